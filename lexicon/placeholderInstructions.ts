import type {PlaceholderSyntax} from './placeholderSyntax.ts'

const beforeChoice =
  '[Ii]n|[Ee]very|[Ff]or|[Ww]ithin|[Aa]fter|[Aa]t|[Oo]n|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]y|[Uu]ntil|[Aa]n?|[Tt]he|[Yy]our|[Oo]ur' +
  '|[Tt]ake|[Ss]ee|[Hh]as|[Hh]ave|[Ww]ith|[Tt]o|[Ff]rom|[Ss]tart|[Ss]top|[Ss]hows|[Ss]howed|[Bb]e|[Dd]ear|[Hh]i|[Hh]ello'
const option = "(?:\\d{1,4} ?)?\\p{L}[\\p{L}\\d .’'-]{0,28}"
/** All but the last may leave their unit to it: "3 / 6 months". */
const firstOption = `(?:${option}|\\d{1,4}(?= ?/ ?\\d{1,4} ?\\p{L}))`

const howOften = '(?:once|twice|one|two|three|four|1|2|3|4|one time|two times|three times)'

const joined = (...parts: readonly string[]): string => parts.join('')

/** What tells the one who sends what to write, and choices of which one was to be kept. */
export const instructionSyntaxes: readonly PlaceholderSyntax[] = [
  {
    name: 'instruction',
    needs: ['ENTER', 'ADD', 'PASTE', 'TYPE', 'SELECT', 'CHOOSE', 'DELETE', 'REPLACE', 'COMPLETE', 'SPECIFY'],
    pattern: joined(
      '(?<![\\w])(?:ENTER|ADD|PASTE|TYPE|SELECT|CHOOSE|DELETE|REPLACE|COMPLETE|SPECIFY)(',
      '(?: [A-Z]{2,20}){1,8})(?![\\w])'
    ),
    only: 'shout'
  },
  // A part that the one who sends was to keep or to take out: "DELETE IF NOT APPLICABLE".
  {
    name: 'instruction',
    needs: [' IF ', ' UNLESS ', ' WHERE ', ' AS '],
    pattern: joined(
      '(?<![\\w])(?:DELETE|REMOVE|OMIT|ERASE|INCLUDE|KEEP|INSERT|USE|ADD)(?: (?:THIS|THE|ANY|ALL|ONE|OR|AND|KEEP|DELETE|EDIT',
      '|SECTION|LINE|PARAGRAPH|SENTENCE|PART|TEXT)){0,4} (?:IF|UNLESS|WHERE|WHEN|AS) (?:(?:NOT|IT|IS|DOES|THIS) ){0,3}',
      '(?:APPLICABLE|APPLY|APPROPRIATE|RELEVANT|REQUIRED|APPLIES)(?![\\w])'
    )
  },
  {
    name: 'instruction',
    needs: ['here'],
    pattern:
      "(?<![\\w]|\\b(?:to|can|could|will|please|you|and|then) )(?:[Ii]nsert|[Ee]nter|[Pp]aste|[Tt]ype)((?: [a-z’']{2,20}){1,5} here)(?![\\w])",
    only: 'shout'
  },
  {
    name: 'instruction',
    needs: ['drop', 'applicable', 'appropriate', 'choose one', 'select one'],
    pattern: joined(
      '(?<![\\w])(?:[Ii]nsert|[Ss]elect|[Cc]hoose)(?: [a-z]{2,20}){1,4} from (?:the )?drop-?down(?![\\w])',
      '|\\((?:please )?(?:delete|select|choose) (?:one|as (?:applicable|appropriate))\\)'
    )
  },
  {
    name: 'instruction',
    needs: ['elete ', 'emove ', 'mit ', 'trike ', 'eep '],
    pattern: joined(
      '(?<![\\w])(?:[Dd]elete|[Rr]emove|[Oo]mit|[Ss]trike(?: out)?|[Kk]eep)(?: (?:this|the|or|and|keep|edit|section|line|paragraph',
      '|sentence|part|text)){0,3} (?:if|unless|where|when|as) (?:(?:not|it|is|does|this) ){0,3}',
      '(?:applicable|apply|appropriate|relevant|applies)(?![\\w])'
    )
  },
  {name: 'instruction', needs: ['INSERT'], pattern: '(?<![\\w])INSERT(?: [A-Z]{2,20}){1,8}(?![\\w])'},
  // Choices of which one was to be kept.
  {
    name: 'choice',
    needs: ['/'],
    pattern: joined(
      '(?<![\\w/])(?:Mrs?|Ms|Miss|Dr|Mx)\\.? ?/ ?(?:Mrs?|Ms|Miss|Dr|Mx)\\.?(?: ?/ ?(?:Mrs?',
      '|Ms|Miss|Dr|Mx)\\.?){0,3}(?![\\w/])'
    )
  },
  {
    name: 'choice',
    needs: ['/'],
    pattern: joined(
      '(?<![\\w/])(?:s?he/s?he/they|him/her/them|her/him/them|his/her/their|her/his/their',
      '|son/daughter/child|mother/father/parent)(?![\\w/])'
    )
  },
  // In the gap of a sentence: "in (1 year / 6 months)", "your scan was (normal/abnormal)".
  {
    name: 'choice',
    needs: ['/'],
    pattern: joined(
      `(?<=(?<!\\p{L})(?:${beforeChoice}) )`,
      `\\(${firstOption}(?: ?/ ?${firstOption}){0,3} ?/ ?${option}\\)`,
      '(?=[.,;:!?]|\\s*$|\\s*\\n| \\p{Ll})'
    ),
    only: 'choice'
  },
  {
    name: 'choice',
    needs: ['/'],
    pattern: `\\(${howOften}(?: ?/ ?${howOften}){1,4}\\)(?= (?:a|per|each|every|times|daily|by)(?!\\p{L}))`
  },
  // A wish in which the founding text's own choices were left: "have a great vacation/holiday/birthday/trip".
  {
    name: 'choice',
    needs: ['/'],
    pattern: joined(
      '(?<=(?<![\\w])(?:[Hh]ave an? (?:good|great|nice|lovely|wonderful|happy|safe|fun|fantastic)|[Ee]njoy (?:your|the)) )',
      '[a-z]{3,12}(?: ?/ ?[a-z]{3,12}){2,6}(?![\\w/])'
    )
  },
  {
    name: 'choice',
    needs: ['/'],
    pattern: `(?<![\\w/])${feelings()}(?: ?/ ?${feelings()}){2,6}(?![\\w/])`
  }
]

function feelings(): string {
  return joined(
    `(?:worried|worrying|scared|scary|afraid|frightened|frightening|frustrated|frustrating`,
    `|anxious|nervous|upset|upsetting|sad|angry|overwhelmed|overwhelming|concerned|concerning`,
    `|stressed|stressful|difficult|hard|tough|painful|tired|exhausted|confused|confusing`,
    `|disappointed|disappointing)`
  )
}
