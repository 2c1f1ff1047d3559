import { computed, effect, signal } from '@preact/signals'
import { simulation } from './simulation.ts'

/** Hours of the run that a second of playing shows, slowest first; a step is as long. */
export const clockSpeeds = { minute: 1 / 60, hour: 1, sixHours: 6, day: 24, week: 168, month: 730 } as const
export type ClockSpeed = keyof typeof clockSpeeds

/** Hours since the start of the run: the one clock of map, queues and plots. */
export const clockHours = signal(0)
export const clockSpeed = signal<ClockSpeed>('day')
export const isPlaying = signal(false)

const reduced = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null
/** Motion is not wanted: then the clock, when it plays, goes on by one whole step each second and nothing moves between. */
export const stepsOnly = signal(reduced?.matches === true)
reduced?.addEventListener('change', ({ matches }) => {
  stepsOnly.value = matches
})

/** A step of playing where nothing may move: as long as the speeds count, a second. */
const stepMilliseconds = 1_000

export const runHours = computed(() => (simulation.value.run?.result.days ?? 0) * 24)

export function setClock(hours: number): void {
  clockHours.value = Math.max(0, Math.min(runHours.peek(), hours))
}

export const stepClock = (steps: number): void => setClock(clockHours.peek() + steps * clockSpeeds[clockSpeed.peek()])

export function togglePlaying(): void {
  if (isPlaying.peek()) isPlaying.value = false
  else if (runHours.peek() > 0) {
    if (clockHours.peek() >= runHours.peek()) clockHours.value = 0
    isPlaying.value = true
  }
}

/** Lets the clock run while it plays; a new run starts it anew. Returns what stops it. */
export function followClock(): () => void {
  let shownRun = simulation.peek().run
  const stopRun = effect(() => {
    const { run } = simulation.value
    if (run === shownRun) return
    shownRun = run
    isPlaying.value = false
    clockHours.value = Math.min(clockHours.peek(), runHours.peek())
  })
  const stopPlay = effect(() => {
    if (!isPlaying.value) return
    if (stepsOnly.value) {
      const timer = setInterval(() => {
        stepClock(1)
        if (clockHours.peek() >= runHours.peek()) isPlaying.value = false
      }, stepMilliseconds)
      return () => clearInterval(timer)
    }
    let frame = 0
    let last = performance.now()
    const tick = (now: number) => {
      // A tab that was away does not jump; a slow machine keeps its speed down to four frames a second.
      setClock(clockHours.peek() + (clockSpeeds[clockSpeed.peek()] * Math.min(250, now - last)) / 1000)
      last = now
      if (clockHours.peek() >= runHours.peek()) isPlaying.value = false
      else frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  })
  return () => {
    stopRun()
    stopPlay()
    isPlaying.value = false
  }
}
