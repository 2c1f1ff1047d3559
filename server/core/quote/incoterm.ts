import type { CostLine } from '../cost/cost.ts'
import type { Alternative } from '../routing/answer.ts'

export const incoterms = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const
/** The eleven terms of Incoterms 2020, by name; their texts are the ICC's. */
export type Incoterm = (typeof incoterms)[number]

/** For carriage by water alone. */
const byWater: readonly Incoterm[] = ['FAS', 'FOB', 'CFR', 'CIF']

export const isForWater = (incoterm: Incoterm): boolean => byWater.includes(incoterm)

/** Where in the delivery a cost arises. The last terminal is `destinationTerminal` where a cartage follows it, else `unloading`, the named place itself. `beforeShip` and `afterShip` are land legs and ports before the first and after the last ship. */
type Stage =
  | 'pickup'
  | 'originTerminal'
  | 'beforeShip'
  | 'mainCarriage'
  | 'afterShip'
  | 'destinationTerminal'
  | 'delivery'
  | 'unloading'
  | 'importClearance'
  | 'insurance'

const before: readonly Stage[] = ['pickup', 'originTerminal', 'beforeShip']
const carriage: readonly Stage[] = ['beforeShip', 'mainCarriage', 'afterShip']

/**
 * Stages that the seller pays under a term; the buyer pays the others. Named places are taken as: FCA the first terminal, FAS
 * and FOB the port of the first ship, CFR and CIF the port of the last, CPT and CIP the last terminal, DAP, DPU and DDP the
 * door, or the last terminal where none is reached. At that place the buyer unloads, under DPU the seller does; insurance is the seller's under CIF, CIP and the D terms.
 */
const sellerPays: Readonly<Record<Incoterm, readonly Stage[]>> = {
  EXW: [],
  FCA: ['pickup'],
  FAS: before,
  FOB: before,
  CFR: [...before, 'mainCarriage'],
  CIF: [...before, 'mainCarriage', 'insurance'],
  CPT: ['pickup', 'originTerminal', ...carriage],
  CIP: ['pickup', 'originTerminal', ...carriage, 'insurance'],
  DAP: ['pickup', 'originTerminal', ...carriage, 'destinationTerminal', 'delivery', 'insurance'],
  DPU: ['pickup', 'originTerminal', ...carriage, 'destinationTerminal', 'delivery', 'unloading', 'insurance'],
  DDP: ['pickup', 'originTerminal', ...carriage, 'destinationTerminal', 'delivery', 'importClearance', 'insurance'],
}

/** By line of the cost in their order: who pays it under the term. */
export function payers({ cost: { lines }, legs }: Pick<Alternative, 'cost' | 'legs'>, incoterm: Incoterm): readonly ('seller' | 'buyer')[] {
  const firstShip = lines.findIndex(({ code }) => code === 'haulSea')
  const lastShip = lines.findLastIndex(({ code }) => code === 'haulSea')
  const stageOf = (line: CostLine, index: number): Stage => {
    switch (line.code) {
      case 'documents':
        return 'importClearance'
      case 'insurance':
        return 'insurance'
      case 'terminalLoad':
        return 'originTerminal'
      case 'terminalUnload':
        return lines.slice(index + 1).some(({ code }) => code === 'drayage') ? 'destinationTerminal' : 'unloading'
      case 'drayage':
        return (line.leg ?? 0) < legs.length / 2 ? 'pickup' : 'delivery'
      default:
        if (firstShip === -1) return 'mainCarriage'
        return index < firstShip ? 'beforeShip' : index > lastShip ? 'afterShip' : 'mainCarriage'
    }
  }
  return lines.map((line, index) => (sellerPays[incoterm].includes(stageOf(line, index)) ? 'seller' : 'buyer'))
}
