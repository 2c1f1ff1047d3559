import { describe, expect, it } from 'vitest'
import { linkVersion, upgradeLink } from '../../../client/state/link-version.ts'
import { decodePlan, encodePlan } from '../../../client/state/permalink.ts'
import { examplePlan } from '../../../client/state/plan.ts'

/** Two made-up changes of the links: a parameter renamed, then a code of cargo. */
const renamed = (given: URLSearchParams) => {
  const next = new URLSearchParams(given)
  next.set('to', next.get('destination') ?? '')
  next.delete('destination')
  return next
}
const recoded = (given: URLSearchParams) => {
  const next = new URLSearchParams(given)
  if (next.get('cargo') === '40HC') next.set('cargo', '45G1')
  return next
}

describe('an old link', () => {
  it('goes through every change of the links since it was sent, and no earlier one', () => {
    const steps = [renamed, recoded]
    expect(`${upgradeLink(new URLSearchParams('v=1&destination=moscow&cargo=40HC'), steps)}`).toBe('v=1&cargo=45G1&to=moscow')
    expect(`${upgradeLink(new URLSearchParams('v=2&to=moscow&cargo=40HC'), steps)}`).toBe('v=2&to=moscow&cargo=45G1')
    expect(`${upgradeLink(new URLSearchParams('v=3&to=moscow'), steps)}`).toBe('v=3&to=moscow')
  })

  it('that was typed by hand, without a version, means what it says today', () => {
    expect(`${upgradeLink(new URLSearchParams('to=moscow'), [renamed])}`).toBe('to=moscow')
  })

  it('carries the version it was written in, and opens', async () => {
    const link = await encodePlan(examplePlan, {
      tab: 'compare',
      alternative: '',
      compared: ['rail.manzhouli-rail', 'sea.dalian'],
      comparing: 'routes',
      run: null,
    })
    expect(new URLSearchParams(link).get('v')).toBe(String(linkVersion))
    expect((await decodePlan(link)).view.compared).toEqual(['rail.manzhouli-rail', 'sea.dalian'])
  })
})
