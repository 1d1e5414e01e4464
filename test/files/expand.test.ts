import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join, relative} from 'node:path'
import {escapePath} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {builtInTypes} from '../../src/extract/registry.ts'
import {expand} from '../../src/files/expand.ts'
import {folderOf} from './folder.ts'
import {asNobody} from './nobody.ts'

const files = {
  'b.txt': 'b',
  'a.md': 'a',
  'note.doc': 'n',
  'odd [1].txt': 'o',
  'sub/c.text': 'c',
  'sub/d.markdown': 'd',
  'sub/SCAN.TXT': 's',
  'sub/e.log': 'e',
  'empty/readme.log': '',
  'node_modules/pkg/x.txt': 'x',
  '.git/y.txt': 'y'
}

const endings = builtInTypes.folderEndings

async function expanded(names: string[], patterns: string[] = []) {
  const folder = folderOf(files)
  const ignores = patterns.length > 0 ? [{source: join(folder, '.msglintrc'), folder, patterns}] : []
  const {paths, problems, ignored} = await expand(names, folder, ignores, endings)
  const short = (list: readonly string[]) => list.map((path) => relative(folder, path))
  return {paths: short(paths), problems, ignored: short(ignored.map(({path}) => path))}
}

describe('expand', () => {
  test.each<[string, string[], string[]]>([
    ['files in the order given', ['b.txt', 'a.md'], ['b.txt', 'a.md']],
    ['a named file of any ending', ['note.doc'], ['note.doc']],
    ['a file with the signs of a glob in its name', ['odd [1].txt'], ['odd [1].txt']],
    [
      'a folder: drafts only, sorted',
      ['.'],
      ['a.md', 'b.txt', 'odd [1].txt', 'sub/SCAN.TXT', 'sub/c.text', 'sub/d.markdown']
    ],
    ['a glob takes any ending', ['sub/*'], ['sub/SCAN.TXT', 'sub/c.text', 'sub/d.markdown', 'sub/e.log']],
    ['none twice', ['b.txt', '*.txt', './b.txt'], ['b.txt', 'odd [1].txt']],
    ['braces', ['{a,b}.*'], ['a.md', 'b.txt']],
    ['exclusions', ['**/*.{txt,text}', '!sub/**'], ['b.txt', 'odd [1].txt']],
    ['a folder inside node_modules that is named', ['node_modules/pkg'], ['node_modules/pkg/x.txt']]
  ])('%s', async (_, names, paths) => {
    expect(await expanded(names)).toEqual({paths, problems: [], ignored: []})
  })

  test.each<[string, string, string]>([
    ['an empty name, as of a variable that is not set', '', 'a name is empty; . names this folder'],
    ['a missing file', 'zzzzzzz.json', 'zzzzzzz.json: no such file'],
    ['a misspelt file', 'sub/c.txt', 'sub/c.txt: no such file (did you mean "sub/c.text"?)'],
    ['a glob without a match', '*.nope', '*.nope: no file matches'],
    [
      'a folder without drafts',
      'empty',
      'empty: no drafts in this folder (files ending in .txt, .text, .md, .markdown, .html, .htm, .eml, .erb, .mustache, .hbs, .handlebars, .liquid, .j2, .jinja, .jinja2)'
    ],
    ['a file used as a folder', 'a.md/x', 'a.md/x: is below something that is not a directory'],
    ['nothing but an exclusion', '!a.md', '!a.md: says only what to leave out']
  ])('%s is a problem', async (_, name, problem) => {
    expect(await expanded([name])).toEqual({paths: [], problems: [problem], ignored: []})
  })

  test.each(['a (1)', 'b [old]', 'c {x,y}', 'd !(z)', 'e+(f)'])(
    'exclusions in a folder whose name has signs of a glob: %s',
    async (name) => {
      const outer = folderOf({
        [`${name}/drafts/old/a.txt`]: 'a',
        [`${name}/drafts/b.txt`]: 'b',
        [`${name}/drafts/c.txt`]: 'c'
      })
      const folder = join(outer, name)
      const left = async (...names: string[]) =>
        (await expand(names, folder, [], endings)).paths.map((path) => relative(folder, path))
      expect(await left('drafts', '!drafts/old/**')).toEqual(['drafts/b.txt', 'drafts/c.txt'])
      expect(await left('**/*.txt', '!./drafts/[ab].txt')).toEqual(['drafts/c.txt', 'drafts/old/a.txt'])
      expect(await left('.', '!drafts/x/../{old/**,c.*}')).toEqual(['drafts/b.txt'])
      // A whole path is a pattern already.
      expect(await left('.', `!${escapePath(folder)}/drafts/old/**`)).toEqual(['drafts/b.txt', 'drafts/c.txt'])
    }
  )

  test('a name that stands for nothing spoils no other', async () => {
    expect(await expanded(['gone.json', 'b.txt'])).toMatchObject({
      paths: ['b.txt'],
      problems: ['gone.json: no such file']
    })
  })

  test('leaves out what the config ignores, and tells of a named file', async () => {
    expect(await expanded(['.', 'b.txt'], ['*.txt', 'sub/**', '!sub/c.text'])).toEqual({
      paths: ['a.md', 'sub/c.text'],
      problems: [],
      ignored: ['b.txt']
    })
  })

  test('a folder of which all is ignored is a problem', async () => {
    expect((await expanded(['sub'], ['sub'])).problems).toEqual(['sub: all drafts here are left out by .msglintrc'])
  })

  test('patterns of a config say nothing about files outside its folder', async () => {
    const [inner, outer] = [folderOf(), folderOf({'b.txt': 'b'})]
    const {paths} = await expand(
      [join(outer, 'b.txt')],
      inner,
      [{source: 'test', folder: inner, patterns: ['*']}],
      endings
    )
    expect(paths).toEqual([join(outer, 'b.txt')])
  })

  test('links: followed once, loops left alone', async () => {
    const folder = folderOf({'a/one.txt': '1'})
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('one.txt', join(folder, 'a/two.txt'))
    mkdirSync(join(folder, 'z'))
    symlinkSync('itself', join(folder, 'z/itself'))
    const {paths, problems} = await expand(['a', 'z/itself'], folder, [], endings)
    expect(paths).toEqual([join(folder, 'a/one.txt')])
    expect(problems).toEqual(['z/itself: is a link that leads back to itself'])
  })
})

