/**
 * Marks of text that a person was meant to fill in. Each pattern is read with the flags `gu` and must be linear: no nested
 * or adjoining repetition over the same characters.
 */
export interface PlaceholderSyntax {
  /** Which kind of template leaves this behind. */
  readonly name: string
  readonly pattern: string
  /** Where the inner text (group 1) decides: `slot` keeps only what names something to fill in. */
  readonly inner?: 'slot' | 'any'
}

export const placeholderSyntaxes: readonly PlaceholderSyntax[] = [
  // EHR templates: wildcards, links and lists of values.
  // Three asterisks that are a paragraph by themselves are a rule across the page.
  {
    name: 'wildcard',
    pattern:
      '(?<![*\\w])(?!(?<=\\n[ \\t\\r]{0,8}\\n[ \\t]{0,8})\\*{3}[ \\t\\r]{0,8}\\n[ \\t\\r]{0,8}\\n)\\*{3}(?![*\\w])'
  },
  {name: 'smart link', pattern: '@[A-Z][A-Z0-9_]{1,40}(?::[^@\\s]{1,40})?@'},
  {name: 'smart list', pattern: '\\{(?:[A-Za-z][\\w \\-/]{0,60})?:[^{}\\n]{1,400}\\}'},
  // Mustache, Handlebars, Jinja, Liquid; GOV.UK Notify; ERB; shell and Ruby interpolation; mail merge.
  {name: 'double brace', pattern: '\\{\\{[^{}\\n]{0,200}\\}\\}\\}?'},
  {name: 'control tag', pattern: '\\{%[^%{}\\n]{0,200}%\\}'},
  {name: 'double bracket', pattern: '\\[\\[[^\\[\\]\\n]{1,200}\\]\\]'},
  {name: 'double parenthesis', pattern: '\\(\\([A-Za-z][^()\\n]{0,200}\\)\\)'},
  {name: 'ERB tag', pattern: '<%[^%\\n]{0,400}%>'},
  {name: 'interpolation', pattern: '[$%#]\\{[^{}\\n]{1,100}\\}'},
  {name: 'percent variable', pattern: '(?<![\\w%])%[A-Za-z][A-Za-z_]{1,40}%(?![\\w%])'},
  {name: 'angle brackets', pattern: '(?:<<|«|‹‹)[^<>«»\\n]{1,100}(?:>>|»|››)'},
  {name: 'hash marks', pattern: '##[A-Za-z][\\w ]{0,60}##'},
  {name: 'single brace', pattern: "\\{([A-Za-z][\\w .\\-/’']{0,60})\\}", inner: 'any'},
  {name: 'angle word', pattern: "<([A-Za-z][\\w .\\-/’']{1,60})>", inner: 'slot'},
  {name: 'square brackets', pattern: '\\[([^\\[\\]\\n]{1,120})\\](?!\\()', inner: 'slot'},
  {name: 'parenthesis', pattern: '\\(([^()\\n]{1,60})\\)', inner: 'slot'},
  // Blanks: an underscore run inside a line; one that fills its line or stands behind "Signed:" is to be signed on paper.
  {
    name: 'blank',
    pattern:
      '(?<!_|[Ss]ign(?:ed|ature)[ \\t]{0,4}:?[ \\t]{0,4})(?:(?<=[^\\s_][^\\n_]{0,200})_{3,}|_{3,}(?=[ \\t]{0,40}[^\\s_]))'
  },
  // A word that stands for a word.
  {
    name: 'xx',
    pattern:
      '(?<![\\w\\-–/*.])(?:xx|XX|xxx|XXX|Xxx|xxxx|XXXX)(?![\\w\\-–*]|[ ]?(?:chromosome|karyotype|sex|genotype|female))'
  },
  {
    name: 'to be done',
    pattern: '(?<![\\w])(?:TBD|TBC|TBA|TODO|FIXME|TKTK|FILL IN|FILL-IN|LOREM IPSUM|lorem ipsum)(?![\\w])'
  },
  {
    name: 'instruction',
    pattern: '(?<![\\w])(?:INSERT|ENTER|ADD|SELECT|CHOOSE|DELETE|REPLACE|COMPLETE|SPECIFY)(?: [A-Z]{2,}){1,8}(?![\\w])'
  }
]

/** First words of a bracket that name a slot: somebody's name, a date, a value to fill in. */
export const slotWords: readonly string[] =
  `name names patient patients first last full your my our his her their date dates time day month year insert enter add
fill select choose specify list describe include provide signature sign title credentials provider physician doctor
clinician nurse practice clinic hospital department office phone number telephone contact email address link url website
result results value values lab test medication medicine drug dose dosage diagnosis condition symptom symptoms concern
appointment location procedure specialty specialist recipient sender salutation greeting company organization team
pharmacy facility healthcare pronoun relationship age gender topic reason issue amount frequency duration x xx xxx n
tbd tbc blank placeholder here`.split(/\s+/)
