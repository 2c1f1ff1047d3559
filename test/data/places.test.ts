import { describe, expect, it } from 'vitest'
import { links, placeById, places, sourceKeys } from './read-network-data.ts'

describe('places', () => {
  it('have ids that are theirs alone', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  })

  it('are named in three scripts', () => {
    for (const { id, names } of places) {
      expect(names.zh, id).toMatch(/^[\p{Script=Han}（）]+$/u)
      expect(names.ru, id).toMatch(/^[\p{Script=Cyrillic} -]+$/u)
      expect(names.en, id).toMatch(/^[\p{Script=Latin}'’() -]+$/u)
    }
  })

  it('say 布拉戈维申斯克, and know the older name only as an alias', () => {
    const blagoveshchensk = placeById.get('blagoveshchensk')
    expect(blagoveshchensk?.names.zh).toBe('布拉戈维申斯克')
    expect(blagoveshchensk?.aliases).toEqual(expect.arrayContaining(['海兰泡', 'Kani-Kurgan', 'Кани-Курган']))
    expect(places.filter(({ names }) => names.zh === '海兰泡')).toEqual([])
  })

  it.each([
    ['haerbin', 'harbin'],
    ['Mukden', 'shenyang'],
    ['houbeijiaersike', 'zabaikalsk'],
    ['海参崴', 'vladivostok'],
    ['Свердловск', 'yekaterinburg'],
    ['Malaszewicze', 'malaszewicze'],
  ])('are found by %s', (alias, id) => {
    expect(placeById.get(id)?.aliases).toContain(alias)
  })

  it('carry UN/LOCODEs of their own country, and the freight code of Harbin rather than its airport', () => {
    for (const { id, country, locode } of places) if (locode !== undefined) expect(locode, id).toMatch(new RegExp(`^${country}[A-Z2-9]{3}$`))
    expect(placeById.get('harbin')?.locode).toBe('CNHRN')
    expect(placeById.get('zabaikalsk')).not.toHaveProperty('locode')
    const codes = places.flatMap(({ locode }) => locode ?? [])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('live in a zone that clocks know; all China on Beijing time', () => {
    for (const { id, country, timeZone } of places) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), id).not.toThrow()
      if (country === 'CN') expect(timeZone, id).toBe('Asia/Shanghai')
    }
    expect(placeById.get('blagoveshchensk')?.timeZone).toBe('Asia/Yakutsk')
    expect(placeById.get('vladivostok')?.timeZone).toBe('Asia/Vladivostok')
    expect(placeById.get('malaszewicze')?.timeZone).toBe('Europe/Warsaw')
  })

  it('can be reached by each mode they handle', () => {
    for (const { id, handles } of places) {
      for (const mode of handles) {
        const served = links.some((link) => link.mode === mode && (link.to === id || link.from === id))
        expect(served, `${id} by ${mode}`).toBe(true)
      }
    }
  })

  it('on a border pass loads on by every mode that reaches them', () => {
    for (const { id, kind, handles } of places) {
      if (kind !== 'borderPort') continue
      const reaching = new Set(links.flatMap((link) => (link.from === id || link.to === id ? [link.mode] : [])))
      for (const mode of reaching) expect(handles, id).toContain(mode)
    }
  })

  it('name a source that is on record', () => {
    for (const { id, source } of places) for (const key of source.split(' ')) expect(sourceKeys, id).toContain(key)
  })
})
