import type { Language } from '#core/network/facts/places.ts'
import { type Labels, labels } from '#core/wording/labels.ts'
import { language } from '../state/preferences.ts'
import { en, type Messages } from './en.ts'
import { type Formats, formatsFor } from './format.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const catalogues: Readonly<Record<Language, Messages>> = { zh, ru, en }

/** Catalogue of the page's language; a component that calls it is drawn anew when the language changes. */
export const messages = (): Messages => catalogues[language.value]

/** Number, money and date formats of the page's language. */
export const formats = (): Formats => formatsFor(language.value)

/** Names of the kinds of the domain in the page's language. */
export const domainWords = (): Labels => labels[language.value]
