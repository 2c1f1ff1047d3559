import type { Facts } from '../../network/facts/facts.ts'
import type { Link } from '../../network/facts/links.ts'
import type { Place } from '../../network/facts/places.ts'
import type { ScenarioAssumption } from '../../network/network.ts'
import { greatCircleKm } from '../../units.ts'
import type { AddLink } from '../scenario.ts'
import { supposed } from '../scenario-provenance.ts'
import type { Changed } from './changed.ts'
import { firstDay } from './close.ts'
import { dayBefore } from './day-before.ts'
import { modelCrossingId, newCrossing } from './new-crossing.ts'
import { setCapacity } from './set-capacity.ts'

/** Way over great circle where no distance is given: the usual detour of roads and lines in open country, an assumption. */
const detourFactor = 1.3

/** A new link drawn straight; between two countries it passes a new crossing of the same id, modelled on the Heihe bridge. */
export function addLink(facts: Facts, change: AddLink): Changed {
  const from = placeOf(facts, change.from)
  const to = placeOf(facts, change.to)
  const isBorder = from.country !== to.country && change.mode !== 'sea'
  const assumptions: ScenarioAssumption[] = []
  const assume = (field: string, value: string | number, source: string) => assumptions.push({ change: change.id, field, value, from: source })

  const length = lengthOf(facts, change, from, to)
  if (length.from !== null) assume('distanceKm', length.km, length.from)
  const link: Link = {
    id: change.id,
    mode: change.mode,
    from: change.from,
    to: change.to,
    ...(change.mode !== 'sea' && { country: to.country }),
    lengthKm: { value: length.km, ...supposed(facts, length.from === null ? 'Given by the scenario.' : `Taken from ${length.from}.`) },
    ...(isBorder && { crossing: change.id }),
  }
  const withLink: Facts = {
    ...facts,
    links: [...facts.links, link],
    geometry: {
      ...facts.geometry,
      [change.id]: { coordinates: [from.coordinates, to.coordinates], licence: 'CC0-1.0', ...supposed(facts, 'Drawn straight between its ends.') },
    },
  }
  if (!isBorder) return { facts: closedUntil(withLink, change), assumptions }

  const crossing = newCrossing(facts, change, from, to, assume)
  const withCrossing: Facts = { ...withLink, crossings: [...withLink.crossings, crossing] }
  const withCapacity =
    change.vehiclesPerDay === undefined
      ? withCrossing
      : setCapacity(withCrossing, { kind: 'set-capacity', crossing: change.id, vehiclesPerDay: change.vehiclesPerDay })
  return { facts: withCapacity, assumptions }
}

/** A link inside one country opens by its own closure; a crossing by that of the crossing. */
function closedUntil(facts: Facts, { id, opens }: AddLink): Facts {
  if (opens === undefined) return facts
  return { ...facts, linkClosures: [...(facts.linkClosures ?? []), { link: id, from: firstDay, to: dayBefore(opens), ...supposed(facts, 'Not open yet.') }] }
}

/** Given, else that of the Heihe bridge between its own two places, else great circle by the detour factor. */
function lengthOf(facts: Facts, change: AddLink, from: Place, to: Place): { readonly km: number; readonly from: string | null } {
  if (change.distanceKm !== undefined) return { km: change.distanceKm, from: null }
  const model = facts.links.find((link) => link.crossing === modelCrossingId)
  const ends = [from.id, to.id]
  if (model !== undefined && ends.includes(model.from) && ends.includes(model.to)) return { km: model.lengthKm.value, from: modelCrossingId }
  return { km: Math.round(greatCircleKm(from.coordinates, to.coordinates) * detourFactor * 10) / 10, from: `great circle x ${detourFactor}` }
}

function placeOf(facts: Facts, id: string): Place {
  const place = facts.places.find((candidate) => candidate.id === id)
  if (place === undefined) throw new Error(`${id} is no place of the dataset`)
  return place
}
