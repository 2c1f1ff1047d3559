import { seaPassages } from '../network/facts/links.ts'
import type { Language, Mode } from '../network/facts/places.ts'
import { formatDate, formatHours, formatKilometres, formatMoney, formatNumber, formatTonnes } from './format.ts'
import { labels } from './labels.ts'
import { countryName, directionName, type NameOf } from './lookup.ts'
import { passageName } from './passage-name.ts'

/** What a sentence maker speaks with: names from the data and the formats of one language. */
export interface Speaker {
  readonly name: NameOf
  readonly country: (code: string) => string
  readonly direction: (direction: string) => string
  readonly mode: (mode: string) => string
  readonly cargo: (unit: string) => string
  readonly vehicles: (vehicleClass: string) => string
  readonly objective: (objective: string) => string
  readonly reason: (reason: string) => string
  /** Title of a rule of the data; a reason of closing where it is none. */
  readonly rule: (rule: string) => string
  readonly service: (service: string) => string
  /** A kind of cost line with the country, crossing or place that it arises in. */
  readonly lineKind: (kind: string, at: string) => string
  /** Name of a way between the Far East and Europe. */
  readonly passage: (passage: string) => string
  readonly km: (km: number) => string
  readonly number: (value: number, decimals?: number) => string
  readonly tonnes: (tonnes: number) => string
  readonly hours: (hours: number) => string
  readonly money: (amountMajor: number, currency: string) => string
  /** A day where the text begins like one, else the text. */
  readonly date: (iso: string) => string
}

export function speakerOf(nameOf: NameOf, language: Language): Speaker {
  const known = labels[language]
  const labelOr = (record: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(record, key) ? (record[key] ?? key) : key)
  return {
    name: nameOf,
    country: (code) => countryName(code, language),
    direction: (direction) => directionName(direction, language),
    mode: (mode) => labelOr({ ...known.families, ...known.modes } satisfies Record<Mode, string>, mode),
    cargo: (unit) => labelOr(known.cargoUnits, unit),
    vehicles: (vehicleClass) => labelOr(known.vehicleClasses, vehicleClass),
    objective: (objective) => labelOr(known.objectives, objective),
    reason: (reason) => labelOr(known.closureReasons, reason),
    rule: (rule) => labelOr(known.closureReasons, nameOf(rule)),
    lineKind: (kind, at) => {
      const name = labelOr(known.costLineKinds, kind)
      const capital = name.charAt(0).toLocaleUpperCase() + name.slice(1)
      const where = /^[A-Z]{2}$/.test(at) ? countryName(at, language) : nameOf(at)
      return at === '' ? capital : `${capital}${language === 'zh' ? '，' : ', '}${where}`
    },
    service: (service) => labelOr(known.services, service),
    passage: (passage) => seaPassages.flatMap((known) => (known === passage ? [passageName(known, language)] : []))[0] ?? passage,
    km: (km) => formatKilometres(km, language),
    number: (value, decimals) => formatNumber(value, language, decimals),
    tonnes: (tonnes) => formatTonnes(tonnes, language),
    hours: (hours) => formatHours(hours, language),
    money: (amountMajor, currency) => formatMoney(Math.round(amountMajor * 100), currency, language),
    date: (iso) => (/^\d{4}-\d\d-\d\d/.test(iso) ? formatDate(iso, language) : iso),
  }
}
