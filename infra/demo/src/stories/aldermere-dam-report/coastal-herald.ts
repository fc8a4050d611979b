import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const coastalHerald: Story = {
  outlet: 'coastal-herald',
  slug: 'aldermere-dam-report-crack',
  title: 'Report finds 22-metre crack in Aldermere Dam spillway',
  byline: 'Will Ashby',
  afterMinutes: 0,
  paragraphs: prose(`
Inspectors have found a crack 22 metres long in the spillway of Aldermere Dam and want it repaired before the winter
rains, according to a report published on {day} morning.

The Office of Dam Safety moved the dam from its second class to its fourth, “poor”. There are five. About 1,900 homes
stand in the valley below, in Aldermere, Fold and Nether Fold.

Helen Strand, director of Valley Water, which owns the dam, said her engineers had first seen the crack in November.
They measured it every month, she said, and it had grown by less than a finger’s width.

“The dam is safe today, but it will not stay safe if we wait another winter,” Ms Strand told the county committee.

The lake is to be lowered by three metres in the coming weeks to take the load off the concrete. Anglers have been
asked to move their boats.

Repairs will cost $46 million. The authority has set aside nine.

The report also notes that the budget for inspections was cut by a third two years ago, and that one yearly inspection
was then left out.

A meeting for residents will be held in Fold parish hall on {day+2} at seven.
`),
}
