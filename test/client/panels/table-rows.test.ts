import { describe, expect, it } from 'vitest'
import { type Column, csvOf, filterRows, sortRows } from '../../../client/panels/table-rows.ts'

interface Town {
  readonly id: string
  readonly name: string
  readonly km?: number
}
const towns: readonly Town[] = [
  { id: 'suihua', name: 'Suihua', km: 105 },
  { id: 'heihe', name: 'Heihe, "the port"', km: 1_560 },
  { id: 'qiqihar', name: 'Qiqihar' },
]
const columns: readonly Column<Town>[] = [
  { key: 'name', title: 'Name', value: ({ name }) => name },
  { key: 'km', title: 'km', value: ({ km }) => km, text: ({ km }) => (km === undefined ? '' : `${km} km`) },
]
const byKm = columns[1]
const ids = (rows: readonly Town[]) => rows.map(({ id }) => id)

describe('a table of the network', () => {
  it('is sorted by the size of its numbers, with what has none at the end either way', () => {
    expect(ids(sortRows(towns, byKm, false, 'en'))).toEqual(['suihua', 'heihe', 'qiqihar'])
    expect(ids(sortRows(towns, byKm, true, 'en'))).toEqual(['heihe', 'suihua', 'qiqihar'])
  })

  it('is sorted by words as the language has them', () => {
    const named = [
      { id: 'b', name: 'Якутск' },
      { id: 'a', name: 'Елец' },
      { id: 'c', name: 'Ёлкино' },
    ]
    expect(ids(sortRows(named, columns[0], false, 'ru'))).toEqual(['a', 'c', 'b'])
  })

  it('keeps the rows that hold every word searched for, in capitals or not', () => {
    expect(ids(filterRows(towns, columns, 'PORT heihe'))).toEqual(['heihe'])
    expect(ids(filterRows(towns, columns, '1560'))).toEqual(['heihe'])
    expect(filterRows(towns, columns, 'port suihua')).toEqual([])
    expect(filterRows(towns, columns, '  ')).toBe(towns)
  })

  it('is taken away as a file: numbers bare, quotes doubled, no word read as a formula', () => {
    expect(csvOf([...towns.slice(1), { id: 'x', name: '=1+1', km: -2 }], columns)).toBe(
      '\uFEFFName,km\r\n"Heihe, ""the port""",1560\r\nQiqihar,\r\n\'=1+1,-2\r\n',
    )
  })
})
