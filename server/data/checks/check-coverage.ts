import type { Link } from '#core/network/facts/links.ts'
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
    if (link.mode.startsWith('rail')) checkRailTariffs(link, where, assembled, report)
    if (link.mode === 'sea') checkSeaPrices(link, where, assembled, report)
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

function checkRailTariffs(link: Link, where: Where, { facts }: Assembled, report: Report): void {
  for (const teu of [1, 2]) {
    for (const traffic of ['transit', 'local']) {
      const holds = facts.tariffs.hauls.some(
        (tariff) =>
          tariff.kind !== 'marketPerBox' &&
          tariff.mode === link.mode &&
          tariff.teu === teu &&
          tariff.crossings === undefined &&
          (tariff.countries === undefined || tariff.countries.includes(link.country ?? '')) &&
          (tariff.traffic ?? traffic) === traffic,
      )
      if (!holds)
        report.add(inside(where, 'country'), 'missing', link.country ?? null, `No tariff for ${traffic} traffic of ${teu} TEU by ${link.mode} in tariffs.json`)
    }
  }
}

function checkSeaPrices(link: Link, where: Where, { facts }: Assembled, report: Report): void {
  for (const teu of [1, 2]) {
    if (!facts.tariffs.hauls.some((tariff) => tariff.kind === 'marketPerBox' && tariff.link === link.id && tariff.teu === teu)) {
      report.add(inside(where, 'id'), 'missing', link.id, `No price of ${teu} TEU on this lane in tariffs.json`)
    }
  }
}
