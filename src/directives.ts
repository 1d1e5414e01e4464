import type {Draft} from './engine.ts'
import {Whereabouts} from './extract/origin.ts'
import {MappedText, SourceMap} from './extract/sourceMap.ts'
import {type Facts, noFacts} from './message/facts.ts'
import {Lines} from './message/lines.ts'
import type {Place} from './message/message.ts'
import {nearest} from './phrases/nearest.ts'
import type {Fix, ResultMessage, SuppressedMessage} from './result.ts'

const kinds = ['disable', 'disable-next-line', 'enable'] as const
type Kind = (typeof kinds)[number]

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
  /** Takes the comment out of the file, and its line with it where it holds no more. */
  readonly removal: Fix
  /** Ids that kept a finding back, or that it turned on again; the star where it names none. */
  readonly used: Set<string>
}

const comment = /<!--\s*msglint-([\w-]*)(.*?)-->/gs
const ownLine = /^[ \t]*<!--\s*msglint-[\w-]*(?:(?!-->).)*-->[ \t]*$/
const everyRule = '*'

/** A draft as its reader sees it: lines that hold a directive alone are no part of the message. */
export function withoutDirectives(draft: Draft): Draft {
  const {text, facts, origin} = draft
  if (!text.includes('<!--')) return draft
  const out = new MappedText(text)
  let hasDirective = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    if (ownLine.test(text.slice(start, end).replace(/\r?\n$/, ''))) hasDirective = true
    else out.copy(start, end)
    start = end
  }
  if (!hasDirective) return draft
  const {text: visible, map} = out.finish()
  const whole = origin ?? {source: text, map: SourceMap.slice(0, text.length)}
  return {
    ...draft,
    text: visible,
    origin: {...whole, map: map.through(whole.map)},
    ...(facts === undefined ? {} : {facts: moved(facts, map)})
  }
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
  /** Ids that the draft's front matter turns off. */
  readonly #disabled: readonly string[]
  /** What is wrong with the directives themselves. */
  readonly problems: readonly ResultMessage[]

  /** `ids` are those of every rule there is. `seen` is the draft as {@link withoutDirectives} gives it. */
  constructor(seen: Draft, ids: readonly string[]) {
    const {text, facts = noFacts, origin, disable = []} = seen
    const source = origin?.source ?? text
    const problems: ResultMessage[] = []
    const found = source.includes('<!--') ? read(source, seen, problems) : []
    this.#all = found.sort((a, b) => a.line - b.line || a.column - b.column)
    for (const directive of this.#all) {
      for (const id of directive.ids) {
        if (!ids.includes(id))
          problems.push(problem(directive, `${nameOf(directive)} names a rule that is not there: ${meant(id, ids)}`))
      }
    }
    for (const id of disable) {
      if (ids.includes(id)) continue
      const top = new Whereabouts(text, origin, facts.variables).span({start: 0, end: 0})
      problems.push(problem(top, `the front matter turns off a rule that is not there: ${meant(id, ids)}`))
    }
    this.#disabled = disable
    this.problems = problems
  }

  /** Why a message is not to be reported; `undefined` where it is. A failure always is. */
  suppression({ruleId, line, column, fatal}: ResultMessage): SuppressedMessage['suppressions'] | undefined {
    if (ruleId === null || fatal) return undefined
    if (this.#disabled.includes(ruleId)) return [{kind: 'directive', justification: ''}]
    let keeping: Directive | undefined
    for (const directive of this.#all) {
      const {kind, ids, endLine} = directive
      if (ids.length > 0 && !ids.includes(ruleId)) continue
      if (kind === 'disable-next-line') {
        if (endLine + 1 !== line) continue
        keep(directive, ruleId)
        return [{kind: 'directive', justification: directive.reason}]
      }
      const isBefore = directive.line < line || (directive.line === line && directive.column <= column)
      if (isBefore) keeping = kind === 'disable' ? directive : undefined
    }
    if (keeping === undefined) return undefined
    keep(keeping, ruleId)
    return [{kind: 'directive', justification: keeping.reason}]
  }

  /** Directives that kept nothing back or turned nothing on again, once every message was asked about. */
  unused(severity: 1 | 2): ResultMessage[] {
    markUsedEnables(this.#all)
    return this.#all.flatMap((directive) => {
      const {kind, ids, used, removal} = directive
      const idle = namesOf(directive).filter((id) => !used.has(id))
      if (idle.length === 0) return []
      const isWhole = idle.length === Math.max(1, ids.length)
      const what = idle[0] === everyRule ? idleness[kind].all : `${idleness[kind].some} ${idle.join(', ')}`
      const message = problem(directive, `Unused ${nameOf(directive)}: ${what}. Take it out.`)
      return [{...message, severity, ...(isWhole ? {fix: removal} : {})}]
    })
  }
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

function read(source: string, {text, origin}: Draft, problems: ResultMessage[]): Directive[] {
  const lines = new Lines(source)
  const {offset, line: first, column: indent} = origin?.begins ?? {offset: 0, line: 1, column: 1}
  const pointOf = (at: number) => {
    const {line, column} = lines.place(at)
    return {line: line + first - 1, column: line === 1 ? column + indent - 1 : column}
  }
  return [...source.matchAll(comment)].flatMap(({0: whole, 1: name = '', 2: rest = '', index}): Directive[] => {
    // What the reader sees is no directive.
    if (text.includes(whole)) return []
    const end = index + whole.length
    const [from, to] = [pointOf(index), pointOf(end)]
    const span = {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    const kind = kinds.find((one) => one === name)
    if (kind === undefined) {
      problems.push(problem(span, `there is no directive msglint-${meant(name, kinds, 'msglint-')}`))
      return []
    }
    const [list = '', ...reasons] = rest.split(/\s--\s/)
    const ids = list.split(/[\s,]+/).filter(Boolean)
    const [start, stop] = lineAround(source, index, end)
    const removal = {range: [start + offset, stop + offset] as const, text: ''}
    return [{kind, ids, reason: reasons.join(' -- ').trim(), ...span, removal, used: new Set()}]
  })
}

/** The line of a comment that stands alone on it, with its end; else the comment itself. */
function lineAround(source: string, start: number, end: number): readonly [number, number] {
  const before = source.lastIndexOf('\n', start - 1) + 1
  const newline = source.indexOf('\n', end)
  const behind = newline < 0 ? source.length : newline
  const isAlone = (source.slice(before, start) + source.slice(end, behind)).trim() === ''
  return isAlone ? [start === 0 ? 0 : before, newline < 0 ? behind : behind + 1] : [start, end]
}

function nameOf({kind}: Directive): string {
  return `msglint-${kind}`
}

function meant(name: string, names: readonly string[], prefix = ''): string {
  const near = nearest(name, names)
  return `${name}${near === undefined ? '' : ` (did you mean "${prefix}${near}"?)`}`
}

type Span = Pick<ResultMessage, 'line' | 'column' | 'endLine' | 'endColumn'>

function problem({line, column, endLine, endColumn}: Span, message: string): ResultMessage {
  return {ruleId: null, severity: 2, message, line, column, endLine, endColumn}
}
