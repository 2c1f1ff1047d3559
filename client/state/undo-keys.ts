import { redo, undo } from './store.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))

/** Ctrl or Command with Z takes a step back, with Shift or as Ctrl Y forth; fields keep their own. */
export function listenForUndo(): void {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
    const isZ = event.code === 'KeyZ'
    if (!isZ && !(event.code === 'KeyY' && event.ctrlKey)) return
    event.preventDefault()
    if (isZ && !event.shiftKey) undo()
    else redo()
  })
}
