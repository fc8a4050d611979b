import type { ComparedArticle } from '@parallax/model'
import type { FindingLine } from '../event/finding-views.js'
import { plural } from '../parts/plural.js'
import { queryLink } from '../parts/query-link.js'
import { When } from '../parts/when.js'
import { ChangesList } from './changes-list.js'
import type { FactWords } from './fact-changes.js'
import type { VersionChanges, VersionView } from './version-view.js'

interface Props {
  view: VersionView
  /** Of its event. */
  path: string
  isLatest: boolean
  now: Date
}

/** The page of the event as one version shows it. */
const versionHref = (path: string, version: number, more: Record<string, string> = {}): string =>
  queryLink(path, { ...more, version: String(version) })

function FactLine({ fact, path, version }: { fact: FactWords; path: string; version: number }) {
  const href = `${versionHref(path, version, { view: 'ledger', fact: fact.id })}#fact-${fact.id}`
  return (
    <>
      <a class="source" href={href}>
        {fact.text}
      </a>{' '}
      <small>
        {fact.outlet} · {plural(fact.origins, 'origin')}
      </small>
    </>
  )
}

function ArticleLine({ article, path, version }: { article: ComparedArticle; path: string; version: number }) {
  return (
    <>
      <b>{article.outlet.name}</b>{' '}
      <a class="source" href={`${versionHref(path, version, { focus: article.id })}#reading`}>
        {article.title}
      </a>
    </>
  )
}

const findingWords = ({ words }: FindingLine) => <span class="source">{words}</span>

function Changes({ changes, path, version }: { changes: VersionChanges; path: string; version: number }) {
  const { articles, facts, findings } = changes
  const [here, before] = [
    { path, version },
    { path, version: version - 1 },
  ]
  const isSame = [...Object.values(articles), ...Object.values(facts), findings].every(({ length }) => length === 0)
  if (isSame) return <p class="quiet">The same articles, facts and findings as before.</p>
  return (
    <>
      <ChangesList
        one="article"
        became="added"
        items={articles.added.map((article) => ArticleLine({ article, ...here }))}
      />
      <ChangesList
        one="article"
        became="left"
        items={articles.removed.map((article) => ArticleLine({ article, ...before }))}
      />
      <ChangesList
        one="article"
        became="with a new text"
        items={articles.revised.map((article) => ArticleLine({ article, ...here }))}
      />
      <ChangesList one="fact" became="appeared" items={facts.appeared.map((fact) => FactLine({ fact, ...here }))} />
      <ChangesList one="fact" became="vanished" items={facts.vanished.map((fact) => FactLine({ fact, ...before }))} />
      <ChangesList
        one="fact"
        became="found or lost a teller"
        items={facts.retold.map((fact) => FactLine({ fact, ...here }))}
      />
      {findings.map(({ kind, opened, closed }) => (
        <div class="kind" key={kind}>
          <ChangesList one="finding" became={`opened: ${kind}`} items={opened.map(findingWords)} />
          <ChangesList one="finding" became={`closed: ${kind}`} items={closed.map(findingWords)} />
        </div>
      ))}
    </>
  )
}

/** One comparison of an event: when and why it was made, and what it changed against the one before. */
export function VersionItem({ view, path, isLatest, now }: Props) {
  const { version, createdAt, method, changes } = view
  return (
    <li id={`v${version}`}>
      <h2>
        <a href={isLatest ? path : versionHref(path, version)}>Version {version}</a>
        {isLatest ? <small> the latest</small> : null}
      </h2>
      <p class="meta">
        <When at={createdAt} now={now} />
        <span>
          by method <code>{method}</code>
        </span>
        <span>
          {plural(view.articles, 'article')}, {plural(view.facts, 'fact')}, {plural(view.findings, 'finding')}
        </span>
      </p>
      <p>{changes ? `Compared again: ${changes.why.join('; ')}.` : 'The first comparison of this event.'}</p>
      {changes ? <Changes changes={changes} path={path} version={version} /> : null}
    </li>
  )
}
