import type { Language } from '../network/facts/places.ts'
import { quote as en } from './en/quote.ts'
import { quote as ru } from './ru/quote.ts'
import type { QuoteWords } from './shape/quote-words.ts'
import { quote as zh } from './zh/quote.ts'

export const quoteWords: Readonly<Record<Language, QuoteWords>> = { zh, ru, en }
