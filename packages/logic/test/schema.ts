import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface ConditionSchema {
  readonly $defs: { readonly rule: { readonly oneOf: readonly { readonly properties?: object }[] } }
}

/** The operators that the schema of a rule admits. */
export function operatorsOfSchema(): string[] {
  const file = fileURLToPath(new URL('../../../schemas/defs/condition.json', import.meta.url))
  const schema = JSON.parse(readFileSync(file, 'utf8')) as ConditionSchema
  return schema.$defs.rule.oneOf.flatMap((form) => Object.keys(form.properties ?? {}))
}
