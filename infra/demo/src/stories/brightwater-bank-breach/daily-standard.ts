import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'bank-blunder-raided-accounts',
  title: "Brightwater bosses' blunder lets crooks raid 1.3 million customers' files",
  byline: 'Kelly Marchbanks',
  afterMinutes: 560,
  paragraphs: prose(`
Bungling bosses at Brightwater Bank let crooks walk off with the private details of 1.3 million savers, and then kept
quiet about it for almost three weeks.

Chief Aurelia Finch, who pocketed $3.1 million last year, was forced to grovel. "We owe our customers an apology," she
said.

The raiders got names, addresses, account numbers and balances. They sneaked in through a printing firm, Polder
Systems.

At breakfast the bank was still claiming that only 400,000 people were in danger. By teatime that had more than
trebled.

Its shares plunged 9.2 per cent.

Watchdogs at the Data Inspectorate have launched a probe and could slap the bank with a fine of four per cent of its
takings.

The bank will write to everyone affected, but do not hold your breath: the letters only start going out on {day+1}.

Worried customers should not give out their PIN on the phone, whoever is asking. The bank says that passwords are
safe.
`),
}
