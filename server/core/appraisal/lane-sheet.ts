import type { Fault } from '../failures.ts'
import type { OwnRate } from '../journey/own-rate.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { Language } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { readRouteQuery } from '../routing/read-route-query.ts'
import { type ColumnNames, dayOf, numberOf, recordsOf, type SheetRow } from './sheet-columns.ts'

/** Columns of a sheet of lanes: the fields of a question that make sense row by row. */
const titles = {
  from: { zh: '起点', ru: 'Откуда', en: 'From' },
  to: { zh: '终点', ru: 'Куда', en: 'To' },
  via: { zh: '途经', ru: 'Через', en: 'Via' },
  avoid: { zh: '避开', ru: 'Избегать', en: 'Avoid' },
  modes: { zh: '运输方式', ru: 'Виды транспорта', en: 'Modes' },
  date: { zh: '备货日期', ru: 'Готовность', en: 'Ready' },
  arriveBy: { zh: '最迟到达', ru: 'Прибыть до', en: 'Arrive by' },
  cargo: { zh: '箱型', ru: 'Груз', en: 'Cargo' },
  quantity: { zh: '数量', ru: 'Количество', en: 'Quantity' },
  weight: { zh: '重量', ru: 'Вес', en: 'Weight' },
  volume: { zh: '体积', ru: 'Объём', en: 'Volume' },
  pallets: { zh: '托盘', ru: 'Паллеты', en: 'Pallets' },
  hs: { zh: 'HS编码', ru: 'Код ТН ВЭД', en: 'HS' },
  dangerous: { zh: '危险品', ru: 'Опасный груз', en: 'Dangerous' },
  value: { zh: '货值', ru: 'Стоимость', en: 'Value' },
  currency: { zh: '币种', ru: 'Валюта', en: 'Currency' },
  box: { zh: '箱主', ru: 'Контейнер', en: 'Box' },
  vehicle: { zh: '车籍', ru: 'Тягач', en: 'Vehicle' },
  objective: { zh: '目标', ru: 'Критерий', en: 'Objective' },
  margin: { zh: '加价', ru: 'Наценка', en: 'Margin' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

type Field = keyof typeof titles
const fields = Object.keys(titles) as readonly Field[]
const names = Object.fromEntries(fields.map((field) => [field, Object.values(titles[field])])) as unknown as ColumnNames<Field>
const numbers: readonly Field[] = ['quantity', 'weight', 'volume', 'pallets', 'value']
const days: readonly Field[] = ['date', 'arriveBy']

const mostLanes = 2000

/** A row as a question, or what is wrong with it: faults with the pointer of the field. */
export interface Lane {
  readonly number: number
  readonly given: Readonly<Record<string, unknown>>
  readonly query: Result<RouteQuery, Fault>
}

/** Titles in one language and a lane as an example: to be written over. */
export function laneSheetTemplate(language: Language): readonly (readonly (string | number)[])[] {
  const example: Readonly<Partial<Record<Field, string | number>>> = {
    from: 'harbin',
    to: 'moscow',
    date: '2026-10-12',
    cargo: '45G1',
    quantity: 1,
    weight: 18,
    currency: 'USD',
    objective: 'generalised',
  }
  return [fields.map((field) => titles[field][language]), fields.map((field) => example[field] ?? '')]
}

/**
 * Lanes of a sheet. Faults of the sheet itself (its columns, its length) fail it; those of a row stay with the row.
 *
 * @param ownRates prices agreed with suppliers, which hold for every lane
 */
export function readLaneSheet(rows: readonly SheetRow[], network: Network, ownRates: readonly OwnRate[] = []): Result<readonly Lane[], Fault> {
  const records = recordsOf(rows, names, ['from', 'to'])
  if (!records.ok) return records
  if (records.value.length === 0) return failed([{ pointer: '/file', code: 'missing', value: null, allowed: ['from', 'to'] }])
  if (records.value.length > mostLanes) return failed([{ pointer: '/file', code: 'tooMany', value: records.value.length, allowed: [`<= ${mostLanes}`] }])
  return ok(
    records.value.map(({ number, fields: cells }) => {
      const given = Object.fromEntries(
        Object.entries(cells).map(([field, cell]) => [
          field,
          numbers.includes(field as Field) ? numberOf(cell) : days.includes(field as Field) ? dayOf(cell) : cell,
        ]),
      )
      const query = readRouteQuery(given, network)
      return { number, given, query: query.ok ? ok({ ...query.value, ownRates }) : query }
    }),
  )
}
