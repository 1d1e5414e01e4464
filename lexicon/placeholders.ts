import {formSyntaxes} from './placeholderForms.ts'
import {gapSyntaxes} from './placeholderGaps.ts'
import {instructionSyntaxes} from './placeholderInstructions.ts'
import type {PlaceholderSyntax} from './placeholderSyntax.ts'
import {fieldWords} from './placeholderWords.ts'

const shoutedFields = fieldWords.map((word) => word.toUpperCase())

const joined = (...parts: readonly string[]): string => parts.join('')
const field = "[\\p{L}\\p{M}\\w .,#&\\/’'+:|-]"
const date = '(?:DD?|MMM?|YYYY|YY)'

export const placeholderSyntaxes: readonly PlaceholderSyntax[] = [
  // Mailchimp's merge tags hold asterisks and bars, so they come before wildcards.
  {
    name: 'merge tag',
    needs: ['*|'],
    pattern: '\\*\\|[A-Za-z][\\w :,.-]{0,60}\\|\\*',
    isInAddresses: true
  },
  // EHR templates: wildcards, links, lists of values, phrases that expand.
  {
    name: 'wildcard',
    needs: ['***'],
    pattern: '(?<![*\\w])\\*{3,6}(?![*\\w])(?!(?<=(?<!\\*)\\*{4})(?: \\*{4}){0,2} (?!19|20)\\d{4}(?!\\d))',
    only: 'blank'
  },
  {name: 'smart link', needs: ['@'], pattern: '@[A-Z][A-Z0-9_]{1,40}(?::[^@\\s]{1,40}|\\([^()@\\n]{0,60}\\))?@'},
  {name: 'smart list', needs: ['{'], pattern: '\\{(?:[A-Za-z][\\w \\-/]{0,60})?:[^{}\\n]{1,400}\\}'},
  {name: 'open link', needs: ['@'], pattern: '(?<![\\w.@])@([A-Z][A-Z_]{2,30})(?![\\w@]|\\.\\w)', only: 'shout'},
  {
    name: 'dot phrase',
    needs: ['.'],
    pattern: '(?<![^\\s(])\\.([A-Z][A-Z_]{2,30}|[a-z][a-z_]{3,30})(?!\\w|\\.\\w)',
    only: 'phrase'
  },
  {name: 'tildes', needs: ['~'], pattern: '~[A-Z][A-Z_ ]{2,40}~'},
  {name: 'tildes', needs: ['~'], pattern: '(?<![\\w~])~([a-z][a-z_]{3,30})~(?![\\w~])', only: 'shout'},
  // Mustache, Handlebars, Jinja, Liquid; GOV.UK Notify; ERB; shell and Ruby interpolation; mail merge.
  {name: 'double brace', needs: ['{{'], pattern: '\\{{2,3}[^{}\\n]{0,200}\\}{2,3}', isInAddresses: true},
  {
    name: 'control tag',
    needs: ['{%'],
    pattern: '\\{%(?:[^%{}\\n]|%(?!\\})){0,200}%\\}',
    isInAddresses: true
  },
  {name: 'double bracket', needs: ['[['], pattern: '\\[\\[[^\\[\\]\\n]{1,200}\\]\\]'},
  {
    name: 'double parenthesis',
    needs: ['(('],
    pattern: '\\(\\((?!hugs?\\b)[A-Za-z][^()\\n]{0,200}\\)\\)',
    isInAddresses: true
  },
  {name: 'ERB tag', needs: ['<%'], pattern: '<%(?:[^%\\n]|%(?!>)){0,400}%>', isInAddresses: true},
  {name: 'interpolation', needs: ['{'], pattern: '[$%#]\\{[^{}\\n]{1,100}\\}', isInAddresses: true},
  // What is left of a token once its other end is gone.
  {
    name: 'open token',
    needs: ['{{', '{%', '<%', '%{', '${'],
    pattern: '(?:\\{\\{|\\{%|<%=?|[%$]\\{)[-~]?[ \\t]?[#/!^>&]?-{0,2}[ \\t]?[A-Za-z_@]\\w{0,40}(?:\\.\\w{1,40}){0,4}'
  },
  {
    name: 'token end',
    needs: ['}}', '%}', '%>'],
    pattern: '(?<![\\w.])[A-Za-z_][\\w.]{0,40}[ \\t]?[-~]?(?:\\}\\}|%\\}|%>)'
  },
  {name: 'format variable', needs: ['%('], pattern: '%\\([A-Za-z_]\\w{0,40}\\)[sdf]?'},
  {
    name: 'percent variable',
    needs: ['%'],
    pattern: '(?<![\\w%])%%?[A-Za-z][A-Za-z_]\\w{0,40}%%?(?![\\w%])',
    only: 'text'
  },
  {name: 'dollar variable', needs: ['$'], pattern: '(?<![\\w$])\\$[A-Za-z_]\\w{1,40}\\$(?![\\w$])', only: 'text'},
  {
    name: 'dollar variable',
    needs: ['$'],
    pattern: joined(
      '(?<![\\w$])\\$(?!(?:US|USD|AUD?|CAD?|NZD?|SGD|HKD|CDN)(?!\\w))(?:[A-Z][a-z]\\w{1,40}',
      '|[A-Z]{3}\\w{0,40}|[a-z]{1,30}_\\w{1,40})'
    ),
    only: 'text'
  },
  {name: 'dollar variable', needs: ['$'], pattern: '(?<![\\w$])\\$([a-z]{4,30})(?![\\w$])', only: 'shout'},
  {
    name: 'angle brackets',
    needs: ['<<', '‹‹'],
    pattern: '(?:<<|‹‹)[^<>\\n]{1,100}(?:>>|››)',
    isInAddresses: true
  },
  {name: 'guillemets', needs: ['«'], pattern: '«([^«»\\n]{1,80})»', only: 'quoted'},
  // A mail merge names its fields in one word: «Parent», «Next_visit».
  {name: 'guillemets', needs: ['«'], pattern: '«[A-Z][A-Za-z]{1,30}(?:_[A-Za-z]{1,30}){0,4}»'},
  {
    name: 'hash marks',
    needs: ['#'],
    pattern: '(?<![\\w#&/])#{1,3}[A-Za-z][A-Za-z_]\\w{0,40}(?: \\w{1,20}){0,3}#{1,3}(?![\\w#])',
    only: 'text'
  },
  {name: 'number signs', needs: ['#'], pattern: '(?<![\\w#&])#{2,8}(?:[/:.-]#{2,4}){0,2}(?![\\w#])', only: 'letters'},
  {
    name: 'starred field',
    needs: ['*'],
    pattern: '(?<![*\\w])\\*([A-Z][A-Z_]{1,30}(?: [A-Z]{2,20}){0,4})\\*(?![*\\w])',
    only: 'shout'
  },
  {
    name: 'starred field',
    needs: ['**'],
    pattern: '(?<![*\\w])\\*{3}([A-Z][A-Z_]{1,30}(?: [A-Z]{2,20}){0,4})\\*{3}(?![*\\w])',
    only: 'shout'
  },
  // Two stars are bold, as headings are; in the middle of a sentence, capitals that name a slot are one.
  {
    name: 'starred field',
    needs: ['**'],
    pattern: '(?<=[\\p{Ll},] )\\*{2}([A-Z][A-Z_]{1,30}(?: [A-Z]{2,20}){0,4})\\*{2}(?![*\\w])',
    only: 'shout'
  },
  {
    name: 'caps between marks',
    needs: ['::', '^', '|', '&', '=', '--', '$$'],
    pattern: joined(
      '(?<![\\w|:^&=$-])(?:::|\\^|\\|{1,2}|&|=|--|\\$\\$)([A-Z][A-Z_]{2,30}(?: [A-Z]{2,20}){0,3})',
      '(?:::|\\^|\\|{1,2}|&|=|--|\\$\\$)(?![\\w|:^&=$-])'
    ),
    only: 'shout'
  },
  {name: 'odd marks', needs: ['§', '¤', '¬', '†', '‡'], pattern: '[§¤¬†‡][A-Za-z][\\w ]{1,40}[§¤¬†‡]'},
  {name: 'single brace', needs: ['{'], pattern: `\\\\?\\{[#$!@%&]?[ ]?([\\p{L}_]${field}{0,80})\\\\?\\}`, only: 'set'},
  {name: 'angle word', needs: ['<'], pattern: "<[#$%]?([\\p{L}_][\\p{L}\\p{M}\\w .,#\\-/’']{1,60})>", only: 'tag'},
  {name: 'angle word', needs: ['&lt;'], pattern: "&lt;([\\p{L}_][\\p{L}\\p{M}\\w .,#\\-/’']{1,60})&gt;", only: 'tag'},
  {
    name: 'square brackets',
    needs: ['['],
    pattern: '(?<![\\]\\w!])~?\\[([^\\[\\]\\n]{1,120})\\](?![(\\[]|:[ \\t]*(?:https?:|[<\\/#.]))',
    only: 'slot'
  },
  {name: 'square brackets', needs: ['['], pattern: '(?<=[\\w])\\[([A-Z][A-Z_ ]{2,60})\\](?![(\\[:])', only: 'slot'},
  {name: 'parenthesis', needs: ['('], pattern: '(?<![\\w)\\]])\\(([^()\\n]{1,60})\\)', only: 'bare'},
  // Blanks, and letters that stand for a word or for digits.
  {
    name: 'blank',
    needs: ['__'],
    pattern: '(?<![_\\p{L}])_{2,}(?![_\\p{L}])|(?<!_)_{4,}(?!_)|(?<![_\\p{L}])_{2,}(?=(?:th|st|nd|rd)(?!\\w))',
    only: 'blank'
  },
  {name: 'blank', needs: ['__'], pattern: '(?<![_\\w])_{2,}[A-Z]{2,20}_{2,}(?![_\\w])'},
  {
    name: 'date form',
    needs: ['D/', 'D.', 'D-', 'M/', 'M.', 'M-', 'YY'],
    // "D/D" is a differential diagnosis.
    pattern: `(?<![\\w/.(-])(?!D/D(?!\\w|/))${date}(?:[/.-]${date}){1,2}(?![\\w/)-])`,
    only: 'format'
  },
  {
    name: 'xx',
    needs: ['xx', 'XX', 'xX', 'Xx'],
    pattern: joined(
      '(?<![\\w\\-–/*$]|\\d[.,])\\$?(?:[xX]{2,4})(?:[-/:.][xX]{2,4}){1,3}(?![\\w\\-–*/]|[.,]\\d)',
      '|(?<![\\w\\-–/*]|\\d[.,]|\\b(?:[Cc]hapter|[Ff]actor|[Pp]hase|[Vv]olume|[Pp]art|[Ss]ection) |[xX]{3} (?=[xX]{3} \\d{4}(?!\\d)))(?:xx|XX|xxx|XXX|Xxx|xxxx|XXXX)(?![\\w\\-–*]| [xX]{3} \\d{4}(?!\\d)|[ ]?(?:chromosome',
      '|karyotype|sex|genotype|female|male|syndrome|large))'
    ),
    only: 'letters'
  },
  {
    name: 'xx',
    needs: ['xx', 'XX'],
    pattern: '(?<!\\w)(?:xx|XX|xxx|XXX)(?=(?:mg|mcg|ml|mL|kg|lbs?|cm|mm|am|pm)(?!\\w))'
  },
  {
    name: 'xx',
    needs: ['X', '_'],
    pattern: '(?<![\\w_-]|\\d )[X_](?= (?:mg|mcg|ml|mL|units|tablets|days|weeks|months|hours|minutes|am|pm)(?!\\w))'
  },
  {
    name: 'name to come',
    needs: ['X', 'ABC'],
    pattern:
      "(?<!\\w)(?:Mrs?|Ms|Miss|Dr|Prof|Nurse(?= ABC| XYZ))\\.? ?(?:X(?![\\w.’'-])|(?:XYZ|ABC)(?![\\w’'-]|\\.\\w))",
    only: 'kept'
  },
  {
    name: 'name to come',
    needs: ['NAME', 'Name'],
    pattern: joined(
      '(?<=(?:Dear|Hi|Hello|Hey) (?:(?:M(?:rs?|s|x|iss)|Dr)\\.? )?)(?:(?:PATIENT|FIRST|LAST|FULL|CHILD|PARENT)[ _]?NAME|NAME|SURNAME',
      '|(?:Patient|First|Last|Full) ?Name|Name)(?=[,:!\\n])'
    )
  },
  {
    name: 'name to come',
    needs: ['Name'],
    pattern:
      "(?<=\\n[ \\t]{0,8}(?:Dr\\.? )?)(?:Your|Provider|Doctor|Clinician|Physician|Nurse|Practice|Clinic)(?:’s|'s)? Name(?: Here)?(?=[ \\t]{0,8}(?:\\r?\\n|$))"
  },
  {name: 'name to come', needs: ['XYZ'], pattern: '(?<!\\w)XYZ (?=Clinic|Hospital|Pharmacy|Medical|Health)'},
  {
    name: 'bare field',
    needs: ['NAME'],
    pattern: '(?<![\\w@./-])(?:FIRST|LAST|PATIENT|PT|F|L|FULL|DOCTOR|PROVIDER|CLINIC)NAME(?!\\w)'
  },
  {
    name: 'bare field',
    needs: ['_'],
    pattern: '(?<![\\w@./-])([A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}|[a-z]{2,20}(?:_[a-z]{2,20}){1,4})(?![\\w@/-])',
    only: 'shout'
  },
  // A field of a form in capitals where a sentence wants its value: "on DATE at TIME".
  {
    name: 'bare field',
    needs: shoutedFields,
    pattern: joined(
      '(?<=(?<!\\w)(?:[Oo]n|[Aa]t|by|until|from|since|before|after|of|is|with|to|for|and|[Dd]ear|[Hh]i|[Hh]ello|called?|sees?|saw) )',
      `(?:${shoutedFields.join('|')})(?:[ /](?:${shoutedFields.join('|')})){0,3}(?=[,.;!)\\n]| \\p{Ll}|$)`
    )
  },
  {
    name: 'name to come',
    needs: ['NAME HERE', 'NAME OF '],
    pattern: '(?<![\\p{Lu}\\d] )(?<![\\w@./-])(?:DR\\.? |YOUR )?NAME (?:HERE|OF [A-Z]{4,20})(?!\\w| ?:| [A-Z]{2})'
  },
  {
    name: 'emphasised field',
    needs: ['_'],
    pattern: '(?<![\\w_])_([A-Z]{2,20}(?:_[A-Z\\d]{1,20}){1,3})_(?![\\w_])',
    only: 'shout'
  },
  {
    name: 'emphasised field',
    needs: ['_'],
    pattern: '(?<![\\w_])_([A-Z]{2,20}(?: [A-Z]{2,20}){0,3})_(?![\\w_])',
    only: 'field'
  },
  {
    name: 'emphasised field',
    needs: ['~~'],
    pattern: '(?<!~)~~([A-Za-z]{2,20}(?: [A-Za-z]{2,20}){0,3})~~(?!~)',
    only: 'field'
  },
  {
    name: 'emphasised field',
    needs: ['_'],
    pattern: '(?<=(?:Dear|Hi|Hello|Hey) )_(?:first|last|full|name|patient)(?:[ _]name)?_(?=[,:!\\n])'
  },
  {
    name: 'name to come',
    needs: ['Lastname', 'Firstname', 'Surname'],
    pattern: '(?<=(?:Dear|Hi|Hello|Hey|Mrs?|Ms|Miss|Mx|Dr)\\.? )(?:Last|First|Sur)name(?=[,:!.\\s]|$)'
  },
  {
    name: 'left to somebody',
    needs: [' to be ', 'before sending', ' TO '],
    pattern: joined(
      '\\((?:\\p{L}{2,20} ){1,3}to be (?:added|completed|confirmed|inserted|filled in|supplied)(?: by \\p{L}{2,20}){0,1}\\)',
      '|(?<!\\w)(?:\\p{L}{2,20} ){1,2}to (?:add|complete|confirm|fill in|insert|sign|review)(?: \\p{L}{2,20}){0,3} before sending(?!\\w)',
      '|(?<![\\p{L} ] ?)(?:[A-Z]{2,12} ){1,3}TO (?:ADD|COMPLETE|CONFIRM|FILL IN|INSERT|SIGN)(?![\\w ])'
    )
  },
  {
    name: 'left to somebody',
    needs: [': add ', ': insert ', ': fill in ', ': enter '],
    pattern:
      '\\((?:Nurse|Staff|MA|Clinician|Therapist|Doctor|Provider|Author|Editor|Front desk|Reception|Admin): (?:add|insert|fill in|enter) [^()\\n]{2,60}\\)'
  },
  {
    name: 'named as one',
    needs: ['laceholder '],
    pattern:
      '(?<=(?:^|\\n)[ \\t]{0,8})[Pp]laceholder (?:text|subject|name|date|image|title)(?: line)?(?=[ \\t]{0,8}(?:\\r?\\n|$))'
  },
  // What a spreadsheet leaves in the place of a value that it could not find.
  {
    name: 'merge error',
    needs: ['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!'],
    pattern: '(?<!\\w)#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)'
  },
  {name: 'numbered slot', needs: ['{', '%'], pattern: '\\{\\d{1,2}\\}|(?<![\\w%]|\\d )%(?:\\d\\$)?[sd](?!\\w)'},
  {
    name: 'dotted blank',
    needs: ['....'],
    pattern: joined(
      '(?<=\\w ?)(?<!\\.)\\.{8,}(?![.\\n]| ?[$€£₹]? ?\\d)',
      '|(?<=(?:Dear|Hi|Hello)(?: (?:Mrs?|Ms|Miss|Dr)\\.?)? )(?<!\\.)\\.{5,}(?=,|[ \\t]{0,8}(?:\\r?\\n|$))',
      '|(?<=\\b(?:in|for|on|at|by|is|every|take) )\\.{4,}(?= ?(?:years|months|weeks|days|hours|mg|am|pm|tablets)(?!\\w))'
    )
  },
  {
    name: 'xx',
    needs: ['X'],
    pattern:
      '(?<![\\w/-])X{1,2}/X{1,2}/X{2,4}(?![\\w/])|(?<![\\w.-])X[.:]X{1,2}(?![\\w.])|(?<![\\w*-])X{5,12}(?![\\w*-])'
  },
  {
    name: 'xx',
    needs: ['X'],
    pattern: '(?<![\\w/-])X{2}([-/.])X{2}\\1(?:19|20)X{2}(?![\\w/])|(?<=[A-Z]-)X{4,12}(?!\\w|(?:-X{4})*-\\d{4}(?!\\d))'
  },
  {
    name: 'question marks',
    needs: ['??'],
    pattern:
      '(?<=[A-Z]-)\\?{3,12}|(?<=(?:[Ee]xt|[Nn]o|[Rr]oom|[Tt]el|[Bb]ay|[Dd]ial|[Pp]age)\\.? )\\?{2,12}|(?<=(?:Dear|Hi|Hello|Hey) )\\?{2,12}(?=[,:!])|(?<=(?:Dr|Mrs?|Ms|Miss|Prof|Nurse)\\.? )\\?{2,12}(?!\\w)|(?<!\\S)\\?\\?/\\?\\?(?:/\\?{2,4})?'
  },
  {
    name: 'date form',
    needs: ['dd'],
    pattern: '(?<![\\w/(-])(dd([/.-])mm\\2yy(?:yy)?)(?![\\w/)-])',
    only: 'format'
  },
  {
    name: 'date form',
    needs: ['00/00', 'HH:MM'],
    pattern: '(?<![\\d/])00/00/0{2,4}(?![\\d/])|(?<!\\w)HH:MM(?!\\w)',
    only: 'format'
  },
  {
    name: 'to be done',
    needs: ['TB', 'tb', 'TODO', 'FIXME', 'TK', 'FILL', 'orem', 'OREM'],
    pattern:
      '(?<![\\w])(?:TBD|TBC|TBA|tbd|tbc|tba|TODO|FIXME|TKTK|TK TK|FILL[ _-]IN|[Ll]orem ipsum|LOREM IPSUM)(?![\\w])',
    only: 'text'
  },
  ...instructionSyntaxes,
  ...gapSyntaxes,
  ...formSyntaxes
]
