import type { OutletProfile } from '@parallax/model'
import { words } from '../../words/index.js'
import { ShareBar } from '../parts/share-bar.js'
import { type ProfileRow, profileRows } from './profile-rows.js'

function Row({ row }: { row: ProfileRow }) {
  return (
    <div class="counted" id={row.id}>
      <dt>{row.label}</dt>
      <dd>
        <p class="says">{row.words}</p>
        {row.note && row.of > 0 ? <p class="note">{row.note}</p> : null}
      </dd>
      {row.of === 0 ? null : (
        <dd class="figure" aria-hidden="true">
          <p>{words.outlets.of(row.count, row.of)}</p>
          <ShareBar {...row} />
        </dd>
      )}
    </div>
  )
}

/** Counts of what stands in an outlet's texts, each with what it is out of. */
export function Profile({ profile }: { profile: OutletProfile }) {
  return (
    <dl class="profile">
      {profileRows(profile).map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </dl>
  )
}

/** Whom it quotes by name with the most words. */
export function MostQuoted({ profile: { mostQuoted, speakers } }: { profile: OutletProfile }) {
  const [most] = mostQuoted
  if (!most) return null
  return (
    <section aria-labelledby="most-quoted">
      <h2 id="most-quoted">{words.outlets.quotedMost}</h2>
      <table class="speakers">
        <thead class="unseen">
          <tr>
            <th scope="col">{words.outlets.speaker}</th>
            <th scope="col">{words.outlets.wordsInside}</th>
            <th scope="col">{words.outlets.eventsHead}</th>
          </tr>
        </thead>
        <tbody>
          {mostQuoted.map(({ name, quotedWords, events }) => (
            <tr key={name}>
              <th scope="row" class="source">
                {name}
              </th>
              <td>{words.outlets.words(quotedWords)}</td>
              <td>{words.outlets.inEvents(events)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {speakers > mostQuoted.length ? (
        <p class="note">{words.outlets.otherSpeakers(speakers - mostQuoted.length)}</p>
      ) : null}
    </section>
  )
}
