/** A scenario document where a search parameter holds one as JSON text, else the id that it is. */
export function scenarioFromText(text: unknown): unknown {
  if (typeof text !== 'string' || !text.startsWith('{')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
