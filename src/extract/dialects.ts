/** How templates of one kind mark what is to be filled in. */
export interface Dialect {
  readonly name: string
  /** Named groups: `name` of a variable; `control` of a tag that shows nothing; `shown` of text that is shown conditionally. */
  readonly token: RegExp
  /** What opens a token: one that no token follows is unclosed. */
  readonly opening: RegExp | undefined
  /** What closes a token: one that no token goes before is left over. */
  readonly closing: RegExp | undefined
  /** How a control tag opens or ends a block, by its inner text. */
  readonly blocks?: {readonly opens: RegExp; readonly ends: RegExp}
  /** Whether nothing but a template is written so: a token of such a dialect that was not declared is a mistake. */
  readonly isDistinct: boolean
}

const braceBlocks = {
  opens: /^(?:if|unless|for|case|block|macro|capture|raw|comment|filter|call|with|tablerow)\b/,
  ends: /^end\w*/
}

export const dialects: readonly Dialect[] = [
  {
    name: 'epic',
    token:
      /(?<![*\w])(?<wildcard>\*{3})(?![*\w])|@(?<name>[A-Z][A-Z0-9_]{1,40})(?::[^@\s]{1,40})?@|\{(?<list>[A-Za-z][\w \-/]{0,60}):[^{}\n]{1,400}\}/g,
    opening: undefined,
    closing: undefined,
    isDistinct: false
  },
  {
    name: 'mustache',
    token:
      /\{\{\{?[ \t]*(?:(?<control>[#^/!][^{}]{0,400}|else(?:[ \t][^{}]{0,100})?)|[&>]?[ \t]*(?<name>[^{}\n]{0,200}?))[ \t]*\}?\}\}/g,
    opening: /\{\{/g,
    closing: /\}\}/g,
    blocks: {opens: /^[#^]/, ends: /^\//},
    isDistinct: true
  },
  {
    name: 'liquid',
    token: /\{\{-?[ \t]*(?<name>[^{}\n]{0,200}?)[ \t]*-?\}\}|\{%-?[ \t]*(?<control>[^%]{0,400}?)[ \t]*-?%\}/g,
    opening: /\{\{|\{%/g,
    closing: /\}\}|%\}/g,
    blocks: braceBlocks,
    isDistinct: true
  },
  {
    name: 'jinja',
    token:
      /\{\{-?[ \t]*(?<name>[^{}\n]{0,200}?)[ \t]*-?\}\}|\{%-?[ \t]*(?<control>[^%]{0,400}?)[ \t]*-?%\}|\{#(?<comment>[^#]{0,400})#\}/g,
    opening: /\{\{|\{%|\{#/g,
    closing: /\}\}|%\}|#\}/g,
    blocks: braceBlocks,
    isDistinct: true
  },
  {
    name: 'erb',
    token: /<%(?:[=]{1,2}[ \t]*(?<name>[^%]{0,400}?)|(?![=])-?[ \t]*(?<control>[^%]{0,400}?))\s*-?%>/g,
    opening: /<%/g,
    closing: /%>/g,
    blocks: {opens: /^(?:if|unless|case|for|while|until|begin)\b|\bdo\b(?:\s*\|[^|]*\|)?$/, ends: /^end\b/},
    isDistinct: true
  },
  {
    name: 'notify',
    token: /\(\((?:(?<name>[^()?\n]{0,200}?)|[^()?\n]{1,200}\?\?(?<shown>[^()]{0,2000}))\)\)/g,
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
    opening: undefined,
    closing: undefined,
    isDistinct: false
  },
  {
    name: 'brackets',
    token: /(?<![\]\w!])\[(?<name>[A-Z][\w .’'/-]{0,60})\](?![([:])/g,
    opening: undefined,
    closing: undefined,
    isDistinct: false
  },
  {name: 'chevrons', token: /<<(?<name>[^<>\n]{0,100})>>/g, opening: /<</g, closing: />>/g, isDistinct: true},
  {
    name: 'hashes',
    token: /(?<![\w#])##(?<name>[A-Za-z]\w{0,40}(?: \w{1,20}){0,3})##(?![\w#])/g,
    opening: undefined,
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
