import type { ComparisonBody, Evidence, Fact, Speaker } from '@parallax/model'
import { type Queryable, run } from '../database.js'
import { json, sql } from '../sql.js'

type Place = Pick<Evidence, 'articleId' | 'in' | 'start' | 'text'>

/** Puts the facts and speakers of a comparison in the place of those that a search found in the event before. */
export async function saveFound(client: Queryable, eventId: string, body: ComparisonBody): Promise<void> {
  await dropFound(client, eventId)
  const sentenceOf = sentencesOf(body)
  await run(
    client,
    sql`insert into parallax.facts (event_id, fact_id, origins, article_ids, sentences, wordings)
        select ${eventId}, id, origins, article_ids, sentences, wordings
        from jsonb_to_recordset(${json(body.facts.map((fact) => factRow(fact, sentenceOf)))}::jsonb)
          as fact(id text, origins integer, article_ids text[], sentences integer[], wordings text[])`,
  )
  await run(
    client,
    sql`insert into parallax.speakers (event_id, name, quoted_words, article_ids, sentences, fact_ids, quotations)
        select ${eventId}, name, quoted_words, article_ids, sentences, fact_ids, quotations
        from jsonb_to_recordset(${json(namedOf(body).map((speaker) => speakerRow(speaker, sentenceOf)))}::jsonb)
          as speaker(name text, quoted_words integer, article_ids text[], sentences integer[], fact_ids text[],
            quotations text[])`,
  )
}

/** Takes the facts and speakers of an event out of the search, until it is compared again. */
export async function dropFound(client: Queryable, eventId: string): Promise<void> {
  await run(client, sql`delete from parallax.facts where event_id = ${eventId}`)
  await run(client, sql`delete from parallax.speakers where event_id = ${eventId}`)
}

/** Where in its article a piece of text stands: the index of the sentence, and its fact; neither in a title. */
type SentenceOf = (place: Place) => { index: number | null; factId: string | null }

function sentencesOf({ articles }: ComparisonBody): SentenceOf {
  const byArticle = new Map(articles.map(({ id, sentences }) => [id, sentences]))
  return (place) => {
    const sentences = place.in === 'text' ? (byArticle.get(place.articleId) ?? []) : []
    const index = sentences.findIndex(({ start, end }) => start <= place.start && place.start < end)
    return { index: index < 0 ? null : index, factId: sentences[index]?.factId ?? null }
  }
}

/** The first place of each text, since copies say the same. */
const distinct = (places: readonly Place[]): Place[] =>
  [...new Map(places.toReversed().map((place) => [place.text, place])).values()].toReversed()

function factRow({ id, origins, mentions }: Fact, sentenceOf: SentenceOf) {
  const places = distinct(mentions)
  return {
    ...{ id, origins, article_ids: places.map(({ articleId }) => articleId) },
    sentences: places.map((place) => sentenceOf(place).index),
    wordings: places.map(({ text }) => text),
  }
}

const namedOf = ({ speakers }: ComparisonBody): Speaker[] => (speakers ?? []).filter(({ kind }) => kind === 'named')

function speakerRow({ name, by }: Speaker, sentenceOf: SentenceOf) {
  const places = distinct(by.flatMap((one) => one.places))
  return {
    ...{ name, quoted_words: by.reduce((sum, { quotedWords }) => sum + quotedWords, 0) },
    article_ids: places.map(({ articleId }) => articleId),
    sentences: places.map((place) => sentenceOf(place).index),
    fact_ids: places.map((place) => sentenceOf(place).factId),
    quotations: places.map(({ text }) => text),
  }
}
