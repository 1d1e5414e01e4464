// One rule, as small as a rule can be: what textlint costs by itself.
export default function noVery(/** @type {any} */ context) {
  const {Syntax, RuleError, report, getSource} = context
  return {
    [Syntax.Str](/** @type {any} */ node) {
      for (const {index} of getSource(node).matchAll(/\bvery\b/gi))
        report(node, new RuleError('Say how much.', {index}))
    }
  }
}
