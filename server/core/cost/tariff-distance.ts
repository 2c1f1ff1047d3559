import type { Link } from '../network/facts/links.ts'
import type { Fact } from '../network/facts/provenance.ts'

/** Distance that rail and sea tariffs charge for a link, km: its tariff distance where the tables give another one than the way run. Trucks and road tolls count the way run. */
export function tariffDistance(link: Pick<Link, 'lengthKm' | 'tariffKm'>): Fact<number> {
  return link.tariffKm ?? link.lengthKm
}
