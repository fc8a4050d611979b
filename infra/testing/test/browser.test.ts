import { expect, test } from 'vitest'
import { launchBrowser } from '../src/index.js'

test('the browser runs a page, or one line says what to install', async () => {
  const lines: string[] = []
  const browser = await launchBrowser((line) => lines.push(line))
  if (browser === null) {
    expect(lines).toEqual([expect.stringContaining('apt-get install chromium')])
    return
  }
  const page = await browser.newPage()
  await page.setContent('<p id="sum"></p><script>sum.textContent = 1 + 2</script>')
  expect(await page.textContent('#sum')).toBe('3')
  expect(lines).toEqual([])
  await browser.close()
})
