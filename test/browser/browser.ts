import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './install-browser.ts'

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Headless Chromium, quiet on the network. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium: run the browser project through vitest, whose global setup installs it.')
  return chromium.launch({ executablePath, args: switches })
}
