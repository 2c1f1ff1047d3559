const encodings = ['gb18030', 'windows-1251'] as const
/** In Russian text most letters are small; Chinese read as Russian is capitals and signs. */
const smallLettersOfRussian = 0.6

/**
 * Text of bytes whose encoding nobody states: by the mark at their start, else UTF-8 where they are valid as such, else
 * Windows-1251 where they then read like Russian, else GB18030. Null where they are none of these.
 */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le')
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const [chinese, russian] = encodings.map((encoding) => decoded(bytes, encoding))
  if (russian && readsLikeRussian(russian)) return russian
  return chinese ?? null
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readsLikeRussian(text: string): boolean {
  const foreign = [...text].filter((character) => character > '\x7f')
  const small = foreign.filter((character) => /[а-яё]/.test(character)).length
  return small >= smallLettersOfRussian * foreign.length
}
