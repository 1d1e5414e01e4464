import type {Expressions} from './lookUps.ts'

/** How templates of one kind mark what is to be filled in. */
export interface Dialect {
  readonly name: string
  /**
   * Named groups: `name` of a variable; `list` of one to choose from; `partial`, which is another template; `control` of a
   * tag that shows nothing, and `comment` too; `shown` of text that is shown on a `condition`.
   */
  readonly token: RegExp
  /** What opens a token: one that no token follows is unclosed. */
  readonly opening: RegExp | undefined
  /** What closes a token: one that no token goes before is left over. */
  readonly closing: RegExp | undefined
  readonly blocks?: Blocks
  /** There where a token may hold more than a name. */
  readonly expressions?: Expressions
  /** Whether nothing but a template is written so: a token of such a dialect that was not declared is a mistake. */
  readonly isDistinct: boolean
}

/** How control tags open and end blocks, by their inner text. The group `block` says which, where tags have names. */
export interface Blocks {
  readonly opens: RegExp
  readonly ends: RegExp
  /** Blocks that must have an end; all must where this is left out. */
  readonly must?: RegExp
  /** Blocks that nobody sees. */
  readonly hides?: RegExp
  /** What is filled in and opens a block all the same. */
  readonly shows?: RegExp
}

const braceBlocks: Blocks = {
  opens: /^(?<block>[a-z]\w*)/,
  ends: /^end_?(?<block>[a-z]\w*)/,
  must: /^(?:if|unless|for|case|block|macro|capture|raw|comment|filter|call|with|tablerow)$/,
  hides: /^comment$/
}

const code = String.raw`@?[A-Za-z_]\w*[?!]?(?:[?&]?\.[A-Za-z_]\w*[?!]?|\[[^\]\n]*\])*`

const braceExpressions: Expressions = {
  path: code,
  own: /^(?:and|or|not|if|else|in|is|contains|[Tt]rue|[Ff]alse|[Nn]one|nil|null|blank|empty|loop|forloop|tablerowloop)$/,
  names: /^(?:for|tablerow|set|assign|capture|with)\s+(?<names>\w+(?:\s*,\s*\w+)*)/
}

// Their names and tags may run on over the end of a line, but not of a paragraph. Nothing in them is read twice.
const braceVariable = String.raw`\{\{-?(?<name>(?:[^{}\n-]|-(?!\}\})|\n(?!\s{0,40}\n)){0,200})-?\}\}`
// Where another opens, the one before was not closed.
const braceControl = String.raw`\{%[-+]?(?<control>(?:[^%{-]|\{(?!%)|%(?!\})|-(?!%\})){0,400})-?%\}`
const rubyCode = '(?:[^%<-]|<(?!%)|%(?!>)|-(?!%>)){0,400}'

