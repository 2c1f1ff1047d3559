const width = 30

/**
 * Says how far a piece of work is at once, and each time that another hundredth is done or something else is being done, as a bar
 * with the time left at the speed so far.
 */
export function progressBar(say: (text: string) => void, now: () => number = Date.now): (share: number, doing?: string) => void {
  const start = now()
  let said = ''
  return (share, doing = '') => {
    const hundredths = Math.floor(share * 100)
    if (said === `${hundredths} ${doing}`) return
    said = `${hundredths} ${doing}`
    const done = Math.round(share * width)
    const left = share === 0 ? '' : ` ${Math.ceil(((now() - start) / 1000) * (1 / share - 1))} s`
    say(`[${'#'.repeat(done)}${'.'.repeat(width - done)}] ${hundredths} %${left}${doing === '' ? '' : ` ${doing}`}`)
  }
}
