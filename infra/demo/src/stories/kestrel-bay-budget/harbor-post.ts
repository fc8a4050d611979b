import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'kestrel-bay-passes-budget-closing-libraries',
  title: 'Kestrel Bay Passes $412 Million Budget, Closing Three Libraries',
  byline: 'Isabel Onwudiwe',
  afterMinutes: 195,
  paragraphs: prose(`
The Kestrel Bay City Council approved a $412 million budget late {day}, voting 8 to 5 to close three neighborhood
libraries over the objections of a crowd that spilled down the stairs of the town hall.

The property tax will go up by 3.8 percent, the second increase in as many years.

Mayor Lucia Ferrand said the city had no choice. “I love libraries. I learned to read in Dunlin Street,” she said.
“But a city that cannot pay its firefighters has no business pretending.”

The branches on Dunlin Street, at the Point and in the Saltings, which dates to 1926, will close on June 30. The city
expects to save $1.9 million a year.

Dennis Oakes, the opposition leader, walked out after his amendment to keep the Saltings branch open part time failed
by one vote. He called the plan “a budget written by accountants for accountants, and signed by people who will never
wait for a bus to the next library.”

More than 6,000 residents had signed a petition against the closings.

The budget also includes two fire engines and a raise of 4 percent for city workers.
`),
}
