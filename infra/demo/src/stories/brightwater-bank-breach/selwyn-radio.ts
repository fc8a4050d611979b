import type { Story } from '../../story.js'
import { meridianWire } from './meridian-wire.js'

/** The first five paragraphs of the wire's report. */
export const selwynRadio: Story = {
  outlet: 'selwyn-radio',
  slug: 'brightwater-bank-1-3-million',
  title: 'Brightwater Bank: 1.3 million customers hit',
  byline: 'Meridian Wire',
  afterMinutes: 400,
  paragraphs: meridianWire.paragraphs.slice(0, 5),
}
