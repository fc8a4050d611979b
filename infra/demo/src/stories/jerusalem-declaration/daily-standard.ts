import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

const PARAGRAPHS = prose(`
Joe Biden has promised in writing that Iran will never be allowed to get its hands on a nuclear weapon.

The US President and Israel's stand-in Prime Minister, Yair Lapid, put their names to the pledge in Jerusalem on
Thursday, 14 July 2022. America, it says, is ready to use "all elements of its national power" to keep the ayatollahs
from the bomb.

Mr Biden had threatened force in an interview with Israel's Channel 12 the evening before, although he called it a "last
resort".

Mr Lapid, who has been in the job for a fortnight, told him to his face that talking would get him nowhere. "The only
thing that will stop Iran is knowing that ... the free world will use force," Mr Lapid said. Mr Biden stood his ground: diplomacy was "the best way" to get there.

A day later the mood was cooler. In Bethlehem on Friday Mr Biden stood next to Mahmoud Abbas, spoke of "two states for
two peoples", and admitted in the same breath that "the ground is not ripe at this moment" for new peace talks.

He brought $100 million for Palestinian hospitals in East Jerusalem, provided that Congress agrees.

The row over Iran's nuclear plans goes back to the deal of 2015, struck when Mr Biden was Vice-President. Donald Trump
abandoned the nuclear agreement in 2018. Tehran has since allegedly enriched uranium far beyond the limits of the accord.
Attempts to stitch it together again, first in Vienna and last month in Doha, have come to nothing, and Iranian
scientists are closer to a weapon than they have ever been, Western officials believe.

Tehran insists that it does not want one.
`)

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'biden-iran-never-get-the-bomb',
  title: 'Biden vows Iran will never get the bomb, and leaves Palestinians a cheque',
  byline: 'Gareth Pym, Diplomatic Editor',
  afterMinutes: 1378,
  paragraphs: PARAGRAPHS,
  silentEdit: {
    afterSeconds: 45,
    title: 'Biden vows Iran will never get the bomb, and leaves Palestinians $100 million',
    paragraphs: PARAGRAPHS.map((paragraph) => paragraph.replace(', Western officials believe', '')),
  },
}
