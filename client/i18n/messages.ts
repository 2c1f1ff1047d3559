import type { Language } from '#core/network/facts/places.ts'
import { labels } from '#core/wording/labels.ts'
import type { Labels } from '#core/wording/shape/labels.ts'
import { language } from '../state/preferences.ts'
import { batchPanelWords } from './batch-words.ts'
import { en, type Messages } from './en.ts'
import { type Formats, formatsFor } from './format.ts'
import { goodsWords } from './goods-words.ts'
import { rateWords } from './rate-words.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const whole = <Catalogue extends object>(catalogue: Catalogue, tongue: Language) => ({
  ...catalogue,
  batch: batchPanelWords[tongue],
  goods: goodsWords[tongue],
  rates: rateWords[tongue],
})
type Catalogue = ReturnType<typeof whole<Messages>>

const catalogues: Readonly<Record<Language, Catalogue>> = { zh: whole(zh, 'zh'), ru: whole(ru, 'ru'), en: whole(en, 'en') }

/** Catalogue of the page's language; a component that calls it is drawn anew when the language changes. */
export const messages = (): Catalogue => catalogues[language.value]

/** Number, money and date formats of the page's language. */
export const formats = (): Formats => formatsFor(language.value)

/** Names of the kinds of the domain in the page's language. */
export const domainWords = (): Labels => labels[language.value]
