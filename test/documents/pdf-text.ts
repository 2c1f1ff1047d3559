import { inflateSync } from 'node:zlib'

/** How many pages a PDF of our own making has, and the text on them in drawing order. */
export interface PdfContent {
  readonly pages: number
  readonly text: string
  /** The same, page by page. */
  readonly pageTexts: readonly string[]
}

/**
 * Reads back what pdfkit wrote: page objects, and text shown by glyph ids, turned into characters by the map that each
 * font carries for copying and searching. No reader of PDFs in general.
 */
export function pdfText(bytes: Uint8Array): PdfContent {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map([...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]))
  const streamOf = (body: string): string => {
    const [, stream] = /stream\n([\s\S]*?)\nendstream/.exec(body) ?? []
    return stream === undefined ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  }
  const refer = (body: string, key: string): string => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? ''
  const bodies = [...objects.values()]
  const pages = bodies.filter((body) => /\/Type \/Page\b/.test(body))
  const text = pages.map((page) => {
    const resources = refer(page, 'Resources')
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, glyphMap(streamOf(refer(objects.get(id) ?? '', 'ToUnicode')))]),
    )
    return shownText(streamOf(refer(page, 'Contents')), fonts)
  })
  return { pages: pages.length, text: text.join('\n'), pageTexts: text }
}

function glyphMap(cmap: string): readonly string[] {
  const glyphs: string[] = []
  for (const [, first = '', , list = ''] of cmap.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? []
      glyphs[Number.parseInt(first, 16) + index] = units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
    }
  }
  return glyphs
}

function shownText(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = []
  const runs: string[] = []
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? []
    if (shown !== undefined)
      runs.push(
        [...shown.matchAll(/<(\w+)>/g)]
          .map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((glyph) => font[Number.parseInt(glyph, 16)] ?? '\ufffd').join(''))
          .join(''),
      )
  }
  return runs.join('\n')
}
