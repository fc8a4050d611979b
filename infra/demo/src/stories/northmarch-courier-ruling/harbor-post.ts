import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'appeals-court-northmarch-courier-may-publish',
  title: 'Appeals Court Rules That Newspaper May Publish Minister’s Papers',
  byline: 'Isabel Onwudiwe',
  afterMinutes: 170,
  paragraphs: prose(`
A small newspaper won a large case on {day}, when an appeals court in Northmarch ruled that it could publish documents
about a cabinet minister that he had kept out of print for seven weeks.

The three judges unanimously held that the injunction against the Northmarch Courier should never have been granted.

The documents concern a ferry concession that the Transport Ministry, led by Roland Vane, renewed without competitive
bids. Mr. Vane’s brother-in-law was then a director of the company that holds it. The minister has said that he knew
nothing of the decision, and on {day} he said it again.

“The public is owed the facts,” Judge Harriet Lowe wrote.

Tomas Quill, the Courier’s editor, said that he would begin to publish on {day+1} if the presses held. He said the
case had cost the paper more than it earns in a year; the court ordered the government to reimburse 180,000 crowns.

Press groups welcomed the decision. The lawmakers who will vote next week on a transport bill drafted by Mr. Vane said
that they were looking forward to their newspaper.
`),
}
