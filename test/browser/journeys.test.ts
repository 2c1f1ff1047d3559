import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pdfText } from '../documents/pdf-text.ts'
import { openProduct } from './product.ts'
import { picture, type ScreenOptions, untilAnswered } from './screen.ts'

const product = openProduct()

/** Opens a screen, runs a journey on it, and expects that the page had nothing to complain of. */
async function journey(path: string, options: ScreenOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const screen = await product.open(path, options)
  await walk(screen.page)
  expect(screen.complaints).toEqual([])
  await screen.close()
}

const moscow = '/?from=harbin&to=moscow&cargo=tent&date=2026-10-12'
const modeTabs = async (page: Page) => (await page.locator('.mode-tab').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))

/** Moves the focus forward by Tab until it is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}`)
}

const cards = async (page: Page) => (await page.locator('.card').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))

describe('a planner', () => {
  it('opens on Harbin - Hamburg answered: rail, road and sea side by side with price, days and CO2e', async () => {
    await journey('/', {}, async (page) => {
      await untilAnswered(page)
      const found = await cards(page)
      expect(found.length).toBeGreaterThanOrEqual(3)
      for (const card of found) expect(card).toMatch(/[\d,]+ CNY.*\d+ days \d+–\d+.*t CO₂e/)
      const tabs = await modeTabs(page)
      expect(tabs.map((tab) => tab.split(' ')[0])).toEqual(['All', 'Rail', 'Road', 'Mixed'])
      for (const tab of tabs.slice(1)) expect(tab).toMatch(/from [\d,]+ from \d+ days/)
      expect(await page.locator('.sentence').innerText()).toMatch(/9 of 10 boxes within \d+\sdays, half within \d+/)
      await picture(page, 'plan-desktop-light-en')
    })
  })

  it.each([
    ['zh', '哈尔滨', '莫斯科', '哈尔滨', '莫斯科'],
    ['zh', 'haerbin', 'mosike', '哈尔滨', '莫斯科'],
    ['ru', 'харб', 'моск', 'Харбин', 'Москва'],
    ['en', 'harbin', 'moskva', 'Harbin', 'Moscow'],
  ] as const)('asks for a truck from Harbin to Moscow by keyboard alone, in %s as "%s" and "%s"', async (language, from, to, fromName, toName) => {
    // Opens on another journey, so that both ends are truly typed.
    await journey('/?from=daqing&to=berlin&date=2026-10-12', { language }, async (page) => {
      await untilAnswered(page)
      await page.keyboard.press('Tab')
      for (const [typed, name, field] of [
        [from, fromName, 0],
        [to, toName, 1],
      ] as const) {
        const box = page.getByRole('combobox').nth(field)
        await tabTo(page, box)
        await page.keyboard.type(typed)
        await page.getByRole('option', { name }).first().waitFor()
        await page.keyboard.press('Enter')
        await expect.poll(() => box.inputValue()).toBe(name)
      }
      await tabTo(page, page.locator('.chip').first())
      await page.keyboard.press('Enter')
      const unit = page.locator('select[name="cargo"]')
      await unit.waitFor()
      for (let step = 0; step < 8 && (await unit.inputValue()) !== 'tent'; step++) await page.keyboard.press('ArrowDown')
      expect(await unit.inputValue()).toBe('tent')
      await tabTo(page, page.locator('.popover .main-button'))
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url()).toMatch(/from=harbin&to=moscow.*cargo=tent/)
      await expect.poll(async () => (await modeTabs(page)).filter((tab) => /\d{2}[,\s]\d{3}/.test(tab)).length).toBe(3)
      expect(new Set(await page.locator('.card').evaluateAll((all) => all.map((card) => card.textContent))).size).toBeGreaterThanOrEqual(3)
    })
  })

  it('reads why Russian trucks do not reach Hamburg', async () => {
    await journey('/?from=harbin&to=hamburg&cargo=tent&vehicle=RU&date=2026-10-12', {}, async (page) => {
      await untilAnswered(page)
      await expect
        .poll(async () => (await page.locator('.mode-tab').nth(2).innerText()).replaceAll(/\s+/g, ' '))
        .toMatch(/Road none \S+ does not admit trucks registered in Russia/)
    })
  })

  it('opens source, date and grade of a cost line by keyboard', async () => {
    await journey(moscow, {}, async (page) => {
      await untilAnswered(page)
      const mark = page.locator('.detail-right button').first()
      await mark.focus()
      await page.keyboard.press('Enter')
      await page.getByText('As of').first().waitFor()
    })
  })
})

describe('an official', () => {
  const blagoveshchensk = '/?tab=scenario&from=harbin&to=blagoveshchensk&cargo=tent&date=2026-06-02'
  const before2026 = blagoveshchensk.replace('2026', '2025')
  const trucks = (page: Page) => page.locator('table[data-subject="heihe-bridge CN>RU truck"]')
  const year = 60_000

  /** One row of a before-and-after table: before, after, difference and half its interval. */
  async function row(page: Page, name: string): Promise<readonly [before: number, after: number, difference: number, halfWidth: number]> {
    const cells = await trucks(page).locator('tr', { hasText: name }).locator('td').allInnerTexts()
    const numbers = cells.flatMap((cell) => cell.replaceAll(',', '').replaceAll('−', '-').split('±').map(Number))
    expect(numbers.every(Number.isFinite) && numbers.length === 4, `"${name}" has before, after, difference and interval: ${cells.join(' | ')}`).toBe(true)
    return numbers as [number, number, number, number]
  }

  async function setHeiheTo(page: Page, vehiclesPerDay: string): Promise<void> {
    await page.getByRole('button', { name: 'Capacity', exact: true }).click()
    await page.locator('input[name="vehiclesPerDay"]').first().fill(vehiclesPerDay)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('.changes li').waitFor()
  }

  it('sets Heihe to 190 by hand and sees wait and queue of trucks grow beyond their intervals, and the days with them; reads the same from the shipped scenario of 190', async () => {
    const said = async (page: Page) => [await page.locator('.changes li').innerText(), await trucks(page).innerText()].join('\n')
    let byHand = ''
    await journey(blagoveshchensk, {}, async (page) => {
      await setHeiheTo(page, '190')
      await trucks(page).waitFor({ timeout: year })
      for (const name of ['Wait, mean', 'Queue, mean']) {
        const [before, after, difference, halfWidth] = await row(page, name)
        expect(after).toBeGreaterThan(before)
        expect(difference).toBeGreaterThan(halfWidth)
        expect(difference).toBeCloseTo(after - before, name.startsWith('Queue') ? -1 : 0)
      }
      const days = await page.locator('.routes-before-after tr', { hasText: '9 in 10 within' }).locator('td').allInnerTexts()
      expect(Number(days[1])).toBeGreaterThan(Number(days[0]))
      expect(await page.locator('.routes-before-after').innerText()).toContain('because of Heihe road bridge')
      byHand = await said(page)
    })
    await journey(blagoveshchensk, {}, async (page) => {
      await page.locator('.shipped select').selectOption('heihe-190')
      await trucks(page).waitFor({ timeout: year })
      expect(await said(page)).toBe(byHand)
    })
  })

  it('sees the wait of 2025 fall when the permanent checkpoint opens', async () => {
    await journey(`${before2026}&scenario=heihe-862`, {}, async (page) => {
      await trucks(page).waitFor({ timeout: year })
      for (const name of ['Wait, mean', 'Queue, mean']) {
        const [before, after, difference, halfWidth] = await row(page, name)
        expect(after).toBeLessThan(before)
        expect(-difference).toBeGreaterThan(halfWidth)
      }
    })
  })

  it('sees the scenario of the permanent checkpoint in Russian, in the dark', async () => {
    await journey(`${before2026}&scenario=heihe-862`, { language: 'ru', theme: 'dark' }, async (page) => {
      await trucks(page).waitFor({ timeout: year })
      await picture(page, 'scenario-desktop-dark-ru')
    })
  })

  it('closes the bridge and finds no truck route over it any more', async () => {
    await journey(blagoveshchensk, {}, async (page) => {
      await page.getByRole('button', { name: 'Close', exact: true }).click()
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.locator('.changes li').waitFor()
      expect(await page.locator('.changes li').innerText()).toMatch(/Heihe road bridge.*closed/s)
      await trucks(page).waitFor({ timeout: year })
      const [passedBefore, passAfter] = await row(page, 'Pass a day')
      expect(passedBefore).toBeGreaterThan(0)
      expect(passAfter).toBe(0)
      expect(await page.locator('.answer-sentence').innerText()).toContain('No truck passes')
      expect(await trucks(page).innerText()).not.toContain('Wait')
      await page.getByRole('button', { name: 'Plan', exact: true }).click()
      await expect.poll(async () => (await cards(page)).filter((card) => /via Heihe Truck ·/.test(card))).toEqual([])
      expect((await cards(page)).length).toBeGreaterThan(0)
    })
  })

  it('takes a change back, makes it again, and sends a link that opens the same year in another browser', async () => {
    await journey(blagoveshchensk, {}, async (page) => {
      await setHeiheTo(page, '250')
      expect(await page.locator('.changes li').innerText()).toContain('250')
      await page.getByRole('button', { name: /^Undo/ }).click()
      await expect.poll(() => page.locator('.changes li').count()).toBe(0)
      await page.getByRole('button', { name: /^Redo/ }).click()
      await page.locator('.changes li').waitFor()
      await trucks(page).waitFor({ timeout: year })
      await expect.poll(() => page.url()).toContain('changes=')
      const shown = await page.locator('.changes li, .routes-before-after, table[data-subject]').allInnerTexts()
      await journey(page.url().slice(product.origin.length), {}, async (other) => {
        await trucks(other).waitFor({ timeout: year })
        expect(await other.locator('.changes li, .routes-before-after, table[data-subject]').allInnerTexts()).toEqual(shown)
      })
    })
  })

  it('draws a second bridge from the keyboard and gets routes and a year with it', async () => {
    await journey(blagoveshchensk, {}, async (page) => {
      await tabTo(page, page.getByRole('button', { name: 'Draw a bridge' }))
      await page.keyboard.press('Enter')
      for (const [label, typed] of [
        ['First end', 'heihe'],
        ['Second end', 'blago'],
      ] as const) {
        await tabTo(page, page.getByRole('combobox', { name: label }))
        await page.keyboard.type(typed)
        await page.keyboard.press('Enter')
      }
      await tabTo(page, page.getByRole('button', { name: 'Add', exact: true }))
      await page.keyboard.press('Enter')
      await page.locator('.changes li').waitFor()
      expect(await page.locator('.changes li').innerText()).toMatch(/Bridge Heihe – Blagoveshchensk/)
      await page.locator('.routes-before-after').waitFor({ timeout: year })
      await trucks(page).waitFor({ timeout: year })
      expect(await page.locator('.notice.fault').count()).toBe(0)
    })
  })
})

