import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'storm-odile-brandsey-coast-62000-homes',
  title: 'Storm Odile cuts power to 62,000 homes on Brandsey coast',
  byline: 'Meridian Wire staff',
  afterMinutes: 0,
  paragraphs: prose(`
BRANDSEY (Meridian Wire) - Storm Odile came ashore on the Brandsey coast early on {day}, leaving 62,000 homes without
electricity and breaching a sea wall, officials said.

A 66-year-old man died when a beech tree fell on his car near Cape Merrin, police said.

Gusts reached 131 kph at the Cape Merrin lighthouse, the weather service said. It kept its highest warning in force
until noon.

Waves broke through 40 metres of the sea wall at Brandsey Quay shortly before high tide at 3:50 a.m. About 300 people
were moved to a school, the county said.

All trains between Brandsey and Maldren were suspended.

Grid operator Norlink said repair crews could not go out until the wind dropped. "We will not send people up a pole in
this," said its duty manager, Stellan Voss. About half of the homes in the dark were on the coast itself.

Forecasters expected the storm to weaken as it moved inland. It is the fourth with a name this season.
`),
}
