import type {OptionSpec} from './rule.ts'

type Way = readonly (string | number)[]

/** Who is told of values that do not fit: the examination of a config. `way` leads to the value. */
interface Examiner {
  expected(way: Way, expected: string, value: unknown): void
  number(way: Way, value: unknown, minimum: number, maximum: number): void
  oneOf(way: Way, value: unknown, values: readonly string[]): void
  strings(way: Way, value: unknown, expected: string): void
}

type Kind = OptionSpec['type']
type SpecOf<Name extends Kind> = Extract<OptionSpec, {type: Name}>

/** All that is to be known of a kind of option beside its TypeScript type: a further kind is one more entry here. */
interface OptionKind<Spec extends OptionSpec> {
  /** Complains of a value that does not fit. */
  check(value: unknown, way: Way, spec: Spec, exam: Examiner): void
  /** The JSON Schema of its values. */
  schema(spec: Spec): Readonly<Record<string, unknown>>
  /** Its values in words, for the docs. */
  says(spec: Spec): string
}

const optionKinds: {readonly [Name in Kind]: OptionKind<SpecOf<Name>>} = {
  boolean: {
    check(value, way, _, exam) {
      if (typeof value !== 'boolean') exam.expected(way, 'true or false', value)
    },
    schema: () => ({type: 'boolean'}),
    says: () => 'true or false'
  },
  number: {
    check(value, way, {minimum, maximum}, exam) {
      exam.number(way, value, minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY)
    },
    schema: ({minimum, maximum}) => ({
      type: 'number',
      ...(minimum === undefined ? {} : {minimum}),
      ...(maximum === undefined ? {} : {maximum})
    }),
    says: ({minimum, maximum}) =>
      ['number', minimum === undefined ? '' : `from ${minimum}`, maximum === undefined ? '' : `to ${maximum}`]
        .filter(Boolean)
        .join(' ')
  },
  string: {
    check(value, way, {values}, exam) {
      if (values !== undefined) exam.oneOf(way, value, values)
      else if (typeof value !== 'string') exam.expected(way, 'text', value)
    },
    schema: ({values}) => (values === undefined ? {type: 'string'} : {enum: values}),
    says: ({values}) => (values === undefined ? 'text' : values.map((value) => `\`"${value}"\``).join(' or '))
  },
  strings: {
    check(value, way, _, exam) {
      exam.strings(way, value, 'a list of texts')
    },
    schema: () => ({type: 'array', items: {type: 'string', pattern: '\\S'}}),
    says: () => 'list of texts'
  }
}

function kindOf(spec: OptionSpec): OptionKind<OptionSpec> {
  return optionKinds[spec.type]
}

/** The names of all kinds. */
export const optionTypes = Object.keys(optionKinds) as Kind[]

/** Complains of a value that an option cannot have. */
export function checkOption(value: unknown, way: Way, spec: OptionSpec, exam: Examiner): void {
  kindOf(spec).check(value, way, spec, exam)
}

/** The JSON Schema of an option's values, with its default and what it is about. */
function optionSchema(spec: OptionSpec): Readonly<Record<string, unknown>> {
  return {...kindOf(spec).schema(spec), default: spec.default, description: spec.about}
}

/** The JSON Schema of a rule's options. */
export function optionsSchema(specs: Readonly<Record<string, OptionSpec>> = {}): Readonly<Record<string, unknown>> {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, optionSchema(spec)])),
    additionalProperties: false
  }
}

/** What options are where nothing is said of them. */
export function defaultsOf(specs: Readonly<Record<string, OptionSpec>> = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]))
}

/** An option's values in words. */
export function optionText(spec: OptionSpec): string {
  return kindOf(spec).says(spec)
}
