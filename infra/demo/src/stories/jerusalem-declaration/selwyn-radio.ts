import type { Story } from '../../story.js'
import { meridianWire } from './meridian-wire.js'

/** The wire's report under a headline of its own, without the last two paragraphs. */
export const selwynRadio: Story = {
  outlet: 'selwyn-radio',
  slug: 'biden-lapid-iran-declaration',
  title: 'Biden and Lapid put their names to Iran declaration',
  byline: 'Meridian Wire',
  afterMinutes: 41,
  paragraphs: meridianWire.paragraphs.slice(0, -2),
}
