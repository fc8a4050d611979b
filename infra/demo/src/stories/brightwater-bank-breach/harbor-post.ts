import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'brightwater-waited-19-days',
  title: 'Brightwater Bank Waited 19 Days to Tell 1.3 Million Customers of Theft',
  byline: 'Celia Brandt',
  afterMinutes: 520,
  paragraphs: prose(`
For 19 days Brightwater Bank knew that thieves had copied its customers’ data, and for 19 days it told neither the
customers nor the regulator.

On {day} it told them twice. In the morning the bank put the number of people affected at about 400,000. By
midafternoon it was 1.3 million, almost half of its clients.

The thieves took names, addresses, account numbers and four years of balances from Polder Systems, a contractor in
Maldren that prints statements for a dozen banks. Passwords were not among the data, Brightwater said.

“My mother got a call from a man who knew her balance to the cent,” said Anders Roy, a customer. “She is 81. She
believed him.” The bank had stated that no money had been lost.

Aurelia Finch, the chief executive, acknowledged at a news conference that the delay was “not good enough.” She said
investigators had asked for time; the police said they had asked for three days.

The law gives a company 72 hours to report. The Data Inspectorate, which opened an inquiry, can fine the bank up to 4
percent of its yearly revenue.
`),
}
