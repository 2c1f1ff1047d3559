import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openProduct } from './product.ts'

const product = openProduct()

const lanes = [
  ['harbin', 'moscow'],
  ['yiwu', 'hamburg'],
  ['guangzhou', 'moscow'],
  ['harbin', 'vladivostok'],
  ['blagoveshchensk', 'shanghai'],
] as const

interface Traced {
  readonly of: string
  readonly sources: readonly string[]
  readonly asOf: string
  readonly grade: string
}

/** Presses every mark of the route shown, one after another as a reader would, and reads what opens. */
const traced = (page: Page): Promise<readonly Traced[]> =>
  page.evaluate(async () => {
    const found: Traced[] = []
    for (const mark of document.querySelectorAll<HTMLElement>('.detail .mark')) {
      mark.click()
      for (let turn = 0; turn < 100 && document.querySelector('.provenance') === null; turn++) await new Promise((resolve) => setTimeout(resolve))
      const [sources, asOf, grade] = [...document.querySelectorAll('.provenance > dd')]
      found.push({
        of: mark.getAttribute('aria-label') ?? '',
        sources: [...(sources?.querySelectorAll('li') ?? [])].map((line) => line.textContent ?? ''),
        asOf: asOf?.textContent ?? '',
        grade: grade?.textContent ?? '',
      })
      mark.click()
      for (let turn = 0; turn < 100 && document.querySelector('.provenance') !== null; turn++) await new Promise((resolve) => setTimeout(resolve))
    }
    return found
  })

it('each hour, each amount and the emissions of the best route of five lanes is one press from its source, day and grade', { timeout: 120_000 }, async () => {
  const { page, complaints, close } = await product.open(`/?from=${lanes[0][0]}&to=${lanes[0][1]}&date=2026-10-12`)
  for (const [from, to] of lanes) {
    if (from !== lanes[0][0] || to !== lanes[0][1]) await page.goto(`${product.server.origin}/?from=${from}&to=${to}&date=2026-10-12`)
    await page.locator('.detail tr[data-line] .mark').first().waitFor({ timeout: 60_000 })
    // A figure without a mark could not be traced at all.
    const figures = page.locator('.detail tr[data-line], .detail .itinerary tbody tr, .detail [data-co2e]')
    expect(await figures.filter({ hasNot: page.locator('.mark') }).allInnerTexts(), `${from} - ${to}`).toEqual([])
    expect(await page.locator('.detail [data-co2e]').count(), `${from} - ${to}`).toBe(1)
    const found = await traced(page)
    expect(found.length, `${from} - ${to}`).toBeGreaterThanOrEqual(await figures.count())
    for (const { of, sources, asOf, grade } of found) {
      expect(sources.length, of).toBeGreaterThan(0)
      // An id in place of a citation is a source that the data does not hold.
      for (const citation of sources) expect(citation, of).toMatch(/\s/)
      expect(asOf, of).toMatch(/20\d\d/)
      expect(grade, of).toMatch(/^[A-D] · /)
    }
  }
  expect(complaints).toEqual([])
  await close()
})
