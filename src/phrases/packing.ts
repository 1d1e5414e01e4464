import {type Row, RowWriter, rowsOf} from './rows.ts'

/**
 * Rows as text, for programs that are one text all through, as in a browser: shorter than the rows, but to be unpacked
 * before use. Numbers, or what each adds to the one before, are written in seven bits a byte, the lower ones first, where
 * they can be negative a sign in the last place, and the bytes in base64. Behind two that are the same stands how many more
 * of them follow. A row stands as it is where that is shorter.
 */
export function pack(bytes: Uint8Array): string {
  const packed: number[] = []
  for (const {from, length, size} of rowsOf(bytes)) {
    const row = rowAt(bytes.slice(from, from + length * size).buffer, size)
    const forms: [kind: number, bytes: ArrayLike<number>][] = [
      [size, written(row instanceof Int32Array ? signed(row) : row)],
      [size | differing, written(signed(differences(row)))]
    ]
    forms.push([size | untouched, littleEndian(row, size)])
    const [kind, shortest] = forms.reduce((one, other) => (other[1].length < one[1].length ? other : one))
    write(length, packed)
    packed.push(kind)
    for (let index = 0; index < shortest.length; index++) packed.push(shortest[index]!)
  }
  let text = ''
  for (const byte of packed) text += String.fromCharCode(byte)
  return btoa(text)
}

/** What {@link pack} was given. */
export function unpack(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text)
  const writer = new RowWriter()
  let at = 0
  const read = () => {
    let byte = bytes.charCodeAt(at++)
    let rest = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes.charCodeAt(at++)
      rest |= (byte & 0x7f) << shift
    }
    return rest
  }
  while (at < bytes.length) {
    const length = read()
    const kind = bytes.charCodeAt(at++)
    const size = kind & ~(differing | untouched)
    const row = rowAt(new ArrayBuffer(length * size), size)
    const isSigned = row instanceof Int32Array || (kind & differing) !== 0
    let last: number | undefined
    let sum = 0
    for (let index = 0; index < length; ) {
      if (kind & untouched) {
        let number = 0
        for (let byte = 0; byte < size; byte++) number |= bytes.charCodeAt(at++) << (8 * byte)
        row[index++] = number
        continue
      }
      const coded = read()
      const number = isSigned ? (coded >>> 1) ^ -(coded & 1) : coded
      for (let left = number === last ? read() + 1 : 1; left > 0; left--) {
        sum = kind & differing ? (sum + number) | 0 : number
        row[index++] = sum
      }
      last = number === last ? undefined : number
    }
    writer.row(row)
  }
  return writer.bytes
}

const differing = 0x80
const untouched = 0x40

function rowAt(buffer: ArrayBuffer, size: number): Exclude<Row, Int8Array> {
  return size === 4 ? new Int32Array(buffer) : size === 2 ? new Uint16Array(buffer) : new Uint8Array(buffer)
}

/** The bytes of each number, the lowest first, whatever the machine's own order. */
function littleEndian(row: Row, size: number): number[] {
  return Array.from(row, (number) => Array.from({length: size}, (_, byte) => (number >>> (8 * byte)) & 0xff)).flat()
}

function differences(row: Row): number[] {
  return Array.from(row, (number, index) => (number - (row[index - 1] ?? 0)) | 0)
}

function written(numbers: ArrayLike<number>): number[] {
  const bytes: number[] = []
  let last: number | undefined
  for (let index = 0; index < numbers.length; ) {
    const number = numbers[index++]!
    write(number, bytes)
    if (number === last) {
      const first = index
      while (index < numbers.length && numbers[index] === number) index++
      write(index - first, bytes)
      last = undefined
    } else last = number
  }
  return bytes
}

/** The sign of each in the last place. */
function signed(numbers: ArrayLike<number>): number[] {
  return Array.from(numbers, (number) => ((number << 1) ^ (number >> 31)) >>> 0)
}

function write(number: number, bytes: number[]): void {
  let rest = number
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
  bytes.push(rest)
}
