import { kindOfCode } from '../cost/cost-line-codes.ts'
import type { Fault } from '../failures.ts'
import type { OwnRate } from '../journey/own-rate.ts'
import type { Language } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { mostOwnRates, readOwnRate } from '../routing/read-own-rates.ts'
import { type ColumnNames, dayOf, numberOf, recordsOf, type SheetRow } from './sheet-columns.ts'

type Field = keyof OwnRate

/** Titles by language, the first of each is that of the template. */
const titles: Readonly<Record<Field, Readonly<Record<Language, string>>>> = {
  line: { zh: '费用项目', ru: 'Статья', en: 'Line' },
  at: { zh: '地点', ru: 'Место', en: 'At' },
  amount: { zh: '金额', ru: 'Сумма', en: 'Amount' },
  currency: { zh: '币种', ru: 'Валюта', en: 'Currency' },
  per: { zh: '计价单位', ru: 'За', en: 'Per' },
  validFrom: { zh: '有效期自', ru: 'Действует с', en: 'Valid from' },
  validTo: { zh: '有效期至', ru: 'Действует по', en: 'Valid to' },
  supplier: { zh: '供应商', ru: 'Поставщик', en: 'Supplier' },
}
const fields = Object.keys(titles) as readonly Field[]
const names = Object.fromEntries(fields.map((field) => [field, Object.values(titles[field])])) as unknown as ColumnNames<Field>

/** Own rates of a rate sheet, or all its faults by row and column: `/rows/5/amount`. */
export function readRateSheet(rows: readonly SheetRow[], network: Network): Result<readonly OwnRate[], Fault> {
  const records = recordsOf(rows, names, ['line', 'amount', 'currency', 'supplier'])
  if (!records.ok) return records
  if (records.value.length > mostOwnRates) return failed([{ pointer: '/file', code: 'tooMany', value: records.value.length, allowed: [`<= ${mostOwnRates}`] }])
  const faults: Fault[] = []
  const rates = records.value.flatMap(({ number, fields: { amount, validFrom, validTo, ...rest } }) => {
    const entry = {
      ...rest,
      ...(amount !== undefined && { amount: numberOf(amount) }),
      ...(validFrom !== undefined && { validFrom: dayOf(validFrom) }),
      ...(validTo !== undefined && { validTo: dayOf(validTo) }),
    }
    return readOwnRate(entry, network, `/rows/${number}`, faults) ?? []
  })
  return faults.length > 0 ? failed(faults) : ok(rates)
}

/** Own rates as the sheet that they can be read from again. */
export function rateSheetOf(rates: readonly OwnRate[], language: Language): readonly (readonly (string | number)[])[] {
  return [fields.map((field) => titles[field][language]), ...rates.map((rate) => fields.map((field) => rate[field] ?? ''))]
}

/** An empty sheet: the titles in one language, and a row for each line that can be bought, to be filled in or deleted. */
export function rateSheetTemplate(language: Language): readonly (readonly string[])[] {
  return [fields.map((field) => titles[field][language]), ...Object.keys(kindOfCode).map((code) => [code, '', '', 'USD', 'unit', '', '', ''])]
}
