import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on the page, or on a part of it: one line a fault, with the elements that have it. Only faults are told in full, and
 * only they leave the page; all rules run.
 */
export async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source)
  return page.evaluate(async (looked) => {
    const { axe } = window as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResult> } }
    const { violations: found } = await axe.run(looked, { resultTypes: ['violations'] })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${JSON.stringify(target)} ${html}`).join(', ')}`)
  }, part)
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown; readonly html: string }[] }[]
}
