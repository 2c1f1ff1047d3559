/**
 * State to bytes and back. Whoever has state names each piece of it once, in one method that serves both ways: what is written on the
 * way out is what it is given on the way in.
 *
 *     this.#now = port.number(this.#now)
 */
export class StatePort {
  readonly isReading: boolean
  /** Absent while bytes are only counted. */
  readonly #bytes: Uint8Array | null
  #at = 0

  private constructor(bytes: Uint8Array | null, isReading: boolean) {
    this.#bytes = bytes
    this.isReading = isReading
  }

  static reading(bytes: Uint8Array): StatePort {
    return new StatePort(bytes, true)
  }

  static filling(bytes: Uint8Array): StatePort {
    return new StatePort(bytes, false)
  }

  /** Only counts the bytes, so that a save takes memory once. */
  static counting(): StatePort {
    return new StatePort(null, false)
  }

  number(value: number): number {
    const column = this.#chunk(8)
    const cell = new Float64Array(1)
    if (!this.isReading) cell[0] = value
    this.#exchange(column, new Uint8Array(cell.buffer))
    return cell[0] as number
  }

  /** The first `length` cells of a column; on the way in a column of its own kind with at least as many cells as were kept. */
  column<Column extends Float64Array | Int32Array | Uint32Array | Uint8Array>(column: Column, length: number): Column {
    const count = this.number(length)
    const capacity = this.number(column.length)
    const kept = this.isReading ? (new (column.constructor as new (size: number) => Column)(capacity) as Column) : column
    const bytes = new Uint8Array(kept.buffer, kept.byteOffset, count * kept.BYTES_PER_ELEMENT)
    this.#exchange(this.#chunk(bytes.length), bytes)
    return kept
  }

  /** Bytes exchanged so far. */
  get size(): number {
    return this.#at
  }

  #exchange(at: number, bytes: Uint8Array): void {
    if (this.isReading) bytes.set(this.#bytes?.subarray(at, at + bytes.length) ?? [])
    else this.#bytes?.set(bytes, at)
  }

  /** Place of the next `size` bytes. */
  #chunk(size: number): number {
    const at = this.#at
    this.#at += size
    if (this.#bytes !== null && this.#at > this.#bytes.length) throw new RangeError(`a saved run of ${this.#bytes.length} bytes ends before byte ${this.#at}`)
    return at
  }
}

/** A save leaves a sixteenth of its memory free, so that one a little larger fits there later. */
const spareRoom = 16

/**
 * State in bytes, as `exchange` names it: first counted, so that memory is taken once.
 *
 * @param spare bytes of a save that nobody wants any more, written over where they are enough: memory that was touched before is
 * filled many times faster than memory that the system has to clear first. Who saves again and again keeps the last save and hands
 * in the one before it.
 */
export function writeState(exchange: (port: StatePort) => void, spare?: Uint8Array): Uint8Array {
  const size = bytesOf(exchange)
  const memory = spare !== undefined && spare.buffer.byteLength >= size ? spare.buffer : new ArrayBuffer(size + size / spareRoom)
  const bytes = new Uint8Array(memory, 0, size)
  exchange(StatePort.filling(bytes))
  return bytes
}

/** How many bytes the state takes. */
export function bytesOf(exchange: (port: StatePort) => void): number {
  const counting = StatePort.counting()
  exchange(counting)
  return counting.size
}
