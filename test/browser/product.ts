import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type RunningServer, startServer } from './running-server.ts'
import { openScreen, type Screen, type ScreenOptions } from './screen.ts'

interface Product {
  readonly browser: Browser
  readonly server: RunningServer
  /** A page as a new visitor gets it. */
  open(path?: string, options?: ScreenOptions): Promise<Screen>
}

/**
 * The built server and a browser for all tests of a file; both end with them.
 *
 * @param dataFolder makes the folder that the server reads; the shipped one where left out
 */
export function openProduct(dataFolder?: () => string): Product {
  let [browser, server]: [Browser?, RunningServer?] = []
  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launchBrowser(), startServer(dataFolder?.())])
  })
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()])
  })
  const opened = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the product is there from the first test on')
    return part
  }
  return {
    get browser() {
      return opened(browser)
    },
    get server() {
      return opened(server)
    },
    open: (path, options) => openScreen(opened(browser), opened(server).origin, path, options),
  }
}
