import {optionText} from '../options.ts'
import {type Presets, severityIn} from '../preset.ts'
import type {Category, Example, Rule} from '../rule.ts'
import type {Block} from './page.ts'

const categories: Readonly<Record<Category, string>> = {
  personal: 'Personal notes',
  empathy: 'Empathy',
  safety: 'Safety',
  clarity: 'Clarity',
  tone: 'Tone',
  privacy: 'Privacy',
  template: 'Templates'
}

/** All there is to say about one rule. */
export function rulePage(rule: Rule, presets: Presets): Block[] {
  return [
    {kind: 'title', text: rule.id},
    {kind: 'text', text: `${rule.about}.`},
    {
      kind: 'table',
      head: ['Category', 'Points off the score', 'On in'],
      rows: [[categories[rule.category], String(rule.points), homes(rule.id, presets)]]
    },
    {kind: 'heading', text: 'Why'},
    {kind: 'text', text: rule.why},
    {kind: 'source', text: rule.source},
    {kind: 'heading', text: 'Examples'},
    ...rule.examples.flatMap(exampleBlocks),
    ...optionBlocks(rule)
  ]
}

function homes(id: string, presets: Presets): string {
  const on = Object.entries(presets).flatMap(([name, preset]) => {
    const severity = severityIn(preset, id)
    const setting = preset.rules[id]
    const options =
      typeof setting === 'object' ? Object.entries(setting[1]).map(([key, value]) => `${key}: ${value}`) : []
    return severity === 'off' ? [] : [`\`${name}\` (${[severity, ...options].join(', ')})`]
  })
  return on.length === 0 ? 'no preset' : on.join(', ')
}

function exampleBlocks(example: Example): Block[] {
  const draft = (text: string): Block => ({kind: 'verbatim', language: 'text', text})
  const asked: Block[] = [
    ...(example.dialect === undefined ? [] : [{kind: 'text', text: `As a template (${example.dialect}):`} as const]),
    ...(example.patient === undefined ? [] : [{kind: 'text', text: 'In reply to:'} as const, draft(example.patient)])
  ]
  if ('passes' in example) return [...asked, {kind: 'text', text: 'Passes:'}, draft(example.passes)]
  return [
    ...asked,
    {kind: 'text', text: 'Reported, at the marks «…»:'},
    draft(example.flags),
    {kind: 'text', text: 'Better:'},
    draft(example.better)
  ]
}

function optionBlocks({id, options}: Rule): Block[] {
  if (options === undefined || Object.keys(options).length === 0) return []
  const rows = Object.entries(options).map(([name, spec]) => [
    `\`${name}\``,
    optionText(spec),
    `\`${JSON.stringify(spec.default)}\``,
    spec.about
  ])
  const defaults = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]))
  const config = JSON.stringify({rules: {[id]: ['warn', defaults]}}, null, 2)
  return [
    {kind: 'heading', text: 'Options'},
    {kind: 'table', head: ['Option', 'Type', 'Default', 'What it does'], rows},
    {kind: 'verbatim', language: 'json', text: config}
  ]
}
