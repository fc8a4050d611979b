import { type AlertOn, type AlertRule, SPREAD_ORIGINS } from '@parallax/model'
import { allOf, type Sql, sql } from '../sql.js'

type RuleOn<K extends AlertOn> = Extract<AlertRule, { on: K }>
type RuleByOn = { [K in AlertOn]: RuleOn<K> }

/** What must have happened, as a condition on the alert `a`. */
const HAPPENED: { [K in AlertOn]: (rule: RuleOn<K>) => Sql } = {
  'number-conflict': ({ on }) => sql`a.happened = ${on}`,
  'fact-spread': ({ on, origins = SPREAD_ORIGINS }) =>
    sql`a.happened = ${on} and a.origins_from < ${origins}::integer and a.origins_to >= ${origins}::integer`,
  'number-edit': ({ on }) => sql`a.happened = ${on}`,
  'headline-edit': ({ on }) => sql`a.happened = ${on}`,
  // A conflict of numbers and an edit are findings of their kinds too.
  'new-finding': ({ kind }) => sql`a.kind = ${kind}`,
}

const happened = <K extends AlertOn>(rule: RuleByOn[K] & { on: K }): Sql => HAPPENED[rule.on](rule)

/** The event and all that answer with it, whichever of them was named. */
const familyOf = (eventId: string): Sql => sql`
  with recursive trail as (
    select id, merged_into from parallax.events where id = ${eventId}
    union
    select e.id, e.merged_into from trail join parallax.events e on e.id = trail.merged_into
  ), family as (
    select id from trail
    union
    select e.id from family join parallax.events e on e.merged_into = family.id
  ) select id from family`

const ofGroup = (groupId: string): Sql =>
  sql`exists (select from parallax.group_outlets m where m.group_id = ${groupId} and m.outlet_id = any(a.outlet_ids))`

/** Whether a rule means the alert `a`. */
export const matching = (rule: AlertRule): Sql =>
  allOf([
    happened(rule),
    rule.outlet === undefined ? null : sql`a.outlet_ids @> ${[rule.outlet]}::text[]`,
    rule.pair === undefined ? null : sql`a.outlet_ids @> ${rule.pair}::text[]`,
    rule.group === undefined ? null : ofGroup(rule.group),
    rule.event === undefined ? null : sql`a.event_id in (${familyOf(rule.event)})`,
  ])

/** Whether one of the rules means the alert `a`. */
export const matchingAny = (rules: readonly AlertRule[]): Sql =>
  rules.reduce<Sql>((any, rule) => sql`${any} or (${matching(rule)})`, sql`false`)
