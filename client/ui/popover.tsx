import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface PopoverProps {
  /** What the button shows. */
  readonly face: ComponentChildren
  readonly label?: string
  readonly class?: string
  readonly title: string
  readonly align?: 'left' | 'right'
  readonly children: (close: () => void) => ComponentChildren
}

const margin = 8

/** Keeps the panel inside the window whatever its button's place; fixed, so that no scrolling parent cuts it off. */
function place(panel: HTMLElement, button: HTMLElement, align: 'left' | 'right'): void {
  const anchor = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const left = align === 'left' ? anchor.left : anchor.right - width
  const below = anchor.bottom + 4
  const top = below + height + margin > innerHeight && anchor.top - height - 4 > margin ? anchor.top - height - 4 : below
  panel.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`
  panel.style.top = `${Math.max(margin, Math.min(top, innerHeight - height - margin))}px`
}

/** A button that opens a small dialog beside it: focus goes in and comes back, Escape and a press outside close it. */
export function Popover({ face, label, title, align = 'left', children, ...rest }: PopoverProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  useLayoutEffect(() => {
    const [box, anchor] = [panel.current, button.current]
    if (!open || box === null || anchor === null) return
    // What unfolds inside must not push the rest out of the window.
    const watch = new ResizeObserver(() => place(box, anchor, align))
    place(box, anchor, align)
    watch.observe(box)
    const first = box.querySelector<HTMLElement>('input, select, textarea, a[href], button')
    ;(first ?? box).focus()
    return () => watch.disconnect()
  }, [open, align])

  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node
      if (panel.current?.contains(target) !== true && button.current?.contains(target) !== true) setOpen(false)
    }
    const onResize = () => setOpen(false)
    addEventListener('pointerdown', onPress, true)
    addEventListener('resize', onResize)
    return () => {
      removeEventListener('pointerdown', onPress, true)
      removeEventListener('resize', onResize)
    }
  }, [open])

  return (
    <>
      <button
        ref={button}
        type="button"
        class={rest.class}
        aria-label={label}
        aria-expanded={open}
        aria-haspopup="dialog"
        aria-controls={open ? id : undefined}
        onClick={(event) => {
          event.stopPropagation()
          setOpen(!open)
        }}
      >
        {face}
      </button>
      {open && (
        <div
          ref={panel}
          id={id}
          class="popover"
          role="dialog"
          aria-label={title}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          {children(close)}
        </div>
      )}
    </>
  )
}
