import { describe, expect, it } from 'vitest'
import { greatCircleKm } from '#core/units.ts'
import { geometry, geometryOf, links, placeById } from './read-network-data.ts'

/** Roads with a stretch of more than 60 km that no open data draws: where data comes, this number goes down. */
const mostStraightRoads = 100

const drawnKm = (id: string) => {
  const line = geometry[id]?.coordinates ?? []
  return line.slice(1).reduce((sum, point, index) => sum + greatCircleKm(line[index] ?? point, point), 0)
}

describe('geometry', () => {
  it('is there for every link and for nothing else', () => {
    expect(Object.keys(geometry).sort()).toEqual(links.map(({ id }) => id).sort())
  })

  it('runs from the link’s first place to its second', () => {
    for (const { id, from, to } of links) {
      const line = geometry[id]?.coordinates ?? []
      for (const [point, place] of [
        [line[0], from],
        [line.at(-1), to],
      ] as const) {
        const position = placeById.get(place)?.coordinates
        if (point === undefined || position === undefined) throw new Error(`${id} has no end at ${place}`)
        expect(greatCircleKm(point, position), `${id} at ${place}`).toBeLessThan(7)
      }
    }
  })

  it('is as long as the link within 0.85 to 1.02 from 30 km on, or says why not', () => {
    for (const { id, lengthKm } of links) {
      const ratio = drawnKm(id) / lengthKm.value
      const outside = lengthKm.value >= 30 && (ratio < 0.85 || ratio > 1.02)
      if (outside) expect(geometry[id]?.note, `${id}: ratio ${ratio.toFixed(3)}`).toMatch(/\d+ % of the length/)
      expect(ratio, id).toBeGreaterThan(0.65)
      expect(ratio, id).toBeLessThan(1.3)
    }
  })

  it('of a road is straight for no more than 60 km, or says for how long and why', () => {
    const straight = links
      .filter(({ mode }) => mode === 'road')
      .flatMap(({ id }) => {
        const line = geometry[id]?.coordinates ?? []
        const longest = Math.round(Math.max(...line.slice(1).map((point, index) => greatCircleKm(line[index] ?? point, point))))
        return longest > 60 ? [{ id, longest, note: geometry[id]?.note ?? '' }] : []
      })
    for (const { id, longest, note } of straight) expect(note, id).toContain(`It runs straight for ${longest} km:`)
    expect(straight.length).toBeLessThanOrEqual(mostStraightRoads)
  })

  it('does not jump: no stretch of a line taken from data is longer than 120 km', () => {
    for (const file of ['natural-earth.json', 'openstreetmap.json']) {
      for (const [id, { coordinates }] of Object.entries(geometryOf(file))) {
        coordinates.forEach((point, index) => {
          const before = coordinates[index - 1]
          if (before !== undefined) expect(greatCircleKm(before, point), id).toBeLessThan(120)
        })
      }
    }
  })

  it('drawn from OpenStreetMap stands apart under its licence', () => {
    for (const { licence } of Object.values(geometryOf('openstreetmap.json'))) expect(licence).toContain('ODbL')
    for (const file of ['natural-earth.json', 'drawn.json', 'sea.json']) {
      for (const { licence, source } of Object.values(geometryOf(file))) {
        expect(licence).not.toContain('ODbL')
        expect(source).not.toContain('openstreetmap')
      }
    }
  })

  it('drawn by hand or beside another line is an assumption that says so', () => {
    for (const [id, { grade, note }] of Object.entries(geometryOf('drawn.json'))) {
      expect(grade, id).toBe('D')
      expect(note, id).toMatch(/by hand/)
    }
  })

  it('of lanes to Europe shares its stretches, so that a map can draw a lane of many ports once', () => {
    const lanes = links.filter(({ passage }) => passage !== undefined).map(({ id }) => geometry[id]?.coordinates ?? [])
    const ships = new Map<string, number>()
    for (const line of lanes) {
      const stretches = new Set(line.slice(1).map((point, index) => [line[index], point].map(String).sort().join(' ')))
      for (const stretch of stretches) ships.set(stretch, (ships.get(stretch) ?? 0) + 1)
    }
    expect(lanes.length).toBeGreaterThan(2)
    expect([...ships.values()].filter((count) => count > 1).length).toBeGreaterThan(10)
  })
})
