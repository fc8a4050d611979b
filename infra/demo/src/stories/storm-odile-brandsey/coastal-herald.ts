import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const coastalHerald: Story = {
  outlet: 'coastal-herald',
  slug: 'odile-tears-through-brandsey-quay',
  title: 'Odile tears through sea wall at Brandsey Quay',
  byline: 'Peg Lorimer and Will Ashby',
  afterMinutes: 95,
  paragraphs: prose(`
The sea took forty metres of the wall at Brandsey Quay at ten to four on {day} morning, and then it took the
bandstand.

By first light the water stood to the window sills in Cable Street and Fore Street. Some three hundred people spent
the rest of the night on gym mats in St Bride’s School, where the head teacher, Joan Fewtrell, made porridge for all
of them.

Gordon Leask, 66, of Upper Merrin, was killed when a beech came down on his car on the Cape road. He was on his way to
check on his boat.

The lighthouse keeper’s instrument at Cape Merrin showed 113 kilometres an hour before it was blown off its mast.

Norlink says 71,000 homes have no power, more than half of those on this coast, and that its crews will go out when
the wind is below 70.

There are no trains to Maldren. The number 4 bus is running as far as the Merrin turn.

The council was warned about the wall in a survey six years ago. The Herald printed the survey at the time.
`),
}
