import type {Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {parseInPieces} from './pieces.ts'
import {repairSentences} from './repair.ts'

const processor = retext().use(retextEnglish).use(repairSentences).freeze()

/** Parses a draft into nlcst, sentences repaired. Offsets are those of the text given. */
export function parse(text: string): Root {
  const file = new VFile(text)
  const tree = parseInPieces(text, (piece) => processor.parse(new VFile(piece)) as Root)
  return processor.runSync(tree, file) as Root
}
