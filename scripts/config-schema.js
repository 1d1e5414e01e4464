import {limits} from '../dist/lexicon/limits/index.js'
import {configKeys, overrideKeys} from '../dist/src/config/fileSettings.js'
import {dialectNames} from '../dist/src/extract/dialects.js'
import {questions} from '../dist/src/message/message.js'
import {optionsSchema} from '../dist/src/options.js'

/** @import {Presets} from '../dist/src/preset.js' */
/** @import {Rule} from '../dist/src/rule.js' */
/** @typedef {Readonly<Record<string, unknown>>} Schema */

const severity = {enum: ['off', 'warn', 'error', 0, 1, 2]}
const texts = {type: 'array', items: {type: 'string', pattern: '\\S'}}
const points = {type: 'number', minimum: 0, maximum: 100}

const dialect = {enum: dialectNames}
/** How drafts are to be read. */
const reading = {
  mode: {enum: ['draft', 'template']},
  dialect: {
    anyOf: [dialect, {type: 'array', items: dialect}],
    description: 'How templates mark what is to be filled in'
  },
  variables: {...texts, description: 'The variables that a template may have'}
}

const limitsSchema = {
  type: 'object',
  description: 'Limits of results that are critical, in place of msglint’s own; null takes a side away',
  properties: Object.fromEntries(limits.map(({name, why, ...sides}) => [name, limitSchema(why, sides)])),
  additionalProperties: false
}

/** What `extends` may name. @param {Presets} presets */
function presetNames(presets) {
  return {
    anyOf: [
      {
        enum: Object.keys(presets),
        description: Object.entries(presets)
          .map(([name, {about = ''}]) => `${name}: ${about}`)
          .join('\n')
      },
      {
        type: 'string',
        pattern: '\\S',
        not: {pattern: '^msglint:'},
        description: 'A file ("./…"), a package, or a preset of a plugin'
      }
    ]
  }
}

/**
 * Every key of a config and of its overrides.
 * @param {readonly Rule[]} rules
 * @param {Presets} presets
 * @returns {Readonly<Record<string, Schema>>}
 */
function settingsOf(rules, presets) {
  const names = presetNames(presets)
  return {
    $schema: {type: 'string'},
    extends: {
      anyOf: [names, {type: 'array', items: names}],
      description: 'Presets, config files and packages, the later over the earlier'
    },
    plugins: {...texts, description: 'Plugins: files ("./…") and packages'},
    rules: {
      type: 'object',
      description: 'A severity by rule, alone or with options',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      patternProperties: {'^[a-z][a-z0-9]*([-/][a-z0-9]+)*$': {$ref: '#/definitions/anyRule'}},
      additionalProperties: false
    },
    phrases: {
      type: 'object',
      description: 'Words of your own that count, by the question they answer, in the phrase notation',
      properties: Object.fromEntries(questions.filter((one) => one !== 'placeholder').map((one) => [one, texts])),
      additionalProperties: false
    },
    limits: limitsSchema,
    ...reading,
    score: {
      type: 'object',
      properties: {
        min: {...points, description: 'A draft below it fails the run'},
        weights: {
          type: 'object',
          description: 'Points off a draft, by rule',
          properties: Object.fromEntries(rules.map(({id, points: own}) => [id, {...points, default: own}])),
          additionalProperties: points
        }
      },
      additionalProperties: false
    },
    files: {
      anyOf: [
        {type: 'string', pattern: '\\S'},
        {...texts, minItems: 1}
      ],
      description: 'Globs; one with "!" before it takes files out'
    },
    overrides: {
      type: 'array',
      items: {$ref: '#/definitions/override'},
      description: 'Settings for some files, the later over the earlier'
    },
    ignores: {...texts, description: 'Drafts to leave out, as in .gitignore'}
  }
}

/**
 * The JSON Schema of a config in JSON or YAML, which editors complete and check by. Rules and presets of plugins are
 * not known to it, so it lets names with a slash or of another plugin through.
 * @param {readonly Rule[]} rules
 * @param {Presets} presets
 * @returns {Schema}
 */
export function configSchema(rules, presets) {
  const properties = settingsOf(rules, presets)
  /** @param {readonly string[]} keys */
  const object = (keys) => ({
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, properties[key] ?? missing(key)])),
    additionalProperties: false
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'msglint config',
    ...object(configKeys),
    definitions: {
      anyRule: {anyOf: [severity, {type: 'array', items: [severity, {type: 'object'}], minItems: 1, maxItems: 2}]},
      override: {...object(overrideKeys), required: ['files']}
    }
  }
}

/**
 * @param {string} why
 * @param {{low?: number, high?: number}} sides
 */
function limitSchema(why, sides) {
  const side = (/** @type {number | undefined} */ own) => ({
    type: ['number', 'null'],
    minimum: 0,
    ...(own === undefined ? {} : {default: own})
  })
  return {
    type: 'object',
    description: why,
    properties: {low: side(sides.low), high: side(sides.high)},
    additionalProperties: false
  }
}

/**
 * @param {string} key
 * @returns {never}
 */
function missing(key) {
  throw new Error(`the schema does not know the key "${key}" of configs`)
}

/** @param {Rule} rule */
function ruleSchema({about, options}) {
  const choice = optionsSchema(options)
  return {
    description: about,
    anyOf: [severity, {type: 'array', items: [severity, choice], minItems: 1, maxItems: 2}]
  }
}
