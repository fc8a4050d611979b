const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  )

/** Titles before a person's name. Lower case, without full stops. */
export const PERSON_TITLES = words(`
  mr mrs ms mx miss dr prof professor sen sens senator senators rep reps representative congressman congresswoman gov
  govs governor gen general col colonel lt lieutenant sgt sergeant capt captain cmdr commander adm admiral maj major brig
  brigadier pvt cpl corporal officer detective inspector sheriff chief judge justice attorney president minister
  chancellor king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh ayatollah rev reverend sir dame
  lord lady mayor secretary speaker leader ambassador councilman councilwoman supt superintendent commissioner director
  chairman chairwoman spokesman spokeswoman coach`)

/** Words that only stand before such a title: House Majority Leader, former Vice President. */
export const TITLE_MODIFIERS = words(`
  vice prime deputy acting former ex assistant associate house senate majority minority chief supreme court foreign
  defense defence interior finance state republican democratic democrat us`)

/** Common first names. They only say that a name is a person's. */
export const FIRST_NAMES = words(`
  aaron abdul abdullah adam ahmad ahmed alan albert alejandro alex alexander alexandria alexei ali alice alison amanda
  amy ana andrea andrew angela anna anne anthony antonio arthur ashley barack barbara ben benjamin bernard bernie beth
  betsy beto bill billy bob bobby boris brad brandon brett brian bruce carl carla carlos carol caroline catherine charles
  charlie chris christian christina christine christopher chuck cindy claire cory craig cynthia dan daniel darrell dave
  david deborah debra dennis diane dianne donald donna doug douglas dylan ed eddie edward elena elizabeth ellen emily
  emma emmanuel eric erin evan evelyn fatima felix fernando frances francis francisco frank fred gary geoffrey george
  gerald gina giorgia gloria gordon grace greg gregory hannah harry hassan heather helen henry hillary hugo hussein ian
  ibrahim isaac ivan ivanka jack jackie jacob jaime jake james jamie jane janet jared jason javier jean jeff jeffrey
  jennifer jeremy jerry jesse jessica jill jim jimmy joan joe joel johanna john johnny jon jonathan jordan jorge jose
  joseph josh joshua juan judith judy julia julian julie justin kamala karen karl kate katherine kathleen kathy katie
  keith kelly ken kenneth kevin kim kimberly kirsten kurt larry laura lauren laurie lawrence leah lee leon leslie linda
  lindsey lisa liz lloyd loretta louis louise luis luke lynn marc marcia marco marcus margaret maria marie marilyn mario
  mark marsha martha martin mary matt matthew max megan mehmet melania melissa michael michelle miguel mike mitch mitt
  mohamed mohammad mohammed monica muhammad nancy naomi narendra natalie nathan neil nicholas nick nicolas nicole nikki
  nina noah norman olaf oliver olivia omar oscar pamela pat patricia patrick patty paul paula pedro pete peter phil
  philip phillip rachel rahul ralph rand randy raymond rebecca rex ricardo richard rick rob robert roberto robin rod
  rodrigo roger ron ronald rosa ross roy rudy russell ruth ryan sally sam samuel sandra sara sarah scott sean sergei
  seth shannon sharon sheila shinzo simon sonia sophia stacey stanley stephanie stephen steve steven stuart susan suzanne
  tammy tara taylor ted teresa terry theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis tulsi tyler
  valerie vanessa vernon veronica victor victoria vincent virginia vivian vladimir volodymyr walter warren wayne wendy
  wesley william willie xavier yasmin yusuf zachary`)

/** Countries, states of the USA, and cities that news names without their country. Lower case. */
export const PLACES = lines(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus,
  belgium, bolivia, bosnia, botswana, brazil, britain, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada,
  chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic,
  ecuador, egypt, el salvador, england, eritrea, estonia, ethiopia, fiji, finland, france, gabon, gambia, germany, ghana,
  greece, guatemala, guinea, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland,
  israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon,
  lesotho, liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, mali, malta, mauritania, mexico, moldova,
  mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria,
  north korea, northern ireland, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines,
  poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone,
  singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan,
  sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tunisia, turkey, turkmenistan, uganda,
  ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, venezuela, vietnam, wales, yemen,
  zambia, zimbabwe, crimea, gaza, gaza strip, west bank, golan heights, kashmir, chechnya, middle east, europe, africa,
  asia, latin america, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii,
  idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
  mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina,
  north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah,
  vermont, west virginia, wisconsin, wyoming, new york city, manhattan, brooklyn, los angeles, chicago, houston,
  philadelphia, phoenix, san antonio, san diego, dallas, san francisco, boston, seattle, denver, detroit, atlanta, miami,
  las vegas, new orleans, baltimore, cleveland, pittsburgh, st. louis, minneapolis, ferguson, charlottesville, el paso,
  london, paris, berlin, rome, madrid, brussels, moscow, kyiv, kiev, beijing, shanghai, tokyo, seoul, delhi, new delhi,
  mumbai, karachi, islamabad, kabul, baghdad, mosul, damascus, aleppo, beirut, jerusalem, tel aviv, ramallah, cairo,
  benghazi, tripoli, tehran, riyadh, ankara, istanbul, athens, vienna, geneva, dublin, belfast, edinburgh, glasgow,
  manchester, birmingham, toronto, ottawa, montreal, vancouver, mexico city, havana, caracas, bogota, lima, sao paulo,
  rio de janeiro, buenos aires, santiago, lagos, nairobi, johannesburg, cape town, sydney, melbourne, guantanamo,
  washington`)

/** Last words that make a name an organisation's. Lower case. */
export const ORGANISATION_WORDS = words(`
  inc corp co ltd llc plc group company corporation university college school institute department ministry committee
  commission council court senate congress parliament house party agency association bureau board bank fund foundation
  union league federation police army navy force forces guard service services administration authority organization
  organisation center centre church times post journal news press network alliance coalition caucus office society
  airlines airways motors hospital academy brigade taliban nato hamas hezbollah pentagon kremlin fbi cia nsa nra doj epa
  irs cnn nbc cbs abc msnbc bbc un eu gop isis isil naacp aclu`)

/** One spelling for names that are written in several ways. */
export const SAME_NAME: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
])
