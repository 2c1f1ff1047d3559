const gap = 12
const margin = 8

/**
 * Keeps a popup above a point of its parent, px, or below where there is more room, and inside the parent as its content
 * grows. Without a transform: a fixed panel opened inside would take it for its window. Returns what stops it.
 */
export function keepBeside(popup: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): () => void {
  const move = () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = popup.parentElement ?? {}
    const { offsetWidth, offsetHeight } = popup
    const top = y - offsetHeight - gap >= margin ? y - offsetHeight - gap : y + gap
    popup.style.left = `${Math.max(margin, Math.min(x - offsetWidth / 2, width - offsetWidth - margin))}px`
    popup.style.top = `${Math.max(margin, Math.min(top, height - offsetHeight - margin))}px`
  }
  move()
  const observer = new ResizeObserver(move)
  observer.observe(popup)
  return () => observer.disconnect()
}
