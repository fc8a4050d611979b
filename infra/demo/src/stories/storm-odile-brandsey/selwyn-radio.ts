import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const selwynRadio: Story = {
  outlet: 'selwyn-radio',
  slug: 'storm-odile-midday-bulletin',
  title: 'Storm Odile: 88,000 homes without power, warning lifted',
  byline: 'Selwyn Radio newsroom',
  afterMinutes: 400,
  paragraphs: prose(`
The weather service has lifted its red warning for the Brandsey coast. Storm Odile is moving inland and losing
strength.

88,000 homes are without electricity at this hour, says the grid operator, Norlink. It had counted 62,000 before dawn.
Crews have started on the lines around Cape Merrin, and duty manager Stellan Voss told us that most people should have
light again by {day+1} night.

One man has lost his life. He was 66, and a tree fell on his car.

At Brandsey Quay, engineers are filling the gap in the sea wall with rock. It is forty metres wide. High water is at a
quarter past four this afternoon, and they want to be done by three. Three hundred people are still in St Bride's
School.

Trains between Brandsey and Maldren start again this evening, with one train an hour.

The strongest gust of the night was 131 kilometres an hour, at Cape Merrin.
`),
}
