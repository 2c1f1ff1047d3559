import { launchBrowser } from '../test/browser/browser.ts'
import { startServer } from '../test/browser/running-server.ts'
import { openScreen } from '../test/browser/screen.ts'
const [browser, server] = await Promise.all([launchBrowser(), startServer()])
const shots = [
  ['corridor-en-light', '/?tab=scenario&from=harbin&to=hamburg&date=2026-10-12', { language: 'en' }, 0],
  ['region-zh-dark', '/?tab=scenario&from=harbin&to=vladivostok&date=2026-10-12', { language: 'zh', theme: 'dark' }, 0],
  ['siberia-ru-light', '/?tab=scenario&from=irkutsk&to=moscow&date=2026-10-12', { language: 'ru' }, 0],
  ['border-ru-dark', '/?tab=scenario&from=suifenhe&to=ussuriysk&date=2026-10-12', { language: 'ru', theme: 'dark' }, 0],
  ['europe-zh-light', '/?tab=scenario&from=moscow&to=hamburg&date=2026-10-12', { language: 'zh' }, 0],
  ['phone-zh-light', '/?from=harbin&to=hamburg&date=2026-10-12', { language: 'zh', phone: true }, 0],
  ['phone-en-dark', '/?from=harbin&to=vladivostok&date=2026-10-12', { language: 'en', theme: 'dark', phone: true }, 0],
  ['plan-en-light', '/?from=harbin&to=hamburg&date=2026-10-12', { language: 'en' }, 0],
] as const
for (const [name, path, options] of shots) {
  const t = Date.now()
  const screen = await openScreen(browser, server.origin, path, options)
  await screen.page.locator('.map-overlay .map-label').first().waitFor({ timeout: 60_000 })
  await screen.page.locator('.card').first().waitFor({ timeout: 15_000 }).catch(() => {})
  await screen.page.waitForTimeout(2500)
  await screen.page.screenshot({ path: `/tmp/map/shot-${name}.png` })
  console.log(name, Date.now() - t, screen.complaints)
  await screen.close()
}
await browser.close(); await server.stop()
