import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'all-nine-lowmoor-heroes-out',
  title: "They're out! All nine Lowmoor miners brought up alive",
  byline: 'Len Baskerville in Lowmoor',
  afterMinutes: 590,
  paragraphs: prose(`
One by one, blinking and black as boots, the nine men of Lowmoor came back from the dead this afternoon.

The last of them, shift foreman Derek Tack, 51, stepped out of the cage at 3.05pm to a roar from the crowd at the pit
gates. "I'd like a wash and a word with the wife," he said.

They had spent almost 16 hours trapped 430 metres under the Kessing Valley after the roof of a gallery gave way at
twenty past eleven on {day-1} night.

Mine rescue chief Owen Pryde and his team clawed through 30 metres of rock with a cutting machine hardly bigger than a
lawn mower. They had been talking to the miners over a radio pushed down a borehole since the early hours, and keeping
them cheerful with quiz questions.

Six were freed shortly before noon. The other three had to wait while props were set under a crumbling roof.

All nine were taken to Kessing General Hospital. One has a broken wrist.

The Prime Minister telephoned the families to say that the whole country had held its breath.

Lowmoor, with 360 jobs, is due to close in three years. A mines inspector told its owner, Hallam Minerals, a fortnight
ago to strengthen the roof supports in the gallery that fell, it emerged today. The company says the work was in hand.
`),
}
