import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const exchangeLedger: Story = {
  outlet: 'exchange-ledger',
  slug: 'hallam-minerals-shares-lowmoor',
  title: 'Hallam Minerals halts Lowmoor after rescue; shares slip 2.4%',
  byline: 'Beatrix Lund',
  afterMinutes: 640,
  paragraphs: prose(`
Hallam Minerals said it would suspend production at its Lowmoor colliery for at least a week, after nine workers who
had been cut off by a roof fall were brought to the surface safely on {day} afternoon.

The stock closed 2.4 per cent lower, having lost as much as 7 per cent in the morning, before rescuers freed the first
six men.

The fall took place at 11.20pm on {day-1} at a depth of 340 metres, the company said in a statement to the exchange.
It put the loss of output at 4,000 tonnes a week and said its guidance for the year stood.

"Our first thought is for the nine men and their families, and our second is for the brigade that got them out," said
Conrad Vasey, chief executive. He gave no date for a restart.

Lowmoor accounts for 11 per cent of Hallam's revenue and is scheduled to close in three years. Analysts at Pell &
Morrow said that an early closure would cost the group about $60 million, most of it in pensions and in refilling the
shafts. The mine has 360 employees.
`),
}
