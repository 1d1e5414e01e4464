import type {PlaceholderSyntax} from './placeholderSyntax.ts'
import {units} from './placeholderWords.ts'

const joined = (...parts: readonly string[]): string => parts.join('')

const option = "(?:\\d{1,3} ?)?\\p{L}[\\p{L}\\d .’'-]{0,28}"
/** Verbs that stand twice where one was to be struck out, and once of them with a "not": "is/is not". */
const verb = '[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Dd]oes|[Dd]o|[Dd]id|[Cc]an|[Mm]ay|[Mm]ust|[Ss]hould|[Ww]ill'
const greetingWords = ['Dear', 'Hi', 'Hello', 'Good morning', 'Good afternoon', 'Good evening']
const titles = ['Mr', 'Ms', 'Mx', 'Dr']
const greetingWithTitle = '(?:Dear|Hi|Hello|Good (?:morning|afternoon|evening)) (?:Mrs?|Ms|Mx|Dr)\\.?'
const beforeDots =
  '[Oo]n|[Aa]t|[Oo]f|[Bb]y|[Ff]or|[Ii]n|[Ee]very|[Tt]ake|[Ww]ith|[Ss]ee|[Ff]rom|[Uu]ntil|(?:Dr|Mrs?|Ms)\\.?'
const behindDots =
  '(?:at|on|in|and|from|by|to|for|today|last|this|which|with|weeks|months|days|years|tablets|mg|mmol)(?!\\p{L})'
const beforeNaN =
  '[Ii]s|[Ww]as|[Ww]ere|[Aa]re|[Oo]f|[Oo]n|[Aa]t|[Tt]o|[Ff]or|[Ff]rom|[Ii]n|[Aa]bout|[Oo]we|[Pp]aid|[Tt]ake|[Ee]very'

