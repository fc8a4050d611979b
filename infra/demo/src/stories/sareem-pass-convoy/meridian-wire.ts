import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'gunmen-attack-aid-convoy-sareem-pass',
  title: 'Gunmen kill seven in attack on aid convoy in Mirsal',
  byline: 'Meridian Wire staff',
  afterMinutes: 0,
  paragraphs: prose(`
TEL AMARA, Mirsal (Meridian Wire) - Gunmen attacked an aid convoy in the Sareem Pass in northern Mirsal on {day},
killing seven people, the Relief Federation said.

The dead were five drivers and two guards, the federation said. Eleven people were wounded.

The 22 trucks were carrying 400 tonnes of flour from the port of Tel Amara to the besieged town of Kafr Dulan, where
an estimated 60,000 people have had no delivery for five weeks.

The attackers opened fire from both sides of the road at about 7:30 a.m. and burned four trucks, according to a driver
who escaped. The others turned back.

An army patrol that came to the aid of the convoy shot dead one of the drivers by mistake, a military spokesman said.
He is among the five.

Nobody has claimed responsibility. The government blamed the Hill Front, which controls most of the north.

"We had told everyone with a gun when we would pass and which road we would take," said Lena Haugen, the federation's
head of mission. She said that deliveries were suspended.
`),
}
