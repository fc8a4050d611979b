import type { CorrectionDifference, FindingLine } from '@parallax/model'
import type { ComponentChildren } from 'preact'
import { words } from '../../words/index.js'

const { differences: said } = words.preview

interface ListProps<T> {
  title: string
  list: { count: number; first: readonly T[] }
  line: (item: T) => ComponentChildren
}

/** As many as are read at once; the rest unfolds. */
const IN_SIGHT = 6

function Lines<T>({ items, line }: { items: readonly T[]; line: (item: T) => ComponentChildren }) {
  return (
    <ul>
      {items.map((item, place) => (
        <li key={place}>{line(item)}</li>
      ))}
    </ul>
  )
}

function List<T>({ title, list, line }: ListProps<T>) {
  if (list.count === 0) return null
  const folded = list.first.slice(IN_SIGHT)
  return (
    <div>
      <h3>
        {title} <small>{list.count}</small>
      </h3>
      <Lines items={list.first.slice(0, IN_SIGHT)} line={line} />
      {folded.length > 0 ? (
        <details class="more">
          <summary>{said.more(folded.length, list.count > list.first.length ? list.count : null)}</summary>
          <Lines items={folded} line={line} />
        </details>
      ) : null}
    </div>
  )
}

const fact = (text: string, origins: string) => said.fact(<span class="source">{text}</span>, origins)

const finding = ({ kind, summary }: FindingLine) => (
  <>
    <span class="tag is-soft">{words.kinds[kind].one}</span> {summary}
  </>
)

/** Facts and findings that go, come and change, over all the events of a correction. */
export function Differences({ difference }: { difference: CorrectionDifference }) {
  const { factsGone, factsNew, factsChanged, findingsGone, findingsNew } = difference
  const changes = [factsGone, factsNew, factsChanged, findingsGone, findingsNew].some(({ count }) => count > 0)
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{words.preview.differences.heading}</h2>
      {changes ? null : <p class="quiet">{words.preview.differences.none}</p>}
      <div class="differences">
        <List
          title={words.preview.differences.factsGone}
          list={factsGone}
          line={({ text, originsBefore }) => fact(text, said.originsNow(originsBefore))}
        />
        <List
          title={words.preview.differences.factsNew}
          list={factsNew}
          line={({ text, originsAfter }) => fact(text, said.originsThen(originsAfter))}
        />
        <List
          title={words.preview.differences.factsChanged}
          list={factsChanged}
          line={({ text, originsBefore, originsAfter }) => fact(text, said.originsBoth(originsBefore, originsAfter))}
        />
        <List title={words.preview.differences.findingsGone} list={findingsGone} line={finding} />
        <List title={words.preview.differences.findingsNew} list={findingsNew} line={finding} />
      </div>
    </section>
  )
}
