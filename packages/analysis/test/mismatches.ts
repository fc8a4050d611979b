import type { ComparisonBody, Fact, Finding } from '@parallax/model'
import type { Case, Expected, ExpectedFact, ExpectedFinding } from './case-file.js'

const holds = (body: ComparisonBody, articleId: string, text: string): Fact | undefined =>
  body.facts.find(({ mentions }) => mentions.some((one) => one.articleId === articleId && one.text.includes(text)))

const factMismatches = (body: ComparisonBody, expected: ExpectedFact): string[] => {
  const found = Object.entries(expected.has).map(([article, text]) => holds(body, article, text))
  const [fact] = found
  const named = JSON.stringify(expected.has)
  if (!fact) return [`no fact has ${named}`]
  if (found.some((one) => one !== fact)) return [`not one fact: ${named}`]
  const cells = Object.entries(expected.cells ?? {}).flatMap(([article, state]) => {
    const actual = fact.cells[body.articles.findIndex(({ id }) => id === article)]
    return actual === state ? [] : [`${article} is ${actual} instead of ${state} in ${named}`]
  })
  const counted = expected.origins === undefined || expected.origins === fact.origins
  return counted ? cells : [...cells, `${fact.origins} origins instead of ${expected.origins} in ${named}`]
}

const PLAIN = ['kind', 'relation', 'unit', 'thing', 'articleId', 'fair', 'afterSentence', 'change'] as const

const isAsExpected = (finding: Finding, expected: ExpectedFinding): boolean => {
  const fields = new Map<string, unknown>(Object.entries(finding))
  const followed = finding.kind === 'edit' ? finding.follows?.articleId : undefined
  const follows = expected.follows === undefined || expected.follows === followed
  const plain = PLAIN.every((name) => expected[name] === undefined || expected[name] === fields.get(name))
  const speakers = finding.kind === 'quote' ? finding.versions.map(({ speaker }) => speaker?.text) : []
  const spoken = expected.speaker === undefined || speakers.includes(expected.speaker)
  const texts = finding.kind === 'number' ? finding.values.map(({ text }) => text) : []
  const valued = (expected.values ?? []).every((value) => texts.includes(value))
  return (
    plain &&
    valued &&
    follows &&
    spoken &&
    finding.summary.includes(expected.summary ?? '') &&
    (!expected.text || finding.evidence.some(({ text }) => text.includes(expected.text ?? '')))
  )
}

const findingMismatches = (body: ComparisonBody, { findings = [], absent = [] }: Expected): string[] => [
  ...findings
    .filter((expected) => !body.findings.some((finding) => isAsExpected(finding, expected)))
    .map((expected) => `no finding like ${JSON.stringify(expected)}`),
  ...absent.flatMap((unwanted) =>
    body.findings
      .filter((finding) => isAsExpected(finding, unwanted))
      .map((finding) => `unwanted ${finding.kind}: ${finding.summary}`),
  ),
]

const sentenceMismatches = (body: ComparisonBody, { apart = [], noFact = [] }: Expected): string[] => [
  ...apart.flatMap(([a, b]) => {
    const [one, other] = [holds(body, a.article, a.text), holds(body, b.article, b.text)]
    if (!one || !other) return [`no fact has ${JSON.stringify(one ? b : a)}`]
    return one === other ? [`one fact instead of two: ${JSON.stringify([a, b])}`] : []
  }),
  ...noFact.filter(({ article, text }) => holds(body, article, text)).map((said) => `a fact: ${JSON.stringify(said)}`),
]

/** What a comparison has otherwise than its case expects, in words. */
export const mismatches = (body: ComparisonBody, { expected }: Case): string[] => {
  const counts: [string, number, number | undefined][] = [
    ['origins', body.origins.length, expected.origins],
    ['findings', body.findings.length, expected.findingCount],
  ]
  return [
    ...counts.flatMap(([name, actual, wanted]) =>
      wanted === undefined || wanted === actual ? [] : [`${actual} ${name} instead of ${wanted}`],
    ),
    ...(expected.facts ?? []).flatMap((fact) => factMismatches(body, fact)),
    ...sentenceMismatches(body, expected),
    ...findingMismatches(body, expected),
  ]
}
