import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/network/facts/places.ts'
import { costLineName } from '#core/wording/cost-line-name.ts'
import { labels } from '#core/wording/labels.ts'
import { countryName } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { printable } from '../../server/documents/printable.ts'
import { registerFonts } from '../../server/documents/quote-fonts.ts'
import { namesIn } from '../core/wording/amur-names.ts'
import { costLineSamples, warningSamples } from '../core/wording/sample-sentences.ts'

interface OpenedFont {
  hasGlyphForCodePoint(codePoint: number): boolean
}

const data = join(import.meta.dirname, '../../network-data')
const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'))
const wording = join(import.meta.dirname, '../../server/core/wording')

/** Every text literal of the catalogues: what they say with whatever parameters. */
const catalogueTexts = ['format.ts', 'days-sentence.ts', 'alternative-title.ts']
  .map((file) => readFileSync(join(wording, file), 'utf8'))
  .concat(languages.flatMap((language) => readdirSync(join(wording, language)).map((file) => readFileSync(join(wording, language, file), 'utf8'))))

const dataTexts: readonly string[] = [
  ...['places.json', 'crossings.json'].flatMap((file) => read(file).flatMap(({ names }: { names: object }) => Object.values(names))),
  ...readdirSync(join(data, 'scenarios')).flatMap((file) => Object.values(read(`scenarios/${file}`).names as object)),
  ...read('dataset.json').attribution,
  ...languages.flatMap((language) => ['CN', 'RU', 'BY', 'KZ', 'PL', 'DE', 'KR', 'MN'].map((code) => countryName(code, language))),
]

describe.each(['regular', 'bold'])('the %s font of the documents', (weight) => {
  const document = new PDFDocument()
  registerFonts(document)
  document.font(weight)
  const { font } = (document as unknown as { readonly _font: { readonly font: OpenedFont } })._font
  const missing = (texts: readonly string[]): readonly string[] =>
    [...new Set([...printable(texts.join(''))])].filter((sign) => sign !== '\n' && !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))

  it('has every sign of every catalogue', () => {
    expect(missing(catalogueTexts)).toEqual([])
    const made = languages.flatMap((language) => [
      ...Object.entries(warningSamples).map(([code, parameters]) => warningText({ code, parameters }, namesIn(language), language)),
      ...Object.entries(costLineSamples).map(([code, parameters]) => costLineName({ kind: 'other', code, parameters }, namesIn(language), language)),
      ...Object.values(labels[language].cargoUnits),
    ])
    expect(missing(made)).toEqual([])
  })

  it('has every sign of every name in the data', () => {
    expect(dataTexts.length).toBeGreaterThan(300)
    expect(missing(dataTexts)).toEqual([])
  })

  it('is asked in earnest: it has no rouble sign', () => {
    expect(missing(['₽'])).toEqual(['₽'])
  })
})
