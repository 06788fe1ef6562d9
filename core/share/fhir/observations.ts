/** Every pain and tenderness of the diary as FHIR Observations. */
import type { Diary } from '#core/diary/diary.ts'
import { utcTime } from '#core/calendar/utc-time.ts'
import { bodySiteOf, PERSON, type Draft, type NameOf } from './draft.ts'
import { fhirWords as words } from './words.ts'
import type { Concept, Observation } from './types.ts'

/** LOINC 72514-3, "Pain severity - 0-10 verbal numeric rating [Score] - Reported". */
const PAIN_NOW: Concept = {
  coding: [
    {
      system: 'http://loinc.org',
      code: '72514-3',
      display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
    },
  ],
  text: words.pain,
}
const PAIN_AVERAGE: Concept = { text: words.painAverage }
const PAIN_WORST: Concept = { text: words.painWorst }
const TENDERNESS: Concept = { text: words.tenderness }
const FAMILIAR: Concept = { text: words.familiar }
const SURVEY: Concept = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
  text: words.reported,
}

/** All ratings, each with the moment or the day it belongs to. */
export function observationsOf(diary: Diary, nameOf: NameOf): readonly Draft[] {
  return [...paintedPain(diary, nameOf), ...sessionPain(diary), ...dayPain(diary), ...pressed(diary, nameOf)]
}

function paintedPain({ painted }: Diary, nameOf: NameOf): readonly Draft[] {
  if (!painted) return []
  const { at, intensity, places } = painted
  const bodySite = bodySiteOf(places, nameOf)
  const more = bodySite === undefined ? {} : { bodySite }
  return [{ key: `painted ${at}`, resource: rating(PAIN_NOW, utcTime(at), intensity, more) }]
}

function sessionPain({ sessions }: Diary): readonly Draft[] {
  return sessions.flatMap(({ id, startedAt, painBefore, rated }) => [
    { key: `before ${id}`, resource: rating(PAIN_NOW, utcTime(startedAt), painBefore) },
    ...(rated ? [{ key: `after ${id}`, resource: rating(PAIN_NOW, utcTime(rated.at), rated.pain) }] : []),
    ...(rated?.tenderness === undefined
      ? []
      : [
          {
            key: `tender ${id}`,
            resource: rating(TENDERNESS, utcTime(rated.at), rated.tenderness),
          },
        ]),
  ])
}

function dayPain({ notes }: Diary): readonly Draft[] {
  return Object.values(notes.days).flatMap(({ day, painNow, painAverage, painWorst }) => {
    if (day.startsWith('0000')) return []
    const values = [
      ['now', PAIN_NOW, painNow],
      ['average', PAIN_AVERAGE, painAverage],
      ['worst', PAIN_WORST, painWorst],
    ] as const
    return values.flatMap(([name, code, value]) =>
      value === undefined ? [] : [{ key: `${name} ${day}`, resource: rating(code, day, value) }],
    )
  })
}

function pressed({ pressed }: Diary, nameOf: NameOf): readonly Draft[] {
  return pressed.map(({ at, press }) => {
    const spot = `${press.triggerPoint}.${press.side}`
    const bodySite = bodySiteOf([spot], nameOf)
    return {
      key: `pressed ${at} ${spot}`,
      resource: rating(TENDERNESS, utcTime(at), press.tenderness, {
        ...(bodySite === undefined ? {} : { bodySite }),
        component: [{ code: FAMILIAR, valueBoolean: press.familiar }],
      }),
    }
  })
}

function rating(
  code: Concept,
  effectiveDateTime: string,
  value: number,
  more: Partial<Pick<Observation, 'bodySite' | 'component'>> = {},
): Omit<Observation, 'id'> {
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [SURVEY],
    code,
    subject: PERSON,
    effectiveDateTime,
    valueQuantity: { value, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
    ...more,
  }
}
