import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultCodes } from '#core/failures.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'
import { languages } from '#core/network/facts/places.ts'
import { legCodes, unavailableCodes } from '#core/routing/answer.ts'
import { costLineName } from '#core/wording/cost-line-name.ts'
import { faultMessage } from '#core/wording/fault-message.ts'
import { cargoUnitName, labels } from '#core/wording/labels.ts'
import { directionName } from '#core/wording/lookup.ts'
import { unavailableReason } from '#core/wording/unavailable-reason.ts'
import { hasWarningWords, warningText } from '#core/wording/warning-text.ts'
import { namesIn } from './amur-names.ts'
import { costLineSamples, unavailableSamples, warningSamples } from './sample-sentences.ts'

const holes = /undefined|null|NaN|\[object|\$\{/

describe.each(languages)('sentences in %s', (language) => {
  const nameOf = namesIn(language)

  it('say every warning without a hole, and not by its code', () => {
    for (const [code, parameters] of Object.entries(warningSamples)) {
      const text = warningText({ code, parameters }, nameOf, language)
      expect(text, code).not.toMatch(holes)
      expect(text, code).not.toContain(code)
    }
  })

  it('say every reason without a hole', () => {
    for (const code of unavailableCodes)
      for (const parameters of unavailableSamples[code]) {
        const text = unavailableReason(code, parameters, nameOf, language)
        expect(text, code).not.toMatch(holes)
        expect(text, code).toMatch(language === 'zh' ? /。$/ : /\.$/)
      }
  })

  it('name every cost line by its places', () => {
    for (const [code, parameters] of Object.entries(costLineSamples)) {
      const name = costLineName({ kind: 'other', code, parameters }, nameOf, language)
      expect(name, code).not.toMatch(holes)
      expect(name, code).not.toBe(labels[language].costLineKinds.other)
    }
  })

  it('quote the value at fault and say what would be right', () => {
    for (const code of faultCodes) {
      const parameters = { days: 365, minutes: 52, most: 30, start: '2026-12-01', end: '2027-01-01', last: '2026-12-31' }
      const text = faultMessage({ pointer: '/weight', code, value: 'Harbni', allowed: ['Harbin'], parameters }, language)
      expect(text, code).not.toMatch(holes)
      if (code !== 'missing' && code !== 'unexpected') expect(text, code).toContain('Harbni')
      if (code !== 'sameEnds' && code !== 'duplicateId') expect(text, code).toContain('Harbin')
    }
  })

  it('name every cargo unit differently', () => {
    expect(new Set(cargoUnits.map((unit) => cargoUnitName(unit, language))).size).toBe(cargoUnits.length)
  })
})

describe('codes of statements', () => {
  const core = join(import.meta.dirname, '../../../server/core')
  const sources = ['routing', 'cost', 'scenario', 'simulation'].flatMap((room) =>
    readdirSync(join(core, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(core, room, file), 'utf8')),
  )
  const found = new Set(
    sources.flatMap((text) => [...text.matchAll(/code: (?:\w+ \? )?'(\w+)'(?: : '(\w+)')?|costStatement\(\s*'(\w+)'/g)].flatMap((match) => match.slice(1))),
  )
  const others: readonly (string | undefined)[] = [...faultCodes, ...legCodes, ...unavailableCodes, undefined]

  it('of every room have words', () => {
    expect(found.size).toBeGreaterThan(20)
    expect([...found].filter((code) => !others.includes(code) && !hasWarningWords(code ?? ''))).toEqual([])
  })

  it('from a newer version still make a sentence', () => {
    expect(warningText({ code: 'riverFlows', parameters: { place: 'heihe' } }, namesIn('en'), 'en')).toBe('Note: riverFlows (place heihe).')
  })
})

describe('a shut river', () => {
  const parameters = { crossing: 'heihe-bridge', from: '2026-04-20', until: '2026-05-10' }

  it('is told with its first and last day in each language', () => {
    expect(unavailableReason('seasonClosed', parameters, namesIn('en'), 'en')).toBe(
      'Heihe bridge: out of season, nothing runs from 20\u00a0Apr\u00a02026 until 10\u00a0May\u00a02026.',
    )
    expect(unavailableReason('seasonClosed', parameters, namesIn('ru'), 'ru')).toBe('Мост Хэйхэ: вне сезона, движения нет с 20.04.2026 до 10.05.2026.')
    expect(unavailableReason('seasonClosed', parameters, namesIn('zh'), 'zh')).toBe('黑河公路大桥处于停航期，不通航，自 2026-04-20 起，至 2026-05-10。')
  })
})

describe('a cost line', () => {
  it('of two boxes says so', () => {
    expect(costLineName({ kind: 'terminal', code: 'drayage', parameters: { place: 'harbin', km: 30, units: 2 } }, namesIn('en'), 'en')).toBe(
      'Harbin, drayage 30\u00a0km\u00a0×\u00a02',
    )
  })

  it('of a part load shows its share', () => {
    expect(costLineName({ kind: 'drayage', code: 'drayage', parameters: { place: 'harbin', km: 30, units: 0.35 } }, namesIn('ru'), 'ru')).toBe(
      'Харбин, подвоз 30\u00a0км\u00a0×\u00a00,35',
    )
  })

  it('of an unknown code is told by its kind', () => {
    expect(costLineName({ kind: 'toll', code: 'tunnelFee', parameters: {} }, namesIn('zh'), 'zh')).toBe('通行费')
  })
})

describe('a direction', () => {
  it('names both countries', () => {
    expect(directionName('CN>RU', 'en')).toBe('China to Russia')
    expect(directionName('RU>CN', 'ru')).toBe('Россия → Китай')
    expect(directionName('CN>RU', 'zh')).toBe('中国至俄罗斯')
  })
})
