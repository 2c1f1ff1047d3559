import type { PlaceKind } from '#core/network/facts/places.ts'
import type { TariffRow } from '#core/network/tariff-rows.ts'
import { countryName } from '#core/wording/lookup.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { geography, nameIn, placeName } from '../state/geography.ts'
import type { Line, Point } from '../state/index-network.ts'
import { language } from '../state/preferences.ts'
import type { Column } from './table-rows.ts'

const country = (code: string | undefined): string => (code === undefined ? '' : countryName(code, language.value))

interface Stated {
  readonly source?: string
  readonly asOf?: string
  readonly grade?: string
}

const provenanceColumns = (): readonly Column<Stated>[] => {
  const t = messages()
  return [
    { key: 'source', title: t.source, value: ({ source }) => source },
    { key: 'asOf', title: t.asOf, value: ({ asOf }) => asOf },
    { key: 'grade', title: t.grade, value: ({ grade }) => grade },
  ]
}

export function placeColumns(): readonly Column<Point>[] {
  const { table: t } = messages()
  const words = domainWords()
  const kindOf = ({ kind }: Point) => (kind === 'crossing' ? t.crossingKind : words.placeKinds[kind as PlaceKind])
  const countryOf = ({ country: own, sides }: Point) =>
    own === undefined ? (sides ?? []).map((side) => country(geography.value?.places.get(side)?.country)).join(' / ') : country(own)
  return [
    { key: 'name', title: t.name, value: ({ names, id }) => nameIn(names, id) },
    { key: 'id', title: t.id, value: ({ id }) => id },
    { key: 'kind', title: t.kind, value: kindOf },
    { key: 'country', title: t.country, value: countryOf },
    { key: 'locode', title: 'UN/LOCODE', value: ({ locode }) => locode },
    { key: 'roles', title: t.roles, value: ({ roles = [] }) => roles.map(({ role }) => words.placeRoles[role]).join(', ') },
    { key: 'latitude', title: t.latitude, value: ({ coordinates }) => coordinates[1] },
    { key: 'longitude', title: t.longitude, value: ({ coordinates }) => coordinates[0] },
    ...provenanceColumns(),
  ]
}

export function linkColumns(): readonly Column<Line>[] {
  const { table: t } = messages()
  const f = formats()
  return [
    { key: 'name', title: t.link, value: ({ from, to }) => `${placeName.value(from)} – ${placeName.value(to)}` },
    { key: 'id', title: t.id, value: ({ id }) => id },
    { key: 'mode', title: t.mode, value: ({ mode }) => domainWords().modes[mode] },
    { key: 'km', title: t.km, value: ({ distanceKm }) => distanceKm, text: ({ distanceKm }) => f.number(distanceKm) },
    { key: 'tracks', title: t.tracks, value: ({ tracks }) => tracks },
    { key: 'electrified', title: t.traction, value: ({ electrified }) => (electrified === undefined ? undefined : electrified ? t.electric : t.diesel) },
    { key: 'crossing', title: t.crossing, value: ({ crossing }) => (crossing === undefined ? undefined : placeName.value(crossing)) },
    ...provenanceColumns().filter(({ key }) => key !== 'asOf'),
  ]
}

export function tariffColumns(): readonly Column<TariffRow>[] {
  const { table: t } = messages()
  const f = formats()
  return [
    { key: 'name', title: t.tariff, value: ({ name, part }) => (name === '' ? t.parts[part] : name) },
    { key: 'id', title: t.id, value: ({ id }) => id },
    { key: 'part', title: t.part, value: ({ part }) => t.parts[part] },
    { key: 'mode', title: t.mode, value: ({ modes }) => modes.map((mode) => domainWords().modes[mode]).join(', ') },
    { key: 'country', title: t.country, value: ({ countries }) => countries.map(country).join(', ') },
    { key: 'value', title: t.value, value: ({ value }) => value, text: ({ value }) => f.number(value, 4) },
    { key: 'low', title: t.low, value: ({ low }) => low, text: ({ low }) => (low === undefined ? '' : f.number(low, 4)) },
    { key: 'high', title: t.high, value: ({ high }) => high, text: ({ high }) => (high === undefined ? '' : f.number(high, 4)) },
    { key: 'currency', title: t.currency, value: ({ currency }) => currency },
    { key: 'fromKm', title: t.fromKm, value: ({ fromKm }) => fromKm },
    { key: 'fromDay', title: t.fromDay, value: ({ fromDay }) => fromDay },
    { key: 'validFrom', title: t.validFrom, value: ({ validFrom }) => validFrom },
    { key: 'validTo', title: t.validTo, value: ({ validTo }) => validTo },
    ...provenanceColumns(),
  ]
}
