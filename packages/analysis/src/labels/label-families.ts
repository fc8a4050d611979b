const families = (list: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  list
    .trim()
    .split('\n')
    .forEach((line, family) => {
      for (const lemma of line.trim().split(/\s+/)) found.set(lemma, family)
    })
  return found
}

/**
 * Common nouns by which the news calls the same people, acts and things differently, a line for each family. Written from
 * general knowledge; that two of a line stand for each other in a fact is told by the words around them.
 */
const FAMILY_OF = families(`
  protester demonstrator rioter marcher activist agitator mob crowd
  militant fighter gunman terrorist insurgent rebel guerrilla extremist jihadist jihadi assailant attacker combatant separatist mercenary
  migrant immigrant refugee alien newcomer
  regime government administration junta
  leader strongman dictator ruler autocrat president
  attack assault raid strike bombing offensive operation incursion invasion
  protest demonstration riot unrest rally march uprising
  killing murder slaying massacre slaughter execution homicide assassination
  shooting gunfire massacre rampage
  suspect attacker assailant shooter gunman killer
  deal agreement accord pact compact treaty
  bill measure legislation proposal law
  fetus baby child
  wall barrier fence
  settlement outpost community
  lawmaker legislator politician congressman congresswoman
  remark comment statement gaffe slur
  fight feud spat row dispute clash battle war
  scandal controversy affair flap furor uproar
  lie falsehood untruth misstatement
  crackdown sweep roundup
  spy agent operative informant
  aide adviser staffer ally crony loyalist
  supporter backer follower fan
  critic opponent foe detractor enemy
  tax levy fee
  bailout rescue
  probe investigation inquiry
  undocumented illegal
  woman girl lady
  man boy teenager teen youth
  death fatality casualty
  plan scheme plot
`)

/** Whether two lemmas are names by which the news calls one thing. */
export const areOneFamily = (a: string, b: string): boolean => {
  const family = FAMILY_OF.get(a)
  return family !== undefined && family === FAMILY_OF.get(b)
}
