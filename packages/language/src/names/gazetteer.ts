const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  )

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
  washington, jordan, vatican, vatican city, great britain, scandinavia, balkans, caribbean, central america, north america,
  south america, middle east, far east, persian gulf, sinai, donbas, donetsk, luhansk, kharkiv, odessa, mariupol, tibet,
  xinjiang, wuhan, guangzhou, shenzhen, macau, macao, bangkok, jakarta, manila, hanoi, kuala lumpur, yangon, dhaka, colombo,
  kathmandu, lahore, peshawar, kandahar, helmand, tikrit, fallujah, basra, raqqa, homs, idlib, sanaa, aden, doha, dubai, abu
  dhabi, amman, khartoum, mogadishu, addis ababa, kampala, kigali, kinshasa, harare, accra, abuja, tunis, algiers, rabat,
  casablanca, barcelona, milan, naples, venice, sicily, catalonia, lisbon, stockholm, oslo, copenhagen, helsinki, warsaw,
  krakow, prague, budapest, bucharest, sofia, belgrade, zagreb, sarajevo, kosovo, minsk, vilnius, riga, tallinn, amsterdam, the hague,
  rotterdam, munich, frankfurt, hamburg, cologne, zurich, bern, davos, nice, marseille, lyon, calais, liverpool, leeds, bristol, oxford,
  cambridge, quebec, ontario, alberta, calgary, tijuana, ciudad juarez, guadalajara, san salvador, tegucigalpa, managua,
  san juan, port-au-prince, kingston, brasilia, quito, la paz, montevideo, melbourne, canberra, brisbane, auckland,
  wellington, christchurch, san jose, austin, jacksonville, fort worth, columbus, charlotte, indianapolis, san bernardino,
  oakland, sacramento, fresno, long beach, portland, albuquerque, tucson, milwaukee, kansas city, omaha, tulsa, wichita,
  memphis, nashville, louisville, cincinnati, toledo, buffalo, rochester, albany, newark, jersey city, hartford, providence,
  richmond, norfolk, raleigh, charleston, savannah, orlando, tampa, st. petersburg, fort lauderdale, tallahassee,
  birmingham, montgomery, selma, mobile, little rock, baton rouge, des moines, cedar rapids, madison, flint, lansing,
  salt lake city, boise, spokane, anchorage, honolulu, santa fe, newtown, parkland, aurora, orlando, benghazi, fort hood, capitol hill, wall street,
  silicon valley, hollywood, harlem, bronx, queens, long island, staten island, cape cod, mar-a-lago, camp david, district of columbia,
  south carolina, appalachia, midwest, new england`)

/** Last words that make a name an organisation's. Lower case. */
export const ORGANISATION_WORDS = words(`
  inc corp co ltd llc plc group company corporation companies university college school schools institute institution
  department ministry committee subcommittee commission council court courts senate congress parliament house party agency
  association bureau board bank fund foundation union league federation police army navy force forces guard corps marines
  service services administration authority organization organisation organizations center centre church times post
  journal tribune herald globe gazette chronicle observer review magazine news press network radio television
  alliance coalition caucus office society project campaign conference convention assembly cabinet
  airlines airways motors electric industries holdings partners brothers sons associates systems technologies hospital
  clinic academy brigade movement front militia commandos club team institutes laboratory laboratories museum library
  taliban nato hamas hezbollah pentagon kremlin fbi cia nsa nra doj epa irs cnn nbc cbs abc msnbc bbc un eu gop isis isil
  naacp aclu dnc rnc fda cdc dhs ice tsa hhs faa fcc fec sec ftc who imf wto opec pac nfl nba mlb nhl fifa npr pbs
  facebook google twitter youtube microsoft apple amazon boeing walmart exxon fox politico reuters ap afp xinhua`)

/** Last words that make a name a place's. Lower case. */
export const PLACE_WORDS = words(`
  county city town township village island islands river lake sea ocean bay valley mountain mountains hill hills beach
  street avenue road boulevard highway turnpike bridge park square airport harbor harbour province district region
  strip heights peninsula desert coast gulf strait canal republic building hotel stadium arena cemetery plaza mall
  st. ave. blvd. rd.`)

/** Peoples, faiths and parties, as nouns and adjectives: neither persons nor places. Lower case, in the singular. */
export const PEOPLES = words(`
  american african african-american asian european latino latina hispanic arab jew jewish muslim christian catholic
  protestant evangelical mormon hindu sikh buddhist sunni shiite shia kurd kurdish islamic islamist white black
  republican democrat democratic conservative liberal libertarian socialist communist labour tory whig nazi
  marxist progressive independent nationalist unionist british english scottish welsh irish french german italian
  spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech slovak hungarian romanian
  bulgarian serb serbian croat croatian bosnian albanian greek turk turkish russian ukrainian belarusian georgian armenian
  azerbaijani chechen kazakh uzbek afghan pakistani indian bangladeshi nepali chinese japanese korean vietnamese thai
  cambodian burmese malaysian indonesian filipino australian canadian mexican cuban haitian puerto guatemalan honduran
  salvadoran nicaraguan colombian venezuelan brazilian argentine argentinian chilean peruvian bolivian
  israeli palestinian egyptian syrian iraqi iranian lebanese jordanian saudi yemeni libyan tunisian algerian moroccan
  sudanese ethiopian somali kenyan nigerian ghanaian ugandan rwandan congolese zimbabwean texan californian
  floridian virginian iowan hawaiian alaskan georgian missourian kansan ohioan pennsylvanian northern southern eastern
  western midwestern south north east west briton frenchman englishman dane swede pole finn spaniard scot`)

/** Short and other forms, with the name that stands for all of them. Keys as they are made from a text: no full stops. */
export const SAME_NAME: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uae', 'united arab emirates'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['federal bureau of investigation', 'fbi'],
  ['central intelligence agency', 'cia'],
  ['national security agency', 'nsa'],
  ['national rifle association', 'nra'],
  ['internal revenue service', 'irs'],
  ['environmental protection agency', 'epa'],
  ['food and drug administration', 'fda'],
  ['north atlantic treaty organization', 'nato'],
  ['american civil liberties union', 'aclu'],
  ['democratic national committee', 'dnc'],
  ['republican national committee', 'rnc'],
  ['international monetary fund', 'imf'],
  ['doj', 'justice department'],
  ['dhs', 'homeland security department'],
  ['gop', 'republican party'],
  ['grand old party', 'republican party'],
  ['islamic state', 'isis'],
  ['isil', 'isis'],
  ['fed', 'federal reserve'],
  ['supreme court of the united states', 'supreme court'],
  ['dc', 'washington'],
  ['washington dc', 'washington'],
  ['new york city', 'new york'],
  ['kiev', 'kyiv'],
])

const pairs = (list: string, mark: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(/\s+/).map((entry): [string, string] => {
      const [short = '', full = ''] = entry.split(':')
      return [`${short}${mark}`, full.replace('_', ' ')]
    }),
  )

/** Abbreviated states of the USA, with a full stop in the text. */
export const STATE_ABBREVIATIONS = pairs(
  `ala:alabama ariz:arizona ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida
  ga:georgia ill:illinois ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts mich:michigan
  minn:minnesota miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada n.h:new_hampshire n.j:new_jersey
  n.m:new_mexico n.y:new_york n.c:north_carolina n.d:north_dakota okla:oklahoma ore:oregon pa:pennsylvania
  penn:pennsylvania r.i:rhode_island s.c:south_carolina s.d:south_dakota tenn:tennessee tex:texas vt:vermont va:virginia
  wash:washington w.va:west_virginia wis:wisconsin wyo:wyoming`,
  '.',
)

/** The states by the two letters of the post, as they stand after a party: "(D-CA)". */
export const POSTAL_CODES = pairs(
  `al:alabama ak:alaska az:arizona ar:arkansas ca:california co:colorado ct:connecticut de:delaware fl:florida ga:georgia
  hi:hawaii id:idaho il:illinois in:indiana ia:iowa ks:kansas ky:kentucky la:louisiana me:maine md:maryland
  ma:massachusetts mi:michigan mn:minnesota ms:mississippi mo:missouri mt:montana ne:nebraska nv:nevada
  nh:new_hampshire nj:new_jersey nm:new_mexico ny:new_york nc:north_carolina nd:north_dakota oh:ohio ok:oklahoma
  or:oregon pa:pennsylvania ri:rhode_island sc:south_carolina sd:south_dakota tn:tennessee tx:texas ut:utah vt:vermont
  va:virginia wa:washington wv:west_virginia wi:wisconsin wy:wyoming`,
  '',
)
