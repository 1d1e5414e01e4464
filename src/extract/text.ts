import type {Extractor, Form} from './extractor.ts'
import {splitFrontMatter} from './frontMatter.ts'

/** A file that is one message, its front matter aside. */
const written = (form: Form): Extractor => ({
  async *passages(file) {
    const source = await file.text()
    yield {source, ...(await splitFrontMatter(source, form))}
  }
})

export const text = written('text')
export const markdown = written('markdown')
export const html = written('html')
