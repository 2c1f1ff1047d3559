import { describe, expect, it, vi } from 'vitest'
import { openProduct } from './product.ts'

const product = openProduct()

const patience = 60_000
// A run, its weeks and its playback, on a machine that has other work.
vi.setConfig({ testTimeout: 180_000 })
const words = {
  zh: { subject: '仿真内容', peak: '到峰值', forth: '前进一步', flow: '流量', queues: '排队', wait: '等候，h', passed: '每日通过' },
  ru: { subject: 'Что моделируется', peak: 'К пику', forth: 'Шаг вперёд', flow: 'Потоки', queues: 'Очереди', wait: 'Ожидание, ч', passed: 'Проходит в сутки' },
  en: { subject: 'What is simulated', peak: 'To the peak', forth: 'A step forth', flow: 'Flow', queues: 'Queues', wait: 'Wait, h', passed: 'Pass a day' },
} as const

describe('a run at the Heihe bridge', () => {
  it.each(['zh', 'ru', 'en'] as const)('answers with its bound first, shows its weeks, and moves one clock by keys, in %s', async (language) => {
    const t = words[language]
    const { page, complaints, close } = await product.open('/?tab=simulate&date=2026-10-12', { language })
    await page.locator('.certificate').waitFor({ timeout: patience })
    expect(await page.locator('.certificate .answer-sentence').innerText()).toMatch(/^\D*\d+\s?%/)
    expect(await page.locator('.bottlenecks li').count()).toBeGreaterThan(1)
    const row = page.locator('tr[data-subject="heihe-bridge CN>RU truck"]')
    expect(await row.locator('td').last().innerText()).toBe('10')
    expect(await row.locator('td').first().innerText()).toContain('±')
    await page.locator('.band-chart canvas').waitFor({ timeout: patience })

    const clock = page.locator('.clock b')
    const atStart = await clock.innerText()
    await page.locator('.clock').click()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => clock.innerText()).not.toBe(atStart)
    await page.keyboard.press('Home')
    await expect.poll(() => clock.innerText()).toBe(atStart)
    // After New Year the queue stands highest: once the run that is played back has come, the clock goes there, and the queue on the map with it.
    await page.locator('.marey .course-line').first().waitFor({ state: 'attached', timeout: patience })
    await page.getByRole('button', { name: t.peak }).click()
    expect(await clock.innerText()).toMatch(/Feb|фев|02/)
    await page.locator('.run-inset').waitFor({ timeout: patience })
    expect(await page.locator('.run-inset .run-queue').count()).toBeGreaterThan(0)
    for (const figure of [t.wait, t.passed]) {
      await page.getByRole('button', { name: figure, exact: true }).click()
      await page.locator('.band-chart canvas').waitFor()
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('says at the field what keeps a run from starting, and keeps the old figures under their own name', async () => {
    const { page, complaints, close } = await product.open('/?tab=simulate&date=2026-10-12')
    await page.locator('.certificate').waitFor({ timeout: patience })
    await page.getByText(words.en.subject).click()
    await page.locator('input[name="replications"]').fill('0')
    await page.locator('.simulate-form button[type="submit"]').click()
    const fault = page.locator('#simulate-replications-fault')
    await fault.waitFor({ timeout: patience })
    expect(await fault.innerText()).toContain('0')
    expect(await page.locator('input[name="replications"]').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('.panel-head h2').innerText()).toBe('Base network')
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
    await close()
  })
})
