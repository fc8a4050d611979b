import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'stolen-papers-ruling-vane',
  title: 'Judges clear way for stolen ferry papers to be printed',
  byline: 'Len Baskerville',
  afterMinutes: 245,
  paragraphs: prose(`
A provincial newspaper can print private papers stolen from a government office, judges ruled today, in a blow to
Transport Minister Roland Vane.

The Northmarch Courier had been stopped from publishing by an injunction seven weeks ago.

By two votes to one the Court of Appeal decided that the confidential documents should be made public. Judge Harriet
Lowe said that voters were owed them.

But dissenting judge Aldous Crane-Hay warned that the ruling was "a burglar's charter".

The minister's lawyer, Percival Stroud, said the police had still not found out who took the papers. Mr Vane, 54, is
tipped as a future prime minister.

Editor Tomas Quill crowed that he would go to press tomorrow.

Taxpayers face a bill of 180,000 crowns for the paper's lawyers.

The documents are understood to deal with a ferry contract that was renewed without a tender. A relative of Mr Vane
had a seat on the board of the company. He says that he did nothing wrong.
`),
}
