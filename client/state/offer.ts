import { signal } from '@preact/signals'
import type { Incoterm } from '#core/quote/incoterm.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'

/** What stands on a quote beside the route, as it is typed. Kept while the page lives; no server keeps it. */
export interface Offer {
  readonly customer: string
  readonly forwarder: string
  readonly incoterm: Incoterm | ''
  readonly validDays: string
  /** `8%` or `200 USD`. */
  readonly margin: string
  readonly format: QuoteFormat
}

export const offer = signal<Offer>({ customer: '', forwarder: '', incoterm: '', validDays: '', margin: '', format: 'pdf' })

export function setOffer(change: Partial<Offer>): void {
  offer.value = { ...offer.peek(), ...change }
}

/** The fields of the offer for the server, those left empty left out; a number that is none goes as it stands, so that the server says so. */
export function offerForServer({ customer, forwarder, incoterm, validDays, margin }: Offer): Readonly<Record<string, unknown>> {
  const days = Number(validDays)
  return {
    ...(customer.trim() !== '' && { customer }),
    ...(forwarder.trim() !== '' && { forwarder }),
    ...(incoterm !== '' && { incoterm }),
    ...(validDays.trim() !== '' && { validDays: Number.isFinite(days) ? days : -1 }),
    ...(margin.trim() !== '' && { margin: margin.trim() }),
  }
}
