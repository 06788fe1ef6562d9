/** The parts of FHIR R4 (4.0.1) that the diary needs, no more. Source: hl7.org/fhir/R4. */

interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

/** A code of a known list, or only words where no list has one. */
export interface Concept {
  readonly coding?: readonly Coding[]
  readonly text: string
}

/** A person without a name: FHIR wants somebody whom a session was for. */
export interface Reference {
  readonly display: string
}

interface Quantity {
  readonly value: number
  readonly unit: string
  readonly system: string
  readonly code: string
}

interface Note {
  readonly text: string
}

export interface Observation {
  readonly resourceType: 'Observation'
  readonly id: string
  readonly status: 'final'
  readonly category: readonly Concept[]
  readonly code: Concept
  readonly subject: Reference
  readonly effectiveDateTime: string
  readonly valueQuantity: Quantity
  readonly bodySite?: Concept
  readonly component?: readonly { readonly code: Concept; readonly valueBoolean: boolean }[]
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly id: string
  readonly status: 'completed'
  readonly subject: Reference
  readonly authored: string
  readonly item: readonly {
    readonly linkId: string
    readonly text: string
    readonly answer: readonly ({ readonly valueBoolean: boolean } | { readonly valueString: string })[]
  }[]
}

export interface Procedure {
  readonly resourceType: 'Procedure'
  readonly id: string
  readonly status: 'completed' | 'stopped' | 'unknown'
  readonly code: Concept
  readonly subject: Reference
  readonly performedDateTime: string
  readonly bodySite?: readonly Concept[]
  readonly note?: readonly Note[]
}

export interface CarePlan {
  readonly resourceType: 'CarePlan'
  readonly id: string
  readonly status: 'active'
  readonly intent: 'plan'
  readonly title: string
  readonly subject: Reference
  readonly period: { readonly start: string; readonly end: string }
  readonly activity?: readonly {
    readonly detail: {
      readonly status: 'scheduled'
      readonly scheduledPeriod: { readonly start: string; readonly end: string }
      readonly description: string
    }
  }[]
}

export type Resource = Observation | QuestionnaireResponse | Procedure | CarePlan

export interface Bundle {
  readonly resourceType: 'Bundle'
  readonly id: string
  readonly type: 'collection'
  readonly timestamp: string
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: Resource }[]
}
