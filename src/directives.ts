import type {Draft} from './draft.ts'
import type {Markup} from './extract/origin.ts'
import type {Said} from './extract/ownSettings.ts'
import {MappedText, SourceMap} from './extract/sourceMap.ts'
import type {Facts} from './message/facts.ts'
import {Lines} from './message/lines.ts'
import type {Place} from './message/place.ts'
import {nearest} from './phrases/nearest.ts'
import type {Fix, LintMessage, SuppressedLintMessage} from './result.ts'

const kinds = ['disable', 'disable-next-line', 'enable'] as const
type Kind = (typeof kinds)[number]

interface Point {
  readonly line: number
  readonly column: number
}

/** A comment of the draft that turns rules off or on. */
interface Directive {
  readonly kind: Kind
  /** Empty for every rule. */
  readonly ids: readonly string[]
  readonly reason: string
  /** In the file, whose first line is 1. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The line behind its own. */
  readonly next: {readonly from: Point; readonly to: Point}
  /** Takes the comment out of the file, and its line with it where it holds no more. */
  readonly removal: Fix
  /** Ids that kept a finding back, or that it turned on again; the star where it names none. */
  readonly used: Set<string>
}

const everyRule = '*'

/** A comment that speaks to msglint, well or badly. Places are those of the source. */
interface Comment {
  readonly at: Place
  /** As in `msglint-disable`. */
  readonly name: string
  readonly rest: string
  /** What keeps it from being one, whatever it says. */
  readonly flaw?: string
  /** With its line, where it stands alone on it. */
  readonly removal: Place
  /** The line behind its own, without the line's end. */
  readonly next: Place
}

/** A draft as its reader sees it, and the comments that its reader does not. */
export interface Seen {
  readonly draft: Draft
  readonly comments: readonly Comment[]
}

// One that is never closed ends with the text; a word of ours with another mark between is meant for one.
const comment = /<!--\s*(msglint(?:-|[\s:_]+(?=(?:dis|en)able))(?:(?!-->)[\w-])*)(.*?)(-->|$)/gis

/** Plain text: lines that hold a directive alone are no part of the message. Elsewhere, comments are none anyway. */
export function withoutDirectives(draft: Draft): Seen {
  const {text, facts, origin} = draft
  if (origin?.markup) return {draft, comments: commentsOfMarkup(origin.source, origin.markup, text)}
  if (!text.includes('<!--')) return {draft, comments: []}
  const toSource = (place: Place) => (origin === undefined ? place : origin.map.source(place))
  const comments = commentsOf(text, toSource, flawOfText)
  const hidden = comments.filter(({flaw}) => flaw !== standsInLine)
  if (hidden.length === 0) return {draft, comments}
  const out = new MappedText(text)
  let copied = 0
  for (const {line} of hidden) {
    out.copy(copied, line.start)
    copied = line.end
  }
  out.copy(copied, text.length)
  const {text: visible, map} = out.finish()
  const whole = origin ?? {source: text, map: SourceMap.slice(0, text.length)}
  return {
    comments,
    draft: {
      ...draft,
      text: visible,
      origin: {...whole, map: map.through(whole.map)},
      ...(facts === undefined ? {} : {facts: moved(facts, map)})
    }
  }
}

const standsInLine = 'stands in a line of the message, where it does nothing; put it on a line of its own'
const isShown = 'is read by the patient here, and does nothing; put it where a comment may stand'
const isNone = 'is no comment here (in code, in an attribute or in a script), and does nothing; make it one'
const isOpen = 'is never closed by "-->", and does nothing'

/** What keeps a comment from being one, where anything does. */
type FlawOf = (whole: string, start: number, isAlone: boolean) => string | undefined

/** Of plain text, all is seen but comments that stand alone on a line. */
const flawOfText: FlawOf = (whole, _, isAlone) => (isAlone && !whole.includes('\n') ? undefined : standsInLine)

/** `shown` is what a reader sees of it. */
function commentsOfMarkup(source: string, {parts, comments}: Markup, shown: string): Comment[] {
  const known = comments && new Set(comments.map(({start}) => start))
  const flawOf: FlawOf = (whole, start) => {
    if (known?.has(start)) return undefined
    return shown.includes(whole) ? isShown : known && isNone
  }
  const found = commentsOf(source, (place) => place, flawOf)
  // What else stands there, such as another draft of the file, is none of this one's.
  return found.filter(({at}) => parts.some(({start, end}) => start <= at.start && at.start < end))
}

