/** Says on stderr each time that another tenth of a run is done. */
export function reportProgress(say: (text: string) => void): (share: number) => void {
  let tenths = 0
  return (share) => {
    if (Math.floor(share * 10) <= tenths) return
    tenths = Math.floor(share * 10)
    say(`${tenths * 10} %`)
  }
}
