import {type CsvError, type Parser, parse} from 'csv-parse'
import {nearest} from '../phrases/nearest.ts'
import type {BrokenRecord, Extractor, Fields, Part, Passage} from './extractor.ts'
import {longest} from './limits.ts'
import type {Beginning} from './origin.ts'
import {peek} from './peek.ts'
import {missing, namesIn, readRecord, refused} from './record.ts'
import {Ruler} from './slices.ts'
import {MappedText} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

/** Comma-separated values, or those divided by semicolons as some spreadsheets write them. The first row names the columns. */
export const csv: Extractor = {
  passages: (file, fields) => passages(file.chunks(), fields, [',', ';'])
}

/** Values divided by tabs. */
export const tsv: Extractor = {
  passages: (file, fields) => passages(file.chunks(), fields, ['\t'])
}

interface Row {
  readonly values: readonly string[]
  readonly source: string
  readonly begins: Beginning
}

async function* passages(
  chunks: AsyncIterable<string>,
  fields: Fields,
  delimiters: readonly string[]
): AsyncGenerator<Passage | BrokenRecord> {
  const [delimiter, all] = await chooseDelimiter(chunks, delimiters)
  let names: readonly string[] | undefined
  let number = 0
  for await (const row of rows(all, delimiter)) {
    if (names !== undefined) {
      yield passageOf(row, names, ++number, fields, delimiter)
      continue
    }
    names = row.values.map((name) => name.trim())
    checkColumns(names, fields)
  }
  if (names === undefined) throw new UnreadableError('has no row')
}

