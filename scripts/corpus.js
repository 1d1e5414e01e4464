import {existsSync, readdirSync, readFileSync} from 'node:fs'

/**
 * @typedef {{id: string, patient: string, text: string, labels: Record<string, boolean>, quotes: Record<string, string[]>, unsure?: string[]}} LabelledMessage
 * @typedef {{corpus: string, id: string, reader: 'first' | 'second', labels: Record<string, boolean>, unsure: string[]}} SecondReading
 *   What somebody says of a message who has read the guide and not the author's labels; `unsure` is what seemed arguable.
 * @typedef {{slot: 'open' | 'body' | 'end', text: string, labels: string[]}} LabelledSentence
 */

export const corpusFolder = new URL('../fixtures/corpus/', import.meta.url)
/** Other people's texts: scored where they lie, never copied. */
export const sharedFolder = new URL('../../shared/corpus/', import.meta.url)

/** @param {URL} file @returns {any[]} */
export function readNdjson(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/**
 * The labelled messages by file name: the authored ones, and the real ones where they are.
 * @returns {Map<string, LabelledMessage[]>}
 */
export function readCorpora() {
  const corpora = new Map()
  for (const name of readdirSync(corpusFolder).sort()) {
    if (name.startsWith('authored-')) corpora.set(name.replace('.ndjson', ''), readNdjson(new URL(name, corpusFolder)))
  }
  const real = new URL('real-dev.ndjson', sharedFolder)
  if (existsSync(real)) corpora.set('real-dev', readNdjson(real))
  return corpora
}

/** Names of authored corpora by their letters. @param {string} letters */
const authored = (letters) => new Set(letters.split(' ').map((one) => `authored-${one}`))

/** The corpora that those who wrote the phrase lists have read: on them the words know more than of a new author. */
const readByWords = authored(
  'A BS BV BY CD CE CH CJ D DE DF DH DJ DK DL DM EB EC ED EE EF EG EH EI EJ EK EL EM EN EO EQ FC FZ G GA GB GC GD GI H HA HB HC HD HE HF HG HJ HK HL HN HP HQ I J K X'
)

/** Drafts of a few sentences, each beside another with the same striking words where they do not count. */
const contrasts = authored('GE GF GG')

/** Whether a corpus holds whole messages, in which words are right about as often as in anybody's. @param {string} corpus */
export function holdsWholeMessages(corpus) {
  return !contrasts.has(corpus)
}

/** Whether a corpus holds messages that nobody read to write words. @param {string} corpus */
export function isUnreadByWords(corpus) {
  return corpus.startsWith('authored-') && !readByWords.has(corpus)
}

/**
 * Single labelled sentences by file name, with the slot of the message in which they stand.
 * @returns {Map<string, LabelledSentence[]>}
 */
export function readSentenceBanks() {
  const names = readdirSync(corpusFolder).filter((name) => name.startsWith('sentences-'))
  return new Map(names.sort().map((name) => [name.replace('.ndjson', ''), readNdjson(new URL(name, corpusFolder))]))
}

/** Messages that two more have read. @returns {SecondReading[]} */
export function readSecondReadings() {
  return readNdjson(new URL('readers.ndjson', corpusFolder))
}

/** @param {string} text @returns {string[]} */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether two stretches say the same: one holds the other, or they share half the words of the shorter. Of a stretch without
 * words, such as "____", one must hold the other as it is written.
 * @param {string} a @param {string} b
 */
export function overlaps(a, b) {
  const first = wordsOf(a)
  const second = wordsOf(b)
  if (first.length === 0 || second.length === 0) return a.includes(b.trim()) || b.includes(a.trim())
  const one = first.join(' ')
  const other = second.join(' ')
  if (one.includes(other) || other.includes(one)) return true
  const known = new Set(second)
  return first.filter((word) => known.has(word)).length >= Math.min(first.length, second.length) * 0.5
}
