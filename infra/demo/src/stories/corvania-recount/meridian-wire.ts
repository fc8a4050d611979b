import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'corvania-recount-varga-wins',
  title: 'Recount makes Varga president of Corvania by 2,140 votes',
  byline: 'Jonas Adeyemi, Meridian Wire',
  afterMinutes: 0,
  paragraphs: prose(`
SARNIK, Corvania (Meridian Wire) - Opposition leader Ilse Varga won Corvania's presidential election by 2,140 votes,
the electoral commission said on {day} after a nationwide recount that overturned the first result.

The initial count three weeks ago had put President Anton Brezar 611 votes ahead. The commission ordered all 3.2
million ballots to be counted again after mistakes were found in tally sheets from two districts.

Brezar, in office for eleven years, alleged that ballots had been swapped in storage. He gave no evidence. He said he
would appeal.

"I will respect the decision of the Constitutional Court, and of that court alone," Brezar said in a statement read on
state television.

Commission chair Mirko Dane said the recount had been carried out in the presence of both parties and of 240 foreign
observers.

Turnout was 71.4 percent. Several thousand of Varga's supporters gathered in Liberty Square in the capital, Sarnik.
Police watched from side streets and did not intervene.

The court has ten days to rule on an appeal.
`),
}
