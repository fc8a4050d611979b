import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'biden-and-lapid-sign-jerusalem-pledge-on-iran',
  title: 'Biden and Lapid sign Jerusalem pledge on Iran',
  byline: 'Nora Whitfield in Jerusalem',
  afterMinutes: 46,
  paragraphs: prose(`
President Biden and Yair Lapid, the caretaker prime minister of Israel, signed a joint declaration in Jerusalem on
Thursday, committing the United States never to let Iran acquire a nuclear weapon.

The text says Washington will use “all elements of its national power” to keep that promise. It stops short of what Mr.
Lapid had asked for in public: a deadline.

In an interview taped before he left Washington and shown on Israel’s Channel 12, Mr. Biden said he would use force
against Iran only “as a last resort.”

Standing beside him on Thursday, the caretaker prime minister was blunter. “Words will not stop them, Mr. President.
Diplomacy will not stop them. The only thing that will stop Iran is knowing that if they continue to develop their
nuclear program the free world will use force,” Mr. Lapid said. The president answered that diplomacy remained the best way to keep the bomb out of
Iranian hands, though America would “not wait forever.”

The two governments have been drifting toward this sentence for a year. The nuclear agreement of six world powers with
Iran was abandoned in 2018. Negotiators who met in Vienna,
and then for two days in Doha, have not managed to put it back together.

The visit also brings $100 million for hospitals in East Jerusalem, which serve Palestinians from the West Bank and
Gaza; Mr. Biden is due to announce the money on Friday.

He told reporters that he continued to support a two-state solution to the conflict with the Palestinians, a phrase his
host did not repeat until he was asked.

An aide described the mood at dinner as “almost giddy.” Mr. Lapid, who took over as a stopgap at the start of the month,
faces an election on Nov. 1, and a picture next to an American president does no harm.
`),
}
