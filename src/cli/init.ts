import {existsSync, mkdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {defaultPreset} from '../config/config.ts'
import {findConfigs} from '../config/search.ts'
import {naming, OutputFile} from '../files/outputFile.ts'
import {shortPath} from '../formats/shortPath.ts'
import {type Presets, usesOf} from '../preset.ts'
import type {Workplace} from './desk.ts'
import {UsageError} from './flags.ts'
import type {ExitCode} from './io.ts'
import {type Prompter, prompterOf} from './prompter.ts'
import {streamScreen} from './screen.ts'

const configName = '.msglintrc.yaml'
const workflowName = '.github/workflows/msglint.yml'

/** What is to be in a new config. */
interface Wishes {
  readonly preset: string
  readonly uses: readonly string[]
  readonly minScore: number | undefined
  readonly wantsWorkflow: boolean
}

const silentWishes: Wishes = {preset: defaultPreset, uses: [], minScore: undefined, wantsWorkflow: false}

/** Writes a config into the working directory. Throws {@link UsageError} where there is one. */
export async function init(manner: 'ask' | 'yes', {io, presets}: Workplace): Promise<ExitCode> {
  const {cwd} = io
  const [there] = findConfigs(cwd)
  if (there !== undefined && dirname(there) === cwd) {
    throw new UsageError([`--init: there is a config already, ${basename(there)}; change it, or take it away first`])
  }
  const wishes =
    manner === 'yes' ? silentWishes : await ask(await prompterOf(io, '--init', 'with --yes it asks none'), presets, cwd)
  const files: (readonly [string, string])[] = [[configName, configText(wishes, presets)]]
  if (wishes.wantsWorkflow) files.push([workflowName, workflowText])
  for (const [name, text] of files) naming(name, () => write(join(cwd, name), text))
  const screen = streamScreen(io.stdout)
  for (const [name] of files) await screen.write(`wrote ${name}\n`)
  if (there !== undefined) await screen.write(`${shortPath(there, cwd)} no longer counts here\n`)
  if (manner === 'yes') await screen.write(`\nTo check each push, as ${workflowName}:\n\n${workflowText}`)
  return 0
}

async function ask(prompter: Prompter, presets: Presets, cwd: string): Promise<Wishes> {
  const about = (name: string) => presets[name]?.about ?? ''
  const bases = Object.keys(presets).filter((name) => !presets[name]?.isUse)
  const preset = await prompter.choose(
    'What is asked of every message?',
    bases.map((name) => ({value: name, label: name, hint: about(name)}))
  )
  const uses = await prompter.chooseSome(
    'What are the messages for? (space chooses, enter goes on)',
    usesOf(presets).map((use) => ({value: `msglint:${use}`, label: use, hint: about(`msglint:${use}`)}))
  )
  const minScore = await prompter.choose('Fail a draft with a low score?', [
    {value: '', label: 'No, report it'},
    {value: '60', label: 'Below 60'},
    {value: '80', label: 'Below 80'}
  ])
  const hasWorkflow = existsSync(join(cwd, workflowName))
  const wantsWorkflow = !hasWorkflow && (await prompter.confirm('Check each push on GitHub?', false))
  return {preset, uses, minScore: minScore === '' ? undefined : Number(minScore), wantsWorkflow}
}

function configText({preset, uses, minScore}: Wishes, presets: Presets): string {
  // A profile adds to what is asked of every message; only these stand by themselves.
  const bases = preset === defaultPreset || /:(strict|all)$/.test(preset) ? [preset] : [defaultPreset, preset]
  const others = usesOf(presets).filter((use) => !uses.includes(`msglint:${use}`))
  return `# yaml-language-server: $schema=./node_modules/msglint/schema.json
# All settings: docs/configuration.md of msglint.

# Sets of rules, the later over the earlier.
extends:
${[...bases, ...uses].map((name) => `  - ${name}`).join('\n')}
${others.map((use) => `  # - msglint:${use}`).join('\n')}

# Single rules: off, warn or error. "msglint --list-rules" has them all.
# rules:
#   personal-close: error

# Words of yours that count, in the notation of docs/phrases.md.
# phrases:
#   close: ["(we | I) will keep the kettle on"]

# Other settings for some files; the later stands over the earlier.
# overrides:
#   - files: sms/**
#     rules: {empathy-statement: off}

# Files to leave out, as in .gitignore.
# ignores: [archive/**]

# Fail a draft with a lower score.
${minScore === undefined ? '# score:\n#   min: 80' : `score:\n  min: ${minScore}`}
`
}

const workflowText = `name: msglint
on: [push, pull_request]
jobs:
  msglint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npm ci --ignore-scripts
      # What strangers may change is read, and never run.
      - run: npx msglint --static-config --max-warnings 0 .
`

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  const file = new OutputFile(path)
  file.write(text)
  file.complete()
}
