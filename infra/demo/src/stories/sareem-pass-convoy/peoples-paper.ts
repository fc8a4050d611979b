import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const peoplesPaper: Story = {
  outlet: 'peoples-paper',
  slug: 'army-shot-driver-sareem-convoy',
  title: 'Soldiers shot driver with his hands up, says brother',
  byline: 'Yusra Karim-Doyle',
  afterMinutes: 330,
  paragraphs: prose(`
Soldiers of the Mirsal army shot an unarmed truck driver dead in the Sareem Pass on {day}. His brother, at the wheel
of the truck behind, saw him raise his hands.

The army admits it. It prefers the word “mistake.”

The driver was one of seven people who lost their lives in an attack on a convoy of 22 trucks, loaded with 400 tonnes
of flour for the hungry of Kafr Dulan. Who the other attackers were is not known. The Hill Front rebels, blamed by the
government before the smoke had cleared, have denied that it was them.

Kafr Dulan has been starved for five weeks by a siege that the government maintains with tanks supplied by our own.

“We had told everyone with a gun when we would pass,” said Lena Haugen of the Relief Federation, “and which road we
would take.” Two governments and one rebel army knew. Four trucks were burned and the rest sent home. There will be no
more for now, and 60,000 people will count the days.
`),
}
