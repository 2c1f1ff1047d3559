import { effect, signal } from '@preact/signals'
import { type Language, languages } from '#core/network/facts/places.ts'
import { store, stored } from './browser-store.ts'

export type Theme = 'light' | 'dark'

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? stored('language')
  const wanted = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2))
  return languages.find((language) => language === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en'
}

const systemDark = matchMedia('(prefers-color-scheme: dark)')
const chosen = stored('theme')
const chosenTheme = signal<Theme | null>(chosen === 'dark' || chosen === 'light' ? chosen : null)
const systemTheme = signal<Theme>(systemDark.matches ? 'dark' : 'light')

export const language = signal<Language>(firstLanguage())
export const theme = signal<Theme>(chosenTheme.value ?? systemTheme.value)

export function chooseLanguage(next: Language): void {
  language.value = next
  store('language', next)
}

export function toggleTheme(): void {
  chosenTheme.value = theme.value === 'dark' ? 'light' : 'dark'
  store('theme', chosenTheme.value)
}

/** Keeps the page's language and theme marks in step with the choices. */
export function applyPreferences(): void {
  systemDark.addEventListener('change', () => {
    systemTheme.value = systemDark.matches ? 'dark' : 'light'
  })
  effect(() => {
    theme.value = chosenTheme.value ?? systemTheme.value
    document.documentElement.dataset.theme = theme.value
  })
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : language.value
  })
}
