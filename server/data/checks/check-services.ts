import type { NamedService } from '#core/network/facts/services.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where } from './report.ts'

/** Named services: ids once each, places that exist and hang together by links of the service's modes, in each direction that it runs. */
export function checkServices({ facts }: Assembled, report: Report): void {
  const placeIds = new Set(facts.places.map(({ id }) => id))
  const seen = new Set<string>()
  facts.services.forEach((service, index) => {
    const where: Where = { file: 'services.json', path: [index] }
    if (seen.has(service.id)) report.add(inside(where, 'id'), 'duplicateId', service.id, `Two services are called ${service.id}`)
    seen.add(service.id)
    const unknown = service.way.filter((place) => !placeIds.has(place))
    for (const place of unknown) report.add(inside(where, 'way', service.way.indexOf(place)), 'unknownPlace', place, `No place ${place} in places.json`)
    service.passed?.forEach((place, at) => {
      if (!service.way.includes(place)) report.add(inside(where, 'passed', at), 'conflict', place, 'A place passed lies on the way', service.way)
    })
    if (unknown.length === 0) checkJoined(service, facts.links, where, report)
  })
  const linkIds = new Set(facts.links.map(({ id }) => id))
  facts.operations.speeds.forEach(({ links = [], named = [] }, index) => {
    const where: Where = { file: 'operations.json', path: ['speeds', index] }
    links.forEach((id, at) => {
      if (!linkIds.has(id)) report.add(inside(where, 'links', at), 'unknownLink', id, `No link ${id} in links/`)
    })
    named.forEach((id, at) => {
      if (!seen.has(id)) report.add(inside(where, 'named', at), 'unknownValue', id, `No service ${id} in services.json`)
    })
  })
}

function checkJoined(service: NamedService, links: Assembled['facts']['links'], where: Where, report: Report): void {
  const next = new Map<string, string[]>()
  for (const link of links) {
    if (!service.modes.includes(link.mode)) continue
    next.set(link.from, [...(next.get(link.from) ?? []), link.to])
    if (!link.oneWay) next.set(link.to, [...(next.get(link.to) ?? []), link.from])
  }
  for (const way of service.oneWay ? [service.way] : [service.way, [...service.way].reverse()]) {
    for (const [index, place] of way.slice(1).entries()) {
      const before = way[index] ?? ''
      if (!isReached(next, before, place))
        report.add(inside(where, 'way', service.way.indexOf(place)), 'conflict', place, `No way by ${service.modes.join(', ')} from ${before} to ${place}`)
    }
  }
}

function isReached(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const reached = new Set([from])
  for (const place of reached) for (const after of next.get(place) ?? []) reached.add(after)
  return reached.has(to)
}
