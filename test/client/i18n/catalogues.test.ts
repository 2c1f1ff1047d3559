import { describe, expect, it } from 'vitest'
import { en } from '../../../client/i18n/en.ts'
import { ru } from '../../../client/i18n/ru.ts'
import { zh } from '../../../client/i18n/zh.ts'

/** Texts of a catalogue by path; a message with parameters is spoken with two of them. */
function texts(catalogue: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path + key, value]]
    if (typeof value === 'function') return [[path + key, key === 'joinModes' ? value(['a', 'b']) : value('3', '3', '3')]]
    return texts(value, `${path}${key}.`)
  })
}

/** The same in every language: units, symbols and figures only. */
const international = /^(?:[\d\s.,，;:–—→×±/·()%…abA]|CO₂e|km|h|t)*$/

describe('catalogues', () => {
  it('have no empty message', () => {
    for (const catalogue of [en, ru, zh]) expect(texts(catalogue).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('speak Russian in Russian and Chinese in Chinese', () => {
    const foreign = (catalogue: object, script: RegExp) => texts(catalogue).filter(([, text]) => !script.test(text) && !international.test(text))
    expect(foreign(ru, /\p{Script=Cyrillic}/u)).toEqual([])
    expect(foreign(zh, /\p{Script=Han}/u)).toEqual([])
  })

  it('count as Russian does', () => {
    expect([1, 2, 5, 11, 21].map((count) => ru.routes(count))).toEqual(['1 маршрут', '2 маршрута', '5 маршрутов', '11 маршрутов', '21 маршрут'])
    expect([1, 3].map((count) => en.handovers(count))).toEqual(['1 handover', '3 handovers'])
  })
})
