import type { Language } from '../network/facts/places.ts'

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  zh: new Intl.PluralRules('zh'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** The form of a counted noun that goes with `count`. `other` is required: in Russian it is the form of fractions (1,5 дня). */
export function plural(count: number, language: Language, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }): string {
  return forms[rules[language].select(count)] ?? forms.other
}
