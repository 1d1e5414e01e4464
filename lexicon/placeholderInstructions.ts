import type {PlaceholderSyntax} from './placeholders.ts'

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
