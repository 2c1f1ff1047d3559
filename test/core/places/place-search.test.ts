import { describe, expect, it } from 'vitest'
import { editDistance } from '#core/places/edit-distance.ts'
import { foldName } from '#core/places/fold-name.ts'
import { buildPlaceIndex, type Searchable } from '#core/places/place-index.ts'
import { resolveCrossing, resolvePlace } from '#core/places/resolve-place.ts'
import { searchPlaces } from '#core/places/search-places.ts'

const place = (id: string, zh: string, ru: string, en: string, aliases: readonly string[] = [], locode?: string): Searchable => ({
  id,
  names: { zh, ru, en },
  aliases,
  isCrossing: false,
  ...(locode && { locode }),
})

const index = buildPlaceIndex([
  place('harbin', '哈尔滨', 'Харбин', 'Harbin', ['haerbin', "Hā'ěrbīn"], 'CNHRN'),
  place('heihe', '黑河', 'Хэйхэ', 'Heihe', [], 'CNHEK'),
  place('st-petersburg', '圣彼得堡', 'Санкт-Петербург', 'St Petersburg', ['Saint Petersburg', 'Leningrad']),
  place('malaszewicze', '马拉舍维奇', 'Малашевиче', 'Małaszewicze'),
  place('kirov', '基洛夫', 'Киров', 'Kirov', ['Vyatka']),
  place('kirov-kaluga', '基洛夫', 'Киров', 'Kirov'),
  { id: 'heihe-bridge', names: { zh: '黑河公路大桥', ru: 'Мост Хэйхэ', en: 'Heihe' }, isCrossing: true },
])

describe('a place is found by what people call it', () => {
  it.each([['harbin'], ['HARBIN'], ['哈尔滨'], ['Харбин'], ['хАРБИН'], ['haerbin'], ["Hā'ěrbīn"], ['ha er bin'], ['CNHRN'], ['cnhrn']])(
    '%s is Harbin',
    (text) => {
      expect(resolvePlace(index, text)).toEqual({ kind: 'found', id: 'harbin' })
    },
  )

  it('folds hyphens, dots and Polish letters', () => {
    expect(resolvePlace(index, 'St. Petersburg')).toEqual({ kind: 'found', id: 'st-petersburg' })
    expect(resolvePlace(index, 'санкт петербург')).toEqual({ kind: 'found', id: 'st-petersburg' })
    expect(resolvePlace(index, 'MALASZEWICZE')).toEqual({ kind: 'found', id: 'malaszewicze' })
  })

  it("a place's name wins over a crossing of that name", () => {
    expect(resolvePlace(index, 'Heihe')).toEqual({ kind: 'found', id: 'heihe' })
    expect(resolveCrossing(index, 'Мост Хэйхэ')).toBe('heihe-bridge')
  })

  it('lists the candidates where two places share a name, though an id is never ambiguous', () => {
    expect(resolvePlace(index, 'Киров')).toMatchObject({ kind: 'ambiguous', candidates: [{ id: 'kirov' }, { id: 'kirov-kaluga' }] })
    expect(resolvePlace(index, 'kirov-kaluga')).toEqual({ kind: 'found', id: 'kirov-kaluga' })
  })

  it('suggests Harbin for Harbni and nothing for noise', () => {
    expect(resolvePlace(index, 'Harbni')).toMatchObject({ kind: 'unknown', suggestions: [{ id: 'harbin' }] })
    expect(resolvePlace(index, 'qqqqqqqqqq')).toEqual({ kind: 'unknown', suggestions: [] })
    expect(resolvePlace(index, '__proto__')).toMatchObject({ kind: 'unknown' })
    expect(resolvePlace(index, '')).toEqual({ kind: 'unknown', suggestions: [] })
  })

  it('offers places while a name is being typed, in any script', () => {
    expect(searchPlaces(index, '哈').map((hit) => hit.object.id)).toEqual(['harbin'])
    expect(searchPlaces(index, 'петер').map((hit) => hit.object.id)).toEqual(['st-petersburg'])
    expect(searchPlaces(index, 'hei')[0]?.object.id).toBe('heihe')
    expect(searchPlaces(index, 'hrabin')[0]).toMatchObject({ object: { id: 'harbin' } })
    expect(searchPlaces(index, ' ')).toEqual([])
  })
})

describe('names are compared in folded form', () => {
  it('drops tones, case and separators but keeps letters of every script', () => {
    expect(foldName("Hā'ěr-bīn.")).toBe('haerbin')
    expect(foldName('Ёлкино')).toBe('елкино')
    expect(foldName('满洲里')).toBe('满洲里')
  })

  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('harbni', 'harbin', 3)).toBe(1)
    expect(editDistance('harbin', 'berlin', 1)).toBe(2)
  })
})
