/** Counts the syllables of a word. Loaded on demand: few runs ask how hard a text is to read. */
let counter: ((word: string) => number) | undefined

/** Must be done before {@link countSyllables} is asked. */
export async function loadSyllables(): Promise<void> {
  counter ??= (await import('syllable')).syllable
}

class UnpreparedError extends Error {
  override name = 'what it needs is not loaded: await prepare() first'
}

/** How many syllables a word has, at least one. */
export function countSyllables(word: string): number {
  if (counter === undefined) throw new UnpreparedError()
  return Math.max(1, counter(word))
}