/** What looks like a comment of ours in a text; `line` is that of each, with its end. */
function commentsOf(text: string, toSource: (place: Place) => Place, flawOf: FlawOf): (Comment & {line: Place})[] {
  return [...text.matchAll(comment)].map(({0: whole, 1: name = '', 2: rest = '', 3: close, index}) => {
    const end = index + whole.length - (close === '' ? rest.length : 0)
    const line = linesOf(text, index, end)
    const isAlone = (text.slice(line.start, index) + text.slice(end, line.end)).trim() === ''
    const flaw = close === '' ? isOpen : flawOf(whole, index, isAlone)
    const newline = text.indexOf('\n', line.end)
    return {
      at: toSource({start: index, end}),
      name: name.replaceAll(/\s+/g, ' '),
      rest,
      ...(flaw === undefined ? {} : {flaw}),
      removal: toSource(isAlone ? line : {start: index, end}),
      next: toSource({start: line.end, end: newline < 0 ? text.length : newline}),
      line
    }
  })
}

/** The lines of a stretch, with their end. */
function linesOf(text: string, start: number, end: number): Place {
  const newline = text.indexOf('\n', end)
  return {start: text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline + 1}
}

function moved(facts: Facts, map: SourceMap): Facts {
  const all = <One extends Place>(places: readonly One[]): One[] =>
    map.find(places).flatMap((place, index) => (place === undefined ? [] : [{...places[index]!, ...place}]))
  const {quoted, headings, links, variables, subject} = facts
  const [heading] = subject === undefined ? [] : map.find([subject])
  return {
    ...facts,
    quoted: all(quoted),
    headings: all(headings),
    links: all(links),
    variables: all(variables),
    ...(heading === undefined ? {} : {subject: heading})
  }
}

/** What a draft says about findings that are not to be reported. */
export class Directives {
  readonly #all: readonly Directive[]
  /** What the draft's front matter turns off. */
  readonly #disabled: readonly Said[]
  /** Of these, those that kept a finding back. */
  readonly #keeping = new Set<Said>()
  readonly #ids: readonly string[]
  /** What is wrong with the directives themselves. */
  readonly problems: readonly LintMessage[]

  /** `ids` are those of every rule there is. `seen` is the draft as {@link withoutDirectives} gives it. */
  constructor(seen: Seen, ids: readonly string[]) {
    const {disable = []} = seen.draft
    const problems: LintMessage[] = []
    this.#all = read(seen, problems).sort(inOrder)
    for (const directive of this.#all) {
      for (const id of directive.ids) {
        if (!ids.includes(id))
          problems.push(problem(directive, `${nameOf(directive)} names a rule that is not there: ${meant(id, ids)}`))
      }
    }
    for (const said of disable) {
      if (ids.includes(said.name)) continue
      problems.push(problem(said, `${said.path} names a rule that is not there: ${meant(said.name, ids)}`))
    }
    this.#disabled = disable.filter(({name}) => ids.includes(name))
    this.#ids = ids
    this.problems = problems
  }

  /** Whether there are none that could keep anything back. */
  get areNone(): boolean {
    return this.#all.length === 0 && this.#disabled.length === 0
  }

  /** Why a message is not to be reported; `undefined` where it is. A failure always is. */
  suppression({ruleId, fatal, ...point}: LintMessage): SuppressedLintMessage['suppressions'] | undefined {
    if (ruleId === null || fatal) return undefined
    const disabling = this.#disabled.find(({name}) => name === ruleId)
    if (disabling !== undefined) {
      this.#keeping.add(disabling)
      return [{kind: 'directive', justification: ''}]
    }
    let keeping: Directive | undefined
    for (const directive of this.#all) {
      const {kind, ids, next} = directive
      if (ids.length > 0 && !ids.includes(ruleId)) continue
      if (kind === 'disable-next-line') {
        if (inOrder(point, next.from) < 0 || inOrder(point, next.to) > 0) continue
        keep(directive, ruleId)
        return [{kind: 'directive', justification: directive.reason}]
      }
      if (inOrder(directive, point) <= 0) keeping = kind === 'disable' ? directive : undefined
    }
    if (keeping === undefined) return undefined
    keep(keeping, ruleId)
    return [{kind: 'directive', justification: keeping.reason}]
  }

