import { expect, it } from 'vitest'
import { progressBar } from '../../server/cli/progress-bar.ts'

it('a progress bar speaks once a hundredth, and tells the time left at the speed so far', () => {
  let now = 0
  const said: string[] = []
  const say = progressBar(
    (text) => said.push(text),
    () => now,
  )
  for (let share = 0; share <= 1; share += 1 / 400) {
    now = share * 60_000
    say(share)
  }
  expect(said.length).toBeLessThanOrEqual(100)
  expect(said.find((text) => text.includes(' 25 %'))).toBe('[########......................] 25 % 45 s')
})
