import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'aldermere-dam-safe-insists-chief',
  title: "'The dam is safe', insists water chief as cracks report sparks panic",
  byline: 'Gail Horrocks',
  afterMinutes: 215,
  paragraphs: prose(`
Panic gripped the Aldermere valley today after a bombshell report branded its 70-year-old dam "poor".

But water boss Helen Strand hit back at the scaremongers. "The dam is safe today," the Valley Water director insisted
in front of county councillors.

She claimed that her engineers had been keeping an eye on the 22-metre crack in the spillway since November, and that
it was hardly growing at all.

Some 1,200 homes lie in the path of the water should the worst ever happen. Families in Nether Fold were said to be
packing their bags.

"I've got two little ones and a budgie. Nobody told us a thing," fumed Shelley Orme, 33.

Engineers are to let three metres of water out of the lake as a precaution, leaving the sailing club high and dry.

The bill for patching up the concrete is put at a cool $46 million, and guess who will be paying it.
`),
}