/** @throws UnreadableError for a column that there is not, or twice; the usual ones of the id and the patient's message may lack */
function checkColumns(names: readonly string[], fields: Fields): void {
  if (!names.includes(fields.text)) throw new UnreadableError(`${missing(fields, names)} in its first row`)
  const twice = namesIn(fields).find((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice !== undefined) throw new UnreadableError(`has the column "${twice}" twice in its first row`)
  for (const usual of ['id', 'patient'] as const) {
    const name = fields[usual]
    if (name === usual || names.includes(name)) continue
    const meant = nearest(name, names)
    const hint = meant === undefined ? '' : ` (did you mean --${usual}-field ${meant}?)`
    throw new UnreadableError(`has no "${name}"${hint} in its first row`)
  }
}

function passageOf(row: Row, names: readonly string[], number: number, fields: Fields, delimiter: string) {
  const {source, begins, values} = row
  const {line} = begins
  const value = Object.fromEntries(
    names.flatMap((name, index) => (index < values.length ? [[name, values[index]]] : []))
  )
  const record = readRecord(value, number, fields)
  if ('reason' in record) return {...record, line}
  // Spreadsheets write empty cells behind the last. Words there are cut off the draft, as by a comma without quotes around it.
  if (values.slice(names.length).some((cell) => cell.trim() !== ''))
    return {...refused(record, 'has more cells than the first row has columns; quotes may be missing'), line}
  const column = names.indexOf(fields.text)
  const {id, patient, text, ...beside} = record
  const {part, isQuoted} = partOf(source, column, text, delimiter)
  const passage: Passage = {
    source,
    begins,
    id,
    line,
    parts: [part],
    encode(spelled) {
      if (isQuoted) return spelled.replaceAll('"', '""')
      return spelled.includes(delimiter) || /["\r\n]/.test(spelled) ? undefined : spelled
    },
    ...(patient ? {patient} : {}),
    ...beside
  }
  return passage
}

/** A field of a row, each of its characters with its place. */
function partOf(source: string, column: number, value: string, delimiter: string) {
  let at = 0
  for (let passed = 0; passed < column; passed++) at = endOfField(source, at) + delimiter.length
  const end = endOfField(source, at)
  const isQuoted = source[at] === '"'
  const out = new MappedText(source)
  if (isQuoted) {
    let copied = at + 1
    for (
      let next = source.indexOf('""', copied);
      next !== -1 && next < end - 1;
      next = source.indexOf('""', next + 2)
    ) {
      out.copy(copied, next)
      out.put('"', next, next + 2)
      copied = next + 2
    }
    out.copy(copied, end - 1)
  } else out.copy(at, end)
  const read = out.finish()
  const whole = new MappedText(source)
  whole.put(value, at, end)
  // Where the two do not agree, the parser is right, and the field is the place of all that is in it.
  const part: Part = {role: 'body', form: 'text', ...(read.text === value ? read : whole.finish())}
  return {part, isQuoted}

  function endOfField(text: string, start: number): number {
    let from = start
    if (text[from] === '"') {
      do from = text.indexOf('"', from + 1) + 1 || text.length
      while (text[from] === '"')
    }
    const next = text.indexOf(delimiter, from)
    return next === -1 ? text.length : next
  }
}

/**
 * The rows that are not blank, each with what is written of it, and those in front of a mistake too.
 * @throws UnreadableError behind them
 */
async function* rows(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<Row> {
  // A parser that meets a mistake forgets the rows that nobody has fetched: they are taken when it has read them.
  const read: {readonly values: string[]; readonly bytes: number}[] = []
  const parser = parse({
    delimiter,
    relax_column_count: true,
    // Most programs quote nothing in fields that tabs divide: a quote within one is the writer's.
    relax_quotes: delimiter === '\t',
    skip_empty_lines: true,
    max_record_size: longest.text,
    on_record: (values: string[], {bytes}) => void read.push({values, bytes})
  })
  const written = new Written()
  function* taken(): Generator<Row> {
    for (const {values, bytes} of read.splice(0)) yield {values, ...written.upTo(bytes)}
  }
  for await (const chunk of chunks) {
    written.add(chunk)
    const mistake = await step((done) => parser.write(chunk, done), parser)
    yield* taken()
    if (mistake) throw new UnreadableError(reasonOf(mistake, written.line))
  }
  const mistake = await step((done) => parser.end(done), parser)
  yield* taken()
  if (mistake) throw new UnreadableError(reasonOf(mistake, written.line))
}

/** Has the parser do something, and tells its mistake. */
async function step(
  act: (done: (error?: Error | null) => void) => void,
  parser: Parser
): Promise<CsvError | undefined> {
  const error = await new Promise<Error | null | undefined>((resolve) => {
    parser.once('error', resolve)
    act((failure) => {
      if (failure) return
      parser.off('error', resolve)
      resolve(undefined)
    })
  })
  if (!error || isCsvError(error)) return error ?? undefined
  throw error
}

function isCsvError(error: Error): error is CsvError {
  // One of the parser's codes lacks the prefix of the others.
  return 'code' in error && /^(?:CSV_|INVALID_OPENING_QUOTE$)/.test(String(error.code))
}

/** `begins` is the line of the row that cannot be read; a quote left open takes all behind it along. */
function reasonOf({code, lines}: CsvError, begins: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `has a quote that is not closed (line ${begins})`
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `has a record of more than ${longest.text / 1_000_000} MB; a quote may be left open (line ${begins})`
  return `has a quote in the wrong place${typeof lines === 'number' ? ` (line ${lines})` : ''}`
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/** What went into the parser and did not come out yet: it counts in bytes. */
class Written {
  readonly #ruler = new Ruler()
  #bytes = new Uint8Array(0)
  #taken = 0

  add(chunk: string): void {
    const added = encoder.encode(chunk)
    const bytes = new Uint8Array(this.#bytes.length + added.length)
    bytes.set(this.#bytes)
    bytes.set(added, this.#bytes.length)
    this.#bytes = bytes
  }

  /** The line on which begins what did not come out. */
  get line(): number {
    const blank = /^[\r\n]*/.exec(decoder.decode(this.#bytes.subarray(0, 1000)))![0]
    return this.#ruler.here.line + blank.split('\n').length - 1
  }

  upTo(end: number): {readonly source: string; readonly begins: Beginning} {
    const text = decoder.decode(this.#bytes.subarray(0, end - this.#taken))
    this.#bytes = this.#bytes.subarray(end - this.#taken)
    this.#taken = end
    const blank = /^[\r\n]*/.exec(text)![0]
    this.#ruler.pass(blank)
    const begins = this.#ruler.here
    this.#ruler.pass(text.slice(blank.length))
    return {source: text.slice(blank.length).replace(/\r?\n?$/, ''), begins}
  }
}

/** A field in quotes; what is in one is no delimiter. One that is left open goes on to the end. */
const quotedField = /(?<=^|[,;\r\n])"(?:[^"]|"")*(?:"|$)/g
/** In characters. A longer first row is none. */
const longestHead = 100_000

/** The delimiter that is seen most often in the first row, and the chunks, those looked at included. */
async function chooseDelimiter(
  chunks: AsyncIterable<string>,
  delimiters: readonly string[]
): Promise<[string, AsyncIterable<string>]> {
  const [usual] = delimiters
  if (delimiters.length === 1) return [usual!, chunks]
  const [row = '', all] = await peek(
    chunks,
    (seen, isAll) => firstLine(seen) ?? (isAll || seen.length >= longestHead ? unquoted(seen) : undefined)
  )
  const often = (delimiter: string) => row.split(delimiter).length
  const delimiter = delimiters.reduce((best, one) => (often(one) > often(best) ? one : best))
  return [delimiter, all]
}

/** Without what stands in quotes; `undefined` where its end is not there yet. */
function firstLine(text: string): string | undefined {
  const [line, ...more] = unquoted(text)
    .trimStart()
    .split(/[\r\n]/, 2)
  return more.length === 0 ? undefined : line
}

function unquoted(text: string): string {
  return text.replaceAll(quotedField, '')
}
