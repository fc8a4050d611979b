import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'lowmoor-colliery-nine-trapped-contact',
  title: 'Rescuers reach by radio nine miners trapped in Lowmoor colliery',
  byline: 'Meridian Wire staff',
  afterMinutes: 0,
  paragraphs: prose(`
LOWMOOR (Meridian Wire) - Nine miners trapped by a rock fall in the Lowmoor colliery are alive and have food and water
for two days, rescuers said early on {day} after lowering a radio to them through a borehole.

The roof of a gallery 340 metres below ground came down at 11:20 p.m. on {day-1}, cutting the men off from the shaft,
mine operator Hallam Minerals said. None of the nine was seriously hurt.

"I heard nine voices and I counted them twice," said Owen Pryde, who leads the mine rescue brigade. "One of them asked
me for the football result."

Rescuers were digging through some 30 metres of fallen rock with a small cutting machine, Pryde said, and expected to
reach the miners in the course of the day. Geologists warned that the roof was still moving.

Fourteen other men of the night shift walked out unharmed.

Lowmoor, in the Kessing Valley, is one of the last two deep coal mines in the country. It employs 360 people and is
due to close in three years.
`),
}
