import type { GaugeChangeStep, HandlingStep } from '../journey/steps.ts'
import type { Mode } from '../network/facts/places.ts'
import { admissionAt } from './admission.ts'
import { type Arc, destinationGate, originGate } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import { linkArcs } from './link-arcs.ts'
import { modeFamilyOf } from './mode-family.ts'
import { type RailLayer, railNode, roadNode } from './node-layers.ts'
import { avoided } from './obstacles.ts'
import { boardingNodes, leavingNodes, type TerminalNode } from './terminal-nodes.ts'

/** The arcs of the virtual network that do not hang on the ends of a journey, those that are obstructed included, in the order of the data. */
export function interiorArcs(context: JourneyContext): readonly Arc[] {
  const { facts } = context.network
  const registrations = registrationsOf(context)
  return [
    ...facts.links.flatMap((link) => linkArcs(context, link, registrations)),
    ...facts.places.flatMap(({ id, handles }) => transfers(context, id, handles, registrations)),
    ...gaugeChanges(context),
    ...tractorSwaps(context, registrations),
  ]
}

/** Loading at the place where the goods are ready, or unloading at the one they go to. */
export function endArcs(context: JourneyContext, place: string, operation: 'load' | 'unload'): readonly Arc[] {
  const handles = context.network.placesById.get(place)?.handles ?? []
  return withFerry(handles).flatMap((mode) =>
    (operation === 'load' ? boardingNodes : leavingNodes)(context, place, mode, registrationsOf(context)).map((node) => {
      const step: HandlingStep = { kind: 'handling', operation, place, mode, ...vehicleOf(node) }
      return work(context, operation === 'load' ? originGate : node.key, operation === 'load' ? node.key : destinationGate, step)
    }),
  )
}

/** Registrations of the tractors that may be used. */
const registrationsOf = ({ network, query }: JourneyContext): readonly string[] =>
  query.vehicle === null ? network.facts.trucking.registrations : [query.vehicle]

/** Whole vehicles take the ferry: a place that handles river loads them on trucks as well. */
const withFerry = (handles: readonly Mode[]): readonly Mode[] => (handles.includes('river') && !handles.includes('road') ? [...handles, 'road'] : handles)

const vehicleOf = (node: TerminalNode): { readonly vehicle?: string } => (node.vehicle === undefined ? {} : { vehicle: node.vehicle })

/** Change of mode within a place. Between the gauges there is none: that is what gauge changes are for. */
function transfers(context: JourneyContext, place: string, handles: readonly Mode[], all: readonly string[]): readonly Arc[] {
  const registrations = all.filter(admittedAt(context, place))
  const isRail = (mode: Mode): boolean => mode.startsWith('rail')
  const pairs = handles.flatMap((mode) =>
    handles.filter((toMode) => (mode === toMode ? mode === 'sea' || mode === 'river' : !(isRail(mode) && isRail(toMode)))).map((toMode) => ({ mode, toMode })),
  )
  return pairs.flatMap(({ mode, toMode }) =>
    leavingNodes(context, place, mode, registrations).flatMap((left) =>
      boardingNodes(context, place, toMode, registrations).map((entered) => {
        const vehicles = { ...vehicleOf(left), ...(entered.vehicle !== undefined && { toVehicle: entered.vehicle }) }
        return work(context, left.key, entered.key, { kind: 'handling', operation: 'transfer', place, mode, toMode, ...vehicles })
      }),
    ),
  )
}

function gaugeChanges(context: JourneyContext): readonly Arc[] {
  const layers: readonly RailLayer[] = context.fitsTrain ? ['before', 'train', 'ordinary'] : ['ordinary']
  return context.network.facts.operations.gaugeChanges.flatMap(({ place, from, to }) =>
    layers.map((layer) => work(context, railNode(place, from, layer), railNode(place, to, layer), { kind: 'gaugeChange', place, from, to })),
  )
}

/** A load passes to a tractor of another registration, never back to one that would have to carry it within a foreign country. */
function tractorSwaps(context: JourneyContext, registrations: readonly string[]): readonly Arc[] {
  return context.network.facts.trucking.swapPlaces.flatMap(({ place }) => {
    const admitted = registrations.filter(admittedAt(context, place))
    return admitted.flatMap((vehicle) =>
      admitted
        .filter((other) => other !== vehicle)
        .map((toVehicle) =>
          work(context, roadNode(place, vehicle, false), roadNode(place, toVehicle, true), {
            kind: 'handling',
            operation: 'tractorSwap',
            place,
            mode: 'road',
            vehicle,
            toVehicle,
          }),
        ),
    )
  })
}

/** Only tractors that may be at a place meet other carriers there. */
const admittedAt =
  ({ network, readyDate }: JourneyContext, place: string) =>
  (registration: string): boolean =>
    admissionAt(network, registration, place, readyDate).admitted

function work(context: JourneyContext, from: string, to: string, step: HandlingStep | GaugeChangeStep): Arc {
  const obstacle = avoided(context, [step.place, context.countryOf(step.place)])
  const modes = step.kind === 'gaugeChange' ? [step.from] : step.toMode === undefined ? [step.mode] : [step.mode, step.toMode]
  return { from, to, step, needs: modes.map(modeFamilyOf), obstacle, boxedObstacle: obstacle }
}
