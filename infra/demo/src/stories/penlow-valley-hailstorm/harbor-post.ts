import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'hail-hits-penlow-valley-concert',
  title: 'Hailstorm Strikes Open-Air Concert in Penlow Valley, Injuring 23',
  byline: 'Theo Lindqvist',
  afterMinutes: 0,
  paragraphs: prose(`
A sudden hailstorm broke over an open-air concert in the Penlow Valley on {day} afternoon, injuring 23 people, two of
them seriously, before most of the audience of 5,000 could reach shelter.

Hailstones four centimeters across fell for eleven minutes, said Wilma Treece, the valley’s fire chief. “People held
up chairs. They held up a cello case,” she said.

The Maldren Youth Orchestra had just begun the second half of its program. None of the musicians was badly hurt.

The storm service had issued a warning for thunderstorms at noon. The organizers said they had seen it and had judged
that the cells would pass to the north.

Power failed in 9,000 homes. In the orchards around Penlow, the cherries were a week from harvest.

“We are alive, and the second bassoon is in the river,” said Lisbet Orrin, who conducts the orchestra. The concert was
the last of its summer tour.
`),
}
