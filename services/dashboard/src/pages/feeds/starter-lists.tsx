import { type StarterList, starterLists } from '@parallax/feeds/starter'
import { words } from '../../words/index.js'
import { StarterItem } from './starter-item.js'

const KINDS: readonly StarterList['by'][] = ['region', 'kind', 'language']

/** All lists of feeds to begin with, folded by what they go by; open where there is nothing else on the page. */
export function StarterLists({ isOpen }: { isOpen: boolean }) {
  return (
    <details class="folding" id="lists" open={isOpen}>
      <summary>{words.starters.heading}</summary>
      <p class="quiet">{words.starters.unchecked}</p>
      {KINDS.map((kind) => {
        const lists = starterLists().filter(({ by }) => by === kind)
        return lists.length === 0 ? null : (
          <details key={kind} class="folding starter-kind">
            <summary>{words.starters.by[kind](lists.length)}</summary>
            <ul class="starters">
              {lists.map((list) => (
                <StarterItem key={list.id} list={list} />
              ))}
            </ul>
          </details>
        )
      })}
    </details>
  )
}
