import type { Story } from '../../story.js'
import { meridianWire } from './meridian-wire.js'

/** The wire's report without its fourth and last paragraphs. */
export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'ferry-aground-near-port-selwyn',
  title: 'Ferry Runs Aground Near Port Selwyn, Killing at Least 12',
  byline: 'Meridian Wire',
  afterMinutes: 52,
  paragraphs: meridianWire.paragraphs.filter((_, index) => index !== 3 && index !== 6),
}
