import { describe, expect, it } from 'vitest'
import { entityTag, matches } from '../../server/http/entity-tag.ts'
import { negotiateLanguage } from '../../server/http/language.ts'

describe('the language of an answer', () => {
  it('is the one of the header that weighs most among Chinese, Russian and English', () => {
    expect(negotiateLanguage('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh')
    expect(negotiateLanguage('de, en;q=0.4, ru;q=0.7')).toBe('ru')
    expect(negotiateLanguage('fr, zh;q=0')).toBe('en')
    expect(negotiateLanguage(undefined)).toBe('en')
  })
})

describe('an ETag', () => {
  it('is matched weakly, in a list, or by a star', () => {
    const tag = entityTag('abc', 'ru')
    expect(matches('"abc.ru"', tag)).toBe(true)
    expect(matches('"x", W/"abc.ru"', tag)).toBe(true)
    expect(matches('*', tag)).toBe(true)
    expect(matches('"abc.en"', tag)).toBe(false)
    expect(matches(undefined, tag)).toBe(false)
  })
})
