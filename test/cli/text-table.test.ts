import { describe, expect, it } from 'vitest'
import { textTable } from '../../server/cli/text-table.ts'

describe('a table for the terminal', () => {
  it('gives Chinese names the two columns each that they take', () => {
    expect(
      textTable(
        ['id', '地点', 'km'],
        [
          ['harbin', '哈尔滨', '5'],
          ['x', 'y', '12'],
        ],
        [2],
      ),
    ).toBe(['id      地点    km', '------  ------  --', 'harbin  哈尔滨   5', 'x       y       12'].join('\n'))
  })
})
