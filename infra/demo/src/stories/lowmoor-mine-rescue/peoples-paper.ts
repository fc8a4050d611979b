import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'lowmoor-inspector-warned-two-weeks-before',
  title: 'Inspector warned of Lowmoor roof two weeks before it buried nine men',
  byline: 'Jo Lacey',
  afterMinutes: 395,
  paragraphs: prose(`
Hallam Minerals was told sixteen days ago that the roof of the East Gallery at Lowmoor was not safe. It went on
cutting coal under it.

A mines inspector wrote in her report, a copy of which was shown to this paper by a member of the miners’ union, that
the supports in the gallery stood “too far apart for the ground they hold” and ordered the company to double them
within thirty days. On {day-1} night, with the work not begun, the company’s roof fell on the company’s night shift.

Nine colliers were buried alive behind thirty metres of rock, 340 metres down. By noon the brigade had broken through
and brought six of them to the surface. Their wives were standing at the gate in the rain.

“They had the letter. They had the letter and they sent our lads in,” said Maureen Tack, whose husband is among the
three still below.

Rescuers led by Owen Pryde had reached the men by radio before dawn, through a hole no wider than a fist.

Hallam Minerals confirmed that it had received the report and insisted that work on the supports had been planned for
next week. The pit is to shut in three years. You do not spend money on a roof you mean to leave.
`),
}
