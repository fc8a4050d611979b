import { type Sql, sql } from '../sql.js'

/** What was typed into a search box as a query; any text is one (`websearch_to_tsquery`). */
export const wordsOf = (q: string): Sql => sql`websearch_to_tsquery('english', ${q})`

/**
 * Whether there is a word to look for. Not in operators and stop words alone, nor in "everything without ..."
 * (`querytree` is `T`), for which no index helps: every text would be read.
 */
export const isSearchable = (q: string): Sql => sql`querytree(${wordsOf(q)}) not in ('', 'T')`
