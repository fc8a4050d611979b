import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

const rest = prose(`
The Maid of Carrow Sound had left the town’s ferry terminal at ten to seven with 143 people on board, bound for Inchcarrow,
and hit the Widow Rocks less than half an hour later. The rocks lie a mile from the harbour light. Every child in Port
Selwyn can point to them.

Harbourmaster Tobias Renner said two lifeboats put out within six minutes and that a score of fishing boats followed them
without being asked. “They could hear the people before they could see them,” he said.

A navy helicopter joined the search at eight. By nine o’clock more than a hundred survivors were wrapped in blankets in
the fish hall, where the Seamen’s Mission was handing out soup and writing down names.

The coastguard’s Elin Marsh said the search would go on all night.

The wind stood at 74 kilometres an hour when the ferry sailed. Strait & Isles Lines cancels its crossings at 80. Two
skippers told the Herald that they had stayed in port that evening because of the swell.

Relatives waiting at the terminal were taken to the Methodist hall in Chandler Street. The telephone number for families
is posted on the harbour office door.
`)

export const coastalHerald: Story = {
  outlet: 'coastal-herald',
  slug: 'ferry-hits-reef-off-port-selwyn',
  title: 'At least 12 dead as ferry hits reef',
  byline: 'Morag Tennant and Will Ashby',
  afterMinutes: 34,
  paragraphs: [
    'At least 12 people are dead after the Inchcarrow ferry ran on to a reef within sight of Port Selwyn on {day} evening.',
    ...rest,
  ],
  silentEdit: {
    afterSeconds: 90,
    title: 'At least 18 dead as ferry hits reef',
    paragraphs: [
      'At least 18 people are dead after the Inchcarrow ferry ran on to a reef within sight of Port Selwyn on {day} evening.',
      ...rest,
    ],
  },
}
