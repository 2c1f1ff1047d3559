/** A price agreed with a supplier, which stands in for a line of the bill. */
export interface OwnRate {
  /** What it is for: the code of a cost line (`haulSea`), the id of a tariff, or a kind of line (`terminal`). */
  readonly line: string
  /** Place, crossing or country of the line, or `from>to`; null for every line of that name. */
  readonly at: string | null
  /** Major units of `currency`. */
  readonly amount: number
  readonly currency: string
  readonly per: 'unit' | 'shipment'
  /** Days on which it holds, both inclusive; null for an open end. */
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly supplier: string
}
