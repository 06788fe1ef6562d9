/** The diary for a practice's own computer: a FHIR R4 Bundle. It holds no Patient, no name, no age and no sex. */
import { dayOfNumber, type Moment } from '#core/calendar/calendar-day.ts'
import type { Plan } from '#core/plan/day-plan.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import { utcTime } from '#core/calendar/utc-time.ts'
import { bodySiteOf, fhirText, PERSON, plainWords, type Draft, type NameOf } from './draft.ts'
import { observationsOf } from './observations.ts'
import { fhirWords as words } from './words.ts'
import type { Bundle, QuestionnaireResponse } from './types.ts'
import { sha256 } from '#core/diary/sha256.ts'
import type { Step } from '#core/session/step.ts'

/** What a bundle may say beyond the diary. */
export interface FhirMore {
  /** The plan as it stands, and the local day of its day 1 (days since 1970). */
  readonly plan?: { readonly plan: Plan; readonly firstDay: number }
  /** What techniques and places are called; ids as words when it is missing. */
  readonly nameOf?: NameOf
  /** A question of the safety check as it was asked, by its id. */
  readonly questionOf?: NameOf
  /** How long and how often, in words. */
  readonly doseText?: (seconds: number, repeats: number) => string
}

/** The bundle, ready for JSON. `now` is epoch ms; the same `idSeed` gives the same ids, so nothing arrives twice. */
export function fhirBundle(diary: Diary, now: Moment, idSeed: string, more: FhirMore = {}): Bundle {
  const nameOf: NameOf = id => fhirText((more.nameOf ?? plainWords)(id))
  const questionOf: NameOf = id => fhirText((more.questionOf ?? nameOf)(id))
  const stepText: StepText = step => stepWords(step, nameOf, more.doseText ?? plainDose)
  const drafts: readonly Draft[] = [
    ...observationsOf(diary, nameOf),
    ...safetyCheck(diary, questionOf),
    ...diary.sessions.map(session => procedure(session, nameOf, stepText)),
    ...carePlan(more.plan, stepText),
  ]
  const times = new Map<string, number>()
  const entry = drafts.map(({ key, resource }) => {
    const time = times.get(key) ?? 0
    times.set(key, time + 1)
    const id = uuid(`${idSeed} ${key} ${time}`)
    return { fullUrl: `urn:uuid:${id}`, resource: { ...resource, id } }
  })
  return {
    resourceType: 'Bundle',
    id: uuid(`${idSeed} bundle`),
    type: 'collection',
    timestamp: utcTime(now),
    ...(entry.length === 0 ? {} : { entry }),
  }
}

/** Only what was asked and answered: what is missing is not a no. */
function safetyCheck({ checked }: Diary, questionOf: NameOf): readonly Draft[] {
  if (!checked) return []
  const { at, answers, tier } = checked
  const asked = [...Object.entries(answers.flags), ...Object.entries(answers.conditions)]
  const item: QuestionnaireResponse['item'] = [
    ...asked.map(([linkId, said]) => ({
      linkId,
      text: questionOf(linkId),
      answer: [{ valueBoolean: said === 'yes' }],
    })),
    { linkId: 'tier', text: words.urgency, answer: [{ valueString: words.tiers[tier] }] },
  ]
  const resource = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    subject: PERSON,
    authored: utcTime(at),
    item,
  } as const
  return [{ key: `checked ${at}`, resource }]
}

function procedure(
  { id, startedAt, steps, outcomes, ended }: SessionRecord,
  nameOf: NameOf,
  stepText: StepText,
): Draft {
  const site = bodySiteOf(
    steps.flatMap(({ place }) => place ?? []),
    nameOf,
  )
  const note = steps.map((step, index) => {
    const outcome = outcomes[index]
    return { text: `${stepText(step)}${outcome === undefined ? '' : `: ${words.outcomes[outcome]}`}` }
  })
  return {
    key: `session ${id}`,
    resource: {
      resourceType: 'Procedure',
      status: ended === 'done' ? 'completed' : (ended ?? 'unknown'),
      code: { text: words.session },
      subject: PERSON,
      performedDateTime: utcTime(startedAt),
      ...(site === undefined ? {} : { bodySite: [site] }),
      ...(note.length === 0 ? {} : { note }),
    },
  }
}

function carePlan(given: FhirMore['plan'], stepText: StepText): readonly Draft[] {
  const days = given?.plan.days ?? []
  if (given === undefined || days.length === 0) return []
  const dateOf = (day: number) => dayOfNumber(given.firstDay + day - 1)
  const activity = days.map(({ day, steps, note }) => ({
    detail: {
      status: 'scheduled' as const,
      scheduledPeriod: { start: dateOf(day), end: dateOf(day) },
      description: [...steps.map(stepText), ...(note === undefined ? [] : [fhirText(note)])].join('; '),
    },
  }))
  const said = activity.filter(({ detail }) => detail.description !== '')
  const numbers = days.map(({ day }) => day)
  const resource = {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    title: words.plan,
    subject: PERSON,
    period: { start: dateOf(Math.min(...numbers)), end: dateOf(Math.max(...numbers)) },
    ...(said.length === 0 ? {} : { activity: said }),
  } as const
  return [{ key: `plan ${given.firstDay}`, resource }]
}

type StepText = (step: Step) => string
type DoseText = NonNullable<FhirMore['doseText']>

const plainDose: DoseText = (seconds, repeats) => `${repeats} × ${seconds} s`

function stepWords(
  { technique, movement, place, seconds, repeats }: Step,
  nameOf: NameOf,
  doseText: DoseText,
): string {
  const where = place === undefined ? '' : `, ${nameOf(place)}`
  return `${nameOf(movement ?? technique)}${where}, ${fhirText(doseText(seconds, repeats))}`
}

/** An id out of a text, in the shape of a version 8 UUID (RFC 9562, 5.8). */
function uuid(text: string): string {
  const digits = sha256(text)
  const variant = '89ab'[Number.parseInt(digits.slice(16, 17), 16) % 4]
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`]
  return [...parts, `${variant}${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')
}
