import type { Link } from '#core/network/facts/links.ts'
import type { Mode, Position } from '#core/network/facts/places.ts'
import type { Fact, Grade } from '#core/network/facts/provenance.ts'

/**
 * A place on a line with its chainage where one is published; a grade of its own where the chainage is weaker than the line's.
 * `tariffKm` is the chainage by which tariffs count, where a newer track runs another way.
 */
export interface Stop {
  readonly place: string
  readonly km?: number
  readonly grade?: Grade
  /** What holds from here on instead of what the line says. */
  readonly onward?: Pick<LineSpec, 'tracks' | 'traction' | 'capacity' | 'inService' | 'country'>
  readonly tariffKm?: number
}

/** A point that the line passes between two places: it only guides the drawing. */
export interface Through {
  readonly through: Position
}

/** A town of the GeoNames table that the line passes or touches: it only guides the drawing. */
export interface ThroughTown {
  readonly town: string
  readonly geonames: string
}

/**
 * A line, road or lane with its chainage. Each pair of neighbouring stops becomes a link whose length is the difference of
 * their chainages; a stop without one is interpolated along the drawn line between those that have one.
 */
export interface LineSpec {
  readonly mode: Mode
  /** Where it is not the country of the place that each link starts from. */
  readonly country?: string
  /** Chinese, Russian, English. */
  readonly name: readonly [zh: string, ru: string, en: string]
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
  readonly note?: string
  /** Where the chainages by which tariffs count are read. */
  readonly tariff?: Omit<Fact<number>, 'value'>
  /** Bounds of the whole length where sources give a range. */
  readonly range?: readonly [low: number, high: number]
  /**
   * Where no chainage is published: part of the true length that the drawn line shows, as measured on lines of like country
   * that have one. The length is the drawn line divided by it.
   */
  readonly drawnShare?: number
  readonly tracks?: Fact<number>
  readonly inService?: Link['inService']
  readonly capacity?: Link['capacity']
  readonly roadClass?: Link['roadClass']
  readonly seasonalLimits?: Link['seasonalLimits']
  readonly navigation?: Link['navigation']
  readonly traction?: Fact<'electric' | 'diesel'>
  /**
   * Where the open data misleads: `rail` draws a road beside the railway, `straight` through the points only, and `patched`
   * follows a railway from point to point but goes straight where the open data has a gap.
   */
  readonly shape?: 'rail' | 'straight' | 'patched'
  readonly stops: readonly (Stop | Through | ThroughTown)[]
}

export const at = (place: string, km?: number, grade?: Grade): Stop => ({
  place,
  ...(km === undefined ? {} : { km }),
  ...(grade === undefined ? {} : { grade }),
})

/** A stop from which other tracks, traction, capacity or country hold. */
export const from = (stop: Stop, onward: NonNullable<Stop['onward']>): Stop => ({ ...stop, onward })
/** The chainage of the track and, where they differ, of the tariffs. */
export const atTariff = (place: string, km: number, tariffKm: number): Stop => ({ place, km, tariffKm })

export const by = (longitude: number, latitude: number): Through => ({ through: [longitude, latitude] })

/** A town on the way by its name and id in the GeoNames table. */
export const town = (name: string, geonames: string): ThroughTown => ({ town: name, geonames })

const general = { source: 'railway-general', asOf: '2025', grade: 'D', note: 'General knowledge of the whole line; single sections may differ.' } as const

export const doubleTrack: Fact<number> = { value: 2, ...general }
export const singleTrack: Fact<number> = { value: 1, ...general }
export const electrified: Fact<'electric'> = { value: 'electric', ...general }
export const dieselOnly: Fact<'diesel'> = { value: 'diesel', ...general }
