import {createReadStream} from 'node:fs'
import type {SourceFile} from '../extract/extractor.ts'
import {largestFile, tooLarge} from '../extract/limits.ts'
import {UnreadableError} from '../extract/unreadable.ts'
import {decode, isUtf16, utf16} from './decode.ts'
import {systemReason} from './reason.ts'

type Chunks = AsyncIterable<Uint8Array | string>

/** A file on the disk, as extractors read it. */
export function sourceFile(path: string): SourceFile {
  return new StreamedFile(() => createReadStream(path))
}

/** A stream, which can be read once. */
export function sourceStream(stream: Chunks): SourceFile {
  return new StreamedFile(() => stream)
}

/** A text that was read already. */
export function sourceText(text: string): SourceFile {
  return {
    text: async () => text,
    async *chunks() {
      yield text
    },
    bytes: async () => Buffer.from(text)
  }
}

class StreamedFile implements SourceFile {
  readonly #open: () => Chunks

  constructor(open: () => Chunks) {
    this.#open = open
  }

  async text(): Promise<string> {
    const read = decode(await this.bytes())
    if ('reason' in read) throw new UnreadableError(read.reason)
    return read.text
  }

  async *chunks(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', {fatal: true})
    const decoded = (bytes?: Uint8Array) => {
      try {
        return bytes === undefined ? decoder.decode() : decoder.decode(bytes, {stream: true})
      } catch {
        throw new UnreadableError('is not UTF-8; save it as UTF-8')
      }
    }
    let isFirst = true
    for await (const bytes of this.#pieces()) {
      if (isFirst && isUtf16(bytes)) throw new UnreadableError(utf16)
      isFirst = false
      yield decoded(bytes)
    }
    yield decoded()
  }

  async bytes(): Promise<Uint8Array> {
    const pieces: Buffer[] = []
    let size = 0
    for await (const piece of this.#pieces()) {
      size += piece.length
      if (size > largestFile) throw new UnreadableError(tooLarge)
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  }

  async *#pieces(): AsyncGenerator<Buffer> {
    try {
      for await (const piece of this.#open()) yield typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
    } catch (error) {
      const reason = systemReason(error)
      throw reason === undefined ? error : new UnreadableError(reason)
    }
  }
}
