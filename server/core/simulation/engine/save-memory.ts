/** Made ready in one go: some milliseconds even where the system is slow to give memory. */
const bytesAtOnce = 2 ** 18

/** The system gives memory by pages, each when it is first written to. */
const bytesPerPage = 4096

/**
 * Memory for the first save of a run, had from the system a piece at a time. Filling memory that was never written to takes many
 * times as long as the save itself, so whoever wants no long pause makes it ready between turns before, and hands `bytes` to the save:
 *
 *     const memory = new SaveMemory(run.bytesOfSave())
 *     while (memory.prepare()) run.advance()
 *     run.save(memory.bytes)
 */
export class SaveMemory {
  readonly bytes: Uint8Array
  #ready = 0

  /** @param size what the save would take now; a sixteenth more is had, since the run goes on meanwhile */
  constructor(size: number) {
    this.bytes = new Uint8Array(Math.ceil((size * 17) / 16))
  }

  /** Makes the next piece ready; false once there is no more to do. */
  prepare(): boolean {
    const until = Math.min(this.bytes.length, this.#ready + bytesAtOnce)
    for (let at = this.#ready; at < until; at += bytesPerPage) this.bytes[at] = 0
    this.#ready = until
    return until < this.bytes.length
  }
}
