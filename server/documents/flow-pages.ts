import type { Block } from './sheet.ts'

/** Height of a page for blocks: the first page's, and what is left on those after it. */
export interface PageRoom {
  readonly first: number
  readonly later: number
}

/**
 * Blocks one below the other on as many pages as they take. What must not be parted goes to a new page together as long as
 * one holds it; a page neither begins nor ends with air, and begins with the heading of a table that goes on.
 */
export function flowPages(blocks: readonly Block[], room: PageRoom): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]]
  let rest = room.first
  for (const group of keptTogether(blocks)) {
    const height = heightOf(group)
    const startsPage = height > rest && height <= room.later
    for (const [index, block] of group.entries()) {
      if ((startsPage && index === 0) || block.height > rest) {
        if (block.isGap) continue
        const heading = block.heading === undefined ? [] : [block.heading]
        pages.push([...heading])
        rest = room.later - heightOf(heading)
      }
      pages.at(-1)?.push(block)
      rest -= block.height
    }
  }
  return pages.map(withoutAirBelow).filter((page) => page.length > 0)
}

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0)

/** Each block with those that it must not be parted from, as one group. */
function keptTogether(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  let isOpen = false
  for (const block of blocks) {
    if (isOpen) groups.at(-1)?.push(block)
    else groups.push([block])
    isOpen = block.keepsNext === true
  }
  return groups
}

function withoutAirBelow(page: readonly Block[]): readonly Block[] {
  const last = page.findLastIndex(({ isGap }) => isGap !== true)
  return page.slice(0, last + 1)
}
