import type { AnyEndpoint } from './endpoint.ts'
import { batchReport, batchResult, batchTemplate, dropBatch, startBatch } from './endpoints/batches.ts'
import { bottlenecks } from './endpoints/bottlenecks.ts'
import { checks } from './endpoints/checks.ts'
import { comparisons } from './endpoints/comparisons.ts'
import { crossing } from './endpoints/crossing.ts'
import { explanations } from './endpoints/explanations.ts'
import { network } from './endpoints/network.ts'
import { places } from './endpoints/places.ts'
import { quotes } from './endpoints/quotes.ts'
import { rateTemplate, readRates } from './endpoints/rate-sheets.ts'
import { routes } from './endpoints/routes.ts'
import { scenarioCheck } from './endpoints/scenario-check.ts'
import { scenarios } from './endpoints/scenarios.ts'
import { cancelSimulation, simulationEvents, simulationReport, simulationResult } from './endpoints/simulation.ts'
import { simulationTrace } from './endpoints/simulation-trace.ts'
import { startSimulation } from './endpoints/simulations.ts'
import { sweeps } from './endpoints/sweeps.ts'
import { tariffs } from './endpoints/tariffs.ts'

/** Every operation of the API, in the order of the OpenAPI document. */
export const endpoints: readonly AnyEndpoint[] = [
  places,
  network,
  crossing,
  tariffs,
  routes,
  checks,
  explanations,
  sweeps,
  readRates,
  rateTemplate,
  quotes,
  startBatch,
  batchTemplate,
  batchReport,
  batchResult,
  dropBatch,
  scenarios,
  scenarioCheck,
  comparisons,
  bottlenecks,
  startSimulation,
  simulationReport,
  simulationEvents,
  simulationResult,
  simulationTrace,
  cancelSimulation,
]
