import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../bin/api.ts'
import {rules} from '../rules/index.ts'
import {run} from './cli/desk.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const guides = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'}).map((name) => join('docs', name))
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...guides].filter((path) => path.endsWith('.md'))

/** The anchor that a heading gets. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function anchors(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading!))
}

describe('pages', () => {
  test.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]*)\)/g)].map(([, target]) => target!)
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !anchors(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  test('every test that the comparison names is there', () => {
    const named = [...read('docs/comparison.md').matchAll(/\[([^\]`]+)\]\(\.\.\/(test\/[^)]+)\)/g)]
    expect(named.length).toBeGreaterThan(50)
    const missing = named.filter(([, title, path]) => !read(path!).includes(`'${title}'`))
    expect(missing.map(([link]) => link)).toEqual([])
  })

  test('every flag is in a test of the command line', async () => {
    const {stdout} = await run({argv: ['--help']})
    const flags = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag!)
    expect(flags.length).toBeGreaterThan(35)
    const tests = ['test/cli', 'test/formats', 'test/config'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => read(join(folder, name)))
    )
    const isTested = (flag: string) => tests.some((text) => new RegExp(`${flag}(?![\\w-])`).test(text))
    expect(flags.filter((flag) => !isTested(flag))).toEqual([])
  })

  test('each rule has a page', () => {
    const names = readdirSync(join(root, 'docs', 'rules'))
    expect(names.toSorted()).toEqual(rules.map(({id}) => `${id}.md`).toSorted())
  })

  test('the README shows the commands that set everything up', () => {
    expect(read('README.md')).toMatch(/^npm ci && node bin\/msglint\.js fixtures\/drafts\/curt-result\.txt$/m)
    expect(read('README.md')).toMatch(/^npm ci && npm test$/m)
  })

  test.each([
    ['README.md', '"extends"'],
    ['docs/phrases.md', '"phrases"']
  ])('the config shown in %s is one', async (page, mark) => {
    const blocks = [...read(page).matchAll(/```json\n(.*?)```/gs)].map(([, block]) => block!)
    const config = JSON.parse(blocks.find((block) => block.includes(mark)) ?? 'null')
    expect(config).not.toBeNull()
    await expect(createLinter({config})).resolves.toBeDefined()
  })
})
