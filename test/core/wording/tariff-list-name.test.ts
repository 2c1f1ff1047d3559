import { expect, it } from 'vitest'
import { tariffListName } from '#core/wording/tariff-list-name.ts'
import { shippedNetwork } from '../../shipped-world.ts'

it('each price list on file has a name of its own in each language, in English the one on file', async () => {
  const { facts } = await shippedNetwork()
  const lists = facts.tariffs.hauls.filter(({ kind }) => kind === 'indexedList')
  expect(lists.length).toBeGreaterThan(0)
  for (const { id, name } of lists) {
    expect(tariffListName(id, 'en')).toBe(name)
    expect(tariffListName(id, 'ru')).toMatch(/[а-я]/)
    expect(tariffListName(id, 'zh')).toMatch(/[一-龥]/)
  }
})

it('a list that only one’s own data knows has no name here', () => {
  expect(tariffListName('own-list', 'zh')).toBeNull()
  expect(tariffListName('constructor', 'zh')).toBeNull()
})
