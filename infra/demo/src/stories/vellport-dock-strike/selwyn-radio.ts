import type { Story } from '../../story.js'
import { meridianWire } from './meridian-wire.js'

/** The first six paragraphs of the wire's report, under a headline of its own. */
export const selwynRadio: Story = {
  outlet: 'selwyn-radio',
  slug: 'vellport-dock-strike-police',
  title: 'Seventeen hurt as police clear Vellport dock gate',
  byline: 'Meridian Wire',
  afterMinutes: 25,
  paragraphs: meridianWire.paragraphs.slice(0, 6),
}
