const width = 30

/** Says how far a piece of work is each time that another hundredth is done, as a bar with the time left at the speed so far. */
export function progressBar(say: (text: string) => void, now: () => number = Date.now): (share: number) => void {
  const start = now()
  let hundredths = 0
  return (share) => {
    if (Math.floor(share * 100) <= hundredths) return
    hundredths = Math.floor(share * 100)
    const left = share === 0 ? 0 : ((now() - start) / 1000) * (1 / share - 1)
    const done = Math.round(share * width)
    say(`[${'#'.repeat(done)}${'.'.repeat(width - done)}] ${hundredths} % ${Math.ceil(left)} s`)
  }
}
