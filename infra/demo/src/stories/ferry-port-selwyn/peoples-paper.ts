import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'fourteen-drowned-for-a-timetable',
  title: 'Drowned for a timetable: 14 dead on the Inchcarrow ferry',
  byline: 'Jo Lacey',
  afterMinutes: 148,
  paragraphs: prose(`
Fourteen people have drowned off Port Selwyn because a shipping company would not give up one evening’s fares.

The Maid of Carrow Sound, a rust bucket of 38 years, was driven on to the Widow Rocks on {day} night in a wind that had
kept half the fishing fleet at home. There were 143 people aboard, most of them islanders on their way home to Inchcarrow
from the {day} market.

Strait & Isles Lines admitted that the ship had sailed in 74 kilometres an hour of wind. Its own limit is 80. That
margin of six kilometres is where the company makes its money.

It was the fishermen who saved lives. Around 20 boats went out with the two lifeboats and a navy helicopter, and the
crews pulled more than 100 passengers from the water and the rails.

“We asked for a second ship on this route three years running, and we were told the figures did not allow it,” said
Catriona Bell of the seafarers’ union, whose members crew the ferry. Union minutes seen by this paper show that the crew
complained about the steering in January.

The coastguard put the number of the dead at 14 shortly before half past ten. The search was continuing.
`),
}
