import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'dock-mob-routed-vellport',
  title: 'Dock mob routed as police free food and medicine lorries',
  byline: 'Kelly Marchbanks',
  afterMinutes: 190,
  paragraphs: prose(`
Riot police have broken the stranglehold of the strikers at Vellport, so that baby milk and medicine could get through
at last.

Officers came under a hail of bottles from a mob of 800 at the gate of the container terminal on {day}. Three of them
were hurt. They had called on the rioters three times to go home.

Only then were rubber bullets used, said police commander Ludo Harms. "We gave three warnings over loudspeakers," he
said.

There were 31 arrests. Fourteen strikers were treated for bruises and sore eyes.

The militants of the Dock and Wharf Union are holding the country to ransom for a six per cent pay rise, nearly twice
the 3.5 per cent on the table. A docker at Vellport takes home more than a nurse.

Fourteen ships are stuck outside the harbour, among them a bulk carrier with 50,000 tonnes of wheat.

Union boss Rosa Delmonte claimed her men had been "sitting on the ground". Our photographer saw bricks.
`),
}
