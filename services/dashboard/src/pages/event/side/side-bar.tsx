import { Chips } from '../../parts/chips.js'
import type { EventQuery } from '../event-query.js'
import type { SideChoice } from './side-choices.js'
import type { SideLinks } from './side-links.js'

function Choice({ choice, links }: { choice: SideChoice; links: SideLinks }) {
  const { name, isShown, isSnippet, leadsTo } = choice
  const words = (
    <>
      {name}
      {isSnippet ? <small>summary only</small> : null}
    </>
  )
  if (!leadsTo) return <span class={isShown ? 'is-shown' : undefined}>{words}</span>
  return (
    <a class={isShown ? 'is-shown' : undefined} href={links.articles(leadsTo)}>
      <span class="unseen">{isShown ? 'Take away ' : 'Add '}</span>
      {isShown ? null : <i aria-hidden="true">+</i>}
      {words}
      {isShown ? <i aria-hidden="true">×</i> : null}
    </a>
  )
}

/** Why some names lead nowhere. */
function limit(choices: readonly SideChoice[]): string | null {
  const stuck = choices.filter(({ leadsTo }) => !leadsTo)
  if (stuck.some(({ isShown }) => !isShown)) return 'Four fit beside each other: take one away to add another.'
  return stuck.length > 0 && choices.length > stuck.length
    ? 'Two are the fewest: add one before taking one away.'
    : null
}

interface Props {
  choices: readonly SideChoice[]
  order: EventQuery['order']
  links: SideLinks
}

/** Which articles stand beside each other, and in which order their sentences are. */
export function SideBar({ choices, order, links }: Props) {
  const chips = [
    { words: 'Aligned by fact', href: links.order('aligned'), current: order === 'aligned' },
    { words: 'Original order', href: links.order('original'), current: order === 'original' },
  ]
  const why = limit(choices)
  return (
    <div class="bar side-bar">
      <nav class="side-choices" aria-label="Articles shown">
        <ul>
          {choices.map((choice) => (
            <li key={choice.articleId}>
              <Choice choice={choice} links={links} />
            </li>
          ))}
        </ul>
        {why ? <small>{why}</small> : null}
      </nav>
      <Chips label="Order of the sentences" chips={chips} />
    </div>
  )
}
