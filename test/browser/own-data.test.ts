import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { openProduct } from './product.ts'
import { picture, untilAnswered } from './screen.ts'

const shipped = join(import.meta.dirname, '../../network-data')

/** A copy of the shipped data with the place and the link that the ten lines of its README add. */
function ownCopy(): string {
  const folder = join(temporaryFolder('own-data'), 'my-data')
  cpSync(shipped, folder, { recursive: true })
  const lines = /```js\n([\s\S]*?)\n```/.exec(readFileSync(join(shipped, 'README.md'), 'utf8'))?.[1] ?? ''
  writeFileSync(join(folder, '../add.mjs'), lines)
  execFileSync(process.execPath, ['../add.mjs'], { cwd: folder })
  return folder
}

const product = openProduct(ownCopy)

const labels = async (page: Page) => (await page.locator('.map-canvas .map-label').allTextContents()).join(' | ')

describe('a town and a road of one’s own, added to a copy of the data', () => {
  it.each([
    ['en', 'wuch', 'Wuchang', 'Harbin'],
    ['ru', 'учан', 'Учан', 'Харбин'],
    ['zh', '五常', '五常', '哈尔滨'],
  ] as const)('are found, routed and drawn in %s, with no code touched', async (language, typed, town, harbin) => {
    const screen = await product.open('/?from=harbin&to=daqing&modes=road&date=2026-05-12', { language })
    const { page } = screen
    await untilAnswered(page)
    const destination = page.getByRole('combobox').nth(1)
    await destination.fill(typed)
    await page.getByRole('option', { name: town }).first().click()
    await expect.poll(() => page.url()).toContain('to=wuchang')
    await expect.poll(async () => (await page.locator('.card').first().innerText()).replaceAll(/\s+/g, ' '), { timeout: 30_000 }).toMatch(/\b115 ?(km|км|公里)/)
    await expect.poll(() => labels(page), { timeout: 15_000 }).toContain(town)
    expect(await labels(page)).toContain(harbin)
    // The line of three points, as the ten lines draw it: a link without one would be straight.
    expect(await page.locator('.map-canvas path').first().getAttribute('d')).toMatch(/^M\d+ \d+L\d+ \d+L\d+ \d+$/)
    await picture(page, `own-town-${language}`)
    expect(screen.complaints).toEqual([])
    await screen.close()
  })
})
