import {markdownTable} from '../dist/src/formats/page.js'

/**
 * @typedef {Record<string, Record<string, Record<'words' | 'model' | 'both' | 'specificity', number | null>>>} Unread corpus →
 *   question → figures of unread authors
 * @typedef {Record<string, Record<string, Record<'f1' | 'where', number | null>>>} Table corpus → question → figures
 * @typedef {{shipped: Table, baseline: Table, unread: Unread}} Accuracy what `npm run accuracy -- --record` keeps
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
 * The same in a few rows: the lowest, the middle and the highest of the corpora that are new to words and witness alike,
 * and the real replies; and how often what is pointed at is what the reader meant. Placeholders need no witness, so that theirs
 * are the figures as it ships.
 * @param {Accuracy} accuracy
 * @param {(corpus: string) => boolean} isUnreadByWords
 */
export function accuracySummary({shipped, unread}, isUnreadByWords) {
  const questions = [...questionsOf(unread), 'placeholder']
  const fair = Object.keys(unread).filter(isUnreadByWords)
  const f1 = (/** @type {string} */ corpus, /** @type {string} */ question) =>
    question in (unread[corpus] ?? {}) ? unread[corpus]?.[question]?.both : shipped[corpus]?.[question]?.f1
  const where = (/** @type {string} */ corpus, /** @type {string} */ question) => shipped[corpus]?.[question]?.where
  const rank = (/** @type {number} */ share, figure = f1) =>
    questions.map((question) => {
      const figures = fair.flatMap((corpus) => figure(corpus, question) ?? []).toSorted((a, b) => a - b)
      return shown(figures[Math.round((figures.length - 1) * share)])
    })
  const real = (figure = f1) => questions.map((question) => shown(figure('real-dev', question)))
  return markdownTable(
    ['F1', ...questions],
    [
      [`lowest of ${fair.length} corpora`, ...rank(0)],
      ['median', ...rank(0.5)],
      ['highest', ...rank(1)],
      ['real replies', ...real()],
      ['found where the reader found it: median', ...rank(0.5, where)],
      ['the same, real replies', ...real(where)]
    ]
  )
}

/**
 * Mean F1 of the corpora that are new to words and witness alike, and of the real replies: the phrases of the founding text, the
 * words, the witness, both, and both as they ship, which have read the corpora.
 * @param {Accuracy} accuracy
 * @param {(corpus: string) => boolean} isUnreadByWords
 */
export function witnessesTable({shipped, baseline, unread}, isUnreadByWords) {
  const questions = questionsOf(unread)
  const real = ['real-dev']
  const fair = Object.keys(unread).filter(isUnreadByWords)
  const row = (
    /** @type {string} */ title,
    /** @type {readonly string[]} */ corpora,
    /** @type {(corpus: string, question: string) => number | null | undefined} */ figure
  ) => [title, ...questions.map((question) => shown(mean(corpora.flatMap((corpus) => figure(corpus, question) ?? []))))]
  /** @param {'words' | 'model' | 'both'} kind @returns {(corpus: string, question: string) => number | null | undefined} */
  const of = (kind) => (corpus, question) => unread[corpus]?.[question]?.[kind]
  return markdownTable(
    ['mean F1', ...questions],
    [
      row(`${fair.length} corpora: exact phrases`, fair, (corpus, question) => baseline[corpus]?.[question]?.f1),
      row('words alone', fair, of('words')),
      row('witness alone, unread', fair, of('model')),
      row('both, unread', fair, of('both')),
      row('both, read', fair, (corpus, question) => shipped[corpus]?.[question]?.f1),
      row('real replies: exact phrases', real, (corpus, question) => baseline[corpus]?.[question]?.f1),
      row('words alone', real, of('words')),
      row('witness alone, unread', real, of('model')),
      row('both, unread', real, of('both'))
    ]
  )
}

/** @param {readonly number[]} figures */
function mean(figures) {
  return figures.length === 0 ? undefined : figures.reduce((sum, one) => sum + one, 0) / figures.length
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
