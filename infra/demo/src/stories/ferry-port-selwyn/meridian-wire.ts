import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'ferry-aground-port-selwyn-at-least-12-dead',
  title: 'At least 12 dead after ferry runs aground off Port Selwyn',
  byline: 'Meridian Wire staff',
  afterMinutes: 0,
  paragraphs: prose(`
PORT SELWYN (Meridian Wire) - At least 12 people died when a passenger ferry ran aground on a reef off Port Selwyn on
{day} evening and began to take on water, the coastguard said.

The Maid of Carrow Sound was carrying 143 passengers and crew from Port Selwyn to the island of Inchcarrow when it struck
the Widow Rocks shortly after 7 p.m., coastguard spokeswoman Elin Marsh said.

"We have recovered 12 people for whom we could do nothing," Marsh told reporters on the quay. "The search goes on, and it
will go on all night."

Two lifeboats, a navy helicopter and some 20 fishing boats were searching the water in rough seas, Marsh said. More than
100 survivors had been brought ashore by 9 p.m., many of them suffering from the cold.

Wind at the harbour mouth was measured at 74 kph at the time of the accident. The ferry's operator, Strait & Isles
Lines, said the vessel had sailed within the limits of its licence.

The company runs four crossings a day in each direction. It said it would open a telephone line for relatives during the
night.

The 38-year-old ship passed its last safety inspection in March, according to the national register.
`),
}
