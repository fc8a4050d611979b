import type { ComparedArticle } from '@parallax/model'
import { words } from '../../words/index.js'
import type { FindingLine } from '../event/finding-views.js'
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
      <small>{words.versions.toldBy(fact.outlet, fact.origins)}</small>
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

const { became } = words.versions

const findingWords = (line: FindingLine) => <span class="source">{line.words}</span>

function Changes({ changes, path, version }: { changes: VersionChanges; path: string; version: number }) {
  const { articles, facts, findings } = changes
  const [here, before] = [
    { path, version },
    { path, version: changes.before },
  ]
  const isSame = [...Object.values(articles), ...Object.values(facts), findings].every(({ length }) => length === 0)
  if (isSame) return <p class="quiet">{words.versions.same}</p>
  return (
    <>
      <ChangesList
        became={became.articlesAdded}
        items={articles.added.map((article) => ArticleLine({ article, ...here }))}
      />
      <ChangesList
        became={became.articlesLeft}
        items={articles.removed.map((article) => ArticleLine({ article, ...before }))}
      />
      <ChangesList
        became={became.articlesRevised}
        items={articles.revised.map((article) => ArticleLine({ article, ...here }))}
      />
      <ChangesList became={became.factsAppeared} items={facts.appeared.map((fact) => FactLine({ fact, ...here }))} />
      <ChangesList became={became.factsVanished} items={facts.vanished.map((fact) => FactLine({ fact, ...before }))} />
      <ChangesList became={became.factsRetold} items={facts.retold.map((fact) => FactLine({ fact, ...here }))} />
      {findings.map(({ kind, opened, closed }) => (
        <div class="kind" key={kind}>
          <ChangesList became={became.findingsOpened(kind)} items={opened.map(findingWords)} />
          <ChangesList became={became.findingsClosed(kind)} items={closed.map(findingWords)} />
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
        <a href={isLatest ? path : versionHref(path, version)}>{words.versions.version(version)}</a>
        {isLatest ? <small> {words.versions.latest}</small> : null}
      </h2>
      <p class="meta">
        <When at={createdAt} now={now} />
        <span>{words.versions.byMethod(<code>{method}</code>)}</span>
        <span>{words.versions.counts(view.articles, view.facts, view.findings)}</span>
      </p>
      <p>{changes ? words.versions.comparedAgain(changes.why) : words.versions.first(version)}</p>
      {changes ? <Changes changes={changes} path={path} version={version} /> : null}
    </li>
  )
}
