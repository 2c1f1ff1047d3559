import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'

/** Two weights of one family that holds Chinese, Cyrillic and Latin. */
export type Weight = 'regular' | 'bold'

const folder = '@expo-google-fonts/noto-sans-sc'
const files: Readonly<Record<Weight, string>> = {
  regular: `${folder}/400Regular/NotoSansSC_400Regular.ttf`,
  bold: `${folder}/600SemiBold/NotoSansSC_600SemiBold.ttf`,
}

const require = createRequire(import.meta.url)
const read = new Map<Weight, Buffer>()

/** The font file, read once in the life of the process. */
function fontFile(weight: Weight): Buffer {
  let bytes = read.get(weight)
  if (bytes === undefined) {
    bytes = readFileSync(require.resolve(files[weight]))
    read.set(weight, bytes)
  }
  return bytes
}

export function registerFonts(document: InstanceType<typeof PDFDocument>): void {
  for (const weight of ['regular', 'bold'] as const) document.registerFont(weight, fontFile(weight))
}
