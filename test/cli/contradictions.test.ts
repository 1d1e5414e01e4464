import {expect, test} from 'vitest'
import {curt, run} from './desk.ts'

const files = {'a.txt': curt, 'c.yaml': 'rules: {}'}

test.each<[string[], string]>([
  [['-c', 'c.yaml', '--no-config'], '--config and --no-config contradict each other'],
  [['--ignore-pattern', 'b', '--no-ignore'], '--no-ignore and --ignore-pattern contradict each other'],
  [['--fix', '--fix-dry-run'], '--fix writes and --fix-dry-run does not; say which'],
  [
    ['--suppress-all', '--fix-dry-run'],
    '--suppress-all counts what stands in the files, and --fix-dry-run changes none; ask for one'
  ],
  [['--suppress-all', '--prune-suppressions'], '--suppress-all leaves nothing to prune; ask for one'],
  [['--color', '--no-color'], '--color and --no-color contradict each other'],
  [['--list-rules', '--explain', 'greeting'], '--list-rules and --explain print two pages; ask for one'],
  [['--print-config', 'a.txt', '--explain', 'greeting'], '--print-config and --explain print two pages; ask for one'],
  [['--print-config', 'a.txt', '--list-rules'], '--print-config and --list-rules print two pages; ask for one'],
  [['--init', '--list-rules'], '--init does nothing but write a config'],
  [['--verbose', '--redact'], '--verbose names what lies in mails, and --redact hides it'],
  [['--interactive', '--fix'], '--interactive asks about each change, and --fix makes all that are safe; ask for one'],
  [['--interactive', '--fix-dry-run'], '--interactive writes and --fix-dry-run does not; ask for one'],
  [['--interactive', '--suppress-all'], '--interactive changes drafts and --suppress-all leaves them; ask for one'],
  [['--interactive', '--prune-suppressions'], '--interactive writes no report to prune suppressions by; ask for one'],
  [['--interactive', '-o', 'r.txt'], '--interactive writes no report, so --output-file would stay empty'],
  [['--interactive', '-f', 'json'], '--interactive writes no report, so --format has no use beside it'],
  [['--interactive', '--redact'], '--interactive shows the words of the draft, and --redact hides them'],
  [['--interactive', '--timing'], '--interactive waits for you, so --timing has no use beside it'],
  [['--interactive', '--concurrency', '2'], '--interactive asks draft by draft, so --concurrency has no use beside it']
])('%j', async (flags, told) => {
  const names = flags.some((flag) => ['--list-rules', '--explain', '--print-config', '--init'].includes(flag))
    ? []
    : ['a.txt']
  const {code, stdout, stderr, read, names: there} = await run({argv: [...names, ...flags], files})
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')).toContain(`msglint: ${told}; see msglint --help`)
  expect(read('a.txt')).toBe(curt)
  expect(there()).toEqual(['a.txt', 'c.yaml'])
})
