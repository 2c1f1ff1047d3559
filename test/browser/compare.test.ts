import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { quoteWords } from '#core/wording/quote-words.ts'
import { pdfText } from '../documents/pdf-text.ts'
import { openProduct } from './product.ts'
import { picture, type ScreenOptions, untilAnswered, untilDrawn } from './screen.ts'

const product = openProduct()

async function journey(path: string, options: ScreenOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const screen = await product.open(path, options)
  await walk(screen.page)
  expect(screen.complaints).toEqual([])
  await screen.close()
}

const moscow = '/?from=harbin&to=moscow&date=2026-10-12'
const row = (page: Page, code: string) => page.locator(`.compare-table tr[data-row="${code}"] td`)
const numbers = (texts: readonly string[]) => texts.map((text) => Number(/[-−+]?\d[\d\s,.]*/.exec(text)?.[0].replaceAll(/[\s,]/g, '').replace('−', '-')))

describe('routes side by side', () => {
  it.each([
    ['zh', '对比 2 个方案', '差值'],
    ['ru', 'Сравнить 2 маршрута', 'разница'],
    ['en', 'Compare 2 routes', 'difference'],
  ] as const)('are ticked, set beside each other with their difference, and sent as a link, in %s', async (language, button, difference) => {
    let link = ''
    let seen: readonly string[] = []
    await journey(moscow, { language }, async (page) => {
      await untilAnswered(page)
      await page.locator('.card-tick input').nth(1).check()
      await page.locator('.card-tick input').nth(0).check()
      await page.getByRole('button', { name: button }).click()
      await page.locator('.compare-table').waitFor()
      expect(await page.locator('.compare-table thead th').allInnerTexts()).toHaveLength(3)
      expect(await page.locator('.compare-table thead th').nth(2).innerText()).toBe(difference)
      const [first, second, apart] = numbers(await row(page, 'price').allInnerTexts())
      expect(apart).toBe(Number(second) - Number(first))
      expect(await row(page, 'p90').locator('.best').count()).toBeLessThanOrEqual(1)
      seen = await page.locator('.compare-table tbody').allInnerTexts()
      await expect.poll(() => page.url()).toContain('tab=compare')
      link = new URL(page.url()).search
      await page.locator('.break-even').first().waitFor({ timeout: 30_000 })
      await picture(page, `compare-desktop-light-${language}`)
    })
    await journey(`/${link}`, { language }, async (page) => {
      await page.locator('.compare-table').waitFor({ timeout: 30_000 })
      expect(await page.locator('.compare-table tbody').allInnerTexts()).toEqual(seen)
    })
  })

  it('show what a price is made of to the minor unit, and where a line comes from in two presses', async () => {
    await journey(`${moscow}&tab=compare`, {}, async (page) => {
      await page.locator('.waterfall-table').waitFor({ timeout: 30_000 })
      const sum = async () =>
        (await page.locator('.waterfall-table tr[data-step]').evaluateAll((rows) => rows.map((one) => Number((one as HTMLElement).dataset.step)))).reduce(
          (a, b) => a + b,
          0,
        )
      const total = Number(await page.locator('.waterfall-table [data-total]').getAttribute('data-total'))
      expect(await sum()).toBe(total)
      await page.getByRole('button', { name: 'By kind', exact: true }).click()
      expect(await sum()).toBe(total)
      await page.locator('.waterfall-table tr[data-step] .text-button').first().click()
      await page.locator('.waterfall-part .mark').first().click()
      const source = await page.locator('.provenance').innerText()
      for (const word of ['Source', 'As of', 'Grade', 'Tariff']) expect(source).toContain(word)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '1 → 2, difference' }).click()
      const totals = await page
        .locator('.waterfall-table [data-total]')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.total)))
      expect(totals).toHaveLength(2)
      expect(totals[0]).toBe(total)
    })
  })

  it('turn to the other route where the slider passes the break-even, by keyboard', async () => {
    await journey('/?from=harbin&to=hamburg&date=2026-10-12&tab=compare', {}, async (page) => {
      await page.locator('.break-even input').first().waitFor({ timeout: 40_000 })
      // Which of the parameters decides between the two depends on the data; one of them does at one of its ends.
      const turned: string[] = []
      for (const slider of await page.locator('.break-even', { has: page.locator('input') }).all()) {
        const says = () => slider.locator('.break-even-says b').innerText()
        const at = await says()
        await slider.locator('input').focus()
        for (const end of ['Home', 'End']) {
          await page.keyboard.press(end)
          await untilDrawn(page)
          if ((await says()) !== at) turned.push(end)
        }
        expect(await slider.locator('input').getAttribute('aria-valuetext')).toContain('wins')
      }
      expect(turned.length).toBeGreaterThan(0)
    })
  })

  it('stand under the base network and a scenario, with what the scenario changes', async () => {
    await journey(
      '/?from=harbin&to=blagoveshchensk&cargo=tent&date=2026-06-02&scenario=heihe-190&tab=compare&comparing=scenarios',
      { language: 'ru', theme: 'dark' },
      async (page) => {
        await page.locator('.compare-table').waitFor({ timeout: 40_000 })
        const [base, changed, apart] = numbers(await row(page, 'price').allInnerTexts())
        expect(apart).toBe(Number(changed) - Number(base))
        expect(await page.locator('.compare-table thead th').first().innerText()).toContain('Базовая сеть')
        await picture(page, 'compare-scenarios-desktop-dark-ru')
      },
    )
  })

  it('tell the course of each in a table, ending at its price', async () => {
    await journey(`${moscow}&tab=compare`, {}, async (page) => {
      await page.locator('.plots .chart-table summary').click({ timeout: 30_000 })
      const last = page.locator('.plots .chart-table tbody tr', { hasText: 'end' }).first()
      const cells = numbers(await last.locator('td').allInnerTexts())
      const [price] = numbers(await row(page, 'price').allInnerTexts())
      expect(cells[4]).toBe(price)
    })
  })
})

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

