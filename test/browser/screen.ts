import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { smallPng } from './small-png.ts'

export interface ScreenOptions {
  readonly language?: 'zh' | 'ru' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly phone?: boolean
}

export interface Screen {
  readonly page: Page
  /** What the page complained of: console errors, failed requests, requests to elsewhere, content policy breaches. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export const phoneSize = { width: 390, height: 844 }
const locales = { zh: 'zh-CN', ru: 'ru-RU', en: 'en-GB' }

/** A page of the product as a new visitor gets it, in a browser of this language, theme and size. */
export async function openScreen(
  browser: Browser,
  origin: string,
  path = '/',
  { language = 'en', theme = 'light', phone = false }: ScreenOptions = {},
): Promise<Screen> {
  const context = await browser.newContext({
    viewport: phone ? phoneSize : { width: 1440, height: 900 },
    colorScheme: theme,
    locale: locales[language],
    acceptDownloads: true,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) complaints.push(`asked ${request.url()}`)
  })
  // A machine that has other work loads a page slowly; how fast it is there is another test's matter.
  await page.goto(`${origin}${path}`, { timeout: 90_000 })
  return { page, complaints, close: () => context.close() }
}

/** Until the alternatives of the question on screen are there. */
export async function untilAnswered(page: Page): Promise<void> {
  await page.locator('.card').first().waitFor({ timeout: 30_000 })
}

/** Until the page has drawn what it was told before. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** Until there are such parts, and all stand where they stood twenty frames before: so that a press hits what it is meant for. */
export async function untilStill(page: Page, parts: string): Promise<void> {
  await page.locator(parts).first().waitFor({ state: 'attached' })
  await page.evaluate(async (selector) => {
    const places = () => [...document.querySelectorAll(selector)].map((part) => JSON.stringify(part.getBoundingClientRect())).join()
    let [seen, frames] = [places(), 0]
    while (frames < 20) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = places()
      frames = now === seen && now !== '' ? frames + 1 : 0
      seen = now
    }
  }, parts)
}

/** Saves a picture of the page or a part of it under PICTURES=1, and nothing else otherwise. */
export async function picture(page: Page, name: string, part?: string): Promise<void> {
  if (process.env.PICTURES === undefined) return
  const folder = join(import.meta.dirname, '../../tools/pictures')
  mkdirSync(folder, { recursive: true })
  await page.waitForTimeout(1_500)
  writeFileSync(join(folder, `${name}.png`), smallPng(await (part === undefined ? page : page.locator(part)).screenshot()))
}
