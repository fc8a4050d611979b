import { read } from '@parallax/language'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { reportOf, storyOf } from '../news/story.js'
import type { Measured } from '../result.js'
import { medianSeconds } from '../stopwatch.js'

const ARTICLES = 100
const SENTENCES = 40
const RUNS = 3

/** Tokens a second of `read`, against wink-nlp alone with sentence boundaries and parts of speech, on the same texts. */
export function measureReading(): Measured {
  // Every run reads other texts: what is kept of a sentence that was read before is of no use.
  const runs = Array.from({ length: RUNS + 1 }, (_, run) =>
    Array.from({ length: ARTICLES }, (_, n) =>
      reportOf(storyOf(run * ARTICLES + n), 0, SENTENCES).paragraphs.join('\n'),
    ),
  )
  const inTurn = (work: (text: string) => unknown) => {
    let next = 0
    return () => runs[next++ % runs.length]?.forEach(work)
  }
  const wink = winkNLP(model, ['sbd', 'pos'])
  const tokensOf = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0)
  const tokens = runs.reduce((sum, texts) => sum + tokensOf(texts), 0) / runs.length
  const seconds = medianSeconds(
    RUNS,
    inTurn((text) => read(text)),
  )
  const winkSeconds = medianSeconds(
    RUNS,
    inTurn((text) => wink.readDoc(text).tokens().out(wink.its.pos)),
  )
  return {
    metric: 'readTokensPerSecond',
    value: tokens / seconds,
    unit: '1/s',
    peer: { name: 'wink-nlp alone (sbd, pos)', value: tokens / winkSeconds },
  }
}
