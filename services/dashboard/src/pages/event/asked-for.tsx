import type { AskedComparison } from '@parallax/model'
import { queryLink } from '../parts/query-link.js'

/** Why these articles stand together, where somebody asked for it, and which of the sources could not be read. */
export function AskedFor({ asked }: { asked: AskedComparison }) {
  const unread = asked.sources.flatMap((source, index) => {
    const outcome = asked.outcomes?.[index]
    if (outcome?.state !== 'failed') return []
    return [{ what: 'url' in source ? source.url : `${source.outlet}: ${source.title}`, reason: outcome.reason }]
  })
  return (
    <div class="asked-for">
      <p class="meta">
        <span>These sources stand together because somebody asked to have them compared.</span>
        <a href={queryLink('/compare', { from: asked.id })}>change the sources</a>
      </p>
      {unread.length === 0 ? null : (
        <div class="notice is-bad">
          <p>
            <b>
              {unread.length} of the {asked.sources.length} sources could not be read
            </b>{' '}
            and {unread.length === 1 ? 'is' : 'are'} not compared:
          </p>
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
