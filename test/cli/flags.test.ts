import { describe, expect, it } from 'vitest'
import { parseFlags } from '../../server/cli/flags.ts'

const flags = { from: 'text', via: 'list', weight: 'number', 'value-of-time': 'number', simulate: 'switch' } as const

describe('flags of the command line', () => {
  it('are read with a space or an equals sign, and named as the HTTP fields', () => {
    expect(parseFlags(['--from', 'Harbin', '--value-of-time=0.5', '--simulate'], flags).fields).toEqual({ from: 'Harbin', valueOfTime: 0.5, simulate: true })
  })

  it('that are lists grow by comma and by repetition', () => {
    expect(parseFlags(['--via=heihe, chita', '--via', 'CN'], flags).fields).toEqual({ via: ['heihe', 'chita', 'CN'] })
  })

  it('take negative numbers as values, and leave what is no number to whoever knows the field', () => {
    expect(parseFlags(['--weight', '-3'], flags).fields).toEqual({ weight: -3 })
    expect(parseFlags(['--weight=18t'], flags).fields).toEqual({ weight: '18t' })
    expect(parseFlags(['--weight=NaN'], flags).fields).toEqual({ weight: 'NaN' })
  })

  it('tell everything that is wrong at once', () => {
    const { faults, fields, positionals } = parseFlags(['--form', 'Harbin', '--weight', '--simulate=yes', '--from=a', '--from=b', 'rest'], flags)
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/form unexpected', '/weight missing', '/simulate unexpected', '/from conflict'])
    expect(fields).toEqual({ from: 'a' })
    expect(positionals).toEqual(['rest'])
  })

  it('know no flag by the name of an object method', () => {
    expect(parseFlags(['--constructor=1', '--__proto__', 'x'], flags).faults.map(({ code }) => code)).toEqual(['unexpected', 'unexpected'])
  })
})
