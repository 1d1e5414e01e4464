/**
 * Reads on until what was seen so far tells something, or nothing more comes; gives what it told, and the chunks, those that were
 * seen included. Who stops early with these closes their source.
 */
export async function peek<Told>(
  chunks: AsyncIterable<string>,
  tell: (seen: string, isAll: boolean) => Told | undefined
): Promise<[Told | undefined, AsyncIterable<string>]> {
  const iterator = chunks[Symbol.asyncIterator]()
  let seen = ''
  let isAll = false
  let told: Told | undefined
  while (told === undefined && !isAll) {
    const next = await iterator.next()
    isAll = next.done === true
    if (!next.done) seen += next.value
    told = tell(seen, isAll)
  }
  const all = async function* () {
    try {
      yield seen
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return [told, all()]
}
