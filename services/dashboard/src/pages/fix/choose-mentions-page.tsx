import type { NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'
import { Layout } from '../parts/layout.js'
import { FixHead } from './fix-head.js'
import { fixPath } from './fix-links.js'

interface MentionChoice {
  /** Its place among the mentions of the fact. */
  place: number
  outlet: string
  text: string
}

interface Props {
  event: NewsEvent
  factId: string
  mentions: readonly MentionChoice[]
}

interface SideProps extends Pick<Props, 'mentions'> {
  name: 'a' | 'b'
  legend: string
  chosen: number
}

function Side({ name, legend, mentions, chosen }: SideProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {mentions.map(({ place, outlet, text }) => (
        <label class="choice" key={place}>
          <input type="radio" name={name} value={place} checked={place === chosen} />
          <span>
            <b>{outlet}</b> <span class="source">{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Two sentences of one fact, to be said not to be the same. */
export function ChooseMentionsPage({ event, factId, mentions }: Props) {
  return (
    <Layout title={words.fix.mentions.title(event.title)} section="events" styles={['parts.css', 'fix.css']}>
      <FixHead event={event} heading={words.fix.mentions.heading} />
      <form method="get" action={`${fixPath(event.id)}/preview`} class="sides">
        <input type="hidden" name="kind" value="not-same-fact" />
        <input type="hidden" name="fact" value={factId} />
        <Side name="a" legend={words.fix.mentions.this} mentions={mentions} chosen={0} />
        <Side name="b" legend={words.fix.mentions.that} mentions={mentions} chosen={1} />
        <p class="acts">
          <button type="submit" class="main">
            {words.fix.mentions.see}
          </button>
          <a href={fixPath(event.id)}>{words.fix.back}</a>
        </p>
      </form>
    </Layout>
  )
}
