import type { Assembled } from './assemble.ts'
import { checkCoverage } from './checks/check-coverage.ts'
import { checkCrossings } from './checks/check-crossings.ts'
import { checkFreight } from './checks/check-freight.ts'
import { checkGeometry } from './checks/check-geometry.ts'
import { checkLinks } from './checks/check-links.ts'
import { checkMoney } from './checks/check-money.ts'
import { checkPlaces } from './checks/check-places.ts'
import { checkProvenance } from './checks/check-provenance.ts'
import { checkRepeats } from './checks/check-repeats.ts'
import { checkRules } from './checks/check-rules.ts'
import { checkScenarios } from './checks/check-scenarios.ts'
import { checkServices } from './checks/check-services.ts'
import { newReport } from './checks/report.ts'
import type { DataFault } from './data-fault.ts'

/** What no single file can tell: every reference between files, every rule of the dataset. All faults at once. */
export function checkFacts(assembled: Assembled): readonly DataFault[] {
  const report = newReport()
  checkPlaces(assembled, report)
  checkLinks(assembled, report)
  checkGeometry(assembled, report)
  checkCrossings(assembled, report)
  checkCoverage(assembled, report)
  checkServices(assembled, report)
  checkFreight(assembled, report)
  checkMoney(assembled, report)
  checkRules(assembled, report)
  checkRepeats(assembled, report)
  checkProvenance(assembled, report)
  return report.faults.length > 0 ? report.faults : checkScenarios(assembled)
}
