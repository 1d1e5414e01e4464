/**
 * Rows of numbers and texts, one after the other in one stretch of bytes, to be used where they lie: to read them costs no
 * more than to read the file. A row begins with its length and the size of its numbers, and at a multiple of four.
 */
export type Row = Uint8Array | Int16Array | Uint16Array | Int32Array

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

  /** Rows that may be read later than what follows them. */
  section(write: (rows: this) => void): void {
    const size = new Int32Array(1)
    this.row(size)
    const from = this.#length
    write(this)
    size[0] = this.#length - from
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
  /** All of it as the numbers that rows begin with. */
  readonly #heads: Int32Array
  readonly #from: number
  #at = 4

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const first = new DataView(aligned.buffer, aligned.byteOffset).getInt32(0, isLittle)
    const {buffer, byteOffset, byteLength} = first === mark ? aligned : turned(aligned)
    this.#buffer = buffer
    this.#heads = new Int32Array(buffer, byteOffset, byteLength >> 2)
    this.#from = byteOffset
  }

  uint8(): Uint8Array {
    const length = this.#begin(1)
    return new Uint8Array(this.#buffer, this.#pass(length), length)
  }

  int16(): Int16Array {
    const length = this.#begin(2)
    return new Int16Array(this.#buffer, this.#pass(length * 2), length)
  }

  uint16(): Uint16Array {
    const length = this.#begin(2)
    return new Uint16Array(this.#buffer, this.#pass(length * 2), length)
  }

  int32(): Int32Array {
    const length = this.#begin(4)
    return new Int32Array(this.#buffer, this.#pass(length * 4), length)
  }

  /** Passes over a section, which is read when it is asked for. */
  section<Part>(read: (rows: RowReader) => Part): () => Part {
    const size = this.int32()[0]!
    const from = this.#pass(size) - this.#from
    return () => {
      const next = this.#at
      this.#at = from
      try {
        return read(this)
      } finally {
        this.#at = next
      }
    }
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

  /** How many numbers of this size the next row has. */
  #begin(size: number): number {
    const head = this.#heads[this.#at >> 2]!
    if ((head & ((1 << sizeBits) - 1)) !== size) throw new TypeError('rows are read otherwise than they were written')
    this.#at += 4
    return head >> sizeBits
  }

  /** Where the next bytes begin in the buffer. */
  #pass(bytes: number): number {
    const at = this.#from + this.#at
    this.#at += padded(bytes)
    return at
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
