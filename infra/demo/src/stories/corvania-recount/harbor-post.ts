import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'challenger-wins-corvania-after-recount',
  title: 'Challenger Wins Corvania’s Presidency After Recount',
  byline: 'Nora Whitfield',
  afterMinutes: 115,
  paragraphs: prose(`
Ilse Varga, a former mayor who campaigned against corruption, was declared the winner of Corvania’s presidential
election on {day} after a recount that turned a defeat by 611 votes into a victory by 2,410.

President Anton Brezar, who has led the country for eleven years, did not concede. He claimed, without offering
evidence, that ballots had been swapped in storage, and said he would ask the Constitutional Court to annul the
recount.

Asked what he would do if he lost there too, Mr. Brezar said: “I will respect the decision.”

Foreign observers called the recount orderly. “It was slow, it was dull and it was clean,” said Annabel Thorne, who
led a mission of 240.

The recount was ordered after a student noticed that tally sheets from two districts had been added up wrongly and
posted her arithmetic online.

In Liberty Square in Sarnik, the capital, thousands of people sang until it rained. Turnout, at 71 percent, was the
highest since independence.
`),
}
