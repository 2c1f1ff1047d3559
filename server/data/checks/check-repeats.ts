import type { Facts } from '#core/network/facts/facts.ts'
import type { Validity } from '#core/network/facts/provenance.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where } from './report.ts'

type Row = Validity & object

/** Lists whose records are told apart by some fields: two of the same fields that hold on one day say two things about one fact. */
export function checkRepeats({ facts }: Assembled, report: Report): void {
  const in_ = (file: string, ...path: readonly PropertyKey[]): Where => ({ file, path })
  facts.crossings.forEach((crossing, index) => {
    const where = in_('crossings.json', index)
    checkList(crossing.dwellHours, ['direction', 'class'], inside(where, 'dwellHours'), report)
    checkList(crossing.inspectionHours ?? [], ['direction', 'class'], inside(where, 'inspectionHours'), report)
    checkList(crossing.congestedHours ?? [], ['direction', 'class'], inside(where, 'congestedHours'), report)
    checkList(crossing.tolls, ['direction', 'class', 'axles', 'heightUnderMetres'], inside(where, 'tolls'), report)
    checkList(crossing.capacity, ['part', 'side', 'unit', 'direction', 'class'], inside(where, 'capacity'), report)
  })
  for (const [file, list, rows, fields] of tables(facts)) checkList(rows, fields, in_(file, ...list), report)
}

function tables(facts: Facts): readonly (readonly [string, readonly string[], readonly Row[], readonly string[]])[] {
  const { handling, gaugeChanges, speeds } = facts.operations
  const { costs, tolls, swapPlaces } = facts.trucking
  return [
    ['operations.json', ['handling'], handling, ['operation', 'mode', 'country', 'place']],
    ['operations.json', ['gaugeChanges'], gaugeChanges, ['place', 'from', 'to']],
    ['operations.json', ['speeds'], speeds, ['mode', 'country', 'service', 'passage', 'underKm', 'links', 'named']],
    ['cargo.json', ['units'], facts.cargo.units, ['unit']],
    ['cargo.json', ['limits'], facts.cargo.limits, ['service', 'countries', 'units', 'measure']],
    ['trucking.json', ['costs'], costs, ['registration', 'country', 'direction']],
    ['trucking.json', ['tolls'], tolls, ['country', 'name']],
    ['trucking.json', ['swapPlaces'], swapPlaces, ['place']],
    ['emissions.json', [], facts.emissions, ['mode', 'country', 'traction', 'units', 'ferry', 'within', 'vehicle', 'underKm', 'set']],
  ]
}

/** Reports the later of two records that are alike in all fields named and hold on one day. */
function checkList(rows: readonly Row[], fields: readonly string[], where: Where, report: Report): void {
  const earlier = new Map<string, Row[]>()
  rows.forEach((row, index) => {
    const key = JSON.stringify(fields.map((field) => Reflect.get(row, field) ?? null))
    const alike = earlier.get(key) ?? []
    if (alike.some((other) => overlap(other, row)))
      report.add(
        inside(where, index),
        'conflict',
        fields.flatMap((field) => Reflect.get(row, field) ?? []).join(', '),
        'Says the same thing twice on one day',
        [`one record of ${fields.join(', ')} on each day`],
      )
    earlier.set(key, [...alike, row])
  })
}

function overlap(one: Validity, other: Validity): boolean {
  return (one.validFrom ?? '') <= (other.validTo ?? '9999') && (other.validFrom ?? '') <= (one.validTo ?? '9999')
}
