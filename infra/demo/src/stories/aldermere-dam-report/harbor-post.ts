import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'dam-owner-knew-of-crack-in-november',
  title: 'Owner of Aldermere Dam Knew of Crack for Months, Report Says',
  byline: 'Celia Brandt',
  afterMinutes: 130,
  paragraphs: prose(`
The utility that owns Aldermere Dam learned last November of a crack in its spillway and did not tell the 1,900
households downstream, state inspectors said in a report released on {day}.

The crack is 22 meters long, about the length of two city buses, and runs through the channel that is meant to carry
floodwater safely past the dam. The inspectors now rate the dam as “poor,” the second-worst of five grades.

Helen Strand, who directs the utility, Valley Water, admitted to a county committee that residents should have been
informed. “The dam is safe today,” she said, “but it will not stay safe if we wait another winter.”

The state’s Office of Dam Safety traced the delay in part to money. Two years ago Valley Water cut spending on
inspections by a third and skipped one of its annual surveys altogether.

“You cannot find what you do not look for,” said Arjun Mehta, the engineer who wrote the report.

The water will be drawn down by three meters, beginning this week. A permanent repair is estimated at $46 million,
five times what the utility holds in reserve for the purpose.
`),
}
