import type { JSX } from 'preact'
import type { CostLine } from '#core/cost/cost.ts'
import { ProvenanceMark } from '../ui/provenance-mark.tsx'

/** Where the amount of a line comes from; the day of the exchange rate where it was converted. */
export function LineMark({ line, name }: { readonly line: CostLine; readonly name: string }): JSX.Element {
  const foreign = line.original.currency !== line.currency
  return (
    <ProvenanceMark
      of={name}
      grade={line.grade}
      source={line.source}
      asOf={line.asOf}
      tariff={line.tariff}
      {...(foreign && { rateDate: line.rateDate })}
      {...(line.supplier !== undefined && { supplier: line.supplier })}
    />
  )
}
