import type { Language } from '#core/network/facts/places.ts'

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  zh: new Intl.PluralRules('zh'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
}

/** The form of a counted noun that goes with `count`; `other` also serves fractions. */
export function plural(language: Language, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }): string {
  return forms[rules[language].select(count)] ?? forms.other
}