/** What the controls of forms and the prompts of letters leave behind, and gaps of letters that a program filled. */
export const formSyntaxes: readonly PlaceholderSyntax[] = [
  // Prompts of letters in practice systems: "~[Surname]", "[Free Text: reason]".
  {name: 'prompt', needs: ['~['], pattern: '~\\[\\p{L}[^\\[\\]\\n]{0,120}\\]'},
  {
    name: 'prompt',
    needs: ['[Free', '[free', '[FREE', '[Single', '[Multi', '[Drop'],
    pattern:
      '\\[(?:[Ff]ree ?[Tt]ext|FREE ?TEXT|Single Code Entry|Multi(?:ple)? ?(?:Select|Choice)|Drop-?down)(?:: ?[^\\[\\]\\n]{0,100})?\\]'
  },
  // Controls of a word processor's forms show this until somebody has filled them.
  {
    name: 'form control',
    needs: ['to enter ', 'Choose a'],
    pattern: joined(
      '\\[?(?:Click|Tap)(?: or (?:tap|click))?(?: here)? to enter (?:text|a date|an? (?:name|number|address))\\.?\\]?(?!\\w)',
      '|\\[?Choose an item(?:\\.\\]?|\\])|(?<=[\\p{Ll},:] )Choose an item(?= \\p{Ll})|\\[?Choose a building block\\.\\]?'
    ),
    only: 'unspoken'
  },
  {
    name: 'form control',
    needs: ['text here', 'text Here'],
    pattern: '(?<=: )(?:Enter|Type|Insert|Your)(?: your)? text here(?=[.\\s]|$)'
  },
  // Brackets of other scripts.
  {
    name: 'square brackets',
    needs: ['〔', '〈', '⟨', '［', '❲'],
    pattern: '[〔〈⟨［❲]([^〕〉⟩］❳\\n]{1,40})[〕〉⟩］❳]',
    only: 'slot'
  },
  {name: 'guillemets', needs: ['「', '《', '『'], pattern: '[「《『]([^」》』\\n]{1,40})[」》』]', only: 'quoted'},
  // A choice with what to do with it, in the gap of a sentence: "it was (choose one: normal / abnormal)".
  {
    name: 'choice',
    needs: ['choose', 'select', 'pick', 'keep'],
    pattern: joined(
      '(?<=(?<!\\p{L})(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Tt]he|[Yy]our|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Tt]o|[Bb]e|[Aa]n?|[Ww]ith|[Ee]very) |(?:^|[.!?,:] )[Pp]lease )',
      `[([](?:choose|select|pick|keep)(?: one(?: of)?)?: ?${option}(?: ?(?:/|\\||,| or ) ?${option}){1,4}[)\\]]`
    )
  },
  // The same with the order behind it: "[left / right — pick one]".
  {
    name: 'choice',
    needs: ['choose', 'select', 'pick', 'keep', 'delete', 'circle', 'strike'],
    pattern: joined(
      `[([]${option}(?: ?/ ?${option}){1,4} ?[-–—:;,] ?(?:please )?`,
      '(?:choose|select|pick|keep|delete|circle|strike(?: out)?)(?: one| which(?:ever)?| the other| as (?:applicable|appropriate|needed))[^()[\\]\\n]{0,30}[)\\]]'
    ),
    only: 'asked'
  },
  // A side that the writer was to look up: "your (left/right?) knee".
  {
    name: 'choice',
    needs: ['?)', '?]'],
    pattern: joined(
      '(?<=(?<!\\p{L})(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er|[Oo]f|[Ii]n|[Oo]n|[Tt]o|[Ff]or) )',
      '[([](?:left ?/ ?right|right ?/ ?left|L ?/ ?R|R ?/ ?L|upper ?/ ?lower|am ?/ ?pm|he ?/ ?she|his ?/ ?her|son ?/ ?daughter) ?\\?[)\\]]'
    ),
    only: 'asked'
  },
  {
    name: 'choice',
    needs: ['/'],
    pattern: `(?<![\\p{L}/])(${verb}) ?/ ?(?:\\1 not|\\1n[’']t|cannot)(?![\\p{L}/])`,
    only: 'stated'
  },
  {
    name: 'choice',
    needs: ['/'],
    pattern: joined(
      `\\[\\p{Ll}+(?: \\p{Ll}+){0,2} ?/ ?(?:\\p{Ll}+ ){1,2}not(?: \\p{Ll}+){0,2}\\]`,
      '|(?<=\\p{L} )\\[(?:start|stop|continue|increase|decrease|raise|lower|begin|restart|pause|hold)',
      '(?: ?/ ?(?:start|stop|continue|increase|decrease|raise|lower|begin|restart|pause|hold)){1,3}(?: \\p{Ll}+){0,2}\\]'
    )
  },
  // Rows of dots with space on both sides, where a pause would cling to the word before.
  {
    name: 'dotted blank',
    needs: ['.....', '……'],
    pattern: joined(
      `(?<=(?<!\\p{L})(?:${beforeDots}) )(?:\\.{5,}|…{2,})(?= \\p{Ll}|[,;]| ?$| ?\\n)`,
      `|(?<=(?<!\\p{L})(?:[Ii]s|[Ww]as|[Ww]ere|[Aa]re|be) )(?:\\.{5,}|…{2,})(?= ${behindDots})`
    )
  },
  // A greeting from which the name has dropped out. Writers with a space before every comma have it in one line.
  {
    name: 'name to come',
    needs: ['Dear ,', 'Dear :', 'Dear  '],
    pattern: '(?<=(?:^|\\n)[ \\t]{0,4})Dear {1,3}[,:](?=[ \\t]{0,4}\\r?\\n)'
  },
  {
    name: 'name to come',
    needs: greetingWords.flatMap((word) => titles.map((title) => `${word} ${title}`)),
    pattern: `(?<=(?:^|\\n)[ \\t]{0,4})${greetingWithTitle}(?: {0,3}[,:](?=[ \\t]{0,4}\\r?\\n)| {1,3}[,:](?=[ \\t]))`
  },
  {
    name: 'name to come',
    needs: [' name,', ' name:', ' name\n', ' name\r'],
    pattern: joined(
      '(?<=(?:^|\\n)[ \\t]{0,4}(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey) )',
      '(?:(?:patient|client|parent|member|first|last|full|given)[ _](?:first |last |full )?)name(?=[,:]?[ \\t]{0,4}\\r?\\n)'
    )
  },
  {
    name: 'xx',
    needs: ['x.x'],
    pattern: '(?<=(?<!\\p{L})(?:[Ii]s|[Ww]as|[Oo]f|[Aa]t|[Tt]o|[Ff]rom|[Bb]y|[Aa]bout) )x{1,3}\\.x{1,2}(?![\\w.])'
  },
  {
    name: 'xx',
    needs: ['xxx'],
    pattern: '(?<=(?<!\\p{L})(?:Dear|Hi|Hello|Hey|Mrs?|Ms|Dr|Prof|Nurse)\\.? )[Xx]x{3,11}(?!\\w)'
  },
  // Two words in capitals that name a field, where one may be no more than stressed: "call PHONE NUMBER".
  {
    name: 'bare field',
    needs: [' NAME', ' NUMBER', ' DATE', ' TIME', ' ADDRESS', ' RESULT'],
    pattern: joined(
      '(?<=(?:\\p{Ll}|\\d|,) )(?:(?:PHONE|TELEPHONE|FAX|ACCOUNT|ROOM|CLAIM|REFERENCE|CLINIC|OFFICE|CONTACT) NUMBER',
      '|(?:MEDICATION|MEDICINE|DRUG|HOSPITAL|PHARMACY|TEST|FACILITY|SPECIALIST|PROCEDURE|PHYSICIAN|NURSE|SURGEON|PROGRAM) NAME',
      '|(?:APPOINTMENT|APPT|VISIT|SURGERY|PROCEDURE|TEST|START|END|FOLLOW-UP) (?:DATE|TIME)|(?:CLINIC|OFFICE|HOSPITAL|EMAIL|WEB) ADDRESS',
      '|(?:TEST|LAB) RESULTS?)(?=[,.;!)\\n%]| \\p{Ll}|$)'
    ),
    only: 'unstressed'
  },
  // Velocity's quiet references, and calls that look up a text in another language.
  {
    name: 'dollar variable',
    needs: ['$'],
    pattern:
      '(?<![\\w$])\\$!?[A-Za-z_]\\w{1,40}(?:\\.[A-Za-z_]\\w{1,40}(?:\\(\\))?){1,3}|(?<![\\w$])\\$![A-Za-z_]\\w{1,40}',
    only: 'text'
  },
  {
    name: 'look-up',
    needs: ["('", '("'],
    pattern: '\\{ ?\\$?(?:t|i18n|gettext|translate)\\(["\'][\\w.:-]{1,60}["\'][^(){}\\n]{0,60}\\) ?\\}'
  },
  {
    name: 'number to come',
    needs: ['X-Y', 'X–Y', 'X to Y', 'X - Y'],
    pattern: `(?<![\\w-])X(?: ?[-–] ?| to )Y(?= ?%| ${units}(?!\\p{L}))`
  },
  {
    name: 'blank',
    needs: ['_ _'],
    pattern: '(?<![\\w_])(?<!_ )_(?: _){2,20}(?![\\w_]| _)',
    only: 'blank'
  },
  {
    name: 'dotted blank',
    needs: ['...', '…'],
    pattern:
      '(?<=(?:^|\\n|Dear |Hi |Hello |[Ss]ee |[Ww]ith |[Bb]y |[Aa]sk )(?:Mrs?|Ms|Miss|Dr|Prof)\\.? )(?:…|\\.{3,7})(?=[,:;]| ?\\r?\\n| (?:on|at|in|for|about|will)(?!\\p{L}))'
  },
  {
    name: 'comment',
    needs: ['<!--'],
    pattern: '<!-- ?([\\p{L}_][^<>\\n]{1,80}?) ?-->',
    only: 'tag'
  },
  {
    name: 'nothing found',
    needs: ['NaN'],
    pattern: `(?<=(?<!\\p{L}|[Nn]one |nothing )(?:${beforeNaN}) )NaN(?!\\w)`,
    only: 'unspoken'
  }
]
