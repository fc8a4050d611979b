import { words } from '../../../words/index.js'
import { When } from '../../parts/when.js'
import type { BoardProps } from './board.js'
import type { HeadlinesView } from './headlines-view.js'

type Pair = NonNullable<HeadlinesView['pair']>

/** Two headlines over each other, words that stand for each other in one column. A screen reader gets them whole. */
function Aligned({ pair }: { pair: Pair }) {
  return (
    <section class="panel">
      <h3>{words.boards.differMost}</h3>
      <dl class="unseen">
        {pair.titles.map((title, place) => (
          <div key={pair.outlets[place]}>
            <dt>{pair.outlets[place]}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
      <div class="aligned" aria-hidden="true">
        <ul>
          <li class="who">
            <span>{pair.outlets[0]}</span>
            <span data-over={words.boards.over}>{pair.outlets[1]}</span>
          </li>
          {pair.pieces.map((piece, place) => (
            <li key={place} class={piece.isMatch ? 'source is-match' : 'source'}>
              <span>{piece.a.trim() || '·'}</span>
              <span>{piece.b.trim() || '·'}</span>
            </li>
          ))}
        </ul>
      </div>
      <p class="rule">
        <code>{pair.rule}</code>
      </p>
    </section>
  )
}

/** Every headline with what it leads on, and the most different pair word by word. */
export function HeadlinesBoard({ view, articleHref, now }: BoardProps<HeadlinesView>) {
  return (
    <>
      {view.pair ? <Aligned pair={view.pair} /> : null}
      <dl class="stacked heads">
        {view.headlines.map((headline) => (
          <div key={headline.articleId}>
            <dt>
              <a href={articleHref(headline.articleId)}>{words.counts.withCopies(headline.outlet, headline.copies)}</a>
              <small>
                <When at={headline.at} now={now} />
              </small>
            </dt>
            <dd>
              <span class="source">{headline.title}</span>
              {headline.lead ? (
                <small>
                  {words.boards.leadsOn} <span class="source">{headline.lead}</span>
                </small>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
