import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const exchangeLedger: Story = {
  outlet: 'exchange-ledger',
  slug: 'brightwater-bank-data-theft',
  title: 'Brightwater Bank says data of 400,000 customers stolen',
  byline: 'Beatrix Lund',
  afterMinutes: 0,
  paragraphs: prose(`
Brightwater Bank said on {day} that intruders had copied personal data of about 400,000 customers from the systems of
a supplier.

Names, addresses and account numbers were taken, the bank said before the market opened. No passwords or card numbers
were among the data, and no money had been lost.

The intruders came in through Polder Systems, a company that prints and mails the bank's statements. Brightwater has
cut the connection.

The shares fell 6.2 per cent in the first hour of trading, to their lowest level in two years.

"We owe our customers an apology and we are making it today," said Aurelia Finch, chief executive. Letters would go
out from {day+1}, the bank said, printed by somebody else.

Brightwater, with 2.7 million customers, is the country's fifth-largest retail bank. The Data Inspectorate can impose
fines of up to 4 per cent of annual revenue, which would be some $52 million.

The bank noticed the theft nineteen days ago.
`),
}
