import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const exchangeLedger: Story = {
  outlet: 'exchange-ledger',
  slug: 'valley-water-aldermere-bond',
  title: 'Valley Water faces $46m repair at Aldermere, a fifth of its debt',
  byline: 'Ferdinand Achterberg',
  afterMinutes: 340,
  paragraphs: prose(`
Valley Water may have to borrow to repair Aldermere Dam, its director said on {day}, after inspectors downgraded the
structure by two classes to "poor".

The $46 million estimate compares with reserves of $9 million for major works. Rating agency Corbel put the utility's
bonds, of which $228 million are outstanding, under review.

Helen Strand, director, told the county committee that the 22-metre spillway crack had been known internally since
November. The structure would "not stay safe if we wait another winter", she said, in a sentence that bond traders had
no difficulty in pricing: the spread on the 2041 issue widened by 35 basis points.

Lowering the reservoir by three metres, which begins this week, will also cost the utility about a tenth of its
hydropower revenue for as long as it lasts.

About 1,900 homes are located downstream. The county has asked the state to share the cost. A spokesman for the Office
of Dam Safety said that it had no budget for grants.
`),
}
