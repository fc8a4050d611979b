import { SubscribeForm } from '../feeds/subscribe-form.js'
import { STARTER_LISTS, type StarterList } from './starter-lists.js'

function Starter({ list }: { list: StarterList }) {
  return (
    <li>
      <h3>{list.title}</h3>
      <p class="quiet">{list.feeds.map(({ outlet }) => outlet).join(' · ')}</p>
      <form method="post" action="/feeds/starter" data-busy="Subscribing …">
        <input type="hidden" name="list" value={list.id} />
        <button type="submit">
          Subscribe these {list.feeds.length}
          <span class="unseen"> feeds: {list.title}</span>
        </button>
      </form>
    </li>
  )
}

/** What a first visit sees: four ways to a first comparison, and what happens then. */
export function FirstSteps({ feeds }: { feeds: number }) {
  return (
    <div class="first">
      <h1>{feeds === 0 ? 'Same event, different words' : 'The first articles are on their way'}</h1>
      <p class="lead">
        {feeds === 0
          ? 'Parallax reads the feeds you choose, finds the articles that tell the same event, and shows which facts they share and where they part: numbers, omissions, wording, headlines. Every mark is a quotation.'
          : 'Your feeds are subscribed. Articles appear here as soon as their texts are read; events of two outlets and more are compared at once. Look again in a minute, or see how the feeds are doing.'}
      </p>
      {feeds > 0 ? (
        <p>
          <a href="/feeds">See the feeds</a>
        </p>
      ) : (
        <ol class="ways">
          <li>
            <h2>Subscribe a feed</h2>
            <p>
              Two outlets that cover the same news are enough for a first comparison. The address may be a feed, or a
              page that links one.
            </p>
            <SubscribeForm values={null} />
          </li>
          <li>
            <h2>Start from a list</h2>
            <p>A few outlets that often report the same events from different places. Remove any of them later.</p>
            <ul class="starters">
              {STARTER_LISTS.map((list) => (
                <Starter key={list.id} list={list} />
              ))}
            </ul>
          </li>
          <li>
            <h2>Compare what you have</h2>
            <p>
              Two addresses of articles, or two texts, are compared at once: <a href="/compare">compare now</a>.
            </p>
          </li>
          <li>
            <h2>Look at the demo</h2>
            <p>
              Six and more invented outlets tell invented events, all on this machine: stop this one and run{' '}
              <code>npm run demo</code>.
            </p>
          </li>
        </ol>
      )}
    </div>
  )
}
