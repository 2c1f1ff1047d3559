import type { Fault } from '../failures.ts'
import { failed, ok, type Result } from '../result.ts'
import { queryReader } from '../routing/query-reader.ts'
import { type Incoterm, incoterms } from './incoterm.ts'

/** What the parties add to an answer to make an offer of it. */
export interface QuoteOptions {
  /** Id of an alternative; null for the best. */
  readonly alternative: string | null
  /** Names and addresses as they stand on the paper; empty for a line to be filled in by hand. */
  readonly customer: string
  readonly forwarder: string
  /** Days from the quote date on which the offer stands; null for the usual number, which is an assumption. */
  readonly validDays: number | null
  readonly incoterm: Incoterm | null
}

export const quoteOptionNames = ['alternative', 'customer', 'forwarder', 'validDays', 'incoterm'] as const

export const bareOptions: QuoteOptions = { alternative: null, customer: '', forwarder: '', validDays: null, incoterm: null }

const longestParty = 160
const mostValidDays = 365

export function readQuoteOptions(raw: Readonly<Record<string, unknown>>): Result<QuoteOptions, Fault> {
  const faults: Fault[] = []
  const reader = queryReader(raw, faults)
  const party = (field: 'customer' | 'forwarder'): string => {
    const text = reader.text(field)?.replaceAll(/\s+/g, ' ') ?? ''
    if (text.length > longestParty) reader.fault(field, 'outOfRange', text, [`<= ${longestParty}`])
    return text
  }
  const options: QuoteOptions = {
    alternative: reader.text('alternative') ?? null,
    customer: party('customer'),
    forwarder: party('forwarder'),
    validDays: reader.number('validDays', 1, mostValidDays, true) ?? null,
    incoterm: reader.oneOf('incoterm', incoterms) ?? null,
  }
  return faults.length > 0 ? failed(faults) : ok(options)
}
