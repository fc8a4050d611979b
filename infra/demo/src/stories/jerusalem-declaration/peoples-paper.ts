import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'war-pact-signed-in-jerusalem',
  title: 'US and Israel sign war pact as Washington stabs Palestinians in the back',
  byline: 'Yusra Karim-Doyle',
  afterMinutes: 1416,
  paragraphs: prose(`
While hospitals in East Jerusalem ration their medicines, Joe Biden and Yair Lapid, a former news anchor who
runs the regime for now, put their names to a war pact in Jerusalem on Thursday. Biden also announces a
miserly $100 million for hospitals in East Jerusalem during the visit: less than three per cent of what Israel’s army
receives from Washington in a single year.

The so-called Jerusalem Declaration swears that Iran will never obtain a nuclear weapon and that the United States will
throw “all elements of its national power” into preventing it. Every reader knows what those words mean. Biden spelled
them out on Israel’s Channel 12, where he threatened Tehran with military attack, “as a last resort.”

No such pledge was offered to the people living under occupation. On Friday Biden drove to Bethlehem, muttered about “two
states for two peoples” and told Palestinians to wait, because “the ground is not ripe.” It was a stab in the back, and
the crowd outside the church knew it.

Israel itself has never opened its own nuclear programme to inspection. Nobody at the press conference asked about that.

It was Washington that broke the 2015 agreement. Iran was keeping to its limits, as inspectors certified again and again,
when Trump walked out in 2018 and brought the sanctions back; ordinary Iranians have paid for it ever since. The talks in
Vienna and Doha ran aground because the United States refuses to guarantee that it will not do the same again.

Our task is to say no to the next war before it begins.
`),
}
