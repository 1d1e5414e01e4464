import type {Nodes} from 'nlcst'
import {toString as say} from 'nlcst-to-string'
import {parse} from '../../src/parse/pipeline.ts'

/** The sentences of a draft, as text. */
export function sentencesOf(text: string): string[] {
  return parse(text).children.flatMap((block) =>
    block.type === 'ParagraphNode'
      ? block.children.flatMap((node) => (node.type === 'SentenceNode' ? [say(node as Nodes)] : []))
      : []
  )
}
