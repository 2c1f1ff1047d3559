import { expect, it } from 'vitest'
import { progressBar } from '../../server/cli/progress-bar.ts'

it('a progress bar speaks at once, then once a hundredth, and tells the time left at the speed so far', () => {
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
  expect(said[0]).toBe('[..............................] 0 %')
  expect(said.length).toBeLessThanOrEqual(101)
  expect(said.find((text) => text.includes(' 25 %'))).toBe('[########......................] 25 % 45 s')
})

it('a progress bar says what is being done, and says so as soon as it is something else', () => {
  const said: string[] = []
  const say = progressBar((text) => said.push(text))
  say(0, 'ways are searched')
  say(0.001, 'ways are searched')
  say(0.001, 'shares settle')
  expect(said.map((text) => text.replace(/^.*?%( \d+ s)? /, ''))).toEqual(['ways are searched', 'shares settle'])
})
