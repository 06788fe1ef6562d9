/** The package has no types of its own. Used by `fhir.test.ts` only. */
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class JSONSchemaValidator {
    /** What is wrong with a resource by the R4 schema; nothing when it is valid. */
    validate(resource: unknown, verbose?: boolean): readonly object[]
  }
}
