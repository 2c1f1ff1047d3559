/**
 * Progress and cancellation shared by two threads: neither waits for a message of the other, so that work that never
 * yields can still be watched and stopped.
 */
export interface JobControl {
  readonly cancelled: Int32Array
  /** Share done of each piece, 0 to 1. */
  readonly progress: Float64Array
}

const headerBytes = 8

export function openControl(memory: SharedArrayBuffer): JobControl {
  return { cancelled: new Int32Array(memory, 0, 1), progress: new Float64Array(memory, headerBytes) }
}

export function newControlMemory(pieces: number): SharedArrayBuffer {
  return new SharedArrayBuffer(headerBytes + pieces * Float64Array.BYTES_PER_ELEMENT)
}
