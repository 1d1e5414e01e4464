import {placesIn, type Variable} from '../message/facts.ts'
import {Lines} from '../message/lines.ts'
import type {Place} from '../message/place.ts'
import type {Fix} from '../result.ts'
import type {SourceMap} from './sourceMap.ts'

/** Where a source begins in its file: line and column count from 1. */
export interface Beginning {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** What no reader sees of Markdown or HTML. Places are those of the source. */
export interface Markup {
  /** Where the draft was written: the rest of the source is its container's. */
  readonly parts: readonly Place[]
  /** Its comments; left out where whoever read it does not tell. */
  readonly comments?: readonly Place[]
}

/** Where a draft's text was taken from. */
export interface Origin {
  /** The file, or the part of it that the map speaks of. */
  readonly source: string
  readonly map: SourceMap
  /** Of Markdown or HTML: what no reader sees of it. */
  readonly markup?: Markup
  /** Where the source begins, in a file that is read part by part. */
  readonly begins?: Beginning
  /** Spells a text as it must stand in place of a stretch of the source; `undefined` where it cannot stand there. */
  readonly encode?: (text: string, at: Place) => string | undefined
}

/** Where a file begins. */
export const top: Beginning = {offset: 0, line: 1, column: 1}

/** Turns places of a draft's text into places of its file: the one way from findings to results. */
export class Whereabouts {
  readonly #text: string
  readonly #origin: Origin | undefined
  readonly #begins: Beginning
  readonly #variables: readonly Variable[]
  #lines: Lines | undefined

  constructor(text: string, origin: Origin | undefined, variables: readonly Variable[] = []) {
    this.#text = text
    this.#origin = origin
    this.#begins = origin?.begins ?? top
    this.#variables = variables
  }

  /** `[start, end)` in UTF-16 offsets of the file. */
  range(place: Place): readonly [number, number] {
    const {start, end} = this.#source(place)
    return [start + this.#begins.offset, end + this.#begins.offset]
  }

  span(place: Place) {
    const {start, end} = this.#source(place)
    const from = this.#point(start)
    const to = this.#point(end)
    return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
  }

  /** What stands at a place, as its writer knows it: a variable by its token. */
  shown(place: Place): string {
    let shown = ''
    let at = place.start
    for (const {start, end, token} of placesIn(place, this.#variables)) {
      shown += this.#text.slice(at, start) + (start === end ? '' : token)
      at = end
    }
    return shown + this.#text.slice(at, place.end)
  }

  /** The same replacement, made in the file; `undefined` where it would break what stands there. */
  fix(place: Place, text: string): Fix | undefined {
    if (this.#origin === undefined) return {range: [place.start, place.end], text}
    const {map, encode} = this.#origin
    const encoded = encode === undefined ? text : encode(text, map.source(place))
    return encoded === undefined || !map.isExact(place) ? undefined : {range: this.range(place), text: encoded}
  }

  #source(place: Place): Place {
    return this.#origin === undefined ? place : this.#origin.map.source(place)
  }

  #point(offset: number): {readonly line: number; readonly column: number} {
    this.#lines ??= new Lines(this.#origin?.source ?? this.#text)
    const {line, column} = this.#lines.place(offset)
    const {line: first, column: indent} = this.#begins
    return {line: line + first - 1, column: line === 1 ? column + indent - 1 : column}
  }
}
