import { describe, expect, it } from 'vitest'
import { read } from '../index.js'

const STATED = '2019-01-06T12:00:00Z' // a Sunday
const quantities = (text: string) => read(text, { statedAt: STATED }).quantities
/** `text [low..high] unit thing`, with ~ before an approximate value and an open end left out. */
const shown = (text: string): string[] =>
  quantities(text).map(({ text: words, low, high, approximate, unit, thing }) =>
    `${words} ${approximate ? '~' : ''}[${low ?? ''}..${high ?? ''}] ${unit} ${thing}`.trimEnd(),
  )
const day = (iso: string): number => Date.parse(iso) / 86_400_000

describe('amounts', () => {
  it.each([
    ['Police counted 1,200 people.', '1,200 [1200..1200] count people'],
    ['Twenty-five women came.', 'Twenty-five [25..25] count woman'],
    ['They drove two hundred and five miles.', 'two hundred and five miles [205..205] mile'],
    ['He named 12 Republican senators.', '12 [12..12] count senator'],
    ['It sold one and a half million copies.', 'one and a half million [1500000..1500000] count copy'],
    ['They waited two and a half hours.', 'two and a half hours [2.5..2.5] hour'],
    ['They waited 3 and a quarter hours.', '3 and a quarter hours [3.25..3.25] hour'],
    ['It sold half a million copies.', 'half a million ~[500000..500000] count copy'],
    ['Hundreds of thousands of people marched.', 'Hundreds of thousands ~[150000..1999000] count people'],
    ['Dozens of houses burned.', 'Dozens ~[20..199] count house'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]))

  it.each([
    ['At least 12 bills failed.', 'At least 12 [12..] count bill'],
    ['More than a dozen bills failed.', 'More than a dozen ~[12..] count bill'],
    ['Up to 40 lawmakers left.', 'Up to 40 [..40] count lawmaker'],
    ['Nearly 770 boats sank.', 'Nearly 770 ~[770..770] count boat'],
    ['Between 3 and 5 boats sank.', 'Between 3 and 5 [3..5] count boat'],
    ['It needs 3.5-4 percent.', '3.5-4 percent [3.5..4] percent'],
    ['Five or six boats sank.', 'Five or six [5..6] count boat'],
    ['It insures people 18-to-64.', '18-to-64 [18..64] count'],
    ['They want 100 or more boats.', '100 or more [100..] count boat'],
  ])('a bound or a range is not an exact value: %s', (text, expected) => expect(shown(text)).toEqual([expected]))

  it.each([
    ['It cost $3.8bn.', '$3.8bn [3800000000..3800000000] USD'],
    ['It passed a budget of $5 million.', '$5 million [5000000..5000000] USD budget'],
    ['They pledged £5m in aid.', '£5m [5000000..5000000] GBP aid'],
    ['They pledged nearly $1.2 billion.', 'nearly $1.2 billion ~[1200000000..1200000000] USD'],
    ['It costs $1.5-2 million a year.', '$1.5-2 million [1500000..2000000] USD'],
    ['It cost 3 to 4 million dollars.', '3 to 4 million dollars [3000000..4000000] USD'],
  ])('money has its scale and currency: %s', (text, expected) => {
    const [first = ''] = shown(text)
    expect(first.startsWith(expected)).toBe(true)
  })

  it.each([
    ['The bag costs 69.50 cents.', '69.50 cents [0.695..0.695] USD'],
    ['The bag costs 45 pence.', '45 pence [0.45..0.45] GBP'],
    ['It lent 445 billion yen.', '445 billion yen [445000000000..445000000000] JPY'],
    ['It paid C$16.93 a share.', 'C$16.93 [16.93..16.93] CAD'],
    ['It paid $US13.15 a share.', '$US13.15 [13.15..13.15] USD'],
    ['It paid $US6 million.', '$US6 million [6000000..6000000] USD'],
    ['It paid 38-million euros.', '38-million euros [38000000..38000000] EUR'],
    ['It is worth $10 billion-$15 billion.', '$10 billion-$15 billion [10000000000..15000000000] USD'],
    ['Cuts of between $4 and $11 follow.', 'between $4 and $11 [4..11] USD'],
  ])('other currencies, hundredths and ranges of money: %s', (text, expected) =>
    expect(shown(text)).toEqual([expected]),
  )

  it.each([
    ['Shares were down 7 cents to $28.12.', ['7 cents [0.07..0.07] USD', '$28.12 [28.12..28.12] USD']],
    ['Gold had marched up to $369.50 an ounce.', ['$369.50 [369.5..369.5] USD']],
    ['They bid $160 million over eight years.', ['$160 million [160000000..160000000] USD', 'eight years [8..8] year']],
    ['He served over eight years.', ['over eight years [8..] year']],
    ['He served 4\uFFFD months.', []],
  ])('a move is no range and no bound: %s', (text, expected) => expect(shown(text)).toEqual(expected))

  it.each([
    ['Half of voters agree.', 'Half ~[50..50] percent voter'],
    ['Nearly half the voters agree.', 'Nearly half ~[50..50] percent voter'],
    ['A third of voters agree.', 'A third ~[33.3..33.3] percent voter'],
    ['Three quarters of voters agree.', 'Three quarters ~[75..75] percent voter'],
    ['One in five voters agrees.', 'One in five ~[20..20] percent voter'],
    ['Less than half of voters agree.', 'Less than half ~[..50] percent voter'],
  ])('a share of a whole is a percentage: %s', (text, expected) => expect(shown(text)).toEqual([expected]))

  it.each([
    ['The road is 52km long.', '52km [52..52] kilometer'],
    ['The shaft is 340m deep.', '340m [340..340] meter'],
    ['A wind of 74 km/h blew.', '74 km/h [74..74] kph'],
    ['A wind of 46 miles an hour blew.', '46 miles an hour [46..46] mph'],
    ['It led with 4 minutes 48 seconds left.', '4 minutes 48 seconds [4.8..4.8] minute'],
    ['The boat is 6 feet and 6 inches long.', '6 feet and 6 inches [6.5..6.5] foot'],
    ['They saw a 24- to 30-foot boat.', '24- to 30-foot [24..30] foot boat'],
    ['It has 53 catches.', '53 [53..53] count catch'],
    ['It closed by 7 a. m., he said.', '7 a. m. [420..420] time'],
    ['It fell 5 basis points.', '5 basis points [5..5] basis-point'],
    ['It holds 2 ½ cups.', '2 ½ [2.5..2.5] count cup'],
    ['It burned 80 937 hectares.', '80 937 hectares [80937..80937] hectare'],
    ['It has 1,2 million users.', '1,2 million [1200000..1200000] count user'],
    ['A score of boats came.', 'A score of ~[20..20] count boat'],
    ['Into her 80s she sang.', '80s [80..89] year age'],
    ['It lost as much as about 16 boats.', 'as much as about 16 [..16] count boat'],
    ['Offers ranged from 16 cents a share to 27 cents a share.', '16 cents a share to 27 cents [0.16..0.27] USD'],
    ['Costs more than doubled.', 'more than doubled ~[2..] times'],
    ['The firm is No. 5.', 'No. 5 [5..5] rank'],
  ])('measures, mixed numbers and multiples: %s', (text, expected) => expect(shown(text)).toEqual([expected]))

  it.each([
    ['At least 12 people were killed.', 'people killed'],
    ['Twelve died in the fire.', 'people killed'],
    ['The blast killed 12.', 'people killed'],
    ['The death toll rose to 12.', 'people killed'],
    ['It left 12 people dead.', 'people killed'],
    ['There were 12 deaths.', 'people killed'],
    ['Five people, including two children, were killed.', 'people killed'],
    ['Two officers were shot dead.', 'officer killed'],
    ['Some 30 wounded were flown out.', 'people injured'],
    ['Another 20 people were injured.', 'people injured'],
    ['Police arrested 15 people.', 'people arrested'],
    ['There were 15 arrests.', 'people arrested'],
    ['Fourteen people have drowned.', 'people killed'],
    ['Eighteen people are now known to have died.', 'people killed'],
  ])('the dead are not the injured: %s', (text, expected) => expect(quantities(text)[0]?.thing).toBe(expected))

  it.each([
    ['The meeting is on Thursday.', 'date', day('2019-01-03'), day('2019-01-03')],
    ['The vote on Jan. 5 failed.', 'date', day('2019-01-05'), day('2019-01-05')],
    ['The vote on Dec. 30 failed.', 'date', day('2018-12-30'), day('2018-12-30')],
    ['It began on 4 March 2017.', 'date', day('2017-03-04'), day('2017-03-04')],
    ['It began in March 2017.', 'date', day('2017-03-01'), day('2017-03-31')],
    ['It began in 2017.', 'date', day('2017-01-01'), day('2017-12-31')],
    ['He left at 3 p.m. sharp.', 'time', 900, 900],
    ['He left at 10:30 a.m. sharp.', 'time', 630, 630],
  ])('a date or a time counts nothing: %s', (text, unit, low, high) =>
    expect(quantities(text)).toMatchObject([{ unit, low, high, thing: '' }]),
  )

  it('a time of day keeps the zone it is stated in', () => {
    expect(quantities('It ends at 6 p.m. EDT.')).toMatchObject([{ text: '6 p.m. EDT', low: 1080, zone: -240 }])
    expect(quantities('It ended at 0240 GMT.')).toMatchObject([{ low: 160, zone: 0 }])
    expect(quantities('It ends at 6 p.m. sharp.')[0]).not.toHaveProperty('zone')
  })

  it('a rise or fall tells the value before, the value after and the difference apart', () => {
    const changes = (text: string) => quantities(text).map(({ low, change }) => [low, change])
    expect(changes('Profit rose 5 percent to 40 million dollars from 38 million dollars.')).toEqual([
      [5, 'by'],
      [40e6, 'to'],
      [38e6, 'from'],
    ])
    expect(changes('The toll went from 12 to 18.')).toEqual([
      [12, 'from'],
      [18, 'to'],
    ])
    expect(changes('It has 40 boats.')).toEqual([[40, undefined]])
  })

  it('places, times and what one falls to narrow an amount', () => {
    expect(quantities('It earned 40 cents a share last year.')[0]?.scope).toEqual(
      expect.arrayContaining(['last', 'year', 'per share']),
    )
    expect(quantities('It has 900 workers in Norway.')[0]?.scope).toEqual(['norway'])
    expect(quantities('It has 900 workers.')[0]).not.toHaveProperty('scope')
  })

  it('a weekday stays open where the day of the report is not known', () => {
    expect(read('They met on Thursday.').quantities).toMatchObject([{ unit: 'date', low: null, high: null }])
  })

  it('ordinals, ages, scores and fractions are what they are', () => {
    expect(shown('The 116th Congress met.')[0]).toBe('116th [116..116] ordinal congress')
    expect(quantities('Maria Lopez, 42, won.')).toMatchObject([{ low: 42, unit: 'year', thing: 'age' }])
    expect(quantities('At the age of 15, she left.')).toMatchObject([{ low: 15, unit: 'year', thing: 'age' }])
    expect(quantities('A man of 66, was hit.')).toMatchObject([{ low: 66, unit: 'year', thing: 'age' }])
    expect(quantities('It was in the second quarter.')).toMatchObject([{ low: 2, unit: 'ordinal', thing: 'quarter' }])
    expect(quantities('A 12-year-old boy fell.')).toMatchObject([{ low: 12, unit: 'year', thing: 'age' }])
    expect(quantities('The Senate voted 52-48 for it.')).toMatchObject([{ low: 48, high: 52, unit: 'score' }])
    expect(quantities('Two-thirds of voters agree.')).toMatchObject([{ low: 66.7, unit: 'percent', thing: 'voter' }])
  })

  it.each(['Section 230 stays.', 'She is one of the best.', 'No one came.', 'Boeing 737 jets, of course.'])(
    'what only names a thing is no amount: %s',
    (text) => expect(quantities(text)).toEqual([]),
  )
})
