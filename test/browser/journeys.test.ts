import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfText } from '../documents/pdf-text.ts'
import { launchBrowser } from './browser.ts'
import { type RunningServer, startServer } from './running-server.ts'
import { openScreen, picture, type ScreenOptions, untilAnswered } from './screen.ts'

let browser: Browser
let server: RunningServer

beforeAll(async () => {
  ;[browser, server] = await Promise.all([launchBrowser(), startServer()])
})
afterAll(async () => {
  await Promise.all([browser.close(), server.stop()])
})

/** Opens a screen, runs a journey on it, and expects that the page had nothing to complain of. */
async function journey(path: string, options: ScreenOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const screen = await openScreen(browser, server.origin, path, options)
  await walk(screen.page)
  expect(screen.complaints).toEqual([])
  await screen.close()
}

const moscow = '/?from=harbin&to=moscow&cargo=tent&date=2026-10-12'
const cards = async (page: Page) => (await page.locator('.card').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))

describe('a planner', () => {
  it('opens on Harbin - Hamburg answered: rail, road and sea side by side with price, days and CO2e', async () => {
    await journey('/', {}, async (page) => {
      await untilAnswered(page)
      const found = await cards(page)
      expect(found.length).toBeGreaterThanOrEqual(3)
      for (const card of found) expect(card).toMatch(/[\d,]+ CNY.*\d+ days \d+–\d+.*t CO₂e/)
      const tabs = (await page.locator('.mode-tab').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))
      expect(tabs.map((tab) => tab.split(' ')[0])).toEqual(['All', 'Rail', 'Road', 'Mixed'])
      for (const tab of tabs.slice(1)) expect(tab).toMatch(/from [\d,]+ \d+ days/)
      expect(await page.locator('.sentence').innerText()).toMatch(/9 of 10 boxes within \d+\sdays, half within \d+/)
      await picture(page, 'plan-desktop-light-en')
    })
  })

  it.each([
    ['zh', '莫斯科', '莫斯科'],
    ['ru', 'моск', 'Москва'],
    ['en', 'moskva', 'Moscow'],
  ] as const)('finds Moscow by keyboard alone in %s', async (language, typed, name) => {
    await journey('/', { language }, async (page) => {
      await untilAnswered(page)
      const destination = page.getByRole('combobox').nth(1)
      await destination.focus()
      await page.keyboard.type(typed)
      await page.getByRole('option', { name }).first().waitFor()
      await page.keyboard.press('Enter')
      await expect.poll(() => destination.inputValue()).toBe(name)
      await expect.poll(() => page.url()).toContain('to=moscow')
    })
  })

  it('reads why Russian trucks do not reach Hamburg', async () => {
    await journey('/?from=harbin&to=hamburg&cargo=tent&vehicle=RU&date=2026-10-12', {}, async (page) => {
      await untilAnswered(page)
      await expect
        .poll(async () => (await page.locator('.mode-tab').nth(2).innerText()).replaceAll(/\s+/g, ' '))
        .toMatch(/Road none Poland does not admit trucks registered in Russia/)
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

  it('is told at the field that a day outside the data cannot be planned', async () => {
    const screen = await openScreen(browser, server.origin, '/?from=harbin&to=hamburg&date=1920-01-01')
    await screen.page.getByText('2025-01-01').first().waitFor()
    await screen.close()
  })
})

describe('an official', () => {
  const blagoveshchensk = '/?tab=scenario&from=harbin&to=blagoveshchensk&cargo=tent&date=2025-06-02'

  it('sets Heihe to 190 against 862 and sees days, wait and queue move with their intervals', async () => {
    await journey(`${blagoveshchensk}&scenario=heihe-862`, {}, async (page) => {
      const trucks = page.locator('table[data-subject="heihe-bridge CN>RU truck"]')
      await trucks.waitFor({ timeout: 60_000 })
      const text = (await trucks.innerText()).replaceAll(/\s+/g, ' ')
      expect(text).toMatch(/Wait, mean, h [\d.]+ [\d.]+ −[\d.]+ ± [\d.]+/)
      expect(text).toMatch(/Queue, mean [\d.]+ [\d.]+ −[\d.]+ ± [\d.]+/)
    })
  })

  it('sees the scenario of the permanent checkpoint in Russian, in the dark', async () => {
    await journey(`${blagoveshchensk}&scenario=heihe-862`, { language: 'ru', theme: 'dark' }, async (page) => {
      await page.locator('table[data-subject="heihe-bridge CN>RU truck"]').waitFor({ timeout: 60_000 })
      await picture(page, 'scenario-desktop-dark-ru')
    })
  })

  it('changes a capacity, takes it back, and sends a link that opens the same', async () => {
    await journey(blagoveshchensk, {}, async (page) => {
      await page.getByRole('button', { name: 'Capacity', exact: true }).click()
      await page.locator('input[name="vehiclesPerDay"]').first().fill('250')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.locator('.changes li').waitFor()
      expect(await page.locator('.changes li').innerText()).toContain('250')
      await page.getByRole('button', { name: /^Undo/ }).click()
      await expect.poll(() => page.locator('.changes li').count()).toBe(0)
      await page.getByRole('button', { name: /^Redo/ }).click()
      await page.locator('.changes li').waitFor()
      await expect.poll(() => page.url()).toContain('changes=')
      const link = page.url().slice(server.origin.length)
      await journey(link, {}, async (other) => {
        await other.locator('.changes li').waitFor()
        expect(await other.locator('.changes li').innerText()).toContain('250')
      })
    })
  })

  it('draws a second bridge by naming its two ends', async () => {
    await journey(blagoveshchensk, {}, async (page) => {
      await page.getByRole('button', { name: 'Draw a bridge' }).click()
      for (const [label, typed] of [
        ['First end', 'heihe'],
        ['Second end', 'blago'],
      ] as const) {
        await page.getByRole('combobox', { name: label }).fill(typed)
        await page.keyboard.press('Enter')
      }
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.locator('.changes li').waitFor()
      expect(await page.locator('.changes li').innerText()).toMatch(/Heihe/)
    })
  })
})

describe('a forwarder', () => {
  it.each([
    ['zh', '中文'],
    ['ru', 'Русский'],
    ['en', 'English'],
  ] as const)('takes away a one-page PDF in %s whose total is the one on screen', async (language, face) => {
    await journey(`${moscow}&tab=quote`, { language }, async (page) => {
      const total = page.locator('.quote-total')
      await total.waitFor({ timeout: 30_000 })
      const minor = String(await total.getAttribute('data-total'))
      await page
        .getByRole('radio', { name: face })
        .or(page.getByRole('button', { name: face, exact: true }))
        .first()
        .click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.quote-form .main-button').click()])
      const { pages, text } = pdfText(await readFile(await download.path()))
      expect(pages).toBe(1)
      const digits = text.replaceAll(/[^\d]/g, '')
      expect(digits).toContain(minor)
    })
  })

  it('copies the same total as text for a chat', async () => {
    await journey(`${moscow}&tab=quote`, {}, async (page) => {
      const total = page.locator('.quote-total')
      await total.waitFor({ timeout: 30_000 })
      await page.getByRole('button', { name: 'Copy text' }).click()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.replaceAll(/[^\d]/g, '')).toContain(String(await total.getAttribute('data-total')))
    })
  })
})
