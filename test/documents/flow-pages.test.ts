import { describe, expect, it } from 'vitest'
import { flowPages } from '../../server/documents/flow-pages.ts'
import { type Block, space } from '../../server/documents/sheet.ts'

const block = (height: number, more: Partial<Block> = {}): Block => ({ height, draw: () => {}, ...more })
const room = { first: 100, later: 90 }
const heights = (blocks: readonly Block[]) => flowPages(blocks, room).map((page) => page.map(({ height }) => height))

describe('parts of a quote on pages', () => {
  it('stand on one as long as they fit, to the last point', () => {
    expect(heights([block(60), block(40)])).toEqual([[60, 40]])
    expect(heights([block(60), block(41)])).toEqual([[60], [41]])
  })

  it('take what must not be parted to the next page together', () => {
    expect(heights([block(50), block(30, { keepsNext: true }), block(30)])).toEqual([[50], [30, 30]])
  })

  it('are parted all the same where no page holds them together', () => {
    expect(heights([block(50), block(60, { keepsNext: true }), block(60)])).toEqual([[50], [60], [60]])
  })

  it('neither begin nor end with air', () => {
    expect(heights([block(95), space(10), block(20)])).toEqual([[95], [20]])
    expect(heights([block(80), space(10), block(20)])).toEqual([[80], [20]])
  })

  it('repeat the heading of a table that goes on', () => {
    const heading = block(10, { keepsNext: true })
    const row = block(40, { heading })
    expect(heights([heading, row, row, row])).toEqual([
      [10, 40, 40],
      [10, 40],
    ])
  })
})
