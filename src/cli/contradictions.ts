import type {Flags} from './flags.ts'

/** What the flags say that cannot hold together, each in one line. `given` has the long names as they were typed. */
export function contradictions(flags: Flags, given: ReadonlySet<string>): string[] {
  const isNdjson = flags.inputFormat === 'ndjson'
  const readsStdin = flags.files.length === 0 || flags.files.includes('-')
  const rows: readonly (readonly [boolean, string])[] = [
    [given.has('--config') && given.has('--no-config'), '--config and --no-config contradict each other'],
    [
      given.has('--no-config') && given.has('--static-config'),
      '--static-config says how to read a config, and --no-config reads none'
    ],
    [
      given.has('--no-ignore') && given.has('--ignore-pattern'),
      '--no-ignore and --ignore-pattern contradict each other'
    ],
    [given.has('--color') && given.has('--no-color'), '--color and --no-color contradict each other'],
    [
      given.has('--reply-to') && isNdjson,
      '--reply-to is for text; with --input-format ndjson each record brings its own (--patient-field)'
    ],
    [
      given.has('--stdin-filename') && !readsStdin,
      '--stdin-filename names the draft on stdin, but the drafts come from files; add - to read stdin too'
    ],
    [
      flags.evidence && flags.format !== 'stylish',
      `--evidence is for people to read; leave it out: --format ${flags.format} has the evidence already`
    ],
    [given.has('--list-rules') && given.has('--explain'), '--list-rules and --explain print two pages; ask for one'],
    ...['--list-rules', '--explain'].map(
      (flag) =>
        [
          given.has(flag) && (flags.files.length > 0 || flags.evidence || flags.format !== 'stylish'),
          `${flag} prints a page about rules and reads no draft`
        ] as const
    ),
    ...['--max-warnings', '--min-score', '--quiet', '--rule', '--use'].map(
      (flag) =>
        [flags.evidence && given.has(flag), `--evidence judges nothing, so ${flag} has no use beside it`] as const
    ),
    ...['--text-field', '--id-field', '--patient-field'].map(
      (flag) => [given.has(flag) && !isNdjson, `${flag} needs --input-format ndjson`] as const
    ),
    [
      new Set(Object.values(flags.fields)).size < 3,
      '--text-field, --id-field and --patient-field must name three different keys'
    ]
  ]
  return rows.flatMap(([isContradiction, problem]) => (isContradiction ? [problem] : []))
}
