import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const levantMonitor: Story = {
  outlet: 'levant-monitor',
  slug: 'fighters-hit-flour-convoy-sareem',
  title: 'Flour convoy shot up in Sareem Pass; Hill Front denies any part',
  byline: 'Samir Haddadin',
  afterMinutes: 150,
  paragraphs: prose(`
Fighters ambushed a column of 22 lorries carrying flour to Kafr Dulan on {day} morning and killed seven people, among
them five drivers, the Relief Federation reported.

The Hill Front, to which the government in Tel Amara attributed the attack within the hour, denied any part in it. "We
eat that flour too," its spokesman, who goes by the name of Abu Salim, told the Monitor by telephone.

One driver was shot dead by soldiers who had come to protect him. The army spoke of a mistake and announced an
inquiry. The man's brother, driving the lorry behind, said that he had been standing in the road with his hands up.

Four lorries were burned. The rest made it back to the coast with part of the 400 tonnes they had set out with.

Kafr Dulan, where some 60,000 people live, has been cut off for five weeks. Bread there costs nine times what it did
in spring.

Lena Haugen of the Relief Federation said that both sides had been told the hour and the route. "Somebody used what we
told them," she said. For the time being, no more convoys will leave.
`),
}
