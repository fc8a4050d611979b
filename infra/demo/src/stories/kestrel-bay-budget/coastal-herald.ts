import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const coastalHerald: Story = {
  outlet: 'coastal-herald',
  slug: 'kestrel-bay-council-budget-tonight',
  title: 'Kestrel Bay council to decide tonight on closing three libraries',
  byline: 'Peg Lorimer',
  afterMinutes: 0,
  paragraphs: prose(`
Kestrel Bay’s councillors sit down at eight this evening to vote on a budget of $412 million that would close three of
the town’s seven libraries.

The branches at Dunlin Street, Saltings and the Point are to shut at the end of June if the draft goes through. Mayor
Lucia Ferrand says this will save $1.9 million a year.

The draft would also put up the property tax by 2.8 per cent, or about $61 for the average house, and buy two fire
engines.

Councillor Dennis Oakes, who leads the opposition, has called it “a budget written by accountants for accountants”. He
will move to keep the Saltings branch open on three days a week.

A petition against the closures, with 6,400 names, was handed in at the town hall at noon. The Saltings branch was
opened in 1926 with money collected by the fishermen’s wives.

Seats in the public gallery are given out from half past seven.
`),
}
