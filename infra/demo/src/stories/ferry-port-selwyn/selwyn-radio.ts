import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const selwynRadio: Story = {
  outlet: 'selwyn-radio',
  slug: 'ferry-18-confirmed-dead-captain-held',
  title: '18 confirmed dead, captain held',
  byline: 'Selwyn Radio newsroom',
  afterMinutes: 412,
  paragraphs: prose(`
Eighteen people are now known to have died in the ferry accident off Port Selwyn, and the captain of the ship is being
held by police.

The coastguard gave the new figure in the past hour. It stood at 12 in the first reports last night and at 14 before
midnight.

Police say the captain, who is 57, was detained shortly after two o'clock this morning at the hospital where he had been
treated for cold. He has not been named and has not been charged. A police officer who asked not to be identified told
Selwyn Radio that a breath test was negative.

The Maid of Carrow Sound struck the Widow Rocks a little after seven on {day} evening with 143 people on board. It was on
its way to Inchcarrow. 121 people have been brought ashore alive, and four are still missing.

Elin Marsh of the coastguard told us the helicopter had gone back to base to refuel and would return at first light. The
lifeboats stayed out all night.

Strait & Isles Lines has cancelled all crossings for today. Schools on Inchcarrow are closed.
`),
}
