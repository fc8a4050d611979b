/** A happening told by a noun: the verb it is made from, and how the one to whom it is done stands beside it. */
export interface ActNoun {
  act: string
  /** Between the noun and whom it is done to: "the shooting of", "the raid on". */
  link: 'of' | 'on'
  /** Whether "Vik's arrest" is done to Vik; "Vik's attack" is done by him. */
  isDoneToOwner: boolean
}

const table = (list: string, link: 'of' | 'on', isDoneToOwner: boolean): [string, ActNoun][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [noun = '', act = ''] = pair.split(':')
      return [noun, { act, link, isDoneToOwner }]
    })

/**
 * Nouns that name what somebody did to somebody or something, by lemma. By hand: a noun that is merely made from a verb
 * ("eruption", "resignation", "statement") has nobody who does it to another, or names a thing.
 */
export const ACT_NOUNS: ReadonlyMap<string, ActNoun> = new Map([
  ...table(
    `killing:kill shooting:shoot arrest:arrest murder:murder assassination:assassinate beating:beat stabbing:stab
    detention:detain firing:fire dismissal:dismiss ouster:oust ousting:oust removal:remove expulsion:expel eviction:evict
    execution:execute kidnapping:kidnap abduction:abduct deportation:deport poisoning:poison hanging:hang lynching:lynch
    imprisonment:imprison jailing:jail conviction:convict indictment:indict suspension:suspend sacking:sack
    impeachment:impeach demolition:demolish destruction:destroy evacuation:evacuate wounding:wound torture:torture
    capture:capture sinking:sink burning:burn looting:loot slaying:slay strangling:strangle drowning:drown
    demotion:demote extradition:extradite burial:bury rescue:rescue hijacking:hijack clearing:clear`,
    'of',
    true,
  ),
  ...table(
    `bombing:bomb shelling:shell bombardment:bombard invasion:invade seizure:seize occupation:occupy closure:close
    annexation:annex storming:storm search:search pursuit:pursue prosecution:prosecute persecution:persecute`,
    'of',
    false,
  ),
  ...table('attack:attack raid:raid assault:assault', 'on', false),
])
