import { readFeed } from '@parallax/feeds'
import { expect, it } from 'vitest'
import { meets } from './meets.js'

const FEED = `<rss version="2.0"><channel><title>Bay &amp; Town</title><link>https://bay.example/</link>
<item><title>Ferry &lt;b&gt;late&lt;/b&gt;</title><link> https://bay.example/1 </link>
<author>desk@bay.example (Ann Lee)</author><pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate>
<description>&lt;p&gt;No boat&lt;/p&gt; &lt;p&gt;today&lt;/p&gt;</description></item></channel></rss>`

const fieldsMet = (checked: ReturnType<typeof meets>) => checked.filter(({ met }) => met).map(({ field }) => field)

it('dates are compared as instants, addresses trimmed, texts without tags', async () => {
  const expected = {
    source: 'test',
    title: 'Bay &amp; Town',
    link: 'https://bay.example/',
    entries: [
      {
        title: 'Ferry late',
        link: 'https://bay.example/1',
        published: '2026-03-03T09:00:00Z',
        summary: '<p>No boat</p><p>today</p>',
        author: 'Ann Lee',
      },
    ],
  }
  const checked = meets(expected, await readFeed(FEED))
  expect(fieldsMet(checked)).toHaveLength(7)
  expect(checked).toHaveLength(7)
})

it('an expectation that is not met shows what was found, and an entry that is not there meets nothing', async () => {
  const expected = { source: 'test', entries: [{ title: 'Ferry early' }, { title: 'Second', author: '' }] }
  const checked = meets(expected, await readFeed(FEED))
  expect(fieldsMet(checked)).toEqual([])
  expect(checked.map(({ found }) => found)).toEqual(['Ferry <b>late</b>', null, null])
})

it('a feed that cannot be read meets nothing, not even what is expected to be empty', () => {
  expect(fieldsMet(meets({ source: 'test', title: '', entries: [{ author: '' }] }, null))).toEqual([])
})
