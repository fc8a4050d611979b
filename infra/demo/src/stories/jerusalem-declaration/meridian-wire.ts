import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const meridianWire: Story = {
  outlet: 'meridian-wire',
  slug: 'us-israel-joint-pledge-deny-iran-nuclear-arms',
  title: 'US and Israel sign joint pledge to deny Iran nuclear arms',
  byline: 'Daniel Osei and Ruth Abadi, Meridian Wire',
  afterMinutes: 0,
  paragraphs: prose(`
JERUSALEM, July 14 (Meridian Wire) - US President Joe Biden and Israel's caretaker Prime Minister Yair Lapid signed a
joint declaration in Jerusalem on Thursday that commits the United States never to let Iran acquire a nuclear weapon.

The text, called the Jerusalem Declaration, says Washington is prepared to use "all elements of its national power" to
ensure that outcome.

The signing came on the second day of Biden's first trip to the Middle East as president. He was to travel on to Saudi
Arabia on Friday.

Asked in an interview with Israel's Channel 12, broadcast the night before, whether he would use force to stop Iran from
getting a bomb, Biden said yes, "as a last resort."

At a news conference after the signing, the two men differed over how to reach their shared aim. "The only thing
that will stop Iran is knowing that if they continue to develop their nuclear program the free world will use force,"
Lapid said. Biden said he still believed that diplomacy was the best way, but that the United States was "not going to wait forever" for Iran's
answer.

Iran says its nuclear programme is entirely peaceful.

Under the 2015 agreement, known as the JCPOA, Iran limited its nuclear work in return for relief from sanctions. The
United States left it in 2018 under President Donald Trump. Tehran has since enriched uranium far beyond the limits of
the accord. Indirect talks to revive the accord, held in Vienna since last year and in Doha last month, have stalled.

Biden is also expected to announce $100 million for hospitals in East Jerusalem during the visit, US officials said.
`),
}
