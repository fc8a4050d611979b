import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'police-clear-gate-vellport-dockers-strike',
  title: 'Police clear gate at Vellport container terminal; 17 hurt',
  byline: 'Ana Petrosky, Meridian Wire',
  afterMinutes: 0,
  paragraphs: prose(`
VELLPORT (Meridian Wire) - Police used rubber bullets and tear gas on {day} to clear striking dockworkers from the
main gate of the Vellport container terminal, injuring at least 17 people, hospital officials said.

Thirty-one people were arrested, police said. Three officers were among the injured.

The strike, now in its third day, has shut the country's second-largest port. Fourteen ships were waiting at anchor on
{day}, the harbour authority said.

The Dock and Wharf Union put the number of strikers at the gate at 3,000. Police said there were about 800.

"We gave three warnings over loudspeakers and then we did what the court told us to do," said police commander Ludo
Harms. A judge had ordered the gate to be kept open for lorries carrying medicine and food.

The union wants a raise of 6 percent. The operator, Vell Terminals, has offered 3.5. Both sides said they would meet a
state mediator on {day+1}.

"My members were sitting on the ground when it started," said union secretary Rosa Delmonte.
`),
}
