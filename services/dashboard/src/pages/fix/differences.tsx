import type { CorrectionDifference, FindingLine } from '@parallax/model'
import type { ComponentChildren } from 'preact'
import { kindWords } from '../event/finding-views.js'
import { plural } from '../parts/plural.js'

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
          <summary>
            {list.count > list.first.length ? `${folded.length} more, of ${list.count}` : `${folded.length} more`}
          </summary>
          <Lines items={folded} line={line} />
        </details>
      ) : null}
    </div>
  )
}

const finding = ({ kind, summary }: FindingLine) => (
  <>
    <span class="tag is-soft">{kindWords(kind)}</span> {summary}
  </>
)

/** Facts and findings that go, come and change, over all the events of a correction. */
export function Differences({ difference }: { difference: CorrectionDifference }) {
  const { factsGone, factsNew, factsChanged, findingsGone, findingsNew } = difference
  const changes = [factsGone, factsNew, factsChanged, findingsGone, findingsNew].some(({ count }) => count > 0)
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">What becomes of facts and findings</h2>
      {changes ? null : <p class="quiet">No shared fact and no finding would change.</p>}
      <div class="differences">
        <List
          title="Shared facts that vanish"
          list={factsGone}
          line={({ text, originsBefore }) => (
            <>
              <span class="source">{text}</span> <small>{plural(originsBefore, 'origin')} now</small>
            </>
          )}
        />
        <List
          title="Shared facts that appear"
          list={factsNew}
          line={({ text, originsAfter }) => (
            <>
              <span class="source">{text}</span> <small>{plural(originsAfter, 'origin')}</small>
            </>
          )}
        />
        <List
          title="Shared facts told by others than now"
          list={factsChanged}
          line={({ text, originsBefore, originsAfter }) => (
            <>
              <span class="source">{text}</span>{' '}
              <small>
                {plural(originsBefore, 'origin')} now, then {originsAfter}
              </small>
            </>
          )}
        />
        <List title="Findings that vanish" list={findingsGone} line={finding} />
        <List title="Findings that appear" list={findingsNew} line={finding} />
      </div>
    </section>
  )
}
