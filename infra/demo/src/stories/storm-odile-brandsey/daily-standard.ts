import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'killer-storm-odile-batters-coast',
  title: 'Killer storm Odile batters coast, leaving one dead and 88,000 in the dark',
  byline: 'Hattie Crowe',
  afterMinutes: 435,
  paragraphs: prose(`
A grandfather was crushed to death in his car as killer storm Odile smashed into the Brandsey coast with winds of 131
kilometres an hour.

Gordon Leask, 66, had got out of bed to see to his boat. A tree came down on him near Cape Merrin.

At Brandsey Quay a monster tide punched a 40-metre hole in the sea wall and swept the bandstand out to sea. Three
hundred families fled to a school.

"I opened the front door and the harbour came in," said Ray Pascoe, 58, a barber in Cable Street.

A staggering 88,000 homes were without power at lunchtime. Norlink, which made a profit of $640 million last year,
said it had been too windy to mend the cables.

No trains ran to Maldren all morning.

The red warning has now been lifted. Engineers were racing to plug the gap with boulders before the next high water at
a quarter past four. Forecasters promise sunshine for the weekend.
`),
}
