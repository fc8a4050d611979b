import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'court-lifts-injunction-northmarch-courier',
  title: "Court lets Northmarch Courier print minister's shipping papers",
  byline: 'Ana Petrosky, Meridian Wire',
  afterMinutes: 0,
  paragraphs: prose(`
NORTHMARCH (Meridian Wire) - An appeals court ruled on {day} that the Northmarch Courier may publish documents about
contracts between a shipping company and Transport Minister Roland Vane, lifting an injunction that had stood for
seven weeks.

Two of the three judges found that the public interest outweighed the minister's right to confidentiality. One
dissented.

"The public is owed the facts before the vote, and not after it," Judge Harriet Lowe wrote for the majority.

The documents are said to show that Vane's ministry extended a ferry concession without a tender while his
brother-in-law sat on the company's board. Vane has denied any wrongdoing.

His lawyer, Percival Stroud, said the minister would study the ruling. The state must pay the newspaper's costs of
180,000 crowns.

Parliament is due to vote on a new transport law on {day+5}.

Courier editor Tomas Quill said that the first article would appear on {day+1}.
`),
}
