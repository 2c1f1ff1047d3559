/** Letters that Unicode does not decompose into a base and a mark. */
const undecomposed: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/**
 * The form in which names are compared: case, accents and tone marks, apostrophes, hyphens, dots and spaces folded
 * away, so that `Хабаровск`, `St. Petersburg`, `st-petersburg` and `Hā'ěrbīn` find what they name.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[\p{P}\p{Z}\p{S}\p{C}\s]/gu, '')
}