describe('links', () => {
  test('that lead to nothing, or back to themselves, are told of globs and folders, once', async () => {
    const folder = folderOf({'c.txt': 'Hi'})
    symlinkSync('nowhere', join(folder, 'a.txt'))
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    symlinkSync('nowhere', join(folder, 'a.png'))
    mkdirSync(join(folder, 'sl'))
    symlinkSync('..', join(folder, 'sl/up'))
    const problems = ['a.txt: a link to a file that is not there', 'loop.txt: is a link that leads back to itself']
    for (const names of [['*.txt'], ['.'], ['**/*.txt', '.'], ['{a,c,loop}.txt']]) {
      const found = await expand(names, folder, [], ['txt'])
      expect(found).toEqual({paths: [join(folder, 'c.txt')], problems, ignored: []})
    }
    expect((await expand(['a*.txt'], folder, [], ['txt'])).problems).toEqual(problems.slice(0, 1))
    expect((await expand(['c*.txt'], folder, [], ['txt'])).problems).toEqual([])
    expect((await expand(['*.txt', '!a.txt', '!loop.txt'], folder, [], ['txt'])).problems).toEqual([])
  })

  test('a file goes by its own name, which config and ignore patterns know', async () => {
    const folder = folderOf({'sms/a.txt': 'Hi'})
    symlinkSync('sms', join(folder, 'alias'))
    expect((await expand(['.'], folder, [], ['txt'])).paths).toEqual([join(folder, 'sms/a.txt')])
    expect((await expand(['alias', 'sms'], folder, [], ['txt'])).paths).toEqual([join(folder, 'sms/a.txt')])
    expect((await expand(['alias'], folder, [], ['txt'])).paths).toEqual([join(folder, 'alias/a.txt')])
  })

  test('one that leads to nothing is told of, named or not', async () => {
    const folder = folderOf({'in/a.txt': 'Hi'})
    symlinkSync('gone', join(folder, 'in/b.txt'))
    symlinkSync('gone', join(folder, 'in/b.png'))
    const found = await expand(['in'], folder, [], ['txt'])
    expect(found.paths).toEqual([join(folder, 'in/a.txt')])
    expect(found.problems).toEqual(['in/b.txt: a link to a file that is not there'])
    expect((await expand(['in/b.txt'], folder, [], ['txt'])).problems).toEqual([
      'in/b.txt: a link to a file that is not there'
    ])
  })
})

describe('a folder that cannot be read', () => {
  const refused = async (names: string[], patterns: string[] = []) => {
    const folder = folderOf({'a.txt': 'a', 'shut/b.txt': 'b'})
    const shut = join(folder, 'shut')
    chmodSync(shut, 0)
    const ignores = patterns.length > 0 ? [{source: join(folder, '.msglintrc'), folder, patterns}] : []
    try {
      const {paths, problems} = await asNobody(folder, () => expand(names, folder, ignores, endings))
      return {paths: paths.map((path) => relative(folder, path)), problems}
    } finally {
      chmodSync(shut, 0o755)
    }
  }

  test.each([
    ['below a folder', ['.'], ['a.txt']],
    ['below a glob', ['**/*.txt'], ['a.txt']],
    ['and was named', ['shut'], []]
  ])('%s: told, whatever else is found', async (_, names, paths) => {
    expect(await refused(names)).toEqual({paths, problems: ['shut: permission denied']})
  })

  test('and is left out anyhow is no matter', async () => {
    expect(await refused(['.'], ['shut'])).toEqual({paths: ['a.txt'], problems: []})
  })
})
