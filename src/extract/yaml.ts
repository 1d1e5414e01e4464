import type {Document} from 'yaml'

/**
 * Where a value of a YAML text stands, or the key that leads to it: `[start, end)`; the nearest thing around it where it
 * stands nowhere, and the last of keys that are there twice, which is the one that counts. `yaml` is the package, which is loaded only where there is YAML.
 */
export function yamlPlace(
  {isCollection, isMap, isScalar, isSeq}: typeof import('yaml'),
  document: Document.Parsed,
  way: readonly (string | number)[],
  byKey: boolean
): readonly [number, number] {
  let node: unknown = document.contents
  let place: readonly [number, number] = [0, 0]
  for (const [index, step] of way.entries()) {
    const pair = isMap(node) ? node.items.findLast(({key}) => isScalar(key) && String(key.value) === step) : undefined
    const next: unknown = pair?.value ?? (isSeq(node) && typeof step === 'number' ? node.items[step] : undefined)
    const key = isScalar(pair?.key) ? pair.key.range : undefined
    const isLast = index === way.length - 1
    const own = isCollection(next) || isScalar(next) ? next.range : undefined
    const range = key && ((isLast && byKey) || isCollection(next) || !own) ? key : own
    if (!range) break
    place = [range[0], range[1]]
    node = next
  }
  return place
}

/** What is wrong with the aliases of a document whose `toJS` threw this; `undefined` where it is something else. */
export function aliasFault(error: unknown): 'stray' | 'endless' | undefined {
  if (!(error instanceof ReferenceError)) return undefined
  return error.message.startsWith('Unresolved alias') ? 'stray' : 'endless'
}
