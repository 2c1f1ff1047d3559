export const quoteFormats = ['pdf', 'xlsx', 'csv', 'geojson', 'json', 'txt'] as const
/** Files that a quote comes as; the name is their ending. */
export type QuoteFormat = (typeof quoteFormats)[number]

const mediaTypes: Readonly<Record<QuoteFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  txt: 'text/plain',
}

/** With the character set where the type is text. */
export const contentTypeOf = (format: QuoteFormat): string =>
  mediaTypes[format].startsWith('text/') ? `${mediaTypes[format]}; charset=utf-8` : mediaTypes[format]

/** The first format that an Accept header names; PDF where it names none. */
export function formatAccepted(accept: string): QuoteFormat {
  const named = accept.split(',').map((part) => part.split(';')[0]?.trim())
  return named.flatMap((type) => quoteFormats.find((format) => mediaTypes[format] === type) ?? [])[0] ?? 'pdf'
}
