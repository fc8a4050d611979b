import { When } from '../parts/when.js'
import type { RailItem } from './rail-view.js'

const STATES: Record<RailItem['textState'], string | null> = {
  read: null,
  waiting: 'text not read yet',
  snippet: 'summary only',
  failed: 'text could not be read',
}

interface Props {
  items: readonly RailItem[]
  focusId: string | null
  hrefOf: (articleId: string) => string
  now: Date
}

/** The articles of an event in first-seen order; each one can be the one in focus. */
export function Rail({ items, focusId, hrefOf, now }: Props) {
  return (
    <nav class="rail" aria-label="Articles, in the order they were first seen">
      <ol>
        {items.map((item) => (
          <li key={item.id} class={item.isCopy ? 'copy' : undefined}>
            <a href={hrefOf(item.id)} aria-current={item.id === focusId ? 'true' : undefined}>
              <b>{item.outlet}</b>
              <small>
                <When at={item.at} now={now} />
                {item.isFirst ? ' · first' : ''}
                {item.isCopy ? ' · copy' : ''}
                {item.editedAt ? (
                  <>
                    {' · edited '}
                    <When at={item.editedAt} now={now} />
                  </>
                ) : null}
                {STATES[item.textState] ? ` · ${STATES[item.textState]}` : ''}
              </small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
