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
  const texts = Array.from({ length: ARTICLES }, (_, n) => reportOf(storyOf(n), 0, SENTENCES).paragraphs.join('\n'))
  const wink = winkNLP(model, ['sbd', 'pos'])
  const tokens = texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0)

  const seconds = medianSeconds(RUNS, () => {
    for (const text of texts) read(text)
  })
  const winkSeconds = medianSeconds(RUNS, () => {
    for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos)
  })
  return {
    metric: 'readTokensPerSecond',
    value: tokens / seconds,
    unit: '1/s',
    peer: { name: 'wink-nlp alone (sbd, pos)', value: tokens / winkSeconds },
  }
}
