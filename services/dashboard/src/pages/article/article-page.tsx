import { type Article, knownAt, paragraphsOf } from '@parallax/model'
import { words } from '../../words/index.js'
import { textNotice } from '../event/text-notice.js'
import { Changes } from '../parts/changes.js'
import { Layout } from '../parts/layout.js'
import { OutletLink } from '../parts/outlet-link.js'
import { OutsideLink, webAddress } from '../parts/outside-link.js'
import { queryLink } from '../parts/query-link.js'
import { When } from '../parts/when.js'
import type { RevisionView } from './revision-view.js'

interface Props {
  article: Article
  revisions: readonly RevisionView[]
  /** Not of an outlet that is there only for what somebody asked to have compared. */
  hasOutletPage: boolean
  now: Date
}

function Revisions({ revisions, now }: Pick<Props, 'revisions' | 'now'>) {
  const gone = (revisions[0]?.number ?? 0) - revisions.length
  if (revisions.length < 2 && gone === 0) return null
  return (
    <section class="revisions" aria-labelledby="revisions">
      <h2 id="revisions">{words.article.revisions(revisions.length)}</h2>
      {gone > 0 ? <p class="quiet">{words.article.notKept(gone)}</p> : null}
      <ol reversed>
        {revisions.map((revision) => (
          <li key={revision.number}>
            <p class="quiet">{words.article.revision(revision.number, <When at={revision.seenAt} now={now} />)}</p>
            {revision.title ? (
              <p class="source headline">
                <Changes of={revision.title} />
              </p>
            ) : null}
            {revision.text ? (
              <p class="source text">
                <Changes of={revision.text} />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Facts({ article, hasOutletPage, now }: Pick<Props, 'article' | 'hasOutletPage' | 'now'>) {
  return (
    <p class="meta">
      <b>{hasOutletPage ? <OutletLink outlet={article.outlet} /> : article.outlet.name}</b>
      {article.author ? <span>{article.author}</span> : null}
      <span>
        {words.article[article.publishedAt ? 'published' : 'firstSeen'](<When at={knownAt(article)} now={now} />)}
      </span>
      {webAddress(article.url) ? (
        <OutsideLink href={article.url}>{words.article.readAtSource}</OutsideLink>
      ) : (
        <span>{words.article.givenAsText}</span>
      )}
      {article.eventId ? (
        <a href={queryLink(`/events/${encodeURIComponent(article.eventId)}`, { focus: article.id })}>
          {words.article.compareIt}
        </a>
      ) : null}
    </p>
  )
}

/** One article: its text as it was read, the reason where it was not, and what its revisions changed. */
export function ArticlePage({ article, revisions, hasOutletPage, now }: Props) {
  const notice = textNotice(article.text)
  return (
    <Layout title={article.title} section={null} styles={['article.css']}>
      <article class="whole">
        <h1 class="source">{article.title}</h1>
        <Facts article={article} hasOutletPage={hasOutletPage} now={now} />
        {notice ? <p class="notice">{notice}</p> : null}
        {paragraphsOf(article.text).map((paragraph, index) => (
          <p class="source" key={index}>
            {paragraph}
          </p>
        ))}
      </article>
      <Revisions revisions={revisions} now={now} />
    </Layout>
  )
}
