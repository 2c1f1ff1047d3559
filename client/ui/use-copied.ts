import { useState } from 'preact/hooks'
import { messages } from '../i18n/messages.ts'

/** Copies to the clipboard, a text or one that is still being made; what to say of it stands for a moment, empty before and after. */
export function useCopied(): { readonly said: string; readonly copy: (text: string | Promise<string>) => Promise<void> } {
  const t = messages()
  const [said, setSaid] = useState('')
  const copy = async (text: string | Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await text)
      setSaid(t.copied)
    } catch {
      setSaid(t.copyFailed)
    }
    setTimeout(() => setSaid(''), 2_500)
  }
  return { said, copy }
}
