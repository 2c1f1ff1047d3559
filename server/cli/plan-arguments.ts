import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import type { Fault } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { World } from '../http/dependencies.ts'
import type { Call } from './command.ts'
import { noPositionals } from './no-positionals.ts'
import { ratesArgument } from './rates-argument.ts'
import { scenarioArgument } from './scenario-argument.ts'

/** The question of a call with its scenario and its rate sheet, or the faults of all of them at once. */
export async function planArguments(
  { fields: { scenario, rates, ...fields }, positionals, badFlags }: Pick<Call, 'fields' | 'positionals' | 'badFlags'>,
  { network, library }: Pick<World, 'network' | 'library'>,
  further: readonly Fault[] = [],
): Promise<Result<Plan, Fault>> {
  const document = await scenarioArgument(scenario, '/scenario', library)
  const own = await ratesArgument(rates, network)
  const plan = readPlan(
    { ...fields, ...(own.ok && own.value !== undefined && { ownRates: own.value }), scenario: document.ok ? document.value : undefined },
    network,
    library,
  )
  const faults = [...badFlags, ...noPositionals(positionals), ...further, ...[plan, document, own].flatMap((part) => (part.ok ? [] : part.failures))]
  return plan.ok && faults.length === 0 ? ok(plan.value) : failed(faults)
}
