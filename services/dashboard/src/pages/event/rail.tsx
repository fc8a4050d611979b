import { words } from '../../words/index.js'
import { When } from '../parts/when.js'
import type { RailItem } from './rail-view.js'

interface Props {
  items: readonly RailItem[]
  focusId: string | null
  hrefOf: (articleId: string) => string
  now: Date
}

/** The articles of an event in first-seen order; each one can be the one in focus. */
export function Rail({ items, focusId, hrefOf, now }: Props) {
  return (
    <nav class="rail" aria-label={words.event.rail.label}>
      <ol>
        {items.map((item) => (
          <li key={item.id} class={item.isCopy ? 'copy' : undefined}>
            <a href={hrefOf(item.id)} aria-current={item.id === focusId ? 'true' : undefined}>
              <b>{item.outlet}</b>
              <small>
                <When at={item.at} now={now} />
                {item.isFirst ? ` · ${words.event.rail.first}` : ''}
                {item.isCopy ? ` · ${words.event.rail.copy}` : ''}
                {item.editedAt ? (
                  <>
                    {' · '}
                    {words.event.rail.edited(<When at={item.editedAt} now={now} />)}
                  </>
                ) : null}
                {words.event.rail.states[item.textState] ? ` · ${words.event.rail.states[item.textState]}` : ''}
              </small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
