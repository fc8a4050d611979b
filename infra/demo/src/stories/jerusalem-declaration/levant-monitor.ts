import { prose } from '../../prose.js'
import type { Story } from '../../story.js'

export const levantMonitor: Story = {
  outlet: 'levant-monitor',
  slug: 'jerusalem-declaration-binds-washington-to-israels-red-line',
  title: "Jerusalem Declaration ties Washington to Israel's red line on Iran",
  byline: 'Samir Haddadin',
  afterMinutes: 71,
  paragraphs: prose(`
Israel's interim premier Yair Lapid and US President Joe Biden signed the text at a press conference in Jerusalem on
Tuesday: the United States will never allow Iran to obtain a nuclear weapon, and will employ "all elements of its
national power" to see to it.

For Israelis the document is a reassurance. For the rest of the region it reads as an American signature under an Israeli
red line, on the eve of Mr Biden's flight to Saudi Arabia.

The US president had prepared the ground in a television interview. Force against Iran was possible as "a last resort",
he told Channel 12, while conceding that the 2018 withdrawal from the nuclear deal by his predecessor, Donald Trump, had
been a "gigantic mistake".

Mr Lapid insisted that only a credible military threat would move Tehran. Mr Biden claimed
that diplomacy was still the best way, and warned that the United States was not going to wait forever for an answer.

The Joint Comprehensive Plan of Action of 2015 capped Iran's enrichment in exchange for the lifting of sanctions. Since
the Americans walked out, Iran has gone on to enrich uranium to 60 per cent, a short step from weapons grade. Rounds of
indirect negotiation in Vienna and Doha ended without result.

Absent from the ceremony were the people who live a few kilometres to the east. Mr Biden is to meet the Palestinian
president, Mahmoud Abbas, in Bethlehem on Friday. Palestinian officials expect an announcement of about $100 million for
East Jerusalem's hospitals, and little else.
`),
}
