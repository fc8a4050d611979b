import type { FindingOf, QuoteVersion } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { Change } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { quoteDiff, versionTag } from '../notes/quote-note.js'

export interface UtteranceView {
  id: string
  speaker: string | null
  words: string
  tone: 'conflict' | 'differs'
  rule: string
  versions: readonly {
    key: string
    articleId: string
    outlet: string
    /** `Ines Calloway said`, as far as the article writes it. */
    saidBy: string
    tag: string | null
    isLongest: boolean
    changes: readonly Change[]
  }[]
}

const longestFirst = (a: QuoteVersion, b: QuoteVersion): number =>
  Number(b.isQuoted) - Number(a.isQuoted) || b.kept - a.kept || b.words.text.length - a.words.text.length

function utteranceOf(finding: FindingOf<'quote'>, index: ComparisonIndex): UtteranceView {
  const versions = [...finding.versions].sort(longestFirst)
  const [longest] = versions
  return {
    id: finding.id,
    speaker: finding.speaker,
    words: words.notes.quote.relations[finding.relation],
    tone: finding.relation === 'speaker' ? 'conflict' : 'differs',
    rule: finding.rule,
    versions: versions.map((version) => ({
      key: `${version.articleId} ${version.words.start}`,
      articleId: version.articleId,
      outlet: index.article(version.articleId)?.outlet.name ?? '',
      saidBy: [version.speaker?.text, version.verb?.text].filter(Boolean).join(' '),
      tag: versionTag(version),
      isLongest: version === longest,
      changes:
        !longest || version === longest ? [{ kind: 'same', text: version.words.text }] : quoteDiff(longest, version),
    })),
  }
}

/** Each utterance that the outlets print differently, those given to different speakers first. */
export const quotesView = (index: ComparisonIndex): UtteranceView[] =>
  index.comparison.findings
    .filter((finding) => finding.kind === 'quote')
    .map((finding) => utteranceOf(finding, index))
    .sort((a, b) => Number(b.tone === 'conflict') - Number(a.tone === 'conflict'))
