import { type Comparison, type Evidence, FINDING_KINDS, type FindingKind } from '@parallax/model'

const HEADINGS: { [K in FindingKind]: string } = {
  number: 'Numbers',
  quote: 'Quotations',
  certainty: 'How sure it is',
  attribution: 'Verbs of saying',
  label: 'Names for the same',
  loaded: 'Loaded words',
  voice: 'Who acts',
  placement: 'Where it stands',
  headline: 'Headlines',
  edit: 'Edits',
  omission: 'What an article leaves out',
  'only-here': 'Reported by one origin only',
}

/** Foreign text in one line that Markdown takes for words (CommonMark: every ASCII punctuation may be escaped). */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]()<>#+\-!|~&]/g, '\\$&')

/** An address that cannot end the angle brackets around it. */
const linkTarget = (url: string): string => url.replaceAll(/[<>\s\\]/g, encodeURIComponent)

/** A report of one comparison: its sources, its findings by kind and the facts that several origins state. */
export const comparisonMarkdown = (comparison: Comparison): string => {
  const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet.name]))
  const quote = ({ articleId, text }: Evidence) => `  - ${plain(outlets.get(articleId) ?? articleId)}: “${plain(text)}”`
  const shared = comparison.facts.filter(({ origins }) => origins > 1)

  const sources = comparison.articles.map(({ outlet, title, url, publishedAt }) => {
    const date = publishedAt === null ? '' : `, ${publishedAt}`
    return `- ${plain(outlet.name)}: [${plain(title)}](<${linkTarget(url)}>)${date}`
  })
  const findings = FINDING_KINDS.flatMap((kind) => {
    const found = comparison.findings.filter((finding) => finding.kind === kind)
    const lines = found.flatMap(({ summary, evidence }) => [`- ${plain(summary)}`, ...evidence.map(quote)])
    return found.length === 0 ? [] : section(HEADINGS[kind], lines)
  })
  const facts = shared.flatMap((fact) => [`- ${fact.origins} origins`, ...fact.mentions.map(quote)])
  const typical = comparison.articles.find(({ id }) => id === comparison.typicalArticleId)
  return [
    `# ${plain(typical?.title ?? 'Comparison')}`,
    `Comparison ${comparison.version} of ${comparison.createdAt}, method ${plain(comparison.method)}`,
    ...section('Sources', sources),
    ...findings,
    ...(shared.length === 0 ? [] : section('What several origins report', facts)),
    '',
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): string[] => ['', `## ${heading}`, '', ...lines]
