import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'corvania-strongman-cries-foul',
  title: 'Corvania strongman cries foul as rival snatches victory in recount',
  byline: 'Gareth Pym, Diplomatic Editor',
  afterMinutes: 175,
  paragraphs: prose(`
Corvania was on a knife edge tonight after its president was robbed of victory at the second count.

Ballots were swapped in storage, according to Anton Brezar, 63, who had been 611 votes in front on election night. Now
officials say that he has lost to left-wing rival Ilse Varga by 2,140.

The strongman, who has kept the migrants out and the lights on for eleven years, is taking his fight to the country's
top court. It must make up its mind in ten days.

"I will respect the decision," he promised.

Mobs of Varga supporters took over Liberty Square in the capital, Sarnik. Riot police were standing by.

The recount took three weeks and covered 3.2 million papers. Electoral commission chief Mirko Dane insisted it had
been fair, and pointed to 240 observers from abroad.

Seven in ten Corvanians voted. Ms Varga, 46, used to be mayor of Lisk, a port with more cranes than jobs, and wants to
let the country's coal mines close. She called on her followers to go home and get some sleep.
`),
}
