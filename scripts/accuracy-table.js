import {markdownTable} from '../dist/src/formats/page.js'

/**
 * @typedef {Record<string, Record<string, {both: number | null, specificity: number | null}>>} Unread corpus → question →
 *   figures of unread authors
 */

/** @param {Unread} unread */
function questionsOf(unread) {
  return Object.keys(Object.values(unread)[0] ?? {})
}

/** @param {number | null | undefined} f1 */
const shown = (f1) => f1?.toFixed(2) ?? '–'

/** The recorded F1 of unread authors, both witnesses together: a row a corpus. @param {Unread} unread */
export function accuracyTable(unread) {
  const questions = questionsOf(unread)
  const rows = Object.entries(unread).map(([corpus, figures]) => [
    corpus.replace('authored-', ''),
    ...questions.map((question) => shown(figures[question]?.both))
  ])
  return markdownTable(['F1', ...questions], rows)
}

/**
 * The same in four rows: the lowest, the middle and the highest of the corpora that are new to words and witness alike,
 * and the real replies.
 * @param {Unread} unread
 * @param {(corpus: string) => boolean} isUnreadByWords
 */
export function accuracySummary(unread, isUnreadByWords) {
  const questions = questionsOf(unread)
  const fair = Object.keys(unread).filter(isUnreadByWords)
  const ranked = new Map(
    questions.map((question) => {
      const figures = fair.flatMap((corpus) => unread[corpus]?.[question]?.both ?? [])
      return [question, figures.toSorted((a, b) => a - b)]
    })
  )
  const rank = (/** @type {number} */ share) =>
    questions.map((question) => {
      const figures = ranked.get(question) ?? []
      return shown(figures[Math.round((figures.length - 1) * share)])
    })
  const real = questions.map((question) => shown(unread['real-dev']?.[question]?.both))
  return markdownTable(
    ['F1', ...questions],
    [
      [`lowest of ${fair.length} corpora`, ...rank(0)],
      ['median', ...rank(0.5)],
      ['highest', ...rank(1)],
      ['real replies', ...real]
    ]
  )
}

/**
 * How far two readers agree with each other and with the author, and msglint with the author, on the same messages.
 * @param {Record<string, Record<'readers' | 'author' | 'msglint', number | null>>} readers
 */
export function readersTable(readers) {
  const rows = Object.values(readers)
  return markdownTable(
    ['F1', ...Object.keys(readers)],
    [
      ['the two readers', ...rows.map((row) => shown(row.readers))],
      ['reader and author', ...rows.map((row) => shown(row.author))],
      ['msglint and author', ...rows.map((row) => shown(row.msglint))]
    ]
  )
}

/**
 * The share of drafts without a false alarm, in the corpora that hold nothing critical. @param {Unread} unread
 */
export function routineTable(unread) {
  const asked = ['critical', 'highAcuity']
  const rows = Object.entries(unread)
    .filter(([corpus, figures]) => corpus !== 'real-dev' && asked.every((question) => figures[question]?.both === null))
    .map(([corpus, figures]) => [
      corpus.replace('authored-', ''),
      ...asked.map((question) => figures[question]?.specificity?.toFixed(3) ?? '–')
    ])
  return markdownTable(['specificity', ...asked], rows)
}
