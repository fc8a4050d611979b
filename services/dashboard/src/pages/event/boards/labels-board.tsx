import type { BoardProps } from './board.js'
import type { LabelsView } from './labels-view.js'

type Count = LabelsView['rows'][number]['cells'][number][number]

function Name({ count }: { count: Count }) {
  return (
    <li>
      <span class="source">{count.label}</span>{' '}
      <span class="count">
        {count.inText > 0 || count.inHeadline === 0 ? count.inText : null}
        {count.inHeadline > 0 ? (
          <>
            {count.inText > 0 ? ' + ' : ''}
            <b>
              {count.inHeadline}
              <span class="unseen"> in the headline</span>
            </b>
          </>
        ) : null}
      </span>
    </li>
  )
}

/** Who or what against outlets; each cell the names with how often each is used. */
export function LabelsBoard({ view, articleHref }: BoardProps<LabelsView>) {
  return (
    <div class="wide">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Who or what</th>
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
