import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openProduct } from './product.ts'
import { picture, untilAnswered } from './screen.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const product = openProduct()

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[]
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations: found } = (await page.evaluate('axe.run()')) as AxeResult
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const tabs = ['plan', 'compare', 'scenario', 'simulate', 'quote'] as const
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

/** The two that everybody uses are looked at in every language, below; the words of the others are shaped the same in each. */
const tabsInOneLanguage = tabs.filter((tab) => tab !== 'plan' && tab !== 'quote')

describe('every screen', () => {
  it.each(
    tabsInOneLanguage.flatMap((tab) =>
      (['light', 'dark'] as const).flatMap((theme) => (['desktop', 'phone'] as const).map((size) => [tab, theme, size] as const)),
    ),
  )('%s in %s on a %s can be used by everybody', async (tab, theme, size) => {
    const screen = await product.open(addresses[tab], { theme, phone: size === 'phone' })
    await screen.page.locator(answers[tab]).first().waitFor({ timeout: 60_000 })
    expect(await violations(screen.page)).toEqual([])
    expect(screen.complaints).toEqual([])
    await screen.close()
  })

  const everywhere = (['zh', 'ru', 'en'] as const).flatMap((language) =>
    (['plan', 'quote'] as const).flatMap((tab) => (['desktop', 'phone'] as const).map((size) => [tab, language, size] as const)),
  )
  it.each(everywhere)('%s in %s on a %s can be used by everybody, in light and in dark', { timeout: 120_000 }, async (tab, language, size) => {
    const screen = await product.open(addresses[tab], { language, phone: size === 'phone' })
    await screen.page.locator(answers[tab]).first().waitFor({ timeout: 60_000 })
    const found: string[] = []
    for (const theme of ['light', 'dark'] as const) {
      await screen.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await screen.page.locator(`html[data-theme=${theme}]`).waitFor()
      found.push(...(await violations(screen.page)).map((violation) => `${theme}: ${violation}`))
    }
    expect([...found, ...screen.complaints]).toEqual([])
    await screen.close()
  })

  it.each(['zh', 'ru', 'en'] as const)('fits a phone in %s without sideways scrolling', async (language) => {
    for (const tab of tabs) {
      const screen = await product.open(addresses[tab], { language, phone: true })
      await screen.page.locator(answers[tab]).first().waitFor({ timeout: 60_000 })
      const overflow = await screen.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, tab).toBeLessThanOrEqual(0)
      if (language === 'ru' && tab === 'plan') await picture(screen.page, 'plan-phone-light-ru')
      expect(screen.complaints).toEqual([])
      await screen.close()
    }
  })

  it('in Chinese shows Chinese', async () => {
    const screen = await product.open('/', { language: 'zh' })
    await untilAnswered(screen.page)
    expect(await screen.page.locator('html').getAttribute('lang')).toBe('zh-CN')
    expect(await screen.page.locator('.sentence').innerText()).toMatch(/10\s箱中\s9\s箱在\s\d+\s天内到达/)
    await picture(screen.page, 'plan-desktop-light-zh')
    await screen.close()
  })
})
