import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'hail-penlow-valley-23-injured',
  title: 'Hail injures 23 at concert, flattens orchards in Penlow Valley',
  byline: 'Meridian Wire staff',
  afterMinutes: 45,
  paragraphs: prose(`
PENLOW (Meridian Wire) - Twenty-three people were hurt when hail fell on an open-air concert near Penlow on {day}, and
fruit growers said that much of the valley's cherry crop was lost.

The hailstones measured up to 4 centimetres, fire chief Wilma Treece said. Two of the injured had fractured skulls and
were flown to hospital in Maldren.

About 5,000 people were at the concert in the Abbey Meadow. It was not called off although a thunderstorm warning had
been in force since noon.

The Penlow Fruit Growers' Association put the damage at no less than $30 million. "Eleven minutes, and the year is
over," said its chair, Ottoline Gray.

Some 9,000 households were without electricity in the evening, and the road over the Abbey bridge was closed by fallen
branches.

The hail stopped as suddenly as it had come, witnesses said, and the sun was out before the first ambulance had
reached the meadow.
`),
}
