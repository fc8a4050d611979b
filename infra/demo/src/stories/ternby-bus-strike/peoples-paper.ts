import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'ternby-drivers-strike-for-a-toilet',
  title: '“They are asking for a toilet”: why Ternby’s buses stand still',
  byline: 'Marisol Quint',
  afterMinutes: 205,
  paragraphs: prose(`
There is a bucket behind the kiosk at the Millfield terminus. The women who drive the number 9 can tell you what it is
for.

More than 400 drivers, nearly all of those employed by Ternby Transit, joined the walkout that began before dawn on
{day}. Not one bus left the depots on any of the city’s 38 lines.

Since the spring, when management tightened the timetable, the pause at the end of a line has shrunk to four minutes,
and a bus that runs late has none. “People are not asking for gold. They are asking for a toilet, and for the time to
reach it,” said Sunniva Holt, the chair of the Drivers’ League.

Chief executive Ines Calloway, who has a bathroom beside her office, maintains that the law’s thirty minutes are
respected. On paper they are: in slices of three and four.

Her offer of 4 per cent is beside the point, the drivers say. They will be out for 48 hours. The mediator, Karl Fromm,
has called both sides in for this evening.

On the picket line at Millfield, passengers were bringing coffee.
`),
}
