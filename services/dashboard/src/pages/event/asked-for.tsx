import type { AskedComparison } from '@parallax/model'
import { words } from '../../words/index.js'
import { queryLink } from '../parts/query-link.js'

/** Why these articles stand together, where somebody asked for it, and which of the sources could not be read. */
export function AskedFor({ asked }: { asked: AskedComparison }) {
  const unread = asked.sources.flatMap((source, index) => {
    const outcome = asked.outcomes?.[index]
    if (outcome?.state !== 'failed') return []
    return [
      {
        what: 'url' in source ? source.url : words.annotated.article(source.outlet, source.title),
        reason: outcome.reason,
      },
    ]
  })
  return (
    <div class="asked-for">
      <p class="meta">
        <span>{words.event.asked.together}</span>
        <a href={queryLink('/compare', { from: asked.id })}>{words.event.asked.change}</a>
      </p>
      {unread.length === 0 ? null : (
        <div class="notice is-bad">
          <p>{words.event.asked.unread(unread.length, asked.sources.length)}</p>
          <ul>
            {unread.map(({ what, reason }, index) => (
              <li key={index}>
                <span class="address">{what}</span> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
