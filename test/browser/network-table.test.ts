import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { openProduct } from './product.ts'
import { picture, untilAnswered } from './screen.ts'

const product = openProduct()

describe('the network as a table', () => {
  it.each([
    ['en', 'light', false, 'The network as a table', 'Links', 'Tariffs'],
    ['ru', 'dark', false, 'Сеть таблицей', 'Участки', 'Тарифы'],
    ['zh', 'light', true, '网络表格', '线路', '运价'],
  ] as const)('is opened, searched and read in %s, %s, phone: %s, and axe finds nothing', async (language, theme, phone, title, links, tariffs) => {
    const screen = await product.open('/?from=harbin&to=hamburg&date=2026-10-12', { language, theme, phone })
    const { page } = screen
    await untilAnswered(page)
    await page.getByRole('button', { name: title }).click()
    const table = page.getByRole('region', { name: title })
    await table.locator('tbody tr').first().waitFor()
    await picture(page, `table-places-${theme}-${language}${phone ? '-phone' : ''}`)
    expect([...(await violations(page, '.network-table')), ...(await violations(page, '.map'))]).toEqual([])
    await table.getByRole('button', { name: links, exact: true }).click()
    await table.locator('tbody tr').first().waitFor()
    await table.getByRole('button', { name: tariffs, exact: true }).click()
    await table.getByRole('searchbox').fill('CNY')
    await expect.poll(() => table.locator('tbody tr').count()).toBeGreaterThan(3)
    expect(await table.locator('tbody tr').first().innerText()).toContain('CNY')
    expect(await violations(page, '.network-table')).toEqual([])
    expect(screen.complaints).toEqual([])
    await screen.close()
  })

  it('picks on the map what is picked in it, by the keyboard, and the other way round; closes with Escape', async () => {
    const screen = await product.open('/?from=harbin&to=hamburg&date=2026-10-12')
    const { page } = screen
    await untilAnswered(page)
    const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(name)).length)
    const before = await scripts()
    const opener = page.getByRole('button', { name: 'The network as a table' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const table = page.getByRole('region', { name: 'The network as a table' })
    const search = table.getByRole('searchbox')
    await search.waitFor()
    expect(await scripts()).toBeGreaterThan(before)
    await search.fill('Yiwu')
    await expect.poll(() => table.locator('tbody tr').count()).toBeLessThan(5)
    const row = table.getByRole('button', { name: 'Yiwu', exact: true })
    await row.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => row.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(async () => (await page.locator('.map-canvas .map-label').allTextContents()).join()).toContain('Yiwu')
    await search.fill('')
    const end = await page.locator('.map-canvas .mark-crossing, .map-canvas .mark-gauge, .map-canvas .mark-place').first().boundingBox()
    if (end === null) throw new Error('no mark on the map')
    await page.mouse.click(end.x + end.width / 2, end.y + end.height / 2)
    await expect.poll(() => table.locator('tr.picked').count()).toBe(1)
    await search.focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await table.waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(screen.complaints).toEqual([])
    await screen.close()
  })

  it('is taken away as CSV with the rows that are found', async () => {
    const screen = await product.open('/?from=harbin&to=hamburg&date=2026-10-12')
    const { page } = screen
    await untilAnswered(page)
    await page.getByRole('button', { name: 'The network as a table' }).click()
    const table = page.getByRole('region', { name: 'The network as a table' })
    await table.getByRole('searchbox').fill('harbin')
    const [file] = await Promise.all([page.waitForEvent('download'), table.getByRole('button', { name: 'Download CSV' }).click()])
    expect(file.suggestedFilename()).toBe('transamur-places.csv')
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).toMatch(/^\uFEFFName,Id,[\s\S]*Harbin,harbin/)
    expect(text.trim().split('\r\n').length).toBeLessThan(6)
    await screen.close()
  })
})

describe('what is on screen, asked from a terminal', () => {
  it('is copied as a command line and as curl', async () => {
    const screen = await product.open('/?from=harbin&to=hamburg&date=2026-10-12&scenario=heihe-190')
    const { page } = screen
    await untilAnswered(page)
    await page.getByRole('button', { name: 'Ask the same from a terminal' }).click()
    await picture(page, 'reproduce-light-en')
    expect(await violations(page, '.popover')).toEqual([])
    await page.getByRole('button', { name: 'Copy as command line' }).click()
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(clipboard).toMatch(/^npx transamur route --from harbin --to hamburg .*--scenario heihe-190/)
    await page.getByRole('button', { name: 'Copy as curl' }).click()
    await expect.poll(clipboard).toContain(`curl -X POST ${product.origin}/api/v1/routes`)
    expect(screen.complaints).toEqual([])
    await screen.close()
  })
})
