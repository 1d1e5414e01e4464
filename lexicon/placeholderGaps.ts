import type {PlaceholderSyntax} from './placeholders.ts'
import {unitSigns, units} from './placeholderWords.ts'
import {capitalNames} from './slotNames.ts'

const gapWords =
  '[Ii]s|[Ww]as|[Ww]ere|[Ii]n|[Ff]or|[Oo]f|[Aa]t|[Oo]n|[Bb]y|[Ee]very|[Aa]fter|[Tt]o|[Tt]ake|[Ww]ithin|[Yy]our|[Tt]he'

const goesOn =
  '(?:and|but|or|on|at|in|as|from|by|today|yesterday|tomorrow|now|then|when|which|with|after|before|this|last|next|so|since' +
  '|until|to|for|again|because|while|if|than|per)(?!\\p{L})'

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
    name: 'caps between marks',
    needs: ['ame|', 'ame*', 'ame:', 'ame--', 'ame^', 'ame~'],
    pattern: '(?<=[\\p{L}.] )([|*:^~]|--)([A-Za-z_ ]{0,20}[Nn]ame)\\1(?=[,:!\\s]|$)',
    only: 'named'
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
      `|(?<=(?<!\\p{L})(?:[Ii]s|[Ww]as|[Ww]ere|be) )(?:\\?{2,4}|\\(\\?{1,3}\\))(?= ${goesOn}|[.,](?:\\s|$)|$)`,
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
