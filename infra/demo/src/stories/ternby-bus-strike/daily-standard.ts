import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const dailyStandard: Story = {
  outlet: 'daily-standard',
  slug: 'commuter-misery-ternby-bus-strike',
  title: 'Commuter misery as 420 bus drivers down tools over loo breaks',
  byline: 'Gail Horrocks',
  afterMinutes: 140,
  paragraphs: prose(`
Tens of thousands of commuters were left standing in the rain in Ternby on {day} when bus drivers went on strike over,
of all things, their visits to the lavatory.

All 38 bus routes in the city were dead. Taxi fares doubled.

"I had to run four miles in my nurse's shoes," complained Bernadette Oyelaran, 44, who works at St Anne's.

Transit chief Ines Calloway said drivers already got half an hour off in every shift, as the law lays down, and had
turned up their noses at 4.5 per cent more pay.

Sunniva Holt, leader of the 420-strong Drivers' League, said that new timetables left her members no time to "go" at
the end of the line. Her drivers will stay out until {day+2}.

City mediator Karl Fromm will try to bring the two sides together tonight.

Trams are running, but do not expect a seat. The number 3 to the hospital was so full at eight this morning that it
sailed past four stops without opening its doors.
`),
}
