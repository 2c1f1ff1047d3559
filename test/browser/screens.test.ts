import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { openProduct } from './product.ts'
import { phoneSize, picture, untilAnswered } from './screen.ts'

const product = openProduct()

const tabs = ['plan', 'compare', 'scenario', 'simulate', 'quote'] as const
type Tab = (typeof tabs)[number]
const languages = ['zh', 'ru', 'en'] as const
const example = '/?from=harbin&to=hamburg&date=2026-10-12'

/** Each screen with its answer on it: an empty screen has little that could be wrong. */
const addresses = {
  plan: '/',
  compare: `${example}&tab=compare`,
  scenario: '/?tab=scenario&from=harbin&to=blagoveshchensk&cargo=tent&date=2026-06-02&scenario=heihe-190',
  simulate: `${example}&tab=simulate`,
  quote: `${example}&tab=quote`,
}
const answers = { plan: '.card', compare: '.compare-table', scenario: 'table[data-subject]', simulate: '.certificate', quote: '.quote-total' }

const untilThere = (page: Page, what: string) => page.locator(what).first().waitFor({ timeout: 90_000 })

/** The two that everybody uses are looked at in every language; the words of the others are shaped the same in each. */
const isInEveryLanguage = (tab: Tab) => tab === 'plan' || tab === 'quote'

async function faultsInLightAndDark(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.locator(`html[data-theme=${theme}]`).waitFor()
    // A colour on its way from one theme to the other is neither.
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
    found.push(...(await violations(page)).map((violation) => `${theme}: ${violation}`))
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.locator('html[data-theme=light]').waitFor()
  return found
}

async function expectNoSidewaysScrolling(page: Page, tab: Tab): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), tab).toBeLessThanOrEqual(0)
}

describe('every screen', () => {
  const usedByEverybody = tabs.flatMap((tab) =>
    languages.flatMap((language) => (isInEveryLanguage(tab) || language === 'en' ? [[tab, language] as const] : [])),
  )
  it.each(usedByEverybody)(
    '%s in %s can be used by everybody, in light and in dark, and on a phone, where nothing scrolls sideways',
    { timeout: 240_000 },
    async (tab, language) => {
      const { page, complaints, close } = await product.open(addresses[tab], { language })
      await untilThere(page, answers[tab])
      // What is drawn of the run beside the map is looked at too.
      if (tab === 'simulate') await untilThere(page, '.run-inset')
      const onDesktop = await faultsInLightAndDark(page)
      await page.setViewportSize(phoneSize)
      // Loaded anew: a phone never was a desktop.
      await page.reload({ timeout: 90_000 })
      await untilThere(page, answers[tab])
      await expectNoSidewaysScrolling(page, tab)
      if (language === 'ru' && tab === 'plan') await picture(page, 'plan-phone-light-ru')
      const onPhone = await faultsInLightAndDark(page)
      expect({ onDesktop, onPhone, complaints }).toEqual({ onDesktop: [], onPhone: [], complaints: [] })
      await close()
    },
  )

  it.each(['zh', 'ru'] as const)(
    'fits a phone in %s without sideways scrolling, also those that axe looks at in English',
    { timeout: 240_000 },
    async (language) => {
      for (const tab of tabs.filter((each) => !isInEveryLanguage(each))) {
        const { page, complaints, close } = await product.open(addresses[tab], { language, phone: true })
        await untilThere(page, answers[tab])
        await expectNoSidewaysScrolling(page, tab)
        expect(complaints).toEqual([])
        await close()
      }
    },
  )

  it('in Chinese shows Chinese', async () => {
    const screen = await product.open('/', { language: 'zh' })
    await untilAnswered(screen.page)
    expect(await screen.page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(await screen.page.locator('.sentence').innerText()).toMatch(/10\s箱中\s9\s箱在\s\d+\s天内到达/)
    await picture(screen.page, 'plan-desktop-light-zh')
    await screen.close()
  })
})
