const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles of courtesy: they tell a person, and some a gender, but no office. Lower case, without full stops. */
const COURTESY = words('mr mrs ms mx miss sir dame lord lady sr dr prof rev fr messrs mme')

/** Short forms of offices, with the words they stand for. */
const SHORT_OFFICES: ReadonlyMap<string, string> = new Map(
  `sen:senator sens:senator rep:representative reps:representative gov:governor govs:governor lt:lieutenant gen:general
  col:colonel sgt:sergeant capt:captain cmdr:commander adm:admiral maj:major brig:brigadier pvt:private cpl:corporal
  supt:superintendent det:detective insp:inspector pres:president atty:attorney prof:professor dr:doctor rev:reverend
  senators:senator representatives:representative governors:governor
  presidents:president justices:justice ministers:minister secretaries:secretary`
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [short = '', full = ''] = entry.split(':')
      return [short, full]
    }),
)

/** Words for an office, a calling or a part played in the news, which may stand for a person: "the congressman". */
const ROLES = words(`
  president minister premier chancellor king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh emir
  sultan ayatollah pastor reverend priest monk nun mayor governor senator representative congressman congresswoman
  lawmaker legislator assemblyman assemblywoman councilman councilwoman alderman delegate speaker secretary ambassador
  envoy diplomat commissioner director administrator chairman chairwoman chair chief head leader boss executive ceo founder
  co-founder owner publisher editor columnist journalist reporter correspondent anchor host commentator broadcaster
  author writer novelist poet playwright historian economist scientist professor scholar analyst researcher
  teacher principal superintendent student coach quarterback player pitcher golfer striker captain manager
  general colonel lieutenant sergeant major brigadier corporal private commander admiral marshal soldier marine veteran
  officer policeman policewoman cop detective inspector constable sheriff deputy marshal agent spy
  judge justice magistrate prosecutor attorney lawyer solicitor counsel barrister adviser advisor aide strategist
  consultant spokesman spokeswoman spokesperson pollster lobbyist activist campaigner organizer protester dissident
  candidate nominee contender frontrunner front-runner challenger incumbent rival democrat republican politician statesman
  billionaire millionaire businessman businesswoman entrepreneur mogul tycoon magnate investor banker financier developer
  actor actress singer rapper musician comedian comic filmmaker producer star celebrity model
  doctor surgeon physician psychiatrist nurse paramedic pharmacist engineer astronaut pilot driver farmer
  whistleblower contractor suspect gunman shooter attacker bomber killer murderer terrorist defendant convict inmate
  victim teenager teen hostage fugitive cleric preacher warlord dictator strongman tsar czar monarch duke duchess
  treasurer comptroller trustee chaplain trooper ranger firefighter superintendent librarian lawman
  mp mep undersecretary backbencher whip`)

/** The office or part that a word names, in full and in the singular; undefined for any other word. Lower case. */
export const roleOf = (word: string): string | undefined => {
  const bare = word.replaceAll('.', '')
  return SHORT_OFFICES.get(bare) ?? (ROLES.has(bare) ? bare : undefined)
}

const FEMALE = words(`
  mrs ms miss dame lady mme queen princess congresswoman assemblywoman councilwoman chairwoman spokeswoman policewoman
  businesswoman actress duchess nun`)

const MALE = words(`
  mr sir lord king prince pope cardinal archbishop imam sheikh ayatollah sultan emir congressman assemblyman councilman
  alderman chairman spokesman policeman businessman statesman gunman lawman duke monk rabbi priest`)

/** The gender that a title or an office tells. Lower case, without full stops. */
export const genderOfTitle = (word: string): 'female' | 'male' | undefined => {
  if (FEMALE.has(word)) return 'female'
  return MALE.has(word) ? 'male' : undefined
}

/** Offices that stand with a capital before a name. */
const CAPITAL_TITLES = words(`
  president minister premier chancellor king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh
  ayatollah pastor reverend mayor governor senator representative congressman congresswoman assemblyman assemblywoman
  councilman councilwoman alderman delegate speaker secretary ambassador commissioner director administrator chairman
  chairwoman chief leader ceo professor superintendent coach general colonel lieutenant sergeant major brigadier corporal
  commander admiral officer detective inspector constable sheriff deputy marshal agent judge justice prosecutor attorney
  counsel adviser spokesman spokeswoman undersecretary whip trooper captain private sen sens rep reps gov govs lt gen
  col sgt capt cmdr adm maj brig pvt cpl supt det insp pres atty senators representatives governors presidents justices`)

/** Whether a word, in lower case, is a title before a person's name: "Mr.", "Sen.", "President". */
export const isTitle = (word: string): boolean => {
  const bare = word.replaceAll('.', '')
  return COURTESY.has(bare) || CAPITAL_TITLES.has(bare)
}

/** Words that stand before such a title and belong to it: House Majority Leader, former Vice President. */
export const TITLE_MODIFIERS = words(`
  vice prime deputy acting former ex assistant associate house senate majority minority chief supreme court foreign
  defense defence interior finance state republican democratic democrat us then first attorney under police fire
  national security white house press special lieutenant executive district county city federal interim caretaker
  senior junior home treasury justice homeland health education energy labor labour commerce transportation us u.s
  veterans affairs agriculture retired late communications campaign`)
