import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'bookworms-fury-kestrel-bay',
  title: "Bookworms' fury as town hall axes libraries and whacks up tax",
  byline: 'Hattie Crowe',
  afterMinutes: 705,
  paragraphs: prose(`
Furious bookworms jeered the mayor of Kestrel Bay as her cronies took the axe to three much-loved libraries.

Lucia Ferrand rammed her $421 million budget through the council by eight votes to five on {day} night, while children
in pyjamas held up picture books in the gallery.

"I love libraries," the mayor had the nerve to tell them.

The doomed branches are Dunlin Street, the Point and the 1926 Saltings reading room, built with the pennies of
fishermen's wives. The saving is a measly $1.9 million.

Home owners are hit as well, with a tax rise of 2.8 per cent, or $61 for a typical house.

Rebel councillor Dennis Oakes stormed out after losing a bid to save the Saltings by a single vote. "A budget written
by accountants for accountants," he thundered.

A petition signed by 6,400 locals was ignored.

The council is also treating itself to two shiny fire engines.
`),
}
