import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const article = (id: string, event: string, [title, text]: readonly [string, string]) => ({
  id,
  event,
  outlet: `The ${id}`,
  url: `https://${id}.example/`,
  title,
  publishedAt: '2026-03-09',
  paragraphs: [text],
})

const BRIDGE_A = 'Engineers closed the Lenn bridge in Harrowgate on Monday after they found cracks in two piers.'
const BRIDGE_B = 'The Lenn bridge in Harrowgate was closed on Monday by engineers who found cracks in two of its piers.'
const BALLOT = 'Lawmakers in Porto Alba rejected the water tariff of Minister Karel Dunn by 31 votes to 12.'

const articles = [
  article('post', 'bridge', ['Harrowgate bridge closed over cracks', BRIDGE_A]),
  article('times', 'bridge', ['Cracks close Harrowgate bridge', BRIDGE_B]),
  article('mail', 'ballot', ['Porto Alba rejects water tariff', BALLOT]),
]

const QUOTES_TEXT = 'Mayor Ines Okafor said: “The crossing stays shut until spring.” She left.'
const at = (part: string): [number, number] => [QUOTES_TEXT.indexOf(part), QUOTES_TEXT.indexOf(part) + part.length]

const facts = {
  event: 'bridge',
  title: 'Bridge closed',
  articles: [
    { outlet: 'one', date: '2026-03-09', sentences: ['Harrowgate bridge closed', BRIDGE_A, BALLOT] },
    { outlet: 'two', date: '2026-03-09', sentences: ['Cracks in the piers', BRIDGE_A, 'Nobody was hurt at noon.'] },
  ],
  pairs: [
    { a: ['one', 1], b: ['two', 1], relation: 'same', agreed: true },
    { a: ['one', 0], b: ['two', 1], relation: 'overlap', agreed: true },
  ],
}

