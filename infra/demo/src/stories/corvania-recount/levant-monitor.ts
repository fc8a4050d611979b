import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const levantMonitor: Story = {
  outlet: 'levant-monitor',
  slug: 'varga-declared-winner-corvania',
  title: "Corvania's commission declares Varga winner; Brezar turns to the court",
  byline: 'Dalia Rostam',
  afterMinutes: 48,
  paragraphs: prose(`
The chair of Corvania's electoral commission, Mirko Dane, read the figure twice, the second time more slowly: Ilse
Varga is ahead of Anton Brezar by 2,140 votes out of some 3.2 million.

With that the recount has reversed the outcome announced three weeks ago, when the president appeared to have scraped
through by 611.

Mr Brezar maintains that ballot papers were exchanged while they were in storage, a charge for which he offered no
proof and which the head of the observers, Lady Annabel Thorne, described as "very hard to square with what we saw".
Some 240 observers from nineteen countries followed the count.

"I will respect the decision of the Constitutional Court, and of that court alone," the president let it be known on
state television. Five of its nine judges owe him their seats.

Ms Varga, a 46-year-old former mayor of the port city of Lisk, asked the crowd in Liberty Square to go home early "and
sleep well, for once". She promised to keep Mr Brezar's pension rise.

Any appeal must be decided within ten days. The army said that it had no opinion.
`),
}
