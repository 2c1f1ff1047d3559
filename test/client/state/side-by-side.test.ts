import { describe, expect, it } from 'vitest'
import { sideBySide } from '../../../client/state/side-by-side.ts'
import { answer } from '../fixtures/corridor.ts'

const { alternatives } = answer
const ids = alternatives.map(({ id }) => id)
const [first = '', second = '', third = ''] = ids
const told = (chosen: readonly string[]) => sideBySide(alternatives, chosen).map(({ id }) => id)

describe('routes side by side', () => {
  it('are the first of the answer where nobody chose', () => {
    expect(told([])).toEqual(ids)
  })

  it('stand in the order chosen, the first of them the reference', () => {
    expect(told([third, first])).toEqual([third, first])
  })

  it('are two where one was chosen: it and the best', () => {
    expect(told([second])).toEqual([second, first])
    expect(told([first])).toEqual([first, second])
  })

  it('leave out what an earlier question offered', () => {
    expect(told(['road.gone', third, second])).toEqual([third, second])
    expect(told(['road.gone'])).toEqual(ids)
  })
})
