// What is linted while the clock runs: messages of our own corpus, as many as are wanted.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {foreignLanguage} from '../dist/src/message/language.js'
import {readCorpora} from '../scripts/corpus.js'

/** What msglint refuses to judge ends a run with 2, and costs less than a judgement. */
const isEnglish = (/** @type {string} */ text) => foreignLanguage(text) === undefined

/** All authored messages that are judged. */
export const messages = [...readCorpora()]
  .flatMap(([name, list]) => (name.startsWith('authored-') ? list.map(({text}) => text) : []))
  .filter(isEnglish)

const words = (/** @type {string} */ text) => text.split(/\s+/).length

/** As many messages of about sixty words, each with its number so that no two are the same. @param {number} amount */
export function shortMessages(amount) {
  const short = messages.filter((text) => words(text) >= 40 && words(text) <= 80)
  return Array.from({length: amount}, (_, index) => `${short[index % short.length].trim()}\n\n(${index})\n`)
}

/** As many messages of six words, each with its number. @param {number} amount */
export function briefMessages(amount) {
  const brief = messages.map((text) => text.trim().split(/\s+/).slice(0, 6).join(' ')).filter(isEnglish)
  return Array.from({length: amount}, (_, index) => `${brief[index % brief.length]} (${index})`)
}

/** A message of about as many words. @param {number} amount */
export function messageOf(amount) {
  return messages.toSorted((a, b) => Math.abs(words(a) - amount) - Math.abs(words(b) - amount))[0]
}

/** One text of as many bytes. @param {number} size */
export function textOf(size) {
  let text = ''
  for (let index = 0; text.length < size; index++) text += `${messages[index % messages.length].trim()}\n\n`
  return text.slice(0, size)
}

/** @param {readonly string[]} texts */
export function ndjsonOf(texts) {
  return Buffer.from(texts.map((text, id) => `${JSON.stringify({id, text})}\n`).join(''))
}

/**
 * Does something in a folder of files, which is gone afterwards.
 * @template Value
 * @param {readonly string[]} texts
 * @param {(folder: string, files: string[]) => Value | Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withFiles(texts, work) {
  const folder = mkdtempSync(join(tmpdir(), 'msglint-bench-'))
  try {
    const drafts = join(folder, 'drafts')
    mkdirSync(drafts)
    const files = texts.map((_, index) => `drafts/${String(index).padStart(6, '0')}.txt`)
    for (const [index, file] of files.entries()) writeFileSync(join(folder, file), texts[index])
    return await work(folder, files)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
