/** The place, crossing or country that the asker wanted to keep clear of, where that is the rule in the way. */
export function avoidedId(rule: string | undefined): string | null {
  return rule?.startsWith('avoid ') ? rule.slice('avoid '.length) : null
}
