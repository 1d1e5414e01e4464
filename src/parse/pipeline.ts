import type {Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {parseInPieces} from './pieces.ts'
import {repairTree} from './repair.ts'

const processor = retext().use(retextEnglish).freeze()

/** Parses a draft into nlcst, sentences repaired. Offsets are those of the text given. */
export function parse(text: string): Root {
  const tree = parseInPieces(text, (piece) => processor.parse(piece) as Root)
  repairTree(tree, text)
  return tree
}
