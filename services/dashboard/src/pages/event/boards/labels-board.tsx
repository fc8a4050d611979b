import { words } from '../../../words/index.js'
import { Changes } from '../../parts/changes.js'
import type { BoardProps } from './board.js'
import type { LabelsView } from './labels-view.js'

type Count = LabelsView['rows'][number]['cells'][number][number]

function Times({ count }: { count: Count }) {
  return (
    <span class="count">
      {count.inText > 0 || count.inHeadline === 0 ? count.inText : null}
      {count.inHeadline > 0 ? (
        <>
          {count.inText > 0 ? ' + ' : ''}
          {words.boards.labels.inHeadline(count.inHeadline)}
        </>
      ) : null}
    </span>
  )
}

function Keywords({ count }: { count: Count }) {
  const told = count.inHeadline + count.inText
  return (
    <ul class="places">
      {count.places.map(({ key, changes, isCutAtStart, isCutAtEnd }) => (
        <li key={key} class="source">
          {isCutAtStart ? '… ' : ''}
          <Changes of={changes} />
          {isCutAtEnd ? ' …' : ''}
        </li>
      ))}
      {told > count.places.length ? <li class="quiet">{words.counts.andMore(told - count.places.length)}</li> : null}
    </ul>
  )
}

/** A name and how often it is used; it opens the words around each use. */
function Name({ count }: { count: Count }) {
  const name = (
    <>
      <span class="source">{count.label}</span> <Times count={count} />
    </>
  )
  if (count.places.length === 0) return <li>{name}</li>
  return (
    <li>
      <details class="folding">
        <summary>{name}</summary>
        <Keywords count={count} />
      </details>
    </li>
  )
}

/** Who or what against outlets; each cell the names with how often each is used, and opens where. */
export function LabelsBoard({ view, articleHref }: BoardProps<LabelsView>) {
  return (
    <div class="wide">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.boards.labels.whoOrWhat}</th>
            {view.outlets.map(({ articleId, outlet }) => (
              <th key={articleId} scope="col">
                <a href={articleHref(articleId)}>{outlet}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span class="source">{row.about}</span>
                <small>
                  <code>{row.rule}</code>
                </small>
              </th>
              {row.cells.map((names, place) => (
                <td
                  key={view.outlets[place]?.articleId}
                  data-outlet={view.outlets[place]?.outlet}
                  class={names.length === 0 ? 'is-empty' : undefined}
                >
                  {names.length === 0 ? (
                    <span class="quiet">–</span>
                  ) : (
                    <ul>
                      {names.map((count) => (
                        <Name key={count.label} count={count} />
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
