import { starterLists } from '@parallax/feeds/starter'
import { words } from '../../words/index.js'
import { StarterItem } from '../feeds/starter-item.js'
import { SubscribeForm } from '../feeds/subscribe-form.js'

/** The rest is a link away. */
const LISTS_SHOWN = 3

/** What a first visit sees: four ways to a first comparison, and what happens then. */
export function FirstSteps({ feeds }: { feeds: number }) {
  const lists = starterLists()
  return (
    <div class="first">
      <h1>{feeds === 0 ? words.start.same : words.start.onTheirWay}</h1>
      <p class="lead">{feeds === 0 ? words.start.what : words.start.soon}</p>
      {feeds > 0 ? (
        <p>
          <a href="/feeds">{words.start.seeFeeds}</a>
        </p>
      ) : (
        <ol class="ways">
          <li>
            <h2>{words.start.subscribe}</h2>
            <p>{words.start.twoOutlets}</p>
            <SubscribeForm values={null} />
          </li>
          <li>
            <h2>{words.start.fromList}</h2>
            <div>
              <p>{words.starters.unchecked}</p>
              <ul class="starters">
                {lists.slice(0, LISTS_SHOWN).map((list) => (
                  <StarterItem key={list.id} list={list} />
                ))}
              </ul>
              <p>
                <a href="/feeds#lists">{words.start.allLists(lists.length)}</a>
              </p>
            </div>
          </li>
          <li>
            <h2>{words.start.compareYours}</h2>
            <p>
              {words.start.twoAddresses((compare) => (
                <a href="/compare">{compare}</a>
              ))}
            </p>
          </li>
          <li>
            <h2>{words.start.demo}</h2>
            <p>{words.start.runDemo()}</p>
          </li>
        </ol>
      )}
    </div>
  )
}
