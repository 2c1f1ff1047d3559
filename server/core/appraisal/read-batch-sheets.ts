import type { Fault } from '../failures.ts'
import type { OwnRate } from '../journey/own-rate.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Lane, readLaneSheet } from './lane-sheet.ts'
import { readRateSheet } from './rate-sheet.ts'
import type { SheetRow } from './sheet-columns.ts'

/** Faults of the rate sheet beside those of the lanes: `/rates/rows/5/amount`. */
export const ofRates = (faults: readonly Fault[]): readonly Fault[] => faults.map((fault) => ({ ...fault, pointer: `/rates${fault.pointer}` }))

/** A sheet of lanes, each asked with the own rates of the other sheet, where there is one; or the faults of both. */
export function readBatchSheets(
  laneRows: readonly SheetRow[],
  rateRows: readonly SheetRow[] | null,
  network: Network,
): Result<{ readonly lanes: readonly Lane[]; readonly ownRates: readonly OwnRate[] }, Fault> {
  const rates = rateRows === null ? ok([]) : readRateSheet(rateRows, network)
  const lanes = readLaneSheet(laneRows, network, rates.ok ? rates.value : [])
  if (!rates.ok || !lanes.ok) return failed([...(lanes.ok ? [] : lanes.failures), ...(rates.ok ? [] : ofRates(rates.failures))])
  return ok({ lanes: lanes.value, ownRates: rates.value })
}
