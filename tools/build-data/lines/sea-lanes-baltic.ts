import type { Link } from '#core/network/facts/links.ts'
import { generalMiles, type SeaLaneSpec } from './sea-lane-spec.ts'
import { elbe, elbeDown, germanBight, gotlandDeep, gulfOfFinland, kielCanal, toGdansk, toKlaipeda, toRiga, toStPetersburg, toTallinn } from './sea-waypoints.ts'

/** Container feeders between the European Union and Russian Baltic ports. */
const stoppedIn2022: Link['inService'] = [
  {
    value: false,
    source: 'sea-general',
    asOf: '2025',
    grade: 'D',
    validFrom: '2022-06-01',
    note: 'General knowledge: the lines that ran feeders to St Petersburg and Kaliningrad left in the spring of 2022; no return was found.',
  },
]
const fromHamburg = [...elbeDown, ...kielCanal]
const fromRotterdam = [...germanBight, ...elbe.slice(0, 1), ...kielCanal]

/** Feeder lanes of the North Sea and the Baltic, those to the east by the Kiel Canal. */
export const baltic: readonly SeaLaneSpec[] = [
  { from: 'rotterdam', to: 'hamburg', through: [...germanBight, ...elbe], nauticalMiles: generalMiles(305) },
  { from: 'rotterdam', to: 'bremerhaven', through: [...germanBight, [8.2, 53.8], [8.45, 53.62]], nauticalMiles: generalMiles(265) },
  { from: 'hamburg', to: 'bremerhaven', through: [...[...elbe].reverse(), [8.1, 53.95], [8.2, 53.8], [8.45, 53.62]], nauticalMiles: generalMiles(110) },
  { from: 'hamburg', to: 'gdansk', through: [...fromHamburg, ...toGdansk], nauticalMiles: generalMiles(425) },
  { from: 'hamburg', to: 'gdynia', through: [...fromHamburg, ...toGdansk.slice(0, 3), [18.75, 54.53]], nauticalMiles: generalMiles(420) },
  { from: 'rotterdam', to: 'gdansk', through: [...fromRotterdam, ...toGdansk], nauticalMiles: generalMiles(690) },
  { from: 'hamburg', to: 'klaipeda', through: [...fromHamburg, ...toKlaipeda], nauticalMiles: generalMiles(490) },
  { from: 'rotterdam', to: 'klaipeda', through: [...fromRotterdam, ...toKlaipeda], nauticalMiles: generalMiles(750) },
  { from: 'hamburg', to: 'riga', through: [...fromHamburg, ...gotlandDeep, ...toRiga], nauticalMiles: generalMiles(650) },
  { from: 'hamburg', to: 'tallinn', through: [...fromHamburg, ...gotlandDeep, ...gulfOfFinland, ...toTallinn], nauticalMiles: generalMiles(690) },
  {
    from: 'hamburg',
    to: 'st-petersburg-port',
    through: [...fromHamburg, ...gotlandDeep, ...gulfOfFinland, ...toStPetersburg],
    nauticalMiles: generalMiles(
      865,
      'Hamburg - Tallinn about 690 nm by the Kiel Canal and about 175 nm on; a table that gave 780 nm in all is too short for that.',
    ),
    inService: stoppedIn2022,
  },
  {
    from: 'hamburg',
    to: 'kaliningrad',
    through: [...fromHamburg, [16.8, 54.95], [18.7, 55.0], [19.7, 54.68], [19.95, 54.65], [20.3, 54.69]],
    nauticalMiles: generalMiles(470),
    inService: stoppedIn2022,
  },
  {
    from: 'ust-luga',
    to: 'baltiysk',
    through: [[28.2, 59.8], [27.0, 60.05], [25.0, 59.8], ...[...gulfOfFinland].reverse(), [19.8, 56.8], [19.5, 55.5], [19.6, 54.75]],
    nauticalMiles: generalMiles(540, 'General knowledge: the ferry lane between the two Russian ports, about 1,000 km.'),
  },
  {
    from: 'st-petersburg-port',
    to: 'kaliningrad',
    through: [...[...toStPetersburg].reverse(), ...[...gulfOfFinland].reverse(), [19.8, 56.8], [19.5, 55.5], [19.6, 54.75], [19.95, 54.65], [20.3, 54.69]],
    nauticalMiles: generalMiles(590),
  },
  {
    from: 'kaliningrad',
    to: 'baltiysk',
    through: [
      [20.4, 54.695],
      [20.15, 54.68],
      [19.95, 54.645],
    ],
    nauticalMiles: generalMiles(25, 'General knowledge: the sea canal, about 23 nm, and the berths at its ends.'),
  },
]
