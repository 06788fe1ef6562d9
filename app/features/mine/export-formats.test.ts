import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { CONDITIONS, FLAGS } from '#core/vocabulary/answers.ts'
import { MOVEMENTS, TECHNIQUES } from '#core/vocabulary/ids.ts'
import { clinicalRegions } from '#knowledge/atlas/clinical-regions.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { fhirProblems } from '#test/fhir/validate.ts'
import { nineOn, session, withKnot } from '#test/builders/people.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { caredFor } from '#test/builders/cared-for.ts'
import { exportFormats } from './export-formats.ts'

const yesterday = new Date(2026, 2, 1, 20).getTime()
const setup: EventData = {
  type: 'setup-chosen',
  setup: { tools: ['hands'], positions: ['chair'], minutesADay: 15, helped: false },
}

test('the table is named by its day and begins with the sign by which spreadsheets know the letters', async () => {
  const note: EventData = { type: 'day-noted', day: '2026-03-01', painNow: 4, note: 'Müde' }
  const { name, type, text } = await exportFormats.table(await fakeApp({ events: [happened(note)] }))
  expect([name, type]).toEqual(['unknot-2026-03-02.csv', 'text/csv;charset=utf-8'])
  expect(text.startsWith('\uFEFFDay,Pain now,')).toBe(true)
  expect(text).toContain('\r\n2026-03-01,4,')
  expect(text).toContain('Müde')
})

test('a practice gets the diary with the plan, counted from the day of the painting, in words', async () => {
  const app = await fakeApp({ events: caredFor({ at: yesterday }) })
  const { name, type, text } = exportFormats.practice(app)
  expect([name, type]).toEqual(['unknot-2026-03-02.fhir.json', 'application/fhir+json'])
  const bundle: unknown = JSON.parse(text)
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
  expect(text).toContain('"resourceType": "CarePlan"')
  expect(text).toMatch(/"period": \{\s+"start": "2026-03-01",\s+"end": "2026-03-14"/)
  expect(text).toContain(techniques.aerobic.name)
})

test('a practice reads the questions as they were asked, places and spots by name, and times as people say them', async () => {
  const press: EventData = {
    type: 'spot-pressed',
    press: { triggerPoint: 'levator-scapulae-1', side: 'L', tenderness: 6, familiar: true, spreadsTo: [] },
  }
  const app = await fakeApp({
    events: [
      ...withKnot(undefined, { yes: ['fever'] }),
      happened(press),
      ...session({ id: 's', at: nineOn(0), before: 5 }),
    ],
  })
  const bundle = JSON.parse(exportFormats.practice(app).text)
  expect(fhirProblems(bundle)).toEqual([])
  const texts: readonly string[] = [...JSON.stringify(bundle).matchAll(/"text":"([^"]*)"/g)].map(
    ([, text = '']) => text,
  )
  expect(texts).toContain(safety.questions.fever.ask)
  expect(texts).toContain(
    `${regions['neck-shoulder-angle'].label}, left (${clinicalRegions['neck-shoulder-angle']})`,
  )
  expect(texts).toContain('Levator scapulae 1, left')
  const ids = new Set<string>([...FLAGS, ...CONDITIONS, ...TECHNIQUES, ...MOVEMENTS])
  expect(texts.filter(text => ids.has(text) || /[a-z]-[a-z]+\.[LRM]|\d{3} s\b/.test(text))).toEqual([])
})

test('the same diary sent twice has the same ids, whenever and wherever it is sent', async () => {
  const events = caredFor({ at: yesterday })
  const idsOf = async () => exportFormats.practice(await fakeApp({ events })).text.match(/"id": ".*"/g)
  const ids = await idsOf()
  expect(ids?.length).toBeGreaterThan(2)
  expect(await idsOf()).toEqual(ids)
})

test('the table says where and what in words', async () => {
  const { text } = await exportFormats.table(
    await fakeApp({ events: withKnot(undefined, { yes: ['fever'] }) }),
  )
  expect(text).toContain(safety.questions.fever.short)
  expect(text).not.toMatch(/[a-z]-[a-z]+\.[LRM]/)
})

test('without a check there is no plan for a practice, and the file is there all the same', async () => {
  const { text } = exportFormats.practice(await fakeApp())
  expect(text).not.toContain('CarePlan')
  expect(text).toContain('"resourceType": "Bundle"')
})

test('the calendar holds what is left of the days, from today on, at the hour asked for, as long as a session is', async () => {
  const app = await fakeApp({ events: [...caredFor({ at: yesterday }), happened(setup)] })
  const { name, type, text } = exportFormats.calendar(app, '07:45')
  expect([name, type]).toEqual(['unknot-2026-03-02.ics', 'text/calendar'])
  expect(text).toMatch(/DTSTART;TZID=[^:]+:20260302T074500/)
  expect(text).toContain('RRULE:FREQ=DAILY;COUNT=14')
  expect(text).toContain('DURATION:PT900S')
  expect(text).toMatch(/UID:unknot-[0-9a-z]+-session@/)
  // The same again, whatever was saved between.
  expect(exportFormats.calendar(app, '18:00').text.match(/UID:.*/g)).toEqual(text.match(/UID:.*/g))
})

test('an hour that was cleared is six in the evening, not midnight', async () => {
  for (const cleared of ['', ':', 'soon']) {
    const { text } = exportFormats.calendar(await fakeApp(), cleared)
    expect(text).toMatch(/DTSTART;TZID=[^:]+:20260302T180000/)
  }
})

test('without a painting the calendar begins today, and a whole hour needs no minutes', async () => {
  const platform = createFakePlatform()
  const { text } = exportFormats.calendar(await fakeApp({ platform }), '18')
  expect(text).toMatch(/DTSTART;TZID=[^:]+:20260302T180000/)
  expect(text).toContain('DURATION:PT600S')
})
