import { missingTariffs } from '#core/cost/missing-tariffs.ts'
import type { Link } from '#core/network/facts/links.ts'
import { buildNetwork } from '#core/network/network.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where, whereLink } from './report.ts'

/** What a route over a link needs and cannot do without: speeds, a tariff, driver hours, an emission factor, a gauge change behind the border. */
export function checkCoverage(assembled: Assembled, report: Report): void {
  const { facts } = assembled
  const countries = new Map(facts.places.map((place) => [place.id, place.country]))
  facts.links.forEach((entry, index) => {
    const where = whereLink(assembled, index)
    // A train runs over a border on the gauge, at the pace and under the list of the side it leaves.
    const left = entry.crossing !== undefined && entry.mode.startsWith('rail') ? countries.get(entry.from) : undefined
    const link = left === undefined ? entry : { ...entry, country: left }
    checkSpeeds(link, where, assembled, report)
    if (link.mode === 'road' && !facts.trucking.driverHours.some(({ countries }) => countries.includes(link.country ?? ''))) {
      report.add(inside(where, 'country'), 'unknownValue', link.country ?? null, 'No driver hours of this country in trucking.json')
    }
    const factors = facts.emissions.filter((factor) => factor.mode === link.mode && (factor.country ?? link.country) === link.country)
    if (!factors.some((factor) => factor.traction === undefined || factor.traction === (link.traction?.value ?? factor.traction))) {
      report.add(
        inside(where, 'mode'),
        'missing',
        link.mode,
        `No emission factor for ${[link.mode, link.country, link.traction?.value].filter(Boolean).join(', ')} in emissions.json`,
      )
    }
  })
  const linkIndex = new Map(facts.links.map(({ id }, index) => [id, index]))
  for (const { id, mode, country, missing } of missingTariffs(buildNetwork(facts, ''))) {
    const index = linkIndex.get(id)
    const where =
      index === undefined ? { file: 'crossings.json', path: [facts.crossings.findIndex((crossing) => crossing.id === id)] } : whereLink(assembled, index)
    report.add(
      index === undefined ? where : inside(where, country === null ? 'id' : 'country'),
      'missing',
      country ?? id,
      `No ${missing} for ${mode} in tariffs.json or trucking.json`,
    )
  }
  facts.trucking.registrations.forEach((registration, index) => {
    if (!facts.trucking.costs.some((cost) => cost.registration === registration && cost.country === undefined && cost.direction === undefined)) {
      report.add(
        { file: 'trucking.json', path: ['registrations', index] },
        'missing',
        registration,
        'No cost record of this registration that holds in every country and direction',
      )
    }
  })
}

function checkSpeeds(link: Link, where: Where, { facts }: Assembled, report: Report): void {
  const services = link.mode.startsWith('rail') ? ['china-europe-train', 'ordinary-rail'] : [link.mode]
  for (const service of services) {
    const holds = facts.operations.speeds.some(
      (speed) =>
        speed.mode === link.mode &&
        speed.service === service &&
        speed.links === undefined &&
        speed.named === undefined &&
        (speed.country ?? link.country) === link.country &&
        (speed.passage ?? link.passage) === link.passage,
    )
    if (!holds)
      report.add(
        inside(where, 'mode'),
        'missing',
        service,
        `No speed of ${service} for ${[link.mode, link.country, link.passage].filter(Boolean).join(', ')} in operations.json`,
      )
  }
}
