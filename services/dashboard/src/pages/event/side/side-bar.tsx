import { words } from '../../../words/index.js'
import { Chips } from '../../parts/chips.js'
import type { EventQuery } from '../event-query.js'
import type { SideChoice } from './side-choices.js'
import type { SideLinks } from './side-links.js'

function Choice({ choice, links }: { choice: SideChoice; links: SideLinks }) {
  const { name, isShown, isSnippet, leadsTo } = choice
  const label = (
    <>
      {name}
      {isSnippet ? <small>{words.side.summaryOnly}</small> : null}
    </>
  )
  if (!leadsTo) return <span class={isShown ? 'is-shown' : undefined}>{label}</span>
  return (
    <a class={isShown ? 'is-shown' : undefined} href={links.articles(leadsTo)}>
      <span class="unseen">{isShown ? words.side.take : words.side.add} </span>
      {isShown ? null : <i aria-hidden="true">+</i>}
      {label}
      {isShown ? <i aria-hidden="true">×</i> : null}
    </a>
  )
}

/** Why some names lead nowhere. */
function limit(choices: readonly SideChoice[]): string | null {
  const stuck = choices.filter(({ leadsTo }) => !leadsTo)
  if (stuck.some(({ isShown }) => !isShown)) return words.side.fourFit
  return stuck.length > 0 && choices.length > stuck.length ? words.side.twoAreFewest : null
}

interface Props {
  choices: readonly SideChoice[]
  order: EventQuery['order']
  links: SideLinks
}

/** Which articles stand beside each other, and in which order their sentences are. */
export function SideBar({ choices, order, links }: Props) {
  const chips = [
    { words: words.side.aligned, href: links.order('aligned'), current: order === 'aligned' },
    { words: words.side.original, href: links.order('original'), current: order === 'original' },
  ]
  const why = limit(choices)
  return (
    <div class="bar side-bar">
      <nav class="side-choices" aria-label={words.side.shown}>
        <ul>
          {choices.map((choice) => (
            <li key={choice.articleId}>
              <Choice choice={choice} links={links} />
            </li>
          ))}
        </ul>
        {why ? <small>{why}</small> : null}
      </nav>
      <Chips label={words.side.order} chips={chips} />
    </div>
  )
}
