import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Module {
  /** Path from the root of the repository, with `/`. */
  readonly path: string
  readonly lines: number
  /** What it imports: paths of its own repository, or names of packages. Types count. */
  readonly imports: readonly string[]
}

const modules = ['lexicon', 'src', 'rules', 'bin', 'test', 'scripts'].flatMap(listFiles).map(readModule)
const byPath = new Map(modules.map((module) => [module.path, module]))

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|js)$/.test(path))
}

function readModule(path: string): Module {
  const source = readFileSync(join(root, path), 'utf8')
  const statements = [...source.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom '(?<from>[^']+)'/gm)]
  const bare = [...source.matchAll(/(?:^import |\bimport\()'(?<from>[^']+)'/gm)].map((match) => match.groups!.from!)
  const target = (from: string) => (from.startsWith('.') ? relative(root, join(root, dirname(path), from)) : from)
  return {
    path,
    lines: source.split('\n').length - 1,
    imports: [...statements.map(({groups}) => groups!.from!), ...bare].map(target)
  }
}

const isIn = (...folders: string[]) => {
  return (path: string) => folders.some((folder) => path.startsWith(`${folder}/`))
}
const isLocal = (path: string) => byPath.has(path)
const forNode = isIn('src/api', 'src/cli', 'src/config', 'src/files', 'src/formats')
/** Reads the trained weights from a file; no bundle has it, since the compiled lexicon stands in its place. */
const trained = 'src/message/trainedModel.ts'
const isEngine = (path: string) =>
  (isIn('src', 'lexicon', 'rules')(path) && !forNode(path) && path !== trained) || path === 'bin/retext.ts'

const isRule = (path: string) => isIn('rules')(path) && path !== 'rules/index.ts' && path !== 'rules/presets.ts'

/** What the modules of a kind may import. */
const rows: readonly {
  readonly says: string
  readonly guards: (path: string) => boolean
  readonly forbids: (imported: string) => boolean
}[] = [
  {
    says: 'lexicon imports lexicon alone, no package either',
    guards: isIn('lexicon'),
    forbids: (imported) => !isIn('lexicon')(imported)
  },
  {
    says: 'src imports src and lexicon',
    guards: isIn('src'),
    forbids: (imported) => isLocal(imported) && !isIn('src', 'lexicon')(imported)
  },
  {
    says: 'rules import rules, src and lexicon',
    guards: isIn('rules'),
    forbids: (imported) => isLocal(imported) && !isIn('rules', 'src', 'lexicon')(imported)
  },
  {
    says: 'a rule imports no package and no other rule',
    guards: isRule,
    forbids: (imported) => !isIn('src', 'lexicon')(imported)
  },
  {
    says: 'what ships imports no test and no script',
    guards: isIn('lexicon', 'src', 'rules', 'bin'),
    forbids: isIn('test', 'scripts', 'bench')
  },
  {
    says: 'the engine imports no node: module',
    guards: isEngine,
    forbids: (imported) => imported.startsWith('node:')
  },
  {
    says: 'the engine imports nothing that is made for Node',
    guards: isEngine,
    forbids: forNode
  },
  {
    says: 'the notation knows no message',
    guards: isIn('src/phrases'),
    forbids: (imported) => isIn('src')(imported) && !isIn('src/phrases')(imported)
  },
  {
    says: 'formats read no file and no config',
    guards: isIn('src/formats'),
    forbids: (imported) => imported.startsWith('node:') || isIn('src/files', 'src/config', 'src/cli')(imported)
  }
]

describe('who may import whom', () => {
  test.each(rows)('$says', ({guards, forbids}) => {
    const guarded = modules.filter(({path}) => guards(path))
    expect(guarded, 'this row guards no file').not.toEqual([])
    const offences = guarded.flatMap(({path, imports}) =>
      imports.filter(forbids).map((imported) => `${path} imports ${imported}`)
    )
    expect(offences).toEqual([])
  })

  test('every import is found where it is said to be', () => {
    const missing = modules
      .flatMap(({path, imports}) => imports.map((imported) => [path, imported] as const))
      .filter(([, imported]) => /^(?:lexicon|src|rules|bin|test|scripts)\//.test(imported))
      .filter(([, imported]) => !existsSync(join(root, imported)))
    expect(missing).toEqual([])
    // Guards the reader of import statements: one that finds nothing would pass everything.
    expect(modules.filter(({imports}) => imports.length > 0).length).toBeGreaterThan(modules.length * 0.7)
    expect(byPath.get('bin/retext.ts')?.imports).toEqual([
      'rules/index.ts',
      'src/retext.ts',
      'src/adoption.ts',
      'src/message/vocabulary.ts',
      'src/rule.ts'
    ])
  })

  test('nothing imports itself round a corner', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (path: string, chain: readonly string[]) => {
      if (chain.includes(path)) cycles.push([...chain.slice(chain.indexOf(path)), path].join(' → '))
      if (chain.includes(path) || done.has(path)) return
      for (const next of byPath.get(path)?.imports ?? []) if (isLocal(next)) visit(next, [...chain, path])
      done.add(path)
    }
    for (const {path} of modules) visit(path, [])
    expect(cycles).toEqual([])
  })
})

describe('files', () => {
  test('no drawer for everything', () => {
    const drawers = modules.filter(({path}) => /(?:^|\/)(?:utils?|helpers?|core|common|types?)(?:\/|\.)/.test(path))
    expect(drawers.map(({path}) => path)).toEqual([])
  })

  // Tables and word lists are looked up, code is read.
  test.each([
    ['code', isIn('src', 'rules', 'bin', 'scripts'), 400],
    ['words and tests', isIn('lexicon', 'test'), 600]
  ] as const)('none of %s is too long to find the way in', (_, guards, limit) => {
    const guarded = modules.filter(({path}) => guards(path))
    expect(guarded).not.toEqual([])
    const long = guarded.filter(({lines}) => lines >= limit)
    expect(long.map(({path, lines}) => `${path}: ${lines}`)).toEqual([])
  })

  test('a rule’s file has its id for a name, and is registered', async () => {
    const {rules} = await import('../rules/index.ts')
    const files = listFiles('rules').filter(isRule)
    expect(files.toSorted()).toEqual(rules.map(({id}) => `rules/${id}.ts`).toSorted())
  })
})
