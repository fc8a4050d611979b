import { countOutcomes, type ImportedOutline } from '../../asking/import-opml.js'
import { plural } from '../parts/plural.js'

/** A list with more mistakes than these is mended in its file; the API answers them all. */
const REFUSED_SHOWN = 100

/** What became of an imported list: how many feeds are new, how many were there, and which outlines were refused, and why. */
export function ImportedNotice({ items }: { items: readonly ImportedOutline[] }) {
  const counts = countOutcomes(items)
  const refused = items.flatMap((item) => (item.outcome === 'refused' ? [item] : []))
  return (
    <div class="notice is-good" role="status">
      <p>
        Subscribed {plural(counts.subscribed, 'feed')}; {counts.known} {counts.known === 1 ? 'was' : 'were'} there
        already. {counts.subscribed > 0 ? 'They are asked one after another.' : ''}
      </p>
      {refused.length === 0 ? null : (
        <details class="folding">
          <summary>{plural(refused.length, 'outline')} not subscribed</summary>
          <ul>
            {refused.slice(0, REFUSED_SHOWN).map(({ title, url, reason }, index) => (
              <li key={index}>
                <b>{title || url || 'An outline without a name'}</b>: {reason}
              </li>
            ))}
            {refused.length > REFUSED_SHOWN ? <li>and {refused.length - REFUSED_SHOWN} more</li> : null}
          </ul>
        </details>
      )}
    </div>
  )
}
