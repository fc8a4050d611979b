import { words } from '../../words/index.js'
import { SubscribeForm } from '../feeds/subscribe-form.js'
import { STARTER_LISTS, type StarterList } from './starter-lists.js'

function Starter({ list }: { list: StarterList }) {
  return (
    <li>
      <h3>{words.start.listTitles[list.id]}</h3>
      <p class="quiet">{list.feeds.map(({ outlet }) => outlet).join(' · ')}</p>
      <form method="post" action="/feeds/starter" data-busy={words.start.subscribing}>
        <input type="hidden" name="list" value={list.id} />
        <button type="submit">{words.start.subscribeThese(list.feeds.length, words.start.listTitles[list.id])}</button>
      </form>
    </li>
  )
}

/** What a first visit sees: four ways to a first comparison, and what happens then. */
export function FirstSteps({ feeds }: { feeds: number }) {
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
            <p>{words.start.lists}</p>
            <ul class="starters">
              {STARTER_LISTS.map((list) => (
                <Starter key={list.id} list={list} />
              ))}
            </ul>
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
