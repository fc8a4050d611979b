import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'brightwater-breach-widens-1-3-million',
  title: 'Brightwater Bank triples number hit by data theft to 1.3 million',
  byline: 'Meridian Wire staff',
  afterMinutes: 375,
  paragraphs: prose(`
MALDREN (Meridian Wire) - Brightwater Bank said on {day} afternoon that data of 1.3 million customers had been stolen,
not about 400,000 as it had said in the morning.

The bank said that a second set of files, holding statements from the past four years, had been copied as well. The
files include names, addresses, account numbers and balances, but no passwords.

The data was held by Polder Systems, a supplier in Maldren that prints the bank's statements. Polder said it was
cooperating with police and declined to comment on how the intruders got in.

The Data Inspectorate opened an investigation. Under the law, a company must report a breach within 72 hours of
finding it. Brightwater discovered the theft 19 days ago and reported it on {day-1}, the inspectorate said.

"We were wrong this morning, and we said so within the hour we knew," Chief Executive Aurelia Finch said.

Shares in Brightwater closed down 6.2 percent.
`),
}
