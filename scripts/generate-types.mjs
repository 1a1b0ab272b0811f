/** Writes the types of everything in schemas/ to packages/model/src/generated. With --check: compares only. */
import { compile } from 'json-schema-to-typescript'
import { writeOrCompare } from './generated-files.mjs'
import { joinSchemas, readSchemas } from './schemas.mjs'

const banner = '// Generated from schemas/ by `npm run generate`. Change the schema, not this file.\n'
const text = await compile(joinSchemas(readSchemas()), 'Everything', {
  additionalProperties: false,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
  bannerComment: banner,
  style: { semi: false, singleQuote: true, printWidth: 120 },
})
// The joined schema itself is only a vehicle.
const types = text
  .replace(
    /\/\*\*\n \* This interface was referenced by `Everything`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n \*\/\n/g,
    '',
  )
  .replace(
    / \*\n \* This interface was referenced by `Everything`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n/g,
    '',
  )
  .replace(/export interface Everything \{[^}]*\}\n/, '')
await writeOrCompare({ 'packages/model/src/generated/schemas.ts': types })
