import { countOutcomes, type ImportedOutline } from '../../asking/import-opml.js'
import { words } from '../../words/index.js'

/** A list with more mistakes than these is mended in its file; the API answers them all. */
const REFUSED_SHOWN = 100

/** What became of an imported list: how many feeds are new, how many were there, and which outlines were refused, and why. */
export function ImportedNotice({ items }: { items: readonly ImportedOutline[] }) {
  const counts = countOutcomes(items)
  const refused = items.flatMap((item) => (item.outcome === 'refused' ? [item] : []))
  return (
    <div class="notice is-good" role="status">
      <p>{words.feeds.opml.became(counts)}</p>
      {refused.length === 0 ? null : (
        <details class="folding">
          <summary>{words.feeds.opml.refused(refused.length)}</summary>
          <ul>
            {refused.slice(0, REFUSED_SHOWN).map(({ title, url, reason }, index) => (
              <li key={index}>{words.feeds.opml.refusal(title || url, reason)}</li>
            ))}
            {refused.length > REFUSED_SHOWN ? <li>{words.counts.andMore(refused.length - REFUSED_SHOWN)}</li> : null}
          </ul>
        </details>
      )}
    </div>
  )
}
