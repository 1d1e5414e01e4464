import {basic, capacity, extended} from '../../lexicon/sms.ts'
import type {Message} from './message.ts'
import type {Place} from './place.ts'

const one = new Set(basic)
const two = new Set(extended)

/** What a message takes as text messages. */
export interface TextMessage {
  readonly segments: number
  /** Characters of the text as it will be sent, variables filled in. */
  readonly length: number
  /** The characters that are not in the alphabet of text messages, each once; with any, a segment holds less than half. */
  readonly foreign: readonly {readonly character: string; readonly at: Place}[]
  /** Where the segment after so many begins; `undefined` where there is none. */
  beginningAfter(segments: number): number | undefined
}

interface Unit {
  readonly at: number
  readonly size: number
}

/** Packs the message's own text into segments; each variable is taken to be so many characters long. */
export function packTextMessage(message: Message, variableLength: number): TextMessage {
  const pieces = readPieces(message, variableLength)
  const foreign = new Map<string, Place>()
  for (const {character, at, isVariable} of pieces) {
    if (isVariable || one.has(character) || two.has(character) || foreign.has(character)) continue
    foreign.set(character, {start: at, end: at + character.length})
  }
  const isGsm = foreign.size === 0
  const units = pieces.map(
    ({character, at}): Unit => ({at, size: isGsm ? (two.has(character) ? 2 : 1) : character.length})
  )
  const length = units.reduce((sum, {size}) => sum + size, 0)
  const {single, several} = isGsm ? capacity.gsm : capacity.ucs2
  const starts = length <= single ? [units[0]?.at ?? 0] : pack(units, several)
  return {
    segments: starts.length,
    length,
    foreign: Array.from(foreign, ([character, at]) => ({character, at})),
    beginningAfter: (segments) => starts[segments]
  }
}

/** Where each segment begins. A character is never divided. */
function pack(units: readonly Unit[], capacity: number): number[] {
  const starts: number[] = []
  let room = 0
  for (const {at, size} of units) {
    if (size > room) {
      starts.push(at)
      room = capacity
    }
    room -= size
  }
  return starts
}

interface Piece {
  readonly character: string
  readonly at: number
  readonly isVariable: boolean
}

function readPieces({text, sentences, variables}: Message, variableLength: number): Piece[] {
  const pieces: Piece[] = []
  const subject = sentences.findLast(({part}) => part === 'subject')
  const end = text.trimEnd().length
  let at = subject === undefined ? 0 : subject.end
  at += text.slice(at).length - text.slice(at).trimStart().length
  const pass = (to: number) => {
    for (const character of text.slice(at, to)) {
      if (character !== '\r') pieces.push({character, at, isVariable: false})
      at += character.length
    }
  }
  for (const variable of variables) {
    if (variable.start < at) continue
    pass(variable.start)
    for (let count = 0; count < variableLength; count++) pieces.push({character: 'x', at, isVariable: true})
    at = variable.end
  }
  pass(Math.max(at, end))
  return pieces
}
