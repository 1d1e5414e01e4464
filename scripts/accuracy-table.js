/**
 * The recorded F1 of unread authors as a Markdown table: questions down, corpora across, both witnesses together.
 * @param {Record<string, Record<string, {both: number | null}>>} unread corpus → question → figures
 */
export function accuracyTable(unread) {
  const corpora = Object.keys(unread)
  const questions = Object.keys(unread[corpora[0] ?? ''] ?? {})
  const head = corpora.map((name) => name.replace('authored-', ''))
  const rows = questions.map((question) => {
    const cells = corpora.map((corpus) => unread[corpus]?.[question]?.both?.toFixed(2) ?? '–')
    return `| ${question} | ${cells.join(' | ')} |`
  })
  return [`| F1 | ${head.join(' | ')} |`, `| --- |${head.map(() => ' ---: |').join('')}`, ...rows].join('\n')
}