/** Asks in the page that is open, as going back and forward does: loading it anew for each lane would prove no more. */
async function ask(page: Page, from: string, to: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/routes') && response.ok())
  await page.evaluate((link) => {
    history.pushState(null, '', link)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/?from=${from}&to=${to}&date=2026-10-12`)
  const { key } = (await (await answered).json()) as { readonly key: string }
  await page.locator('.detail .note', { hasText: key.slice(0, 8) }).waitFor({ timeout: 60_000 })
}

describe('every figure of the route shown', () => {
  it('is one press from its source, day and grade: hours, amounts and emissions of five lanes', { timeout: 120_000 }, async () => {
    await journey('/?from=harbin&to=berlin&date=2026-10-12', {}, async (page) => {
      await untilAnswered(page)
      for (const [from, to] of lanes) {
        await ask(page, from, to)
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
    })
  })
})

describe('a forwarder', () => {
  it.each(['zh', 'ru', 'en'] as const)(
    'comes from the top of the page to the PDF by keyboard alone, in %s: Tab to the card, then two keys',
    async (language) => {
      await journey(moscow, { language }, async (page) => {
        await untilAnswered(page)
        const second = page.locator('.card').nth(1)
        for (let step = 0; step < 80 && !(await second.evaluate((card) => card === document.activeElement)); step++) await page.keyboard.press('Tab')
        const download = page.waitForEvent('download')
        await page.keyboard.press('Enter')
        await expect.poll(() => second.getAttribute('aria-pressed')).toBe('true')
        await page.keyboard.press('KeyP')
        const bytes = readFileSync(await (await download).path())
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
        expect(pdfText(bytes).text).toContain(quoteWords[language].title)
      })
    },
  )

  it('takes own rates back and makes them again by keyboard', async () => {
    await journey(moscow, {}, async (page) => {
      await untilAnswered(page)
      await page.getByRole('button', { name: 'Own rates', exact: true }).click()
      const rates = { name: 'rates.csv', mimeType: 'text/csv', buffer: Buffer.from('line,amount,currency,supplier\nborder,12.34,USD,Yard A\n') }
      await page.locator('.popover input[type=file]').setInputFiles(rates)
      await page.locator('.popover .rate-list').getByText('Yard A').waitFor()
      await page.keyboard.press('Escape')
      const undo = page.locator('.undo-buttons button').first()
      expect(await undo.getAttribute('aria-label')).toBe('Undo: own rates')
      await page.keyboard.press('Control+z')
      await page.getByRole('button', { name: 'Own rates', exact: true }).waitFor()
      await page.keyboard.press('Control+Shift+z')
      await page.getByRole('button', { name: '1 own rate' }).waitFor()
    })
  })

  it('takes a new ready date back and makes it again by keyboard, also after a reload', async () => {
    await journey(moscow, {}, async (page) => {
      await untilAnswered(page)
      await page.locator('.chip').nth(1).click()
      await page.locator('input[name="date"]').fill('2026-11-02')
      await page.locator('.popover .main-button').click()
      await expect.poll(() => page.url()).toContain('date=2026-11-02')
      await page.reload()
      await untilAnswered(page)
      expect(await page.locator('.undo-buttons button').first().getAttribute('aria-label')).toBe('Undo: ready date')
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.url()).toContain('date=2026-10-12')
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => page.url()).toContain('date=2026-11-02')
    })
  })
})
