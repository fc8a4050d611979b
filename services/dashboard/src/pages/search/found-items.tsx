import type { FoundArticle, FoundEvent, FoundFact, FoundSpeaker } from '@parallax/store'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'
import { markedExcerpt } from './marked-excerpt.js'
import { ExcerptText, MarkedText } from './marked-text.js'
import { articleLink, placeLink, speakersLink } from './place-links.js'

function Excerpted({ article }: { article: FoundArticle }) {
  const found = markedExcerpt(article.text)
  return found ? <ExcerptText of={found} /> : null
}

/** An event; where its own headline has none of the words, the article of it that has them best. */
export function EventItem({ found, now }: { found: FoundEvent; now: Date }) {
  const best = found.title.marks.length === 0 ? found.best : null
  return (
    <li>
      <h3 class="source">
        <a href={`/events/${encodeURIComponent(found.id)}`}>
          <MarkedText of={found.title} />
        </a>
      </h3>
      {best ? <Excerpted article={best} /> : null}
      <p class="meta">
        <span>{words.search.matching(found.matching, found.articles)}</span>
        <span>{words.counts.independentOrigins(found.origins)}</span>
        <span>{words.search.moved(<When at={found.lastSeenAt} now={now} />)}</span>
      </p>
    </li>
  )
}

export function ArticleItem({ found, now }: { found: FoundArticle; now: Date }) {
  return (
    <li>
      <h3 class="source">
        <a href={articleLink(found)}>
          <MarkedText of={found.title} />
        </a>
      </h3>
      <Excerpted article={found} />
      <p class="meta">
        <span>{found.outlet.name}</span>
        <span>
          <When at={found.at} now={now} />
        </span>
      </p>
    </li>
  )
}

export function FactItem({ found: { event, factId, origins, passage } }: { found: FoundFact }) {
  return (
    <li>
      <h3 class="source">
        <a href={placeLink(event.id, { ...passage, factId })}>
          <MarkedText of={passage} />
        </a>
      </h3>
      <p class="meta">
        <span>{passage.outlet}</span>
        <span>{words.search.origins(origins)}</span>
        <span class="source">{event.title}</span>
      </p>
    </li>
  )
}

export function SpeakerItem({ found: { event, name, quotedWords, quotation } }: { found: FoundSpeaker }) {
  const excerpt = quotation && (markedExcerpt(quotation) ?? { ...quotation, cutBefore: false, cutAfter: false })
  return (
    <li>
      <h3 class="source">
        <a href={quotation ? placeLink(event.id, quotation) : speakersLink(event.id)}>
          <MarkedText of={name} />
        </a>
      </h3>
      {excerpt ? <ExcerptText of={excerpt} /> : null}
      <p class="meta">
        {quotation ? <span>{quotation.outlet}</span> : null}
        <span>{words.search.quotedWords(quotedWords)}</span>
        <span class="source">{event.title}</span>
      </p>
    </li>
  )
}
