import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'terrorists-slaughter-aid-drivers',
  title: 'Terrorists slaughter seven on mercy mission',
  byline: 'Gareth Pym, Diplomatic Editor',
  afterMinutes: 260,
  paragraphs: prose(`
Terrorists have massacred seven people who were taking flour to the starving.

Hill Front militants lay in wait for the 22-truck convoy in the Sareem Pass, a death trap in the north of Mirsal, and
raked it with machine guns. Four trucks were torched.

Five of the victims were drivers. One of those died in the crossfire when the army came to the rescue.

"We had told everyone with a gun when we would pass and which road we would take," said the Relief Federation's Lena
Haugen, close to tears.

The convoy was carrying 40 tonnes of flour. It was meant for Kafr Dulan, a town of 60,000 which the government has
been unable to supply for five weeks because of the fighting.

Eleven were injured. The Relief Federation has stopped all its trucks.

Officials in the capital, Tel Amara, vowed to hunt the killers down. The Hill Front has terrorised the north since it
drove the army out of the mountains two summers ago, and it takes a toll from every lorry on the road.
`),
}
