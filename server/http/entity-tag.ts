import type { Language } from '#core/network/facts/places.ts'

/** Tag of an answer: same key and language, same bytes. Weak, because the connection may compress them. */
export const entityTag = (key: string, language: Language): string => `W/"${key}.${language}"`

/** Whether an If-None-Match header names the tag. */
export function matches(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '')
  return header?.split(',').some((candidate) => candidate.trim() === '*' || opaque(candidate) === opaque(tag)) ?? false
}
