import type { Regrouping } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'
import type { Sides } from './regroup.js'

const Pair = z.tuple([z.array(z.string()), z.array(z.string())])
const Hold = z.object({ together: Pair.nullable(), apart: Pair.nullable() })

/** What readers said of these articles: which report one event, and which do not. */
export const holdsOf = (on: Queryable, articleIds: readonly string[]): Promise<z.infer<typeof Hold>[]> =>
  rows(
    on,
    Hold,
    sql`select together, apart from parallax.corrections where article_ids && ${articleIds}::text[] order by seq`,
  )

interface Proposed {
  kind: Regrouping['kind']
  /** The articles that would come together, or part. */
  sides: Sides
}

/** Whether a split would part, or a merge bring together, what a reader has said about. */
export const contradicts = ({ kind, sides }: Proposed, holds: readonly z.infer<typeof Hold>[]): boolean =>
  holds.some(({ together, apart }) => {
    const said = kind === 'split' ? together : apart
    return said !== null && (meet(said, sides) || meet([said[1], said[0]], sides))
  })

const meet = (said: Sides, sides: Sides): boolean =>
  said.every((side, index) => side.some((id) => sides[index === 0 ? 0 : 1].includes(id)))
