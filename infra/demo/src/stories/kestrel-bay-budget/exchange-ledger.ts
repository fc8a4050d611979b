import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const exchangeLedger: Story = {
  outlet: 'exchange-ledger',
  slug: 'kestrel-bay-budget-bond-rating',
  title: 'Kestrel Bay keeps its rating with a budget that closes libraries',
  byline: 'Ferdinand Achterberg',
  afterMinutes: 660,
  paragraphs: prose(`
The city of Kestrel Bay will raise its property tax by 2.8 per cent and close three libraries under a $412 million
budget that the council adopted by eight votes to five on {day} night.

Rating agency Corbel, which had threatened a downgrade, affirmed the city's bonds at A-minus this morning. "The
council has shown that it can take an unpopular decision," its analyst Yvo Keller wrote.

Shutting the branches saves $1.9 million a year, less than half of one per cent of spending. The larger gain, about $7
million, comes from leaving 80 vacant posts unfilled.

Mayor Lucia Ferrand said that the city would reach balance next year. The budget buys two fire engines out of current
revenue rather than with debt.

Opposition leader Dennis Oakes left the chamber before the final vote was taken, after an amendment that would have
kept one branch open on some days had been rejected. It would have cost $210,000 a year, according to the treasurer's
office.
`),
}
