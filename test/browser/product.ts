import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type RunningServer, startServer } from './running-server.ts'
import { openScreen, type Screen, type ScreenOptions } from './screen.ts'

interface Product {
  /** Where the server answers, without a slash at the end. */
  readonly origin: string
  /** A page as a new visitor gets it. */
  open(path?: string, options?: ScreenOptions): Promise<Screen>
}

/**
 * A browser for all tests of a file, which ends with them, and the built server. On the shipped data that is the one server of all files,
 * as one server has many visitors: a test that counts on what nobody asked before asks what no other asks, a run by a seed of its own.
 *
 * @param dataFolder makes a folder for a server of this file alone to read
 */
export function openProduct(dataFolder?: () => string): Product {
  let [browser, server]: [Browser?, RunningServer?] = []
  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launchBrowser(), dataFolder && startServer(dataFolder())])
  })
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.stop()])
  })
  const opened = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('the product is there from the first test on')
    return part
  }
  return {
    get origin() {
      return dataFolder === undefined ? inject('origin') : opened(server).origin
    },
    open(path, options) {
      return openScreen(opened(browser), this.origin, path, options)
    },
  }
}
