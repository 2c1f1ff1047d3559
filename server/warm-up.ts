import { setTimeout as pause } from 'node:timers/promises'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { type WaitsCache, waitsFor } from '#core/appraisal/plan-with-waits.ts'
import type { Place } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'

/** How often a step asks whether it may begin. */
const askedEveryMs = 100

/** Runs steps one after another, each as soon as nobody else needs the thread. */
export async function runInQuiet(steps: Iterable<unknown>, isQuiet: () => boolean): Promise<void> {
  const all = steps[Symbol.iterator]()
  do {
    // Not waited for by a process that has nothing else to do.
    do await pause(askedEveryMs, undefined, { ref: false })
    while (!isQuiet())
  } while (all.next().done !== true)
}

/**
 * What the first question after a start would wait for, in steps: the simulated queues of the year, and a journey between the
 * two countries' places where most modes meet, with the load that is taken where nothing is said.
 */
export function* warmUpSteps(network: Network, waits: WaitsCache): Generator<void> {
  const [from, to] = busiestPlaces(network)
  if (from === undefined || to === undefined) return
  const query = readRouteQuery({ from: from.id, to: to.id }, network)
  if (!query.ok) return
  waitsFor(network, query.value, waits)
  yield
  answerQuestion(network, query.value, 'en', waits)
  yield
}

/** The place that handles most modes, and that of another country. */
function busiestPlaces({ facts }: Network): readonly [Place | undefined, Place | undefined] {
  const byModes = [...facts.places].sort((left, right) => right.handles.length - left.handles.length)
  return [byModes[0], byModes.find(({ country }) => country !== byModes[0]?.country)]
}
