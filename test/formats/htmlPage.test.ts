import {existsSync} from 'node:fs'
import process from 'node:process'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {clean, loud, run} from '../cli/desk.ts'

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'

// CI has no browser; there the page's text alone is compared.
describe.skipIf(!existsSync(browser))('the HTML report in a real browser', () => {
  let window: Browser
  let report: string
  beforeAll(async () => {
    window = await chromium.launch({executablePath: browser, args: ['--no-sandbox']})
    const long = `Hi ${'verylongword'.repeat(40)},\n`
    const files = {'a.txt': loud, [`${'folder/'.repeat(12)}b.txt`]: loud, 'c.txt': clean, 'd.txt': long}
    report = (await run({argv: ['.', '-f', 'html'], files})).stdout
  }, 60_000)
  afterAll(() => window.close())

  const opened = async (options: Parameters<Browser['newPage']>[0]) => {
    const page = await window.newPage(options)
    await page.setContent(report)
    return page
  }

  test.each([
    [320, 'light'],
    [390, 'dark'],
    [1280, 'light']
  ] as const)('fits a window of %i columns of pixels, %s', async (width, colorScheme) => {
    const page = await opened({viewport: {width, height: 800}, colorScheme})
    const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    expect(await page.evaluate(excess)).toBe(0)
    const shades = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    expect(shades).toBe(colorScheme === 'dark' ? 'rgb(20, 24, 31)' : 'rgb(255, 255, 255)')
  })

  test('prints every draft, those that are folded too, on white paper', async () => {
    const page = await opened({viewport: {width: 794, height: 1123}, colorScheme: 'dark'})
    const folded = page.locator('details:not([open]) .draft').first()
    expect(await folded.isVisible()).toBe(false)
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await folded.isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect((await page.pdf({format: 'A4'})).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
