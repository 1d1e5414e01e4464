/** A list that nobody can change any more, nor what is in it. */
export function freezeAll<One>(list: readonly One[]): readonly One[] {
  for (const one of list) Object.freeze(one)
  return Object.freeze(list)
}
