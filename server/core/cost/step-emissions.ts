import type { RouteQuery } from '../journey/query.ts'
import type { MoveStep, Step } from '../journey/steps.ts'
import type { EmissionFactor } from '../network/facts/money.ts'
import type { Grade } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import type { Statement } from '../statement.ts'
import { carriedUnits } from './carried-units.ts'
import { costStatement } from './cost-statement.ts'
import { doorMove } from './door-move.ts'
import { moveCountry } from './move-country.ts'
import { joinSources, worstGrade } from './price-range.ts'
import { heldOn } from './rail-tariff.ts'

/**
 * Well-to-wheel emissions of all units on one step, kg CO2e: tonnes of cargo x km x factor. The factors count payload
 * tonne-kilometres, so that the box's own weight is in the factor and not in the tonnes. Of handling the cartage to or from a door counts. Terminal work and empty runs are
 * not counted beyond what the factor set holds.
 */
export function stepEmissionsKg(network: Network, query: RouteQuery, step: Step): number {
  const move = step.kind === 'move' ? step : doorMove(network, query, step)
  if (move === null) return 0
  const { km, grams } = emissionTerms(network, query, move)
  return emissionsOf(query, km, grams)
}

/** Kilometres that count and grams a tonne-kilometre of a move; the load decides the factor, its weight does not matter. */
export function emissionTerms(network: Network, query: RouteQuery, move: MoveStep): { readonly km: number; readonly grams: number } {
  const factor = emissionFactor(network, query, move)
  return {
    km: move.link.lengthKm.value * (factor.distanceAdjustment ?? 1),
    grams: heldOn(factor.gramsPerTonneKm, query.date.slice(0, 10), factor.vehicle).value,
  }
}

/** kg CO2e of all units of a query over so many kilometres. */
export const emissionsOf = ({ weight, quantity }: RouteQuery, km: number, grams: number): number => (weight * quantity * km * grams) / 1000

export interface EmissionsSource {
  /** Factor set and its version. */
  readonly set: string
  readonly vehicle: string
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
}

/** What the emissions of a step rest on; null where nothing moves. */
export function emissionsSource(network: Network, query: RouteQuery, step: Step): EmissionsSource | null {
  if (step.kind !== 'move') return null
  const factor = emissionFactor(network, query, step)
  const fact = heldOn(factor.gramsPerTonneKm, query.date.slice(0, 10), factor.vehicle)
  const { lengthKm } = step.link
  return {
    set: factor.set,
    vehicle: factor.vehicle,
    source: joinSources([fact.source, lengthKm.source]),
    asOf: fact.asOf,
    grade: isTractionUnknown(step) ? 'D' : worstGrade([fact.grade, lengthKm.grade]),
  }
}

export interface JourneyEmissions {
  /** Every source, the oldest day, the worst grade; null where nothing moves. */
  readonly basis: Omit<EmissionsSource, 'set' | 'vehicle'> | null
  /** Where the journey mixes factor sets, which are not strictly comparable, and where a line's traction is not on file. */
  readonly statements: readonly Statement[]
}

/** What the emissions of a whole journey rest on, cartage to and from the doors with it, and what is to be said of them. */
export function journeyEmissions(network: Network, query: RouteQuery, steps: readonly Step[]): JourneyEmissions {
  const moves = steps.flatMap((step) => {
    const move = step.kind === 'move' ? step : doorMove(network, query, step)
    const source = move === null ? null : emissionsSource(network, query, move)
    return source === null ? [] : [{ source, isCartage: move !== step }]
  })
  const between = moves.flatMap(({ source, isCartage }) => (isCartage ? [] : [source]))
  const unknownKm = steps.reduce((km, step) => km + (step.kind === 'move' && isTractionUnknown(step) ? step.link.lengthKm.value : 0), 0)
  return {
    basis: basisOf(moves.map(({ source }) => source)),
    statements: [...mixedSets(between), ...(unknownKm === 0 ? [] : [costStatement('tractionUnknown', { km: Math.round(unknownKm) })])],
  }
}

function basisOf(sources: readonly EmissionsSource[]): JourneyEmissions['basis'] {
  if (sources.length === 0) return null
  return {
    // A distance that the query names has no source.
    source: joinSources(sources.map(({ source }) => source.trim())),
    asOf: sources.map(({ asOf }) => asOf).sort()[0] ?? '',
    grade: worstGrade(sources.map(({ grade }) => grade)),
  }
}

function mixedSets(sources: readonly EmissionsSource[]): readonly Statement[] {
  const sets = [...new Set(sources.map(({ set }) => set))]
  return sets.length < 2 ? [] : [costStatement('emissionSetsMixed', { sets: sets.join('; ') }, joinSources(sources.map(({ source }) => source)))]
}

const isTractionUnknown = (move: MoveStep): boolean => move.mode.startsWith('rail') && move.link.traction === undefined

/**
 * The factor of a move: one that names the unit wins over one that names the country, that over one that names the
 * traction, that over a bare one; inside a country one for its grid wins. A rail link of unknown traction counts as diesel, the dirtier.
 */
function emissionFactor(network: Network, query: RouteQuery, move: MoveStep): EmissionFactor {
  const unit = move.mode === 'road' || move.mode === 'river' ? query.cargo : carriedUnits(network, query).box
  const country = moveCountry(network, move)
  const km = move.link.lengthKm.value
  const traction = move.mode.startsWith('rail') ? (move.link.traction?.value ?? 'diesel') : undefined
  const holding = network.facts.emissions.filter(
    (factor) =>
      factor.mode === move.mode &&
      (factor.units?.includes(unit) ?? true) &&
      (factor.country === undefined || factor.country === country) &&
      (factor.traction === undefined || factor.traction === traction) &&
      (factor.ferry === undefined || factor.ferry === (move.link.crossing !== undefined)) &&
      (factor.within === undefined || isWithin(network, move, factor.within)) &&
      (factor.underKm === undefined || km < factor.underKm),
  )
  const best = holding.sort((left, right) => specificity(right) - specificity(left))[0]
  if (best === undefined) throw new RangeError(`no emission factor for ${[move.mode, country, traction].filter(Boolean).join(', ')}`)
  return best
}

function isWithin(network: Network, { from, to }: MoveStep, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return [from, to].every((place) => {
    const [longitude, latitude] = network.placesById.get(place)?.coordinates ?? [Number.NaN, Number.NaN]
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north
  })
}

function specificity(factor: EmissionFactor): number {
  return (
    (factor.units === undefined ? 0 : 16) +
    (factor.country === undefined ? 0 : 8) +
    (factor.within === undefined ? 0 : 4) +
    (factor.traction === undefined ? 0 : 2) +
    (factor.underKm === undefined && factor.ferry === undefined ? 0 : 1)
  )
}
