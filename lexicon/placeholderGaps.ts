import type {PlaceholderSyntax} from './placeholderSyntax.ts'
import {unitSigns, units} from './placeholderWords.ts'
import {capitalNames} from './slotNames.ts'

const joined = (...parts: readonly string[]): string => parts.join('')

const gapWords =
  '[Ii]s|[Ww]as|[Ww]ere|[Ii]n|[Ff]or|[Oo]f|[Aa]t|[Oo]n|[Bb]y|[Ee]very|[Aa]fter|[Tt]o|[Tt]ake|[Ww]ithin|[Yy]our|[Tt]he'

const goesOn =
  '(?:and|but|or|on|at|in|as|from|by|today|yesterday|tomorrow|now|then|when|which|with|after|before|this|last|next|so|since' +
  '|until|to|for|again|because|while|if|than|per)(?!\\p{L})'

/** What a program writes in the place of a name that it does not have. */
const nothing = '(?:null|NULL|undefined|Undefined|UNDEFINED|NaN|None|nil|N/A|n/a|\\(null\\)|unknown|UNKNOWN)'
const needsOfNothing = [
  'null',
  'NULL',
  'ndefined',
  'UNDEFINED',
  'NaN',
  'None',
  'nil',
  'N/A',
  'n/a',
  'nknown',
  'UNKNOWN'
]

