import {builtInTypes} from '../extract/registry.ts'
import {withGroups} from '../formats/registry.ts'
import type {Flags} from './flags.ts'
import {foreignFormats, isDefault} from './formatFlags.ts'

/** What flags are for. Each belongs where a run that does not do this cannot heed it. */
const purposes = {
  reading: [
    '--as',
    '--ext',
    '--mode',
    '--dialect',
    '--text-field',
    '--id-field',
    '--patient-field',
    '--keep-field',
    '--reply-to',
    '--verbose'
  ],
  finding: ['--ignore-pattern', '--no-ignore', '--pass-on-no-patterns', '--no-error-on-unmatched-pattern'],
  piping: ['--stdin-filename', '--input-format'],
  choosing: ['--rule', '--use'],
  judging: [
    '--fix',
    '--fix-dry-run',
    '--report-unused-disable-directives',
    '--suppress-all',
    '--prune-suppressions',
    '--interactive',
    '--timing',
    '--concurrency'
  ],
  limiting: ['--max-warnings', '--min-score', '--quiet'],
  watching: ['--progress'],
  explaining: ['--evidence'],
  grouping: ['--group-by']
} as const

type Purpose = keyof typeof purposes

/** A run that does not do all that flags are for. */
interface Manner {
  readonly isMeant: (flags: Flags, given: Given) => boolean
  readonly lacks: readonly Purpose[]
  readonly says: (flag: string, purpose: Purpose) => string
}

const needless = (manner: string, lack: string) => (flag: string) =>
  `${manner} ${lack}, so ${flag} has no use beside it`

const page = (name: string, lacks: readonly Purpose[]): Manner => ({
  isMeant: (_, given) => given.has(name),
  lacks,
  says: (flag, purpose) =>
    needless(name, purpose === 'judging' || purpose === 'limiting' ? 'judges nothing' : 'reads no draft')(flag)
})

const ofDrafts = ['reading', 'piping', 'judging', 'limiting', 'watching', 'grouping'] as const

/** The one place that knows what a run cannot heed. */
const manners: readonly Manner[] = [
  {
    isMeant: ({inputFormat}) => inputFormat === 'results',
    lacks: ['reading', 'choosing', 'judging', 'explaining'],
    says: (flag) => `${flag} is for drafts, and --input-format results reads what was judged already`
  },
  {
    isMeant: ({evidence}) => evidence,
    lacks: ['choosing', 'judging', 'limiting', 'watching'],
    says: needless('--evidence', 'judges nothing')
  },
  page('--list-rules', [...ofDrafts, 'finding']),
  page('--explain', [...ofDrafts, 'finding']),
  // It tells whether a draft is left out.
  page('--print-config', ofDrafts),
  page('--init', [...ofDrafts, 'finding', 'choosing']),
  {
    isMeant: ({interactive}) => interactive,
    lacks: ['limiting'],
    says: needless('--interactive', 'writes no report')
  },
  {
    isMeant: ({interactive}) => interactive,
    lacks: ['watching'],
    says: needless('--interactive', 'waits for you')
  }
]

function unheeded(flags: Flags, given: Given): Row[] {
  return manners
    .filter(({isMeant}) => isMeant(flags, given))
    .flatMap(({lacks, says}) =>
      lacks.flatMap((purpose) => purposes[purpose].map((flag): Row => [given.has(flag), says(flag, purpose)]))
    )
}

/** Pairs of flags of which a run can follow one, and what to tell whoever typed both. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['--config', '--no-config', '--config and --no-config contradict each other'],
  ['--ignore-pattern', '--no-ignore', '--no-ignore and --ignore-pattern contradict each other'],
  ['--fix', '--fix-dry-run', '--fix writes and --fix-dry-run does not; say which'],
  [
    '--suppress-all',
    '--fix-dry-run',
    '--suppress-all counts what stands in the files, and --fix-dry-run changes none; ask for one'
  ],
  ['--suppress-all', '--prune-suppressions', '--suppress-all leaves nothing to prune; ask for one'],
  ['--color', '--no-color', '--color and --no-color contradict each other'],
  ['--list-rules', '--explain', '--list-rules and --explain print two pages; ask for one'],
  ['--print-config', '--explain', '--print-config and --explain print two pages; ask for one'],
  ['--print-config', '--list-rules', '--print-config and --list-rules print two pages; ask for one'],
  ['--interactive', '--fix', '--interactive asks about each change, and --fix makes all that are safe; ask for one'],
  ['--interactive', '--fix-dry-run', '--interactive writes and --fix-dry-run does not; ask for one'],
  ['--interactive', '--suppress-all', '--interactive changes drafts and --suppress-all leaves them; ask for one'],
  ['--interactive', '--prune-suppressions', '--interactive writes no report to prune suppressions by; ask for one'],
  ['--interactive', '--output-file', '--interactive writes no report, so --output-file would stay empty'],
  ['--interactive', '--format', '--interactive writes no report, so --format has no use beside it'],
  ['--verbose', '--redact', '--verbose names what lies in mails, and --redact hides it'],
  ['--interactive', '--redact', '--interactive shows the words of the draft, and --redact hides them'],
  ['--interactive', '--timing', '--interactive waits for you, so --timing has no use beside it'],
  ['--interactive', '--concurrency', '--interactive asks draft by draft, so --concurrency has no use beside it']
]

/** Whether the flags cannot hold together, and the line that says so. */
type Row = readonly [boolean, string]
type Given = ReadonlySet<string>

