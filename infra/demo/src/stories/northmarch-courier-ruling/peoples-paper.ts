import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'gag-order-torn-up-northmarch',
  title: 'Gag order torn up: Courier wins right to expose minister’s ferry deal',
  byline: 'Marisol Quint',
  afterMinutes: 90,
  paragraphs: prose(`
For seven weeks a minister decided what the readers of the Northmarch Courier were allowed to know. On {day} a court
of appeal tore up his gag order.

“The public is owed the facts before the vote, and not after it,” wrote Judge Harriet Lowe. It is a sentence to hang
over every newsdesk.

The papers, leaked to the Courier by somebody with a conscience, show how Roland Vane’s transport ministry handed a
shipping line its ferry concession for another twelve years without asking for a second offer. The minister’s
brother-in-law was on the line’s board.

Vane denies that he did anything wrong. He has not explained what he was afraid of.

“We have had a lawyer reading our proofs for seven weeks,” said Tomas Quill, the editor, whose paper has a staff of
nine. “Tomorrow we print.”

The state will have to pay the Courier’s costs, 180,000 crowns, with our money.
`),
}
