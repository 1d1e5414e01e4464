/**
 * Rows of numbers and texts, one after the other in one stretch of bytes, to be used where they lie: to read them costs no
 * more than to read the file. A row begins with its length and the size of its numbers, and at a multiple of four.
 */
export type Row = Int8Array | Uint8Array | Uint16Array | Int32Array

/** In a file of the other byte order, its bytes stand the other way round. */
const mark = 0x01020304
const isLittle = new Uint8Array(Int32Array.of(mark).buffer)[0] === (mark & 0xff)
const sizeBits = 3
/** As many as any engine takes in one call. */
const mostArguments = 8192
const padded = (length: number) => (length + 3) & ~3

export class RowWriter {
  readonly #chunks: Uint8Array[] = []
  #length = 0

  constructor() {
    this.#add(Int32Array.of(mark))
  }

  row(row: Row): void {
    this.#add(Int32Array.of((row.length << sizeBits) | row.BYTES_PER_ELEMENT))
    this.#add(row)
  }

  text(text: string): void {
    this.row(Uint16Array.from({length: text.length}, (_, index) => text.charCodeAt(index)))
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length)
    let at = 0
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at)
      at += padded(chunk.length)
    }
    return bytes
  }

  #add(row: Row): void {
    this.#chunks.push(new Uint8Array(row.buffer, row.byteOffset, row.byteLength))
    this.#length += padded(row.byteLength)
  }
}

/** Reads rows in the order in which they were written; what it gives lies in the bytes that it was given. */
export class RowReader {
  readonly #buffer: ArrayBufferLike
  #at: number

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const first = new DataView(aligned.buffer, aligned.byteOffset).getInt32(0, isLittle)
    const {buffer, byteOffset} = first === mark ? aligned : turned(aligned)
    this.#buffer = buffer
    this.#at = byteOffset + 4
  }

  uint8(): Uint8Array {
    return new Uint8Array(this.#buffer, ...this.#next(1))
  }

  int8(): Int8Array {
    return new Int8Array(this.#buffer, ...this.#next(1))
  }

  uint16(): Uint16Array {
    return new Uint16Array(this.#buffer, ...this.#next(2))
  }

  int32(): Int32Array {
    return new Int32Array(this.#buffer, ...this.#next(4))
  }

  text(): string {
    const units = this.uint16()
    let text = ''
    for (let at = 0; at < units.length; at += mostArguments) {
      // To spread the numbers would take them one by one.
      text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + mostArguments))
    }
    return text
  }

  #next(size: number): [at: number, length: number] {
    const [head] = new Int32Array(this.#buffer, this.#at, 1)
    if ((head! & ((1 << sizeBits) - 1)) !== size) throw new TypeError('rows are read otherwise than they were written')
    const from = this.#at + 4
    const length = head! >> sizeBits
    this.#at = from + padded(length * size)
    return [from, length]
  }
}

/** A row where it lies: `from` is where its numbers begin. */
export interface RowPlace {
  readonly from: number
  readonly length: number
  readonly size: number
}

/** The rows of what was written on a machine of the same byte order. */
export function* rowsOf(bytes: Uint8Array): Generator<RowPlace> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 4; at < bytes.length; ) {
    const head = view.getInt32(at, isLittle)
    const place = {from: at + 4, length: head >> sizeBits, size: head & ((1 << sizeBits) - 1)}
    yield place
    at = place.from + padded(place.length * place.size)
  }
}

/** The same rows in the other byte order. */
export function turned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const other = Uint8Array.from(bytes)
  const turn = (from: number, size: number) => other.subarray(from, from + size).reverse()
  turn(0, 4)
  const isOwn = new DataView(other.buffer).getInt32(0, isLittle) !== mark
  for (let at = 4; at < bytes.length; ) {
    if (!isOwn) turn(at, 4)
    const [head] = new Int32Array(other.slice(at, at + 4).buffer)
    if (isOwn) turn(at, 4)
    const [length, size] = [head! >> sizeBits, head! & ((1 << sizeBits) - 1)]
    at += 4
    if (size > 1) for (let index = 0; index < length; index++) turn(at + index * size, size)
    at += padded(length * size)
  }
  return other
}
