import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const exchangeLedger: Story = {
  outlet: 'exchange-ledger',
  slug: 'penlow-cherry-crop-hail',
  title: 'Penlow hail wipes out cherry crop; insurers brace for $30m',
  byline: 'Ingrid Sollers',
  afterMinutes: 760,
  paragraphs: prose(`
The eleven minutes of hail that struck the Penlow Valley on {day} destroyed about two-thirds of the region's cherries,
growers said, at a cost of $30 million.

Only one orchard in four is insured against hail. Mutual insurer Landward said it expected claims of $9 million for
fruit and twice that for cars, roofs and greenhouses.

Stones 7 centimetres across were reported from the concert in the Abbey Meadow, where 23 people were injured. The
organiser's own liability will depend on a weather warning that was issued at noon and not acted upon, lawyers said.

The price of cherries for processing rose by a tenth on the Maldren exchange.

"Eleven minutes," said Ottoline Gray, who chairs the growers' association. She has farmed there for forty years and
said that most of the old trees would not bear fruit next summer either.

Penlow supplies about 30 per cent of the country's sour cherries. Power had been restored to all 9,000 affected homes
by morning.
`),
}
