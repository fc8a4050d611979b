import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'skipper-arrested-death-ferry',
  title: 'Skipper of death ferry arrested as toll climbs to 18',
  byline: 'Kelly Marchbanks',
  afterMinutes: 655,
  paragraphs: prose(`
The skipper of the ferry that hit a reef off Port Selwyn has been arrested, as the number of dead rose to 18.

Officers led the 57-year-old away from a hospital ward in the small hours. He is understood to have been at the wheel when
the Maid of Carrow Sound smashed into the notorious Widow Rocks at 7.14pm on {day} with 143 souls aboard.

Survivors told of terror in the dark. "There was a bang like a lorry going through a wall, and then all the lights went
out," said Priya Nand, 29, a teacher, who clung to a rail for 40 minutes with a stranger's baby in her coat. The child is
doing well.

Four people remain unaccounted for. Divers were going down to the wreck this morning.

Lifeboat crews and the men of about twenty fishing boats hauled more than a hundred people out of the freezing water in
heavy seas. A navy helicopter winched 11 to safety.

The ferry company, Strait & Isles Lines, said the ship had been fit to sail and that the weather was within its rules.
It had been built 38 years ago.

A union official claimed last night that the crew had reported trouble with the steering as long ago as January. The
company declined to comment on that.
`),
}
