import type { RouteQuery } from '../journey/query.ts'
import type { Network } from '../network/network.ts'
import { buildPlaceIndex, type PlaceIndex, type Searchable, searchables } from '../places/place-index.ts'
import { resolveCrossing, resolvePlace } from '../places/resolve-place.ts'
import type { QueryReader } from './query-reader.ts'

const indices = new WeakMap<Network, PlaceIndex>()
const mostVia = 8
const mostAvoid = 50

/** Both ends and the stops and objects named between, as ids. */
export function readPlaces(reader: QueryReader, network: Network): Pick<RouteQuery, 'from' | 'to' | 'via' | 'avoid'> {
  const index = placeIndexOf(network)
  const from = readEnd(reader, index, 'from')
  const to = readEnd(reader, index, 'to')
  if (from !== undefined && from === to) reader.fault('to', 'sameEnds', reader.raw('to'))
  const via = readObjects(reader, network, index, 'via', mostVia)
  const avoid = readObjects(reader, network, index, 'avoid', mostAvoid)
  const ends = [from, to].flatMap((end) => (end === undefined ? [] : [end, network.placesById.get(end)?.country]))
  for (const id of avoid) if (ends.includes(id)) reader.fault('avoid', 'conflict', id)
  for (const id of via) if (avoid.includes(id)) reader.fault('via', 'conflict', id)
  return { from: from ?? '', to: to ?? '', via, avoid: [...new Set(avoid)].sort() }
}

/** Names of the network's places, made once a network. */
export function placeIndexOf(network: Network): PlaceIndex {
  const index = indices.get(network) ?? buildPlaceIndex(searchables(network.facts))
  indices.set(network, index)
  return index
}

function readEnd(reader: QueryReader, index: PlaceIndex, field: 'from' | 'to'): string | undefined {
  if (!reader.isGiven(field)) {
    reader.fault(field, 'missing', reader.raw(field) ?? null)
    return undefined
  }
  const text = reader.text(field)
  return text === undefined ? undefined : placeOf(reader, index, field, text)
}

/** The place that a text names, or a fault with what may have been meant. */
export function placeOf(reader: QueryReader, index: PlaceIndex, field: string, text: string): string | undefined {
  const found = resolvePlace(index, text)
  if (found.kind === 'found') return found.id
  if (found.kind === 'ambiguous') reader.fault(field, 'ambiguousPlace', text, found.candidates.map(spelled))
  else reader.fault(field, 'unknownPlace', text, found.suggestions.map(spelled))
  return undefined
}

/** `Harbin, Харбин, 哈尔滨 (harbin)`: enough to choose by in any of the languages. */
function spelled({ id, names }: Searchable): string {
  return `${[...new Set([names.en, names.ru, names.zh])].join(', ')} (${id})`
}

/** Places, crossings or countries. A place's name wins over a crossing of that name. */
function readObjects(reader: QueryReader, network: Network, index: PlaceIndex, field: 'via' | 'avoid', most: number): readonly string[] {
  const countries = new Set(network.facts.places.map((place) => place.country))
  return (reader.list(field, most) ?? []).flatMap((text) => {
    if (countries.has(text.toUpperCase()) && text.length === 2) return [text.toUpperCase()]
    if (network.crossingsById.has(text)) return [text]
    if (resolvePlace(index, text).kind === 'unknown') {
      const crossing = resolveCrossing(index, text)
      if (crossing !== undefined) return [crossing]
    }
    const place = placeOf(reader, index, field, text)
    return place === undefined ? [] : [place]
  })
}
