import { expect, it } from 'vitest'
import { admissionAt } from '#core/routing/admission.ts'
import { tinyNetwork } from '../tiny-network.ts'

const network = tinyNetwork()

it('a truck drives at home and where a rule lets it in', () => {
  expect(admissionAt(network, 'CN', 'harbin', '2026-05-12')).toEqual({ admitted: true })
  expect(admissionAt(network, 'CN', 'moscow', '2026-05-12')).toEqual({ admitted: true })
})

it('where no rule is on file it is kept out, and the answer names that', () => {
  expect(admissionAt(network, 'KZ', 'harbin', '2026-05-12')).toEqual({ admitted: false, rule: 'no-rule-on-file', source: 'no-rule-on-file' })
})
