import type { RouteQuery } from '../journey/query.ts'
import { factOn } from '../network/fact-on.ts'
import type { CargoClass } from '../network/facts/crossings.ts'
import type { NamedService } from '../network/facts/services.ts'
import type { Network } from '../network/network.ts'
import type { Load } from './load.ts'

/** Services that run on the ready date and take the goods asked about, by kind and weight: the most frequent first, else in the order of the data. */
export function servicesFor({ facts }: Network, query: RouteQuery, load: Load): readonly NamedService[] {
  const perWeek = (service: NamedService): number => factOn(service.departuresPerWeek, query.date.slice(0, 10))?.value ?? 0
  const refused = cargoClassesOf(query)
  return facts.services
    .filter((service) => {
      const tonnes = service.kind === 'ferry' ? load.truckGrossTonnes : load.boxGrossTonnes
      const limit = service.grossUnitTonnes?.value ?? Number.POSITIVE_INFINITY
      return perWeek(service) > 0 && tonnes <= limit && !refused.some((cargoClass) => service.cargoNotTaken?.includes(cargoClass))
    })
    .sort((left, right) => perWeek(right) - perWeek(left))
}

/** Chapters of the harmonised system: live animals to seeds and plaiting materials; wood. */
const lastAnimalOrPlantChapter = 14
const woodChapter = 44

function cargoClassesOf({ cargo, dangerous, hs }: RouteQuery): readonly CargoClass[] {
  const chapter = hs === null ? 0 : Number(hs.slice(0, 2))
  return [
    ...(dangerous === null ? [] : (['dangerous'] as const)),
    ...(cargo === '45R1' || cargo === 'reefer-truck' ? (['refrigerated'] as const) : []),
    ...(chapter >= 1 && chapter <= lastAnimalOrPlantChapter ? (['animalOrPlant'] as const) : []),
    ...(chapter === woodChapter ? (['timber'] as const) : []),
  ]
}
