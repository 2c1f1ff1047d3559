import { contentHash } from '../content-hash.ts'

/** Digits and capitals without those that are read as another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const signs = 4

/** The same alternative of the same answer, quoted on the same day, has the same number. */
export function quoteNumber(key: string, alternativeId: string, quoteDate: string): string {
  let rest = Number.parseInt(contentHash([key, alternativeId]).slice(0, 8), 16)
  let suffix = ''
  for (let sign = 0; sign < signs; sign++) {
    suffix += alphabet[rest % alphabet.length]
    rest = Math.floor(rest / alphabet.length)
  }
  return `Q-${quoteDate.replaceAll('-', '')}-${suffix}`
}
