import type {TokenFault, Variable} from '../src/message/facts.ts'
import {defineRule} from '../src/rule.ts'

const longest = 60

const says: Readonly<Record<TokenFault, (shown: string, variable: Variable) => string>> = {
  foreign: (shown, {dialect}) =>
    `${shown} is written as in ${dialect}, which this template is not: nobody will fill it in. Write it in the template’s own dialect.`,
  malformed: (shown) =>
    `${shown} opens nothing that it could end, or names nothing to fill in. Complete it or take it out.`,
  unclosed: (shown) =>
    `${shown} is never closed, so it will be sent as it stands or take the text behind it along. Close it.`,
  'not-allowed': (shown, {meant}) =>
    `${shown} is not in the list of this template’s variables${meant === undefined ? '' : ` (did you mean “${meant}”?)`}. Use one that is, or add it to the list.`
}

export default defineRule({
  id: 'template-variable',
  about: 'Write variables that the system can fill in',
  why: 'A variable that the system does not know reaches the patient as it stands, or as a gap where the date should be, in every message that is sent from the template.',
  source: 'NHS vaccination notices and GOV.UK Notify, personalisation (docs/sources.md#templates)',
  category: 'template',
  points: 30,
  examples: [
    {
      dialect: 'erb',
      flags: 'Dear «{{first_name}}», your results are in.',
      better: 'Dear <%= first_name %>, your results are in.'
    },
    {
      dialect: 'mustache',
      flags: 'Your visit is on «{{date».\n\nSee you then.',
      better: 'Your visit is on {{date}}.\n\nSee you then.'
    },
    {
      dialect: 'notify',
      flags: 'Hello «(())», your form is ready.',
      better: 'Hello ((name)), your form is ready.'
    },
    {dialect: 'erb', passes: 'Dear <%= name %>,<% if late? %> you are late.<% end %>'},
    {dialect: 'mustache', passes: '{{#due}}Hi {{name}}, please call (or write).{{/due}}'},
    {passes: 'A draft has no variables: [Name] is for another rule.'}
  ],
  *check({variables}) {
    for (const variable of variables) {
      const {start, end, token, fault} = variable
      const shown = token.length > longest ? `${token.slice(0, longest - 1)}…` : token
      if (fault !== undefined) yield {at: {start, end}, say: says[fault](shown, variable)}
    }
  }
})