export const dialects: readonly Dialect[] = [
  {
    name: 'epic',
    token:
      /(?<![*\w])(?<wildcard>\*{3})(?![*\w])|@(?<name>[A-Z][A-Z0-9_]{1,40})(?::[^@\s]{1,40})?@|\{(?<list>[A-Za-z][\w \-/]{0,60}):[^{}\n]{1,400}\}/g,
    opening: /\{(?=[A-Za-z][\w \-/]{0,60}:[\w:])/g,
    closing: undefined,
    isDistinct: false
  },
  {
    name: 'mustache',
    token:
      /\{\{~?(?<comment>!--(?:[^-]|-(?!-\}\}|-~\}\})){0,2000}--)~?\}\}|\{\{\{?~?[ \t]*(?:(?<control>[#^/!][^{}]{0,400}|else(?:[ \t][^{}]{0,100})?)|&?(?<partial>>)?[ \t]*(?<name>[^{}\n]{0,200}?))[ \t]*~?\}?\}\}/g,
    opening: /\{\{/g,
    closing: /\}\}/g,
    blocks: {opens: /^[#^]\s{0,9}[>*]?\s{0,9}(?<block>[^\s{}~]+)/, ends: /^\/\s{0,9}(?<block>[^\s{}~]+)/},
    expressions: {
      path: String.raw`(?:\.{1,2}\/)*@?[A-Za-z_$][\w$-]*(?:[./](?:[\w$-]+|\[[^\]\n]*\]))*`,
      own: /^(?:this|@\w+|true|false|null|undefined)$/,
      names: /\bas\s*\|(?<names>[^|]*)\|/
    },
    isDistinct: true
  },
  {
    name: 'liquid',
    token: new RegExp(`${braceVariable}|${braceControl}`, 'g'),
    opening: /\{\{|\{%/g,
    closing: /\}\}|%\}/g,
    blocks: braceBlocks,
    expressions: braceExpressions,
    isDistinct: true
  },
  {
    name: 'jinja',
    token: new RegExp(`${braceVariable}|${braceControl}|\\{#(?<comment>(?:[^#]|#(?!\\})){0,400})#\\}`, 'g'),
    opening: /\{\{|\{%|\{#/g,
    closing: /\}\}|%\}|#\}/g,
    blocks: braceBlocks,
    expressions: braceExpressions,
    isDistinct: true
  },
  {
    name: 'erb',
    token: new RegExp(`<%(?:={1,2}(?<name>${rubyCode})|(?!=)-?(?<control>${rubyCode}))-?%>`, 'g'),
    opening: /<%/g,
    closing: /%>/g,
    blocks: {
      opens:
        /^(?:if|unless|case|for|while|until|begin)\b(?![\s\S]*\bend$)|^[^#][\s\S]*(?:\bdo|\{)(?:\s{0,9}\|[^|]*\|)?$/,
      ends: /^(?:end\b|\})/,
      shows: /(?:\bdo|\{)(?:\s{0,9}\|[^|]*\|)?$/
    },
    expressions: {
      path: code,
      own: /^(?:and|or|not|if|unless|else|then|true|false|nil)$/,
      names: /(?<names>(?<=\|)[^|]*(?=\|$)|^\w+(?=\s*=(?![=~])))/
    },
    isDistinct: true
  },
  {
    name: 'notify',
    token: /\(\((?:(?<name>[^()?\n]{0,200}?)|(?<condition>[^()?\n]{1,200})\?\?(?<shown>[^()]{0,2000}))\)\)/g,
    opening: /\(\(/g,
    closing: undefined,
    isDistinct: true
  },
  {
    name: 'percent-brace',
    token: /%\{(?<name>[^{}\n]{0,100})\}/g,
    opening: /%\{/g,
    closing: undefined,
    isDistinct: true
  },
  {
    name: 'dollar-brace',
    token: /\$\{(?<name>[^{}\n]{0,100})\}/g,
    opening: /\$\{/g,
    closing: undefined,
    isDistinct: true
  },
  {
    name: 'percent',
    token: /(?<![\w%])%(?<name>[A-Za-z]\w{1,40})%(?![\w%])/g,
    opening: /(?<![\w%]|\d )%(?=(?:[A-Z][A-Z_]{2,40}|[A-Za-z]{2,20}_\w{1,40})(?![\w%]))/g,
    closing: undefined,
    isDistinct: false
  },
  {
    name: 'brackets',
    token: /(?<![\]\w!])\[(?<name>[A-Z][\w .’'/-]{0,60})\](?![([:])/g,
    opening: /(?<![\]\w!])\[(?=[A-Z])(?!(?:[^\][\n]|\n(?!\s{0,40}\n)){0,200}\])/g,
    closing: undefined,
    isDistinct: false
  },
  {name: 'chevrons', token: /<<(?<name>[^<>\n]{0,100})>>/g, opening: /<</g, closing: />>/g, isDistinct: true},
  {
    name: 'hashes',
    token: /(?<![\w#])##(?<name>[A-Za-z]\w{0,40}(?: \w{1,20}){0,3})##(?![\w#])/g,
    // At the beginning of a line, it may be a heading.
    opening: /(?<=[^\s#][ \t]?)##(?=[A-Za-z])/g,
    closing: undefined,
    isDistinct: true
  }
]

/** Other names that people know a dialect by. */
const aliases: Readonly<Record<string, string>> = {
  handlebars: 'mustache',
  eruby: 'erb',
  jinja2: 'jinja',
  nunjucks: 'jinja',
  govuk: 'notify'
}

export const dialectNames: readonly string[] = [...dialects.map(({name}) => name), 'handlebars']

/** The dialect of that name; `undefined` where there is none. */
export function dialectOf(name: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.name === (aliases[name] ?? name))
}
