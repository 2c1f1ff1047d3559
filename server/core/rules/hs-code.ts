/**
 * The finest entry of the Harmonised System that a code belongs to: codes of 8 and 10 digits are national ones below the six
 * digits that all countries share. Null where the code, or its first six digits, is not in the list.
 */
export function hsEntry(code: string, harmonizedSystem: Readonly<Record<string, string>>): { readonly code: string; readonly description: string } | null {
  const shared = code.slice(0, 6)
  const description = Object.hasOwn(harmonizedSystem, shared) ? harmonizedSystem[shared] : undefined
  return description === undefined ? null : { code: shared, description }
}
