import type { FreightSamples } from './freight-collector.ts'

/** Freight of several replications as if one had listened to them all, in their order. */
export function mergeFreight(parts: readonly FreightSamples[]): FreightSamples {
  const first = parts[0] as FreightSamples
  const joined = (of: (part: FreightSamples) => readonly number[] | undefined): number[] => parts.flatMap((part) => of(part) ?? [])
  return {
    groups: first.groups.map((group, index) => ({
      ...group,
      tonnesPerDay: joined(({ groups }) => groups[index]?.tonnesPerDay),
      waitHours: joined(({ groups }) => groups[index]?.waitHours),
    })),
    tonnesPerDay: first.tonnesPerDay.map((_, subject) => joined(({ tonnesPerDay }) => tonnesPerDay[subject])),
    teuPerDay: first.teuPerDay.map((_, subject) => joined(({ teuPerDay }) => teuPerDay[subject])),
    deliveredTonnes: first.deliveredTonnes.map((_, source) => parts.reduce((sum, { deliveredTonnes }) => sum + (deliveredTonnes[source] as number), 0)),
  }
}
