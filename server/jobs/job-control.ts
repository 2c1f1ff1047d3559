/**
 * Progress and cancellation shared by two threads: neither waits for a message of the other, so that a run that never
 * yields can still be watched and stopped.
 */
export interface JobControl {
  readonly cancelled: Int32Array
  readonly progress: Float64Array
}

export function openControl(memory: SharedArrayBuffer): JobControl {
  return { progress: new Float64Array(memory, 0, 1), cancelled: new Int32Array(memory, 8, 1) }
}

export function newControlMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(16)
}
