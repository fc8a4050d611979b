import { PLACES } from './gazetteer.js'

/** Peoples and capitals, and what a government is called by, with their country. Lower case. */
const COUNTRY = new Map(
  `afghan:afghanistan kabul:afghanistan albanian:albania algerian:algeria american:united_states washington:united_states
  argentine:argentina australian:australia canberra:australia austrian:austria vienna:austria bangladeshi:bangladesh
  belarusian:belarus minsk:belarus belgian:belgium brussels:european_union brazilian:brazil british:united_kingdom
  london:united_kingdom bulgarian:bulgaria canadian:canada ottawa:canada chilean:chile chinese:china beijing:china
  colombian:colombia croatian:croatia cuban:cuba havana:cuba czech:czech_republic danish:denmark dutch:netherlands
  egyptian:egypt cairo:egypt english:united_kingdom ethiopian:ethiopia european:european_union europe:european_union
  finnish:finland french:france paris:france georgian:georgia german:germany berlin:germany greek:greece athens:greece
  haitian:haiti hungarian:hungary budapest:hungary indian:india delhi:india new_delhi:india indonesian:indonesia
  iranian:iran tehran:iran iraqi:iraq baghdad:iraq irish:ireland dublin:ireland israeli:israel jerusalem:israel
  italian:italy rome:italy japanese:japan tokyo:japan jordanian:jordan kenyan:kenya kurdish:kurdistan lebanese:lebanon
  beirut:lebanon libyan:libya tripoli:libya mexican:mexico mexico_city:mexico moroccan:morocco nigerian:nigeria
  north_korean:north_korea pyongyang:north_korea norwegian:norway pakistani:pakistan islamabad:pakistan
  palestinian:palestine peruvian:peru polish:poland warsaw:poland portuguese:portugal romanian:romania russian:russia
  moscow:russia kremlin:russia saudi:saudi_arabia riyadh:saudi_arabia scottish:scotland serbian:serbia somali:somalia
  south_korean:south_korea seoul:south_korea spanish:spain madrid:spain sudanese:sudan swedish:sweden swiss:switzerland
  syrian:syria damascus:syria taiwanese:taiwan thai:thailand turkish:turkey ankara:turkey ukrainian:ukraine kyiv:ukraine
  venezuelan:venezuela caracas:venezuela vietnamese:vietnam yemeni:yemen white_house:united_states
  congress:united_states senate:united_states house:united_states house_of_representatives:united_states
  state_department:united_states justice_department:united_states treasury_department:united_states
  commerce_department:united_states pentagon:united_states fbi:united_states cia:united_states`
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [name = '', country = ''] = entry.replaceAll('_', ' ').split(':')
      return [name, country]
    }),
)

/** The country that a key of an entity speaks for: Iran, for Iranian and Tehran; undefined where it is none of its. */
export const countryOf = (key: string): string | undefined =>
  COUNTRY.get(key) ?? COUNTRY.get(key.replace(/s$/, '')) ?? (PLACES.has(key) ? key : undefined)
