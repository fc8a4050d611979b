import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'police-shoot-at-seated-dockers-vellport',
  title: 'Police open fire on seated dockers at Vellport',
  byline: 'Marisol Quint',
  afterMinutes: 238,
  paragraphs: prose(`
Police fired rubber bullets into a crowd of 3,000 dockers who were sitting on the road outside the Vellport container
terminal on {day}, and wounded seventeen people.

“My members were sitting on the ground when it started, and they were singing,” said Rosa Delmonte, secretary of the
Dock and Wharf Union.

A crane driver, Pavel Ruiz, lost the sight of one eye, his family told this paper. The police loaded 31 workers into
vans.

Commander Ludo Harms claims that he gave three warnings. None of the dozen dockers we spoke to had heard one over the
helicopter.

On the third day of the strike nothing moves in the port but what the workers let through: the strikers had offered,
in writing, to pass every lorry with medicine themselves. Vell Terminals never answered the letter. It went to a judge
instead.

The company offers 3.5 per cent. Prices in Vellport have risen by 8. The union’s demand for six is modest.

At the mediator’s table on {day+1} the dockers will have fourteen idle ships behind them.
`),
}
