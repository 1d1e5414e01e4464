import type {Message, Part, Place, Sentence} from './message.ts'

const own: ReadonlySet<Part> = new Set(['opening', 'body', 'close'])

/** The message's own words: without subject, salutation, sign-off, signature, boilerplate and quotes. */
export function ownSentences({sentences}: Message): readonly Sentence[] {
  return sentences.filter(({part}) => own.has(part))
}

/** The first sentence of the message's own words: after subject, salutation and quotes. The whole draft if there is none. */
export function firstWords(message: Message): Place {
  return message.sentences.find(({part}) => own.has(part)) ?? anything(message)
}

/** The last sentence of the message's own words: before sign-off, signature and boilerplate. */
export function lastWords(message: Message): Place {
  return message.sentences.findLast(({part}) => own.has(part)) ?? anything(message)
}

function anything({text, sentences}: Message): Place {
  return sentences[0] ?? {start: 0, end: text.length}
}
