import { describe, expect, it } from 'vitest'
import { factOn } from '#core/network/fact-on.ts'
import type { Link } from '#core/network/facts/links.ts'
import { links } from './read-network-data.ts'

const serves = (link: Link | undefined, date: string): boolean | undefined =>
  link === undefined ? undefined : (factOn(link.inService ?? [], date)?.value ?? true)
const lane = (from: string, to: string, passage: string) => links.find((link) => link.from === from && link.to === to && link.passage === passage)

describe('the choice of the ocean way to Europe', () => {
  it('has every lane to North Europe both ways round, and Suez is the shorter', () => {
    const round = links.filter(({ passage, to }) => passage === 'cape' && to !== undefined)
    expect(round.length).toBeGreaterThan(10)
    for (const { from, to, lengthKm } of round) {
      expect([from, to, (lane(from, to, 'suez')?.lengthKm.value ?? Number.NaN) < lengthKm.value - 5000]).toEqual([from, to, true])
    }
  })

  it('is the Cape for western lines on every day from 2025 on, and both for none', () => {
    for (const date of ['2025-01-01', '2025-12-31', '2026-03-31', '2026-04-01', '2026-12-31']) {
      expect([date, serves(lane('shanghai-yangshan', 'rotterdam', 'cape'), date), serves(lane('shanghai-yangshan', 'rotterdam', 'suez'), date)]).toEqual([
        date,
        true,
        false,
      ])
    }
  })

  it('held the one container voyage by the Northern Sea Route in service from its first day to its last', () => {
    const voyage = lane('ningbo', 'hamburg', 'northernSeaRoute')
    expect(['2025-09-22', '2025-09-23', '2025-10-13', '2025-10-14', '2026-08-01'].map((date) => serves(voyage, date))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })
})
