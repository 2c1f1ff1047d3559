import { describe, expect, it } from 'vitest'
import { faultMessage } from '#core/wording/fault-message.ts'

describe('the message of a fault', () => {
  it('offers the place that was meant', () => {
    expect(faultMessage({ pointer: '/from', code: 'unknownPlace', value: 'Harbni', allowed: ['Harbin'] }, 'en')).toBe(
      'Origin: no place is called “Harbni”. Close to it: Harbin.',
    )
    expect(faultMessage({ pointer: '/from', code: 'unknownPlace', value: 'Harbni', allowed: ['哈尔滨'] }, 'zh')).toBe(
      '起点：没有名为“Harbni”的地点。相近的有：哈尔滨。',
    )
  })

  it('names a pointer that has no word as it stands', () => {
    expect(faultMessage({ pointer: '/changes/0/opens', code: 'missing', value: undefined }, 'ru')).toBe('changes/0/opens: значение не указано.')
  })

  it('cuts a long value and a long list', () => {
    const message = faultMessage(
      { pointer: '', code: 'wrongShape', value: 'x'.repeat(10_000), allowed: Array.from({ length: 100 }, (_, index) => `a${index}`) },
      'en',
    )
    expect(message.length).toBeLessThan(250)
    expect(message).toContain('xxx…')
    expect(message).toContain('a11…')
  })

  it('does not take the name of an object property for a field', () => {
    expect(faultMessage({ pointer: '/constructor', code: 'unexpected', value: 1 }, 'en')).toBe('constructor is not known here.')
  })
})
