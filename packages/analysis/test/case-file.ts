import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CellState, EventInput, type EventInput as Input } from '@parallax/model'
import { z } from 'zod'

const FOLDER = fileURLToPath(new URL('../cases', import.meta.url))

/** A sentence, by its article and words that no other sentence of the article has. */
const Said = z.strictObject({ article: z.string(), text: z.string() })

/** A finding by what is named; what is not named may be anything. `text` stands somewhere in its evidence. */
const ExpectedFinding = z.strictObject({
  kind: z.string(),
  relation: z.string().optional(),
  unit: z.string().optional(),
  thing: z.string().optional(),
  articleId: z.string().optional(),
  fair: z.string().nullable().optional(),
  afterSentence: z.int().optional(),
  values: z.array(z.string()).optional(),
  change: z.string().optional(),
  /** Of an edit, the id of the article that it follows. */
  follows: z.string().optional(),
  text: z.string().optional(),
  /** Stands in its summary. */
  summary: z.string().optional(),
  /** Of a quotation, who is made to speak one of its versions, as it is written there. */
  speaker: z.string().optional(),
})
export type ExpectedFinding = z.infer<typeof ExpectedFinding>

/** A fact by words of one mention an article. */
const ExpectedFact = z.strictObject({
  has: z.record(z.string(), z.string()),
  origins: z.int().optional(),
  cells: z.record(z.string(), CellState).optional(),
})
export type ExpectedFact = z.infer<typeof ExpectedFact>

const Expected = z.strictObject({
  /** What the case pins, for whoever finds it red. */
  why: z.string(),
  origins: z.int().optional(),
  facts: z.array(ExpectedFact).optional(),
  /** Pairs of sentences that are not one fact. */
  apart: z.array(z.tuple([Said, Said])).optional(),
  /** Sentences that are no fact. */
  noFact: z.array(Said).optional(),
  findings: z.array(ExpectedFinding).optional(),
  /** Findings there must be none of. */
  absent: z.array(ExpectedFinding).optional(),
  findingCount: z.int().optional(),
})
export type Expected = z.infer<typeof Expected>

export interface Case {
  slug: string
  input: Input
  expected: Expected
}

const parse = <T>(schema: z.ZodType<T>, slug: string, file: string): T =>
  schema.parse(JSON.parse(readFileSync(`${FOLDER}/${slug}/${file}`, 'utf8')))

/** All written cases, in alphabetical order. */
export const readCases = (): Case[] =>
  readdirSync(FOLDER)
    .sort()
    .map((slug) => ({
      slug,
      input: parse(EventInput, slug, 'articles.json'),
      expected: parse(Expected, slug, 'expected.json'),
    }))
