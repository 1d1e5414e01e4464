import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {createLinter, lintFiles, lintText} from '../bin/api.ts'

const cwd = fileURLToPath(new URL('../fixtures/config-example/', import.meta.url))

describe('the example config, through the public API', () => {
  test('is found, and its own rule judges with its options', async () => {
    const results = await lintFiles('.', {cwd})
    expect(results.map(({filePath}) => basename(filePath))).toEqual(['thyroid.txt'])
    expect(results[0]).toMatchObject({
      messages: [{ruleId: 'clinic/spelled-out-units', severity: 1, message: 'Spell out "mcg".', line: 3}],
      score: 95
    })
  })

  test('its phrases count, in their places', async () => {
    const [result] = await lintFiles(join('replies', 'thyroid.txt'), {cwd})
    const {opening = [], close} = result?.evidence ?? {}
    expect(opening[0]).toMatchObject({act: 'your-opening', words: 'All of us at the clinic send aroha'})
    expect(close?.at(-1)).toMatchObject({act: 'your-close', words: 'We will keep the kettle on'})
    const [bare] = await lintText('All of us at the clinic send aroha. Take it with food.', {configFile: false})
    expect(bare!.evidence.opening.map(({act}) => act)).not.toContain('your-opening')
  })

  test('its severities, weights and rule options hold', async () => {
    const {lintText} = await createLinter({cwd})
    const [result] = await lintText('Take 10 mmHg. Take the tablets with food. Repeat the test in May.')
    expect(result?.messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['personal-opening', 1],
      ['empathy-statement', 1],
      ['clinic/spelled-out-units', 1],
      ['personal-close', 2]
    ])
    expect(result?.scoreDetails).toContainEqual({ruleId: 'personal-opening', points: 10})
    expect(result?.score).toBe(100 - 10 - 25 - 20 - 5)
  })
})
