import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {Lines} from './message/lines.ts'
import type {Message, Part, Sentence} from './message/message.ts'
import type {Place} from './message/place.ts'
import {parse} from './parse/pipeline.ts'
import {defineRule, type Rule} from './rule.ts'

/** What a retext plugin found in the message's own words. */
export interface PluginFinding extends Place {
  /** The words that it is about, verbatim. */
  readonly text: string
  /** The plugin's own name for it. */
  readonly ruleId: string | undefined
  /** What the plugin would write in their place. */
  readonly expected: readonly string[]
  /** The sentence in which they begin. */
  readonly sentence: Sentence | undefined
}

/** A unified plugin whose transformer takes an nlcst tree, does not wait, and tells by `file.message`. */
export type RetextPlugin<Settings> = (settings?: Settings) => (tree: Root, file: VFile) => undefined

/** A rule that a retext plugin checks: its own words never reach the writer. */
export interface Adoption<Settings = unknown> extends Omit<Rule, 'check' | 'options'> {
  readonly plugin: RetextPlugin<Settings>
  readonly settings?: Settings
  /** Which of the plugin's findings are reported. */
  readonly keep: (found: PluginFinding, message: Message) => boolean
  /** One sentence to the writer, in place of the plugin's. */
  readonly say: (found: PluginFinding) => string
}

/** What is not the message's own words. */
const notOwn: ReadonlySet<Part> = new Set(['quoted', 'signature', 'boilerplate'])

/**
 * Makes a rule of a retext plugin. What the plugin finds in quotes, signature and boilerplate is left out, and of the rest
 * what `keep` lets pass is reported in the words of `say`; what the plugin expects is offered as suggestions, where
 * the rule says `hasSuggestions`.
 *
 * Throws `TypeError` where `keep` or `say` is missing. A plugin that throws or waits is a failure of the rule.
 */
export function adopt<Settings>({plugin, settings, keep, say, ...about}: Adoption<Settings>): Rule {
  if (typeof keep !== 'function') throw new TypeError('an adopted plugin needs "keep", which says what is reported')
  if (typeof say !== 'function') throw new TypeError('an adopted plugin needs "say", the words to the writer')
  const attached: Plugin<[], Root> = function () {
    return plugin.call(this, settings)
  }
  const processor = unified().use(attached).freeze()
  return defineRule({
    ...about,
    *check(message) {
      const file = new VFile(message.text)
      // A tree of its own, since plugins may change it.
      processor.runSync(parse(message.text), file)
      const lines = new Lines(message.text)
      for (const told of file.messages) {
        const found = findingOf(told, message, lines)
        if ((found.sentence && notOwn.has(found.sentence.part)) || !keep(found, message)) continue
        const at = {start: found.start, end: found.end}
        const suggest = found.expected.map((text) => ({at, text, ...(text === '' ? {say: 'Take it out'} : {})}))
        yield {at, say: say(found), ...(about.hasSuggestions ? {suggest} : {})}
      }
    }
  })
}

/** Where it stands, by the offsets of its place or by line and column; the whole text where it has no place. */
function findingOf(
  {place, ruleId, expected}: VFile['messages'][number],
  {text, sentences}: Message,
  lines: Lines
): PluginFinding {
  const offsetOf = (point: {line: number; column: number; offset?: number | undefined}) =>
    point.offset ?? lines.offset(point.line, point.column)
  const [first, last] = place === undefined ? [] : 'start' in place ? [place.start, place.end] : [place, place]
  const start = first === undefined ? 0 : offsetOf(first)
  const end = last === undefined ? text.length : offsetOf(last)
  return {
    start,
    end,
    text: text.slice(start, end),
    ruleId,
    expected: expected ?? [],
    sentence: sentences.find((one) => one.start <= start && start < one.end)
  }
}
