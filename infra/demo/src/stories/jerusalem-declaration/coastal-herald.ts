import type { Story } from '../../story.js'
import { meridianWire } from './meridian-wire.js'

/** The wire's report, word for word. */
export const coastalHerald: Story = {
  outlet: 'coastal-herald',
  slug: 'us-and-israel-sign-joint-pledge-on-iran',
  title: 'US and Israel sign joint pledge to deny Iran nuclear arms',
  byline: 'Meridian Wire',
  afterMinutes: 23,
  paragraphs: meridianWire.paragraphs,
}
