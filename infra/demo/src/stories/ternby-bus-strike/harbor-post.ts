import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'ternby-bus-drivers-walk-out',
  title: 'Ternby Bus Drivers Walk Out, Stranding Morning Commuters',
  byline: 'Theo Lindqvist',
  afterMinutes: 0,
  paragraphs: prose(`
Bus drivers in Ternby stopped work before dawn on {day} in a dispute over break times, leaving about 90,000 daily
riders to walk, cycle or stay at home.

None of the city’s 38 routes was running at 6 a.m., according to Ternby Transit. Trams and the night ferry were not
affected.

The Drivers’ League, which represents some 420 drivers, says that schedules introduced in the spring leave too little
time at the end of each line. “People are not asking for gold. They are asking for a toilet,” said Sunniva Holt, who
chairs the league.

Ines Calloway, the transit agency’s chief executive, said that every shift contained the 30 minutes of rest the law
requires. She offered a raise of 4 percent and a review of the ten tightest routes.

The walkout is to last 48 hours. A city mediator, Karl Fromm, has invited both sides to talks on {day} evening.

Schools said they would not record pupils as late.
`),
}
