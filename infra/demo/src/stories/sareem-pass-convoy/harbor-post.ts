import type { Story } from '../../story.js'
import { meridianWire } from './meridian-wire.js'

/** The wire's report without its fourth paragraph. */
export const harborPost: Story = {
  outlet: 'harbor-post',
  slug: 'gunmen-kill-seven-aid-convoy-mirsal',
  title: 'Gunmen Kill Seven in Attack on Aid Convoy in Mirsal',
  byline: 'Meridian Wire',
  afterMinutes: 35,
  paragraphs: meridianWire.paragraphs.filter((_, index) => index !== 3),
}
