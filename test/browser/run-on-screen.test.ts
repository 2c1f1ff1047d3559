import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { openProduct } from './product.ts'
import { untilStill } from './screen.ts'

const product = openProduct()

const patience = 90_000
// Runs, and answers beside them, on a machine that has other work.
vi.setConfig({ testTimeout: 240_000 })

const shipped = 'Heihe bridge at 190 trucks a day'
const run = (seed: number) => `runAt=heihe-bridge&runStart=2026-01-01&runDays=28&runs=5&runSeed=${seed}&runPrecision=`
const simulate = (seed: number) => `/?v=1&tab=simulate&date=2026-10-12&${run(seed)}`

const title = (page: Page) => page.locator('.panel-head h2')
const notice = (page: Page) => page.locator('.old-notice')
const untilRun = (page: Page) => page.locator('.certificate').waitFor({ timeout: patience })
const untilRunEnds = (page: Page) => page.locator('.run-state').waitFor({ state: 'detached', timeout: patience })
const tab = (page: Page, name: string) => page.locator('.top-bar').getByRole('button', { name, exact: true })

async function runAgain(page: Page, seed: string): Promise<void> {
  const form = page.locator('.simulate-subject')
  if ((await form.getAttribute('open')) === null) await form.locator('> summary').click()
  await page.locator('input[name="seed"]').fill(seed)
  await page.locator('.simulate-form button[type="submit"]').click()
}