describe('a forwarder', () => {
  const bare = (text: string) => text.replaceAll(/\s/g, '')

  it.each([
    ['zh', '中文'],
    ['ru', 'Русский'],
    ['en', 'English'],
  ] as const)('takes away a PDF of one or two pages in %s that prints the total on screen, for the first and for the last route', async (language, face) => {
    await journey(`${moscow}&tab=quote`, { language }, async (page) => {
      const total = page.locator('.quote-total')
      await total.waitFor({ timeout: 30_000 })
      await page.locator('.quote-form').getByRole('button', { name: face, exact: true }).click()
      const printed = new Set<string>()
      for (const route of ['first', 'last'] as const) {
        const routes = page.locator('.quote-form select').first()
        await routes.selectOption({ index: route === 'first' ? 0 : (await routes.locator('option').count()) - 1 })
        const shown = bare(await total.innerText()).replace(/[A-Z]+$/, '')
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.quote-form .main-button').click()])
        const { pages, text } = pdfText(await readFile(await download.path()))
        expect(pages).toBeLessThanOrEqual(2)
        expect(text.split('\n').map(bare).join(' ')).toContain(shown)
        printed.add(shown)
      }
      expect(printed.size).toBe(2)
    })
  })

  it('takes a Chinese PDF from a Russian screen, with the same total', async () => {
    await journey(`${moscow}&tab=quote`, { language: 'ru' }, async (page) => {
      const total = page.locator('.quote-total')
      await total.waitFor({ timeout: 30_000 })
      await page.locator('.quote-form').getByRole('button', { name: '中文', exact: true }).click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.quote-form .main-button').click()])
      const { text } = pdfText(await readFile(await download.path()))
      expect(text).toMatch(/\p{Script=Han}/u)
      expect(bare(text)).toContain((Number(await total.getAttribute('data-total')) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 }))
    })
  })

  it('copies the same total as text for a chat', async () => {
    await journey(`${moscow}&tab=quote`, {}, async (page) => {
      const total = page.locator('.quote-total')
      await total.waitFor({ timeout: 30_000 })
      await page.getByRole('button', { name: 'Copy text' }).click()
      await page.getByText('Copied').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain(`${bare(await total.innerText()).replace(/[A-Z]+$/, '')} CNY`)
    })
  })
})
