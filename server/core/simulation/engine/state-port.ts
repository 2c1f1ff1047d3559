/**
 * State to bytes and back. Whoever has state names each piece of it once, in one method that serves both ways: what is written on the
 * way out is what it is given on the way in.
 *
 *     this.#now = port.number(this.#now)
 */
export class StatePort {
  readonly isReading: boolean
  #bytes: Uint8Array<ArrayBuffer>
  #at = 0

  /** @param saved absent: writes */
  constructor(saved?: Uint8Array) {
    this.isReading = saved !== undefined
    this.#bytes = saved === undefined ? new Uint8Array(4096) : new Uint8Array(saved)
  }

  number(value: number): number {
    const column = this.#chunk(8)
    const cell = new Float64Array(1)
    if (!this.isReading) cell[0] = value
    this.#exchange(column, new Uint8Array(cell.buffer))
    return cell[0] as number
  }

  /** The first `length` cells of a column; on the way in a column of its own kind with at least as many cells as were kept. */
  column<Column extends Float64Array | Int32Array | Uint8Array>(column: Column, length: number): Column {
    const count = this.number(length)
    const capacity = this.number(column.length)
    const kept = this.isReading ? (new (column.constructor as new (size: number) => Column)(capacity) as Column) : column
    const bytes = new Uint8Array(kept.buffer, kept.byteOffset, count * kept.BYTES_PER_ELEMENT)
    this.#exchange(this.#chunk(bytes.length), bytes)
    return kept
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#at)
  }

  #exchange(at: number, bytes: Uint8Array): void {
    if (this.isReading) bytes.set(this.#bytes.subarray(at, at + bytes.length))
    else this.#bytes.set(bytes, at)
  }

  /** Place of the next `size` bytes. */
  #chunk(size: number): number {
    const at = this.#at
    this.#at += size
    if (this.#at <= this.#bytes.length) return at
    if (this.isReading) throw new RangeError(`a saved run of ${this.#bytes.length} bytes ends before byte ${this.#at}`)
    const grown = new Uint8Array(Math.max(this.#at, 2 * this.#bytes.length))
    grown.set(this.#bytes)
    this.#bytes = grown
    return at
  }
}
