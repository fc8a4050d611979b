import type { StarterList } from '@parallax/feeds/starter'
import { words } from '../../words/index.js'

/** Names enough to see what kind of list it is. */
const NAMES = 4

/** One starter list: what it holds, the form that subscribes it, and the way to edit it first. */
export function StarterItem({ list }: { list: StarterList }) {
  const { id, title, about, language, feeds } = list
  const names = feeds.slice(0, NAMES).map((feed) => feed.title)
  return (
    <li>
      <p>
        <b lang={language}>{title}</b>
      </p>
      <p class="quiet">{about}</p>
      <p class="quiet">{words.starters.names(names, feeds.length - names.length)}</p>
      <form method="post" action="/feeds/starter" data-busy={words.starters.subscribing}>
        <input type="hidden" name="list" value={id} />
        <button type="submit">{words.starters.subscribeThese(feeds.length, title)}</button>
        <a href={`/feeds/starter/${encodeURIComponent(id)}/opml`} download>
          {words.starters.download(title)}
        </a>
      </form>
    </li>
  )
}
