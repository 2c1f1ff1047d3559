import type PDFDocument from 'pdfkit'
import { printable } from './printable.ts'
import type { Weight } from './quote-fonts.ts'

export type Document = InstanceType<typeof PDFDocument>

export const ink = { strong: '#15202A', text: '#465460', faint: '#5F6C77', rule: '#B9C3CA', hairline: '#DDE3E7', paper: '#FFFFFF', tint: '#F1F3F4' } as const

const pointsPerMillimetre = 72 / 25.4
/** A4 upright, points. */
export const page = { width: 595.28, height: 841.89, margin: 14 * pointsPerMillimetre } as const
export const left = page.margin
export const right = page.width - page.margin
export const contentWidth = right - left

export interface TextStyle {
  readonly size: number
  readonly weight?: Weight
  readonly colour?: string
  readonly align?: 'left' | 'right' | 'center'
}

/** A drawn part of the page: how tall it is, and how to put it at a height. */
export interface Block {
  readonly height: number
  /** Air or a rule between two parts: nothing at the head of a page. */
  readonly isGap?: true
  /** Not to be left at the foot of a page by what comes after it. */
  readonly keepsNext?: true
  /** Stands again at the head of a page that begins with this block. */
  readonly heading?: Block
  draw(top: number): void
}

/** Pen over a page: measures and writes text that never starts a new page by itself. */
export interface Sheet {
  readonly document: Document
  /** Factor on every size below the head, so that a quote that is a little too long still is one page. */
  readonly scale: number
  widthOf(text: string, style: TextStyle): number
  /** Height of the text broken into lines of this width. */
  heightOf(text: string, style: TextStyle, width: number): number
  write(text: string, style: TextStyle, x: number, y: number, width: number): void
  rule(y: number, thickness: number, colour: string, from?: number, to?: number): void
}

export function sheetOn(document: Document, scale: number): Sheet {
  const take = ({ size, weight = 'regular' }: TextStyle) => document.font(weight).fontSize(size)
  return {
    document,
    scale,
    widthOf: (text, style) => take(style).widthOfString(printable(text)),
    heightOf: (text, style, width) => (text === '' ? 0 : take(style).heightOfString(printable(text), { width, align: style.align ?? 'left' })),
    write(text, style, x, y, width) {
      if (text === '') return
      take(style)
        .fillColor(style.colour ?? ink.strong)
        .text(printable(text), x, y, { width, align: style.align ?? 'left' })
    },
    rule(y, thickness, colour, from = left, to = right) {
      document.moveTo(from, y).lineTo(to, y).lineWidth(thickness).strokeColor(colour).stroke()
    },
  }
}

/** A block of empty space. */
export const space = (height: number): Block => ({ height, isGap: true, draw: () => {} })

/** A thin rule in the middle of some air. */
export function hairline(sheet: Sheet): Block {
  const height = 12 * sheet.scale
  return { height, isGap: true, draw: (top) => sheet.rule(top + height / 2, 0.5, ink.hairline) }
}