describe('the figures of a run', () => {
  it('stand under their own scenario when it is changed while they come, taken back, and opened anew', async () => {
    const { page, complaints, close } = await product.open(simulate(1))
    await untilRun(page)
    expect(await title(page).innerText()).toBe('Base network')

    // A run of the base is on its way when another scenario is chosen.
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/v1/simulations/*/result*', async (route) => {
      await held
      await route.continue()
    })
    await runAgain(page, '2')
    await notice(page).waitFor({ timeout: patience })
    await tab(page, 'Scenario').click()
    await page.locator('.shipped select').selectOption('heihe-190')
    await tab(page, 'Simulate').click()
    expect(await title(page).innerText()).toBe('Base network')
    release()
    await untilRunEnds(page)
    await page.unroute('**/api/v1/simulations/*/result*')
    await page.getByText('seed 2').waitFor({ timeout: patience })
    expect(await title(page).innerText()).toBe('Base network')
    expect(await notice(page).innerText()).toContain(shipped)

    // Taken back, the figures are those of what is on screen.
    await page.getByRole('button', { name: /^Undo/ }).click()
    await notice(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Redo/ }).click()
    await notice(page).waitFor()
    await runAgain(page, '2')
    await expect.poll(() => title(page).innerText(), { timeout: patience }).toBe(shipped)
    expect(await notice(page).count()).toBe(0)
    const key = await page.locator('.panel-foot').innerText()

    await page.reload({ timeout: patience })
    await untilRun(page)
    expect(await title(page).innerText()).toBe(shipped)
    expect(await page.locator('.panel-foot').innerText()).toBe(key)
    expect(complaints).toEqual([])
    await close()
  })

  it('are those of their own window where two look at two scenarios', async () => {
    const { page, close } = await product.open(simulate(3))
    const other = await page.context().newPage()
    await other.goto(`${product.origin}${simulate(3)}&scenario=heihe-190`)
    await Promise.all([untilRun(page), untilRun(other)])
    expect([await title(page).innerText(), await title(other).innerText()]).toEqual(['Base network', shipped])
    expect(await page.locator('.panel-foot').innerText()).not.toBe(await other.locator('.panel-foot').innerText())
    await close()
  })

  it('are asked for by the link alone, with every field of the form', async () => {
    const { page, close } = await product.open('/?tab=simulate&date=2026-10-12')
    await untilRun(page)
    const form = page.locator('.simulate-subject')
    await form.locator('> summary').click()
    await page.locator('input[name="days"]').fill('30')
    await page.locator('input[name="replications"]').fill('3')
    await runAgain(page, '7')
    await page.getByText('seed 7').waitFor({ timeout: patience })
    await untilRunEnds(page)
    expect(page.url()).toContain('runDays=30&runs=3&runSeed=7')
    const told = await page.locator('.panel-head .quiet').innerText()
    expect(told).toMatch(/30\sdays.*3\sruns.*seed\s7/)
    const key = await page.locator('.panel-foot').innerText()
    await page.reload({ timeout: patience })
    await untilRun(page)
    expect([await page.locator('.panel-head .quiet').innerText(), await page.locator('.panel-foot').innerText()]).toEqual([told, key])
    await close()
  })

  it('come by the events of the server, and by asking where those are cut off', async () => {
    const { page, close } = await product.open('/?tab=scenario')
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await page.goto(`${product.origin}${simulate(4)}`)
    await untilRun(page)
    expect(asked.filter((path) => path.endsWith('/events')).length).toBe(1)
    expect(asked.filter((path) => /^GET .*simulations\/[^/]+$/.test(path))).toEqual([])

    await page.route('**/api/v1/simulations/*/events', (route) => route.abort())
    await runAgain(page, '5')
    await page.getByText('seed 5').waitFor({ timeout: patience })
    await untilRunEnds(page)
    expect(asked.filter((path) => /^GET .*simulations\/[^/]+$/.test(path)).length).toBeGreaterThan(0)
    await close()
  })

  it('stay when the run cannot be played back, and the page says why', async () => {
    const { page, close } = await product.open('/?tab=scenario')
    let status = 404
    await page.route('**/api/v1/simulations/*/trace*', (route) =>
      route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ title: 'no trace' }) }),
    )
    await page.goto(`${product.origin}${simulate(6)}`)
    await page.locator('.trace-fault').waitFor({ timeout: patience })
    expect(await page.locator('.trace-fault').innerText()).toContain('too old')
    expect(await page.locator('.bottlenecks li').count()).toBeGreaterThan(1)
    status = 500
    await runAgain(page, '8')
    await expect.poll(() => page.locator('.trace-fault').innerText(), { timeout: patience }).toContain('failed to write')
    await page.unroute('**/api/v1/simulations/*/trace*')
    await page.locator('.trace-fault button').click()
    await page.locator('.trace-fault').waitFor({ state: 'detached', timeout: patience })
    await page.locator('.run-inset').waitFor({ timeout: patience })
    await close()
  })
})

describe('a bridge drawn by two clicks', () => {
  it('is a change of the scenario, and can be taken back after the page was loaded anew', async () => {
    const { page, complaints, close } = await product.open('/?tab=scenario&from=heihe&to=belogorsk&date=2026-06-02')
    const label = (name: string) => page.locator('.map-canvas .map-label', { hasText: new RegExp(`^${name}$`) }).first()
    await label('Belogorsk').waitFor({ timeout: patience })
    await page.getByRole('button', { name: 'Draw a bridge' }).click()
    await page.getByRole('button', { name: 'Two clicks on the map' }).click()
    const hint = page.locator('.draw-hint')
    await hint.waitFor()
    await untilStill(page, '.map-canvas .map-label')
    for (const [name, next] of [
      ['Heihe', /^Heihe: now/],
      ['Belogorsk', null],
    ] as const) {
      const box = await label(name).boundingBox()
      if (box === null) throw new Error(`${name} is not in view`)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      if (next !== null) await expect.poll(() => hint.innerText()).toMatch(next)
    }
    const changes = page.locator('.changes li')
    await changes.waitFor()
    expect(await changes.innerText()).toMatch(/Bridge Heihe – Belogorsk/)
    expect(await hint.count()).toBe(0)
    await expect.poll(() => page.url()).toContain('changes=')

    await page.reload({ timeout: patience })
    await changes.waitFor()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await changes.waitFor({ state: 'detached' })
    await expect.poll(() => page.url()).not.toContain('changes=')
    await page.getByRole('button', { name: /^Redo/ }).click()
    await changes.waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