/** Marks that stand in the gap of a sentence, where its other words tell what was to come. */
export const gapSyntaxes: readonly PlaceholderSyntax[] = [
  {
    name: 'empty brackets',
    needs: ['[]', '[ ', '[\t', '{}', '{ ', '[.', '[…', '()', '( '],
    pattern:
      '(?<![\\]\\w!])\\[([ \\t]{0,12}|[ ]?(?:\\.{3}|…)[ ]?)\\](?![(\\[]|:(?!\\d))|(?<![\\w$#%])\\{([ \\t]{0,12})\\}' +
      '|(?<![\\w)\\]])\\([ \\t]{0,12}\\)',
    only: 'gap'
  },
  // A star in brackets, and no box of a task list or mark of a footnote.
  {
    name: 'starred gap',
    needs: ['[*'],
    pattern:
      '(?<=(?<!\\p{L})(?:Dr|Mrs?|Ms)\\.? )\\[(\\*{1,2})\\]|(?<![\\]\\w!])\\[(\\*{1,2})\\](?![(\\[:\\w]| (?:is|was|are|were|has|had|will)(?!\\p{L}))',
    only: 'gap'
  },
  {name: 'square brackets', needs: ['【', '［'], pattern: '[【［]([^】］\\n]{1,40})[】］]', only: 'slot'},
  {
    name: 'turned brackets',
    needs: ['>>'],
    pattern: "(?<![>\\w])>{2,3}([\\p{L}_][\\p{L}\\w’'/-]{0,40}(?: [\\p{L}\\w]{1,20}){0,3})<{2,3}(?!<)",
    only: 'tag'
  },
  {
    name: 'blank',
    needs: ['__'],
    pattern: '(?<![_\\w])_{2,3}([A-Za-z]{1,20}(?:_[A-Za-z]{1,20}){1,4})_{2,3}(?![_\\w])',
    only: 'shout'
  },
  {
    name: 'name to come',
    needs: capitalNames.filter((name) => !capitalNames.some((other) => other !== name && name.includes(other))),
    pattern: `(?<![\\p{L}\\p{M}_@./-])(?:${capitalNames.join('|')})(?=[,:!，،\\n]|$)`,
    only: 'named'
  },
  {
    name: 'name to come',
    needs: needsOfNothing,
    pattern: `(?<![\\p{L}\\p{M}_@./-])${nothing}(?: ${nothing})?(?=[,:!،，\\n]|$)`,
    only: 'named'
  },
  {
    name: 'nothing found',
    needs: ['null', 'NULL', 'ndefined', 'NaN'],
    pattern: joined(
      '(?<=(?<!\\p{L})(?:[Ww]ith|[Aa]t|[Oo]n|[Bb]y|[Ff]rom|[Ss]ee|[Cc]all|Dr\\.?|Mrs?\\.?|Ms\\.?|Nurse|[Rr]egards,?|[Ss]incerely,?)\\s)',
      '(?:null|NULL|undefined|NaN)(?=[,.;!?\\n]|$| (?:at|on|and|for|from|in|will|would|is|has|to|today|mg|mcg)(?!\\p{L}))'
    )
  },
  {
    name: 'nothing found',
    needs: [
      'undefined undefined',
      'null null',
      'NaN:NaN',
      'NaN/NaN',
      'Invalid Date',
      'Invalid date',
      '[object Object]',
      'NaN'
    ],
    pattern: joined(
      '(?<!\\p{L})(?:undefined undefined|null null|NaN:NaN|NaN/NaN(?:/NaN)?|Invalid Date(?!\\p{L})|\\[object Object\\])',
      '|(?<=(?:on|at|is|for|dated) )Invalid date(?!\\p{L})|\\$NaN(?!\\w)|(?<!\\w)NaN(?= (?:mg|mcg|mL|days|weeks|tablets|units)(?!\\p{L}))'
    )
  },
  {
    name: 'caps between marks',
    needs: ['ame|', 'ame*', 'ame:', 'ame--', 'ame^', 'ame~', 'ame=', 'ame!'],
    pattern: '(?<=[\\p{L}.] )([|*:^~=!]|--)([A-Za-z_ ]{0,20}[Nn]ame)\\1(?=[,:!\\s]|$)',
    only: 'named'
  },
  // The end of a telephone number.
  {
    name: 'xx',
    needs: ['XX', 'xx'],
    pattern:
      '(?<!\\bend(?:s|ing) (?:in|with) )(?<![\\w-])(?:\\(?\\d{3}\\)?[-. ]{1,2})?\\d{3}[-.](?:[Xx]{4}|\\d[Xx]{3}|\\d{2}[Xx]{2})(?![\\w-])'
  },
  // The day of a month, or a number before what is counted or measured.
  {
    name: 'xx',
    needs: ['XXth', 'xxth', 'Xth', 'XXst', 'XXnd', 'XXrd', '##th', '##st', '##nd', '##rd'],
    pattern: '(?<![\\w#-])(?:X{1,2}|xx|##)(?:th|st|nd|rd)(?![\\w-])',
    only: 'letters'
  },
  {
    name: 'number signs',
    needs: ['#'],
    pattern: `(?<=(?<!\\p{L})(?:${gapWords}) )(?:#|\\(#{1,3}\\))(?= ${units}(?!\\p{L}))`
  },
  {
    name: 'question marks',
    needs: ['??'],
    pattern: `(?<=(?<!\\p{L})(?:${gapWords}) )\\?{2,4}(?= ?%| ${units}(?!\\p{L}))`
  },
  {
    name: 'question marks',
    needs: ['??', '(?)'],
    // Behind a verb they are a doubt where what is doubted follows: "it was ?? gastritis".
    pattern:
      `(?<=(?<!\\p{L})(?:${gapWords}) )(?<!(?:[Ii]s|[Ww]as|[Ww]ere) )\\?{2,4}(?= \\p{Ll}|[.,](?:\\s|$))` +
      `|(?<=(?<!\\p{L})(?:[Ii]s|[Ww]as|[Ww]ere|be) )(?:\\?{2,12}|\\(\\?{1,3}\\))(?= ${goesOn}|[.,](?:\\s|$)|$)`,
    only: 'asked'
  },
  {
    name: 'number to come',
    needs: ['N d', 'N w', 'N m', 'N y', 'N h', 'N t', 'N p'],
    pattern: `(?<=(?<!\\p{L})(?:${gapWords}) )N (?:days|weeks|months|years|hours|minutes|mg|tablets|pills)(?!\\p{L})`,
    only: 'counted'
  },
  {
    name: 'dotted blank',
    needs: ['...', '…'],
    // Behind a verb, a pause may come before words that count: "it was … years".
    pattern:
      `(?<=(?<!\\p{L})(?:is|was) )(?:\\.{3}|…)(?= ${unitSigns}(?!\\p{L}))` +
      `|(?<=(?<!\\p{L})(?:of|at) )(?:\\.{3}|…)(?= ${units}(?!\\p{L}))`
  }
]