/** One JSON object a line, for each file of one JSON object a line. */
const LINES: Readonly<Record<string, readonly unknown[]>> = {
  'grouping/basil.jsonl': articles,
  'grouping/seesaw.jsonl': articles,
  'grouping/allsides-items.jsonl': articles,
  'grouping/ecbplus.jsonl': articles.map((one) => ({ ...one, outlet: null, url: null, publishedAt: null })),
  'paraphrase/msrp.jsonl': [
    { a: BRIDGE_A, b: BRIDGE_B, same: true },
    { a: BRIDGE_A, b: BALLOT, same: false },
  ],
  'paraphrase/sts-headlines.jsonl': [
    { a: 'Bridge closed over cracks', b: 'Cracks close bridge', score: 4.8 },
    { a: 'Bridge closed over cracks', b: 'Water tariff rejected', score: 0 },
    { a: 'Ferry runs late', b: 'Ferry delayed', score: 3.5 },
  ],
  'wordalign/mtref.jsonl': [
    {
      a: ['the', 'bridge', 'is', 'shut'],
      b: ['the', 'bridge', 'closed'],
      sure: [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 2],
      ],
    },
  ],
  'facts/basil.jsonl': [facts],
  'facts/basil-one-reader.jsonl': [facts],
  'conflict/nanco.jsonl': [
    {
      question: 'Why was the bridge closed?',
      a: { text: BRIDGE_A, answer: 'cracks in two piers', outlet: 'post.example' },
      b: { text: BRIDGE_B, answer: 'cracks in two of its piers', outlet: 'times.example' },
      same: true,
    },
    {
      question: 'Why was the bridge closed?',
      a: { text: BRIDGE_A, answer: 'cracks in two piers', outlet: 'post.example' },
      b: { text: BALLOT, answer: 'the water tariff', outlet: 'mail.example' },
      same: false,
    },
  ],
  'conflict/summedits.jsonl': [
    { document: BRIDGE_A, original: BRIDGE_A, edited: BRIDGE_A, consistent: true, editTypes: [] },
    {
      document: BRIDGE_A,
      original: BRIDGE_A,
      edited: 'Farmers flooded every meadow.',
      consistent: false,
      editTypes: ['x'],
    },
  ],
  'conflict/rte3.jsonl': [
    { text: BRIDGE_A, hypothesis: 'Engineers closed the Lenn bridge.', label: 'entailment' },
    { text: BRIDGE_A, hypothesis: 'The mayor of Porto Alba resigned.', label: 'unknown' },
    { text: BRIDGE_A, hypothesis: 'Engineers did not close the Lenn bridge.', label: 'contradiction' },
  ],
  'conflict/numbers.jsonl': [
    {
      a: 'The fire killed 12 people.',
      b: 'The fire killed 19 people.',
      label: 'conflict',
      aNumber: '12',
      bNumber: '19',
    },
    {
      a: 'It cost 12 dollars.',
      b: 'It fell 19 miles.',
      label: 'different-quantity',
      aNumber: '12',
      bNumber: '19 miles',
    },
  ],
  'loaded/babe.jsonl': [
    { text: 'His brazen and corrupt deal failed.', outlet: 'Post', biased: true, words: ['brazen', 'corrupt'] },
    { text: 'The council meets on Monday.', outlet: 'Post', biased: false, words: [] },
  ],
  'loaded/basil.jsonl': [
    {
      event: 'deal',
      outlet: 'Post',
      id: 'deal-1',
      sentence: 'His corrupt deal was signed.',
      spans: [{ start: 4, end: 11, kind: 'lexical', quote: false }],
    },
  ],
  'labels/newswcl50.jsonl': [
    {
      event: '1',
      outlet: 'Post',
      id: '1_L',
      sentences: [['The', 'old', 'bridge', 'and', 'the', 'mayor']],
      mentions: [
        { sentence: 0, start: 0, end: 3, text: 'The old bridge', concept: 'bridge' },
        { sentence: 0, start: 2, end: 3, text: 'bridge', concept: 'bridge' },
        { sentence: 0, start: 4, end: 6, text: 'the mayor', concept: 'mayor' },
      ],
    },
  ],
  'quotes/polnear.jsonl': [
    {
      id: 'bridge',
      outlet: 'Post',
      text: QUOTES_TEXT,
      attributions: [
        {
          source: [at('Mayor Ines Okafor')],
          cue: [at('said')],
          content: [at('“The crossing stays shut until spring.”')],
        },
        { source: [at('She')], cue: [], content: null },
      ],
    },
  ],
}

const PAGE = `<html><body><article><h1>Bridge</h1>${`<p>${BRIDGE_A}</p><p>${BRIDGE_B}</p>`.repeat(3)}</article></body></html>`
const PAGE_TEXT = Array(3).fill(`${BRIDGE_A}\n${BRIDGE_B}`).join('\n')

const FEED = `<rss version="2.0"><channel><title>Bay</title><link>https://bay.example/</link>
<item><title>Ferry late</title><link>https://bay.example/1</link></item></channel></rss>`

const EXPECTED = {
  'one.xml': { source: 'gofeed', title: 'Bay', entries: [{ title: 'Ferry late' }] },
  'two.xml': { source: 'feedsmith', title: 'Bay', entries: [{ title: 'Ferry early' }] },
  'html.xml': { source: 'feedparser-sanitize', wellFormed: true, title: 'Bay' },
  'form.xml': { source: 'feedparser', wellFormed: false },
}

/** A folder of labelled data with every layout, in invented sentences. */
export const writeTinyData = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-evaluation-'))
  const write = (file: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  for (const [file, rows] of Object.entries(LINES))
    write(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)
  for (const set of ['zyte', 'readability']) {
    write(`extraction/${set}/pages/bridge.html.gz`, gzipSync(PAGE))
    const truth = { bridge: { url: 'https://bay.example/bridge', articleBody: PAGE_TEXT } }
    write(`extraction/${set}/truth.json`, JSON.stringify(truth))
  }
  for (const file of Object.keys(EXPECTED)) write(`feeds/files/${file}`, FEED)
  write('feeds/expected.json', JSON.stringify(EXPECTED))
  return folder
}
