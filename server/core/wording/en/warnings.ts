import { plural } from '../plural.ts'
import type { WarningWords } from '../shape/warning-words.ts'
import { because } from './because.ts'

/** Terms of a service that its operator does not publish. */
const serviceTerms: Readonly<Record<string, string>> = { cutOff: 'cut-off', heaviest: 'weight limit', goods: 'goods not taken' }

export const warnings: WarningWords = {
  unknown: (code, details) => `Note: ${code}${details === '' ? '' : ` (${details})`}.`,
  sentences: {
    ...because.sentences,
    pastCalendar: ({ crossing, date }, say) => `${say.name(crossing)}: no holiday calendar reaches ${say.date(date)}; weekly hours are used without holidays.`,
    waitsForClosure: ({ crossing, reason, until }, say) => `${say.name(crossing)}: ${say.reason(reason)}, the load waits until ${say.date(until)}.`,
    waitFromSimulation: ({ crossing, replications }, say) => `${say.name(crossing)}: the wait is the simulated one, ${say.number(replications)} replications.`,
    waitFromFacts: ({ crossing }, say) => `${say.name(crossing)}: the wait comes from published figures, not from a simulation.`,
    simulationMissing: ({ crossing }, say) => `${say.name(crossing)}: the wait comes from published figures; no simulated year stands behind this answer.`,
    congestedBorder: ({ crossing, fromDays, toDays }, say) =>
      `${say.name(crossing)}: in congested weeks the passage has taken ${say.number(fromDays)}-${say.number(toDays)} days; the days shown hold the normal regime.`,
    passageNotServed: ({ passage, from, to, since }, say) =>
      `${say.name(from)} – ${say.name(to)} via ${say.passage(passage)} is on file, but no regular service is known to take it on these days${since === undefined ? '' : ` (since ${say.date(since)})`}: it is not offered. A scenario can open it.`,
    transitNotScreened: () => 'No HS code was given: the goods were not screened against transit and sanctions rules.',
    rulesScreened: ({ hs, rules }, say) => `HS ${hs} was screened against the ${say.number(rules)} rules on file. This is no legal advice: a lawyer decides.`,
    ruleConditions: ({ rule, confirmed, hs, until }, say) =>
      `On conditions: ${say.name(rule)}${until === undefined ? '' : `, until ${say.date(until)}`}.${hs === undefined ? '' : ` Whether HS ${hs} is concerned is not known by code.`} Not confirmed after ${say.date(confirmed)}.`,
    rulePartOfCode: ({ rule, confirmed, hs }, say) =>
      `${say.name(rule)}: a part of HS ${hs ?? ''} is barred. Give all six digits. Not confirmed after ${say.date(confirmed)}.`,
    ruleScenario: ({ rule, leastPercent, mostPercent, leastDays, mostDays, leastUsd, mostUsd, stopped, hs, isAmongStopped, confirmed }, say) => {
      const cost = leastUsd === undefined || mostUsd === undefined ? '' : ` and ${say.money(leastUsd, 'USD')}–${say.money(mostUsd, 'USD')}`
      const among = hs === undefined ? '' : ` (HS ${hs} is ${isAmongStopped === 'yes' ? 'among them' : 'not among those named'})`
      return `${say.name(rule)}, by reports (${say.date(confirmed)}): ${say.number(leastPercent)}–${say.number(mostPercent)}\u00a0% of loads inspected, ${say.number(leastDays)}–${say.number(mostDays)} days${cost} for each one held${stopped === '' ? '' : `; stopped: HS ${stopped}${among}`}. This is a scenario: the days and the price of this route do not hold it.`
    },
    everyRouteConditional: () => 'No route was found that needs no condition of a rule: each one shown rests on the conditions named with it.',
    frontNarrowed: ({ handovers, wanted }, say) =>
      `Too many ways to weigh them all: trade-offs of cost, time and emissions were searched among ways with no more than ${say.number(handovers)} of the usual ${say.number(wanted)} changes of carrier. A way with more may be missing.`,
    frontGivenUp: () =>
      'Too many ways to weigh them all: trade-offs of cost, time and emissions were not searched. What is shown was chosen from the best by cost and time together, the fastest, and the best over each crossing; the cheapest or cleanest may be missing.',
    dangerousNotChecked: ({ dangerous }) => `Dangerous goods, class ${dangerous}: admission was not checked.`,
    lateLeftOut: ({ count, arriveBy }, say) =>
      `${say.number(count)} ${plural(count, 'en', { one: 'route is', other: 'routes are' })} left out: later than ${say.date(arriveBy)}.`,
    arrivesLate: ({ arriveBy }, say) => `Arrives later than ${say.date(arriveBy)}; no route arrives in time.`,
    serviceTermsUnknown: ({ en, missing }) =>
      `${en}: not published, to be asked of its operator: ${missing
        .split(' ')
        .map((term) => serviceTerms[term])
        .join(', ')}.`,
    bookingLead: ({ en, days, quoteDate }, say) =>
      `${en}: space is booked ${say.number(days)} days ahead; counted from ${say.date(quoteDate)}, the first departure may be full.`,
    carriedInBox: ({ unit, box }, say) => `The load (${say.cargo(unit)}) travels in a ${say.cargo(box)}.`,
    boxTooSmall: ({ box, volume, room }, say) =>
      `${say.number(volume, 1)} m³ do not go into one ${say.cargo(box)} (${say.number(room, 1)} m³): another box is needed, and its price is not included.`,
    tooHeavyForTrain: ({ unit, tonnes, limitTonnes }, say) =>
      `${say.cargo(unit)}, ${say.tonnes(tonnes)} gross: China-Europe trains take ${say.tonnes(limitTonnes)} at most, so it rides on ordinary ones.`,
    splitIntoUnits: ({ unit, count, tonnes, grossTonnes, limitTonnes }, say) =>
      `The goods are divided: ${say.number(count)} × ${say.cargo(unit)}, ${say.tonnes(tonnes)} in each. One alone would weigh ${say.tonnes(grossTonnes)} gross, and ${say.tonnes(limitTonnes)} is the most on this way. They are taken to be divisible.`,
    sweepOtherWay: ({ from, to }, say) =>
      `Another way is best: ${to === '' ? 'without a border' : say.name(to)}${from === '' || from === to ? '' : ` instead of ${say.name(from)}`}.`,
    sweepRateStep: ({ kind, at, percent }, say) => `${say.lineKind(kind, at)}: ${percent > 0 ? '+' : '−'}${say.number(Math.abs(percent), 1)}\u00a0%.`,
    sweepWaits: ({ reason, place, days }, say) => `${say.name(place)}: ${say.reason(reason)}, ${say.number(days, 1)} days of waiting.`,
    ownRatesUsed: ({ used, given }, say) =>
      `Own rates: ${say.number(used)} of ${say.number(given)} stand in for tariffs in the bills shown. The ways were found with the tariffs on file.`,
    ownRateUnused: ({ line, at, supplier }, say) =>
      `Own rate of ${supplier} for ${line}${at === '' ? '' : ` (${at.split('>').map(say.name).join(' – ')})`}: no bill shown holds it.`,
    crossingUnstated: ({ crossing }, say) => `${say.name(crossing)}: no capacity is on file, so it is left out and the bound holds without it.`,
    seaUnstated: () => 'No seaport states a capacity on file: sea lanes are left out.',
    otherDirectionEmpty: ({ crossing }, say) => `${say.name(crossing)}: the figure counts both directions; the bound supposes that nothing goes the other way.`,
    tonnesPerVehicle: ({ truck, train, teu }, say) => `Counted at ${say.tonnes(truck)} a truck, ${say.tonnes(train)} a train and ${say.tonnes(teu)} a TEU.`,
    nothingGetsThrough: () => 'Nothing gets through: no way by these modes that is open in these days and has a capacity on file leads there.',
    othersBindToo: () => 'What buys nothing alone stands on a way where another part binds just as much.',
    boxesPerCrane: ({ boxesPerHour }, say) =>
      `One more crane is counted at ${say.number(boxesPerHour, 0)} boxes of forty feet an hour, in all hours of the yard: the most it can lift.`,
    nothingBinds: () => 'A way leads there on which no capacity is on file: no bound can be given.',
    scenarioAssumption: ({ change, field, value, from }, say) => `${say.name(change)}: ${field} ${value} is an assumption, taken from ${say.name(from)}.`,
    changeOverridden: ({ change, by }, say) => `${say.name(change)}: this change is replaced by a later one (${say.name(by)}).`,
    queueGrows: ({ crossing, direction, class: vehicles, demandPerDay, boundPerDay }, say) =>
      `${say.name(crossing)}, ${say.direction(direction)}: ${say.number(demandPerDay, 0)} a day want to pass (${say.vehicles(vehicles)}), at most ${say.number(boundPerDay, 0)} can; the queue grows for as long as the run lasts.`,
    flowWithoutWay: ({ goods, direction, tonnesPerDay }, say) =>
      `${say.name(goods)}, ${say.direction(direction)}: no way on file carries it under this scenario; ${say.number(tonnesPerDay, 0)} t a day stay behind.`,
    closedThroughout: ({ crossing, days }, say) =>
      `${say.name(crossing)} does not open on any of the ${say.number(days)} days, and no other way is left: whoever comes waits; waits of those who have not passed are waits so far.`,
    sharesUnsettled: () =>
      'Routes had not settled when the pilot runs ended: at the waits measured last, more goods would still change their way than the limit allows.',
    capacityChanges: ({ crossing, date }, say) => `${say.name(crossing)}: another capacity holds from ${say.date(date)} on.`,
    tooFewForInterval: ({ replications, least }, say) => `Replications: ${say.number(replications)}. Intervals are shown from ${say.number(least)} on.`,
    runInFound: ({ days }, say) =>
      `Every day is like the first; the first ${say.number(days)} days are left out, as MSER-5 found on the average of ten replications.`,
    runInRefused: ({ reason, cut, of, days }, say) =>
      reason === 'tooShort'
        ? `MSER-5 has too few days (${say.number(of)}) to find where the steady state begins; a fixed run-in of ${say.number(days)} days is left out.`
        : `MSER-5 would leave out ${say.number(cut)} of ${say.number(of)} days, more than half: there is no steady state in this time, or the queue grows without end. A fixed run-in of ${say.number(days)} days is left out; make the run longer, or lower its load.`,
    precisionNotReached: ({ replications, wanted, reached }, say) =>
      `After ${say.number(replications)} replications the figure known least well is true to ±${say.number(reached * 100, 1)}\u00a0%, not the wanted ±${say.number(wanted * 100, 1)}\u00a0%.`,
    passengersStayAway: ({ crossing, days }, say) =>
      `${say.name(crossing)}: buses and cars are taken not to set out on closed days (${say.number(days)}): an assumption.`,
    noCapacityOnFile: ({ crossing, side, class: vehicles }, say) =>
      `${say.name(crossing)}, ${say.name(side)}: no capacity is on file (${say.vehicles(vehicles)}); no wait is counted there.`,
    insuranceNotIncluded: ({ reason }) =>
      reason === 'noValue' ? 'Cargo insurance is not included: no value of the goods was given.' : 'Cargo insurance is not included: no rate is on file.',
    equipmentNotIncluded: ({ direction, unit }, say) =>
      `The one-way fee for a carrier’s box is not included: none is on file for ${say.direction(direction)}, ${say.cargo(unit)}.`,
    handlingNotIncluded: ({ place, mode }, say) =>
      `${say.name(place)}: no charge is on file for this handling (${say.mode(mode).toLowerCase()}); it counts as nothing.`,
    tollNotIncluded: ({ crossing, direction }, say) => `${say.name(crossing)}: no toll is on file for ${say.direction(direction)}; it counts as nothing.`,
    truckCostNotPrice: ({ countries }, say) =>
      `Road haul (${listed(countries, say.country)}): built up from carriers’ cost per km, not a market price; no public lane price exists.`,
    tariffPastValidity: ({ kind, at, until, date }, say) =>
      `${say.lineKind(kind, at)}: the last known value, valid until ${say.date(until)}, is used for ${say.date(date)}.`,
    tollClassUnknown: ({ country, name, km }, say) =>
      `${name}, ${say.country(country)}: the class of ${say.km(km)} of road is not on file; the toll is counted on all of it.`,
    partLoadShare: ({ sharePercent, tonnes, by }, say) =>
      `The part load is charged as ${say.tonnes(tonnes)} (${{ weight: 'its weight', volume: 'by its volume', pallets: 'by its pallet places', minimum: 'the least that is charged' }[by]}), ${say.number(sharePercent)}\u00a0% of a whole unit; weights by the rules of road groupage, taken for rail and sea as well.`,
    boxIsShippers: ({ unit }, say) => `The box (${say.cargo(unit)}) is the shipper’s own: its price, its way to the door and its return are not included.`,
    boxDepotInDrayage: ({ place, km }, say) =>
      `The carrier’s empty box is fetched from a depot at ${say.name(place)} within the drayage, ${say.km(km)} there and back.`,
    boxDepotNotIncluded: ({ place }, say) => `Fetching the carrier’s empty box at ${say.name(place)} is not included.`,
    boxOneWayIncluded: ({ direction, unit }, say) =>
      `The one-way fee for the carrier’s box is included (${say.direction(direction)}, ${say.cargo(unit)}): the box stays at the destination.`,
    boxOneWayNotIncluded: ({ direction, unit }, say) =>
      `The one-way fee for the carrier’s box is not included: none is on file (${say.direction(direction)}, ${say.cargo(unit)}).`,
    boxInSeaFreight: ({ unit }, say) => `The use of the liner’s box (${say.cargo(unit)}) at sea is in the sea freight.`,
    boxUseIncluded: ({ country }, say) => `The charge for the liner’s box inland is included (${say.country(country)}).`,
    boxUseNotIncluded: ({ country }, say) => `A charge for the liner’s box inland is not included: none is on file (${say.country(country)}).`,
    boxFreeDays: ({ days, stretch }, say) =>
      stretch === 'toBorder'
        ? `The carrier’s box is free for ${say.number(days)} ${plural(days, 'en', { one: 'day', other: 'days' })} from fetching it to the border.`
        : `The carrier’s box is free for ${say.number(days)} ${plural(days, 'en', { one: 'day', other: 'days' })} at the destination.`,
    boxFreeDaysUnknown: ({ direction }, say) => `Free days of the carrier’s box are not known (${say.direction(direction)}).`,
    boxDetentionDue: ({ days, freeDays, perDay, currency }, say) =>
      `Detention is included: ${say.number(days)} days to the border at the median, ${say.number(freeDays)} free, then from ${say.money(perDay, currency)} a day.`,
    boxDetentionMayArise: ({ lateDays, freeDays, perDay, currency }, say) =>
      `Detention may arise: one journey in ten takes ${say.number(lateDays)} days or more to the border, ${say.number(freeDays)} are free, then from ${say.money(perDay, currency)} a day.`,
    boxDetentionNotDue: ({ lateDays, freeDays, perDay, currency }, say) =>
      `No detention to the border: ${say.number(lateDays)} days even in a slow journey, ${say.number(freeDays)} are free; beyond from ${say.money(perDay, currency)} a day, not included.`,
    boxDetentionAtDestination: ({ freeDays, perDay, currency }, say) =>
      `Detention at the destination is not included: from ${say.money(perDay, currency)} a day after ${say.number(freeDays)} ${plural(freeDays, 'en', { one: 'day', other: 'days' })}.`,
    boxDetentionUnknown: ({ direction }, say) => `Detention is not included: no rate is on file (${say.direction(direction)}).`,
    coolingNotIncluded: ({ unit }, say) =>
      `${say.cargo(unit)}: what the cold costs (generator, power at terminals, fuel) is not included, as no rate is on file; the rest is priced as for dry goods.`,
    pricedAsFortyFoot: ({ unit }, say) =>
      `${say.cargo(unit)}: priced by the rail and sea rates of a 40 ft box; none for 45 ft are on file, and many carriers add to them.`,
    pairPlacePaid: ({ count, countries }, say) =>
      `An odd number of 20 ft boxes (${say.number(count)}): container trains take them in pairs (${listed(countries, say.country)}), so the place beside the last one is paid for as another box, an assumption.`,
    emissionSetsMixed: ({ sets }) => `CO₂e adds up factors of different sets (${sets}), which are not strictly comparable.`,
    tractionUnknown: ({ km }, say) => `CO₂e: the traction of ${say.km(km)} of line is not on file; it is taken as diesel.`,
  },
}

const listed = (codes: string, name: (code: string) => string): string =>
  codes
    .split(/[\s,]+/)
    .map(name)
    .join(', ')
