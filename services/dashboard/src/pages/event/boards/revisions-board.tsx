import { words } from '../../../words/index.js'
import { Changes } from '../../parts/changes.js'
import { When } from '../../parts/when.js'
import type { BoardProps } from './board.js'
import type { RevisionsView } from './revisions-view.js'

type Lane = RevisionsView['lanes'][number]

const xOf = (x: number): string => `${(2 + 95 * x).toFixed(2)}%`

/** From when the article came out to the end, a dot an edit; a dot leads to what was changed. */
function River({ lane }: { lane: Lane }) {
  return (
    <svg class="river" width="100%" height="30">
      <title>{words.boards.editsOf(lane.outlet)}</title>
      <line x1={xOf(lane.publishedX)} x2="100%" y1="15" y2="15" />
      <line class="born" x1={xOf(lane.publishedX)} x2={xOf(lane.publishedX)} y1="8" y2="22" />
      {lane.edits.map((edit) => (
        <a key={edit.id} href={`#edit-${edit.id}`} aria-label={edit.words}>
          <circle cx={xOf(edit.x)} cy="15" r="6.5" />
        </a>
      ))}
    </svg>
  )
}

function Edits({ lane, now }: { lane: Lane; now: Date }) {
  return (
    <ol class="edits">
      {lane.edits.map((edit) => (
        <li key={edit.id} id={`edit-${edit.id}`}>
          <p>
            <When at={edit.at} now={now} /> <b>{edit.words}</b>
            {edit.follows ? <span class="is-differs">{edit.follows}</span> : null}
            <code>{edit.rule}</code>
          </p>
          <p class="source">
            <Changes of={edit.changes} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** A lane an outlet on one time line; below each lane its edits, before and after. */
export function RevisionsBoard({ view, articleHref, betweenHref, now }: BoardProps<RevisionsView>) {
  return (
    <div class="lanes">
      <p>
        {words.boards.between((any) => (
          <a href={betweenHref}>{any}</a>
        ))}
      </p>
      {view.lanes.map((lane) => (
        <section key={lane.articleId} class="lane">
          <h3>
            <a href={articleHref(lane.articleId)}>{lane.outlet}</a>
          </h3>
          <div>
            <River lane={lane} />
            <Edits lane={lane} now={now} />
          </div>
        </section>
      ))}
    </div>
  )
}
