/** What a spreadsheet would run as a formula, or read as something else than text. */
const dangerousStart = /^[=+\-@\t\r]/

/**
 * Rows as CSV (RFC 4180) with a byte order mark, so that every spreadsheet reads it as UTF-8. A text that begins like a
 * formula gets an apostrophe before it; a number does not.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = dangerousStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
