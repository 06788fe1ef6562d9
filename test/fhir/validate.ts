/** What a practice's computer would refuse in a FHIR resource, by the JSON schema HL7 publishes for R4. */
import { Ajv, type ErrorObject } from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
/** The schema speaks an older draft than the validator does by itself, and is not strict. */
const ajv = new Ajv({ strict: false })
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'))
const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'r4.schema.json'), 'utf8')))

/** What is wrong with a resource, read as JSON as it leaves the phone; nothing when it is valid. */
export function fhirProblems(resource: object): readonly ErrorObject[] {
  return validate(JSON.parse(JSON.stringify(resource))) ? [] : (validate.errors ?? [])
}
