import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const exchangeLedger: Story = {
  outlet: 'exchange-ledger',
  slug: 'vellport-reopens-after-gate-cleared',
  title: "Lorries roll again at Vellport after strikers' blockade is lifted",
  byline: 'Ingrid Sollers',
  afterMinutes: 105,
  paragraphs: prose(`
Lorries carrying medicine and fresh food entered the Vellport container terminal on {day} afternoon for the first time
in three days, after police lifted a blockade by striking dockworkers.

Rubber bullets were fired and tear gas was used. Seventeen people were treated in hospital, three of them police
officers, and 13 were arrested.

More than a dozen ships were lying off the port. Freight forwarders put the cost of the stoppage at $12 million a day,
and two carmakers said that they would run out of parts by {day+3}.

Vell Terminals said its offer of 3.5 per cent was "the best in the sector". The Dock and Wharf Union is asking for 6.
The two sides are due to sit down with a mediator on {day+1}.

The court order under which the police acted covers only perishable goods and medicine. Containers with anything else,
some 9,000 of them, remain where they are.

Shares in Vell Terminals rose 1.9 per cent.
`),
}
