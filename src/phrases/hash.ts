/** FNV-1a over UTF-16 units, 32 bits with a sign: the same text gives the same number on every machine. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** Joins hashes in order: of a phrase from those of its words. */
export function joinHashes(first: number, second: number): number {
  let hash = Math.imul(first ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2ae35)
}
