/** The beginning of a text as a report quotes it: on one line, and, where it has more than `longest` characters, up to a whole word. */
export function quotation(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, '')} …` : line
}