/** What the flags say that cannot hold together, each in one line. `given` has the long names of those that were given. */
export function contradictions(flags: Flags, given: Given): string[] {
  const rows: readonly Row[] = [
    ...pairs.map(([one, other, problem]): Row => [given.has(one) && given.has(other), problem]),
    ...unheeded(flags, given),
    ...(flags.inputFormat === 'results' || isPage(flags) ? [] : aboutDrafts(flags, given)),
    ...aboutGroups(flags, given),
    ...aboutPages(flags, given),
    ...aboutChanges(flags, given)
  ]
  return rows.flatMap(([isContradiction, problem]) => (isContradiction ? [problem] : []))
}

function aboutGroups({formats, fields: {text, patient, keep}, inputFormat, page, init}: Flags, given: Given): Row[] {
  const isReport = page === undefined && init === undefined
  return [
    [
      given.has('--group-by') && isReport && !formats.some(({name}) => withGroups.has(name)),
      `--group-by is for --format ${[...withGroups].join(' and ')}; --keep-field keeps a field in every other`
    ],
    ...[text, patient].map(
      (field): Row => [
        inputFormat !== 'results' && keep.includes(field),
        `results hold no message, so "${field}" is nothing for --keep-field or --group-by`
      ]
    )
  ]
}

function aboutDrafts(flags: Flags, given: Given): Row[] {
  const isNdjson = flags.inputFormat === 'ndjson'
  return [
    [
      given.has('--reply-to') && isNdjson,
      '--reply-to is for text; with --input-format ndjson each record brings its own (--patient-field)'
    ],
    [
      given.has('--stdin-filename') && !readsStdin(flags),
      '--stdin-filename names the draft on stdin, but the drafts come from files; add - to read stdin too'
    ],
    [
      flags.passOnNoPatterns && flags.files.length === 0 && given.has('--stdin-filename'),
      '--stdin-filename names the draft on stdin, and --pass-on-no-patterns reads none; add - to read it'
    ],
    ...['--text-field', '--id-field', '--patient-field', '--keep-field', '--group-by'].map(
      (flag): Row => [given.has(flag) && !mayHoldRecords(flags), `${flag} is for records, and no file holds any`]
    ),
    [
      isNdjson && flags.as !== undefined && flags.as !== 'ndjson',
      `--as ${flags.as} and --input-format ndjson contradict each other`
    ],
    [flags.mode === 'draft' && given.has('--dialect'), '--dialect is for templates, and --mode says draft'],
    [
      new Set([flags.fields.text, flags.fields.id, flags.fields.patient]).size < 3,
      '--text-field, --id-field and --patient-field must name three different keys'
    ]
  ]
}

function aboutPages(flags: Flags, given: Given): Row[] {
  const readsDrafts = flags.files.length > 0 || flags.evidence || flags.redact || !isDefault(flags.formats)
  const foreign = foreignFormats(flags.formats)
  return [
    [
      flags.evidence && !isDefault(flags.formats),
      '--evidence is for people to read; leave it out: --format json has the evidence already'
    ],
    [flags.evidence && flags.redact, '--evidence shows the words of the draft, and --redact hides them'],
    [
      flags.staticConfig && foreign.length > 0,
      `--static-config runs no code of others, and the format ${foreign.join(', ')} is code`
    ],
    ...['--list-rules', '--explain'].map(
      (flag): Row => [given.has(flag) && readsDrafts, `${flag} prints a page about rules and reads no draft`]
    ),
    ...['--print-config', '--init'].map(
      (flag): Row => [given.has(flag) && readsDrafts, `${flag} reads no draft; leave out what names or reports them`]
    ),
    [given.has('--yes') && !given.has('--init'), '--yes answers the questions of --init, and there are no others'],
    [given.has('--init') && flags.page !== undefined, '--init does nothing but write a config']
  ]
}

function aboutChanges(flags: Flags, given: Given): Row[] {
  const isNdjson = flags.inputFormat === 'ndjson'
  const isPiped = readsStdin(flags) && flags.inputFormat === 'text'
  return [
    [
      given.has('--fix') && isPiped && !isPage(flags),
      '--fix changes files, and stdin is none; use --fix-dry-run and read "output" in --format json'
    ],
    ...['--suppress-all', '--prune-suppressions', '--interactive'].map(
      (flag): Row => [given.has(flag) && isPiped && !isPage(flags), `${flag} is for files, and stdin is none`]
    ),
    ...['--fix', '--fix-dry-run', '--suppress-all', '--prune-suppressions', '--interactive'].map(
      (flag): Row => [
        given.has(flag) && isNdjson,
        `${flag} is for files, and --input-format ndjson reads a stream; --as ndjson reads files of records`
      ]
    )
  ]
}

/** Whether the run prints a page, or writes a config, and reads no draft. */
function isPage({page, init}: Flags): boolean {
  return page !== undefined || init !== undefined
}

function readsStdin({files}: Flags): boolean {
  return files.length === 0 || files.includes('-')
}

/** Whether a key of records can be of use: a file of a kind that holds one message has none. */
function mayHoldRecords({as, inputFormat, files, stdinFilename, endings}: Flags): boolean {
  if (inputFormat !== 'text') return true
  const names = files.filter((name) => name !== '-')
  const isPiped = names.length < files.length || files.length === 0
  const piped = isPiped ? [stdinFilename ?? ''] : []
  const types =
    as === undefined ? [...names, ...piped].map((name) => builtInTypes.ofName(name, endings)) : [builtInTypes.named(as)]
  return types.some((type) => type === undefined || type.holdsRecords)
}
