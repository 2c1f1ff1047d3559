import type { Certificate, SimulationResult } from '#core/simulation/result.ts'

/** Bounds of freight by direction, nearest to its bound first; those of cars and buses are left out where there are trucks. */
export function freightCertificates({ certificate, certificates }: Pick<SimulationResult, 'certificate' | 'certificates'>): readonly Certificate[] {
  const freight = certificates.filter(({ class: of }) => of === certificate.class)
  return freight.length === 0 ? [certificate] : freight.toSorted((one, other) => other.share - one.share)
}
