import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openProduct } from './product.ts'
import { picture, type ScreenOptions, untilAnswered, untilStill } from './screen.ts'

const product = openProduct()

/** Opens a screen, looks at its map, and expects that the page had nothing to complain of. */
async function onMap(path: string, options: ScreenOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const screen = await product.open(path, options)
  await screen.page.locator('.map-overlay .map-label').first().waitFor({ timeout: 30_000 })
  await look(screen.page)
  expect(screen.complaints).toEqual([])
  await screen.close()
}

const labels = async (page: Page) => (await page.locator('.map-canvas .map-label').allTextContents()).join(' | ')

describe('the map', () => {
  it('is there soon: less than 150 kB of script packed', async () => {
    const screen = await product.open()
    await untilAnswered(screen.page)
    const scripts = await screen.page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => (/\.js$/.test(name) ? [name] : [])))
    const packed = await Promise.all(scripts.map(async (address) => gzipSync(await (await fetch(address)).text()).length))
    expect(scripts.length).toBeGreaterThan(0)
    expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(150_000)
    await screen.close()
  })

  it.each([
    ['zh', 'light', '/?tab=scenario&from=harbin&to=hamburg&date=2026-10-12', 'corridor', ['哈尔滨', '汉堡', '莫斯科', '满洲里 / 后贝加尔斯克']],
    ['ru', 'light', '/?tab=scenario&from=harbin&to=vladivostok&date=2026-10-12', 'region', ['Харбин', 'Владивосток', 'Муданьцзян', 'Мишань / Турий Рог']],
    ['en', 'light', '/?tab=scenario&from=heihe&to=belogorsk&date=2026-06-02', 'border', ['Heihe', 'Belogorsk', 'Heihe road bridge']],
    ['en', 'dark', '/?tab=scenario&from=moscow&to=hamburg&date=2026-10-12', 'europe', ['Moscow', 'Hamburg', 'Berlin', 'Brest / Małaszewicze']],
  ] as const)('names in %s, %s, what a reader looks for: %s', async (language, theme, path, name, wanted) => {
    await onMap(path, { language, theme }, async (page) => {
      // Names are laid out again with each part that comes: ends, crossings, towns.
      for (const place of wanted) await expect.poll(() => labels(page), { timeout: 15_000 }).toContain(place)
      await picture(page, `map-${name}-${theme}-${language}`, '.map')
    })
  })

  it('lays no label over another', async () => {
    await onMap('/?tab=scenario&from=harbin&to=hamburg&date=2026-10-12', { language: 'ru' }, async (page) => {
      const boxes = await page
        .locator('.map-canvas .map-label')
        .evaluateAll((all) => all.map((label) => ({ text: label.textContent, ...label.getBoundingClientRect().toJSON() }) as DOMRect & { text: string }))
      expect(boxes.length).toBeGreaterThan(8)
      const slack = 3
      const clashes = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) => one.left + slack < other.right && other.left + slack < one.right && one.top + slack < other.bottom && other.top + slack < one.bottom,
          )
          .map((other) => `${one.text} / ${other.text}`),
      )
      expect(clashes).toEqual([])
    })
  })

  it('enlarges one border that the route crosses, and turns over to the next', async () => {
    await onMap('/?from=harbin&to=hamburg&date=2026-10-12', {}, async (page) => {
      const foot = page.locator('.crossing-inset figcaption')
      await page.locator('.card', { hasText: 'Rail ·' }).first().click()
      await foot.waitFor()
      const first = await foot.locator('b').innerText()
      expect(await foot.innerText()).toMatch(/\d+×/)
      await page.getByRole('button', { name: 'Next border' }).click()
      await expect.poll(() => foot.locator('b').innerText()).not.toBe(first)
      await page.getByRole('button', { name: 'Previous border' }).click()
      await expect.poll(() => foot.locator('b').innerText()).toBe(first)
    })
  })

  it('shows the base while B is held, and by the switch', async () => {
    await onMap('/?tab=scenario&from=harbin&to=blagoveshchensk&cargo=tent&date=2026-06-02&scenario=heihe-190', {}, async (page) => {
      const changed = page.locator('.map-canvas .changed').first()
      await changed.waitFor({ state: 'attached' })
      await page.keyboard.down('b')
      await changed.waitFor({ state: 'detached' })
      expect(await page.locator('.side-switch').getByRole('button', { name: 'before' }).getAttribute('aria-pressed')).toBe('true')
      await page.keyboard.up('b')
      await changed.waitFor({ state: 'attached' })
      await page.locator('.side-switch').getByRole('button', { name: 'before' }).click()
      await changed.waitFor({ state: 'detached' })
    })
  })

  it('tells of a place what it is, its code and its other names, and what it is to freight with its source', async () => {
    await onMap('/?from=vorsino&to=hamburg&date=2026-10-12', {}, async (page) => {
      const end = await page.locator('.map-canvas .mark-end').last().boundingBox()
      if (end === null) throw new Error('the route has no end on the map')
      await page.mouse.click(end.x + end.width / 2, end.y + end.height / 2)
      const popup = page.getByRole('dialog').last()
      await popup.waitFor()
      expect(await popup.innerText()).toMatch(/Vorsino[\s\S]*Ворсино[\s\S]*Russia · RUVRS[\s\S]*container hub/)
      await popup.getByRole('button', { name: /container hub/ }).click()
      await page.getByText('As of').waitFor()
    })
  })

  it.each([
    ['en', 'light', false],
    ['ru', 'dark', false],
    ['zh', 'light', true],
    ['en', 'dark', true],
  ] as const)('tells of a crossing that is pressed what is on file about it, in %s, %s, phone: %s', async (language, theme, phone) => {
    await onMap('/?tab=plan&from=heihe&to=belogorsk&date=2026-10-12', { language, theme, phone }, async (page) => {
      await page.waitForLoadState('networkidle')
      await untilStill(page, '.map-canvas .mark-crossing')
      // The drawer of a phone covers some of them.
      const middles = await page.locator('.map-canvas .mark-crossing').evaluateAll((marks) =>
        marks
          .map((mark) => mark.getBoundingClientRect())
          .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
          .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.map-canvas') !== null),
      )
      const [at] = middles
      if (at === undefined) throw new Error('no crossing in sight on the map')
      await page.mouse.click(at.x, at.y)
      const popup = page.locator('.crossing-popup')
      await popup.locator('h4').first().waitFor()
      expect(await popup.locator('h4').count()).toBeGreaterThan(3)
      await picture(page, `crossing-${theme}-${language}${phone ? '-phone' : ''}`)
      await popup.locator('.mark').first().click()
      const source = popup.locator('.provenance')
      await source.waitFor()
      const [panel, room] = [await source.boundingBox(), page.viewportSize()]
      if (panel === null || room === null) throw new Error('the source is not on the screen')
      expect(panel.x >= 0 && panel.x + panel.width <= room.width && panel.y >= 0 && panel.y + panel.height <= room.height).toBe(true)
      await page.keyboard.press('Escape')
      await source.waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await popup.waitFor({ state: 'detached' })
    })
  })

  it.each([
    ['zh', 'light', /满洲里 \/ 后贝加尔斯克/, /17 条车道/],
    ['ru', 'dark', /Маньчжурия \/ Забайкальск/, /17 полос/],
    ['en', 'light', /Manzhouli \/ Zabaikalsk/, /17 lanes/],
  ] as const)('writes hours and lanes beside a crossing from near, in %s, %s', async (language, theme, crossing, lanes) => {
    await onMap('/?tab=scenario&from=manzhouli&to=zabaikalsk&date=2026-10-12', { language, theme }, async (page) => {
      await expect.poll(() => labels(page)).toMatch(crossing)
      await expect.poll(() => labels(page)).toMatch(lanes)
      expect(await page.locator('.map-canvas .map-label.note').count()).toBeGreaterThan(0)
      await picture(page, `map-hours-${theme}-${language}`, '.map')
    })
  })

  it('opens each crossing in view by the keyboard, and gives the focus back', async () => {
    await onMap('/?tab=plan&from=heihe&to=belogorsk&date=2026-10-12', {}, async (page) => {
      const list = page.getByRole('list', { name: 'Crossings in view' })
      await list.getByRole('button').first().waitFor()
      await page.waitForLoadState('networkidle')
      const marks = '.map-canvas > .leaflet-map-pane .mark-crossing, .map-canvas > .leaflet-map-pane .mark-gauge'
      await untilStill(page, marks)
      expect(await list.getByRole('button').count()).toBe(await page.locator(marks).count())
      await page.getByRole('application').focus()
      await page.keyboard.press('Tab')
      const focused = list.locator('button:focus')
      const name = await focused.getAttribute('aria-label')
      await page.keyboard.press('Enter')
      const popup = page.locator('.crossing-popup')
      await popup.locator('h4').first().waitFor()
      expect(name).toContain(await popup.locator('h3').innerText())
      await page.keyboard.press('Escape')
      await popup.waitFor({ state: 'detached' })
      expect(await focused.getAttribute('aria-label')).toBe(name)
    })
  })

  it.each(['/?from=harbin&to=rotterdam&date=2026-10-12', '/?from=dalian&to=hamburg&date=2026-10-12'])(
    'names both ends also with the whole world in view: %s',
    async (path) => {
      await onMap(path, { language: 'ru' }, async (page) => {
        await untilAnswered(page)
        for (let press = 0; press < 4; press++) {
          await page.getByRole('button', { name: 'Отдалить' }).click()
          await untilStill(page, '.map-canvas .map-label')
        }
        await expect.poll(() => page.locator('.map-canvas .map-label.end').count()).toBe(2)
      })
    },
  )

  it('tells the same at the border’s row of the itinerary, by the keyboard alone', async () => {
    await onMap('/?from=heihe&to=belogorsk&cargo=tent&date=2026-10-12', {}, async (page) => {
      await page.locator('.card', { hasText: /Truck/ }).first().click()
      const opener = page.getByRole('button', { name: /border. What is on file about the crossing: Heihe road bridge/ })
      await opener.focus()
      await page.keyboard.press('Enter')
      const sheet = page.locator('.popover .crossing-facts')
      await sheet.locator('h4').first().waitFor()
      expect(await sheet.innerText()).toMatch(/Heihe: round the clock[\s\S]*vehicles a day[\s\S]*binds/)
      await page.keyboard.press('Escape')
      await sheet.waitFor({ state: 'detached' })
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    })
  })

  it('hides roads, railways and borders of the base when asked', async () => {
    await onMap('/?from=heihe&to=belogorsk&date=2026-06-02', {}, async (page) => {
      const picture = () => page.locator('.map-canvas').screenshot()
      /** What the map shows once it shows the same twice. */
      const still = async (): Promise<Buffer> => {
        let seen = await picture()
        for (let next = await picture(); !next.equals(seen); next = await picture()) seen = next
        return seen
      }
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: 'Layers' }).click()
      let before = await still()
      for (const layer of ['Other roads, from nearer', 'Other railways', 'Borders']) {
        await page.getByLabel(layer).uncheck()
        await expect.poll(async () => (await picture()).equals(before), { message: layer }).toBe(false)
        before = await still()
      }
    })
  })
})