  /** Directives that kept nothing back or turned nothing on again, once every message was asked about. */
  unused(severity: 1 | 2): LintMessage[] {
    markUsedEnables(this.#all)
    const ofFrontMatter = this.#disabled
      .filter((said) => !this.#keeping.has(said))
      .map((said) => {
        const say = `Unused ${said.path}: nothing was reported by ${said.name}. Take it out.`
        return {...problem(said, say), severity}
      })
    const comments = this.#all.flatMap((directive) => {
      const {kind, ids, used, removal} = directive
      const idle = namesOf(directive).filter((id) => this.#isKnown(id) && !used.has(id))
      if (idle.length === 0) return []
      const isWhole = idle.length === Math.max(1, ids.length)
      const what = idle[0] === everyRule ? idleness[kind].all : `${idleness[kind].some} ${idle.join(', ')}`
      const message = problem(directive, `Unused ${nameOf(directive)}: ${what}. Take it out.`)
      return [{...message, severity, ...(isWhole ? {fix: removal} : {})}]
    })
    return [...ofFrontMatter, ...comments]
  }

  /** Whether it is a rule's id, or the star. */
  #isKnown(name: string): boolean {
    return name === everyRule || this.#ids.includes(name)
  }
}

function inOrder(one: Point, other: Point): number {
  return one.line - other.line || one.column - other.column
}

const idleness: Readonly<Record<Kind, {readonly all: string; readonly some: string}>> = {
  disable: {all: 'nothing was reported here', some: 'nothing was reported here by'},
  'disable-next-line': {all: 'nothing was reported here', some: 'nothing was reported here by'},
  enable: {all: 'nothing is disabled here', some: 'nothing before it disables'}
}

/** The ids that a directive names, or the star. */
function namesOf({ids}: Directive): readonly string[] {
  return ids.length === 0 ? [everyRule] : ids
}

/** Marks what turns on again what a directive before it turned off, as ESLint does: backwards, from the end. */
function markUsedEnables(all: readonly Directive[]): void {
  const waiting = new Map<string, Directive>()
  for (const directive of [...all].reverse()) {
    if (directive.kind === 'enable') {
      if (directive.ids.length === 0) waiting.clear()
      for (const id of namesOf(directive)) waiting.set(id, directive)
    } else if (directive.kind === 'disable') {
      for (const id of directive.ids) {
        const key = waiting.has(id) ? id : everyRule
        waiting.get(key)?.used.add(key)
      }
      if (directive.ids.length > 0) continue
      for (const [id, enabling] of waiting) enabling.used.add(id)
      waiting.clear()
    }
  }
}

function keep({ids, used}: Directive, ruleId: string): void {
  used.add(ids.length === 0 ? everyRule : ruleId)
}

function read({draft: {text, origin}, comments}: Seen, problems: LintMessage[]): Directive[] {
  if (comments.length === 0) return []
  const lines = new Lines(origin?.source ?? text)
  const {offset, line: first, column: indent} = origin?.begins ?? {offset: 0, line: 1, column: 1}
  const pointOf = (at: number): Point => {
    const {line, column} = lines.place(at)
    return {line: line + first - 1, column: line === 1 ? column + indent - 1 : column}
  }
  return comments.flatMap(({at, name, rest, flaw, removal, next}): Directive[] => {
    const [from, to] = [pointOf(at.start), pointOf(at.end)]
    const span = {...from, endLine: to.line, endColumn: to.column}
    const kind = kinds.find((one) => name === `msglint-${one}`)
    if (kind === undefined || flaw !== undefined) {
      const names = kinds.map((one) => `msglint-${one}`)
      const say = kind === undefined ? `there is no directive ${meant(name, names)}` : `${name} ${flaw}`
      problems.push(problem(span, say))
      return []
    }
    const [list = '', ...reasons] = rest.split(/\s--\s/)
    return [
      {
        kind,
        ids: list.split(/[\s,]+/).filter(Boolean),
        reason: reasons.join(' -- ').trim(),
        ...span,
        next: {from: pointOf(next.start), to: pointOf(next.end)},
        removal: {range: [removal.start + offset, removal.end + offset], text: ''},
        used: new Set()
      }
    ]
  })
}

function nameOf({kind}: Directive): string {
  return `msglint-${kind}`
}

function meant(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return `${name}${near === undefined ? '' : ` (did you mean "${near}"?)`}`
}

type Span = Pick<LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'>

function problem({line, column, endLine, endColumn}: Span, message: string): LintMessage {
  return {ruleId: null, severity: 2, message, line, column, endLine, endColumn}
}
