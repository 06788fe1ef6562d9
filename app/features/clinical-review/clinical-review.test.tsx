import { expect, test } from 'vitest'
import { hashOf, type ClinicalReview } from '#core/clinical-review/clinical-review.ts'
import { formatReviewFile } from '#core/clinical-review/review-file.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { chooseFile } from '#test/builders/choose-file.ts'
import { eventually, openScreen, show, type ScreenPage } from '#test/builders/render.tsx'
import { ReviewDesk } from './clinical-review.tsx'
import { DESK_KEY, parseDesk } from './desk.ts'
import { techniqueRecord } from './dose-records.ts'
import { areReviewed, Doubt, ReviewedBy } from './reviewed-by.tsx'
import { worklist } from './worklist.ts'

const [first, second] = worklist()

async function begun(): Promise<ScreenPage> {
  const page = await openScreen(ReviewDesk, { screen: 'review' })
  await eventually(() => expect(page.text()).toContain('Say who you are first'))
  await page.type('Your name', ' Jo Smith ')
  await page.type('Your role', 'physiotherapist')
  await page.click('Begin')
  return page
}

const kept = async ({ app }: ScreenPage) => parseDesk(await app.platform.storage.get(DESK_KEY))

test('nobody reviews without a name, and it is asked once', async () => {
  const page = await begun()
  expect(page.text()).toContain('0 of 20 in this sitting')
  expect(await kept(page)).toMatchObject({ by: 'Jo Smith', role: 'physiotherapist' })
  const again = await openScreen(ReviewDesk, { app: page.app })
  await eventually(() => expect(again.text()).toContain('0 of 20 in this sitting'))
})

test('what is said of a record is kept at once, folds it away, and can be looked at again', async () => {
  const page = await begun()
  const name = first?.name ?? ''
  await page.within(name).click('Right as it is')
  expect(page.text()).toContain('1 of 20 in this sitting')
  expect((await kept(page)).statements).toMatchObject([{ id: first?.key, verdict: 'agree', language: 'en' }])
  await page.within(name).click('Look again')
  await page.within(name).click('Change')
  await page.within(name).type('Words you would use', 'So.')
  await page.within(name).type('Why, or what is missing', 'Shorter.')
  expect((await kept(page)).statements).toMatchObject([
    { id: first?.key, verdict: 'change', words: 'So.', note: 'Shorter.' },
  ])
  await page.within(name).click('Take back')
  expect((await kept(page)).statements).toEqual([])
})

test('of the limits of one kind of person only the wrong ones are to be changed', async () => {
  const page = await begun()
  await page.type('Kind', 'limit')
  const item = worklist().find(({ kind }) => kind === 'limit')
  if (!item) throw new Error('there are no limits')
  const [wrong] = item.records
  await page.within(item.name).click(`Wrong: ${wrong.lines[0]?.name ?? ''}`)
  await page.within(item.name).type('Why, or what is missing', 'No.')
  const said = (await kept(page)).statements
  expect(said).toHaveLength(item.records.length)
  expect(said.filter(({ verdict, note }) => verdict === 'change' || note !== undefined)).toMatchObject([
    { id: wrong.id, verdict: 'change', note: 'No.' },
  ])
})

test('a file is gone on from, and what is none says so and changes nothing', async () => {
  const page = await begun()
  if (!second) throw new Error('the worklist is empty')
  const statement = {
    id: second.key,
    language: 'en',
    on: '2026-03-01',
    of: hashOf(second.records[0]),
    verdict: 'agree',
  } as const
  const file = formatReviewFile({ by: 'Jo Smith', role: 'physiotherapist', statements: [statement] })
  await chooseFile(page, file, 'Go on from a file')
  await eventually(() => expect(page.text()).toContain('1 verdict read from the file.'))
  expect(page.text()).toContain('1 of 20 in this sitting')
  await chooseFile(page, '{}', 'Go on from a file')
  await eventually(() => expect(page.text()).toContain('This is not a file of a review.'))
  expect((await kept(page)).statements).toEqual([statement])
})

test('a text says who agreed to it as it stands, and a changed one doubts again', async () => {
  const record = techniqueRecord(techniques.roller)
  const known: readonly ClinicalReview[] = [
    {
      id: record.id,
      language: 'en',
      by: 'Jo Smith',
      role: 'physiotherapist',
      on: '2026-03-02',
      of: hashOf(record),
      verdict: 'agree',
    },
  ]
  const page = await show(<ReviewedBy record={record} known={known} />)
  expect(page.text()).toBe('Reviewed by Jo Smith, physiotherapist, on 2 Mar 2026.')
  const changed = techniqueRecord({ ...techniques.roller, stop: ['Stop.'] })
  expect((await show(<ReviewedBy record={changed} known={known} />)).text()).toBe('')
  expect([areReviewed([record], known), areReviewed([record, changed], known)]).toEqual([true, false])
  const doubt = await show(<Doubt reviewed={false} starred={false} />)
  expect(doubt.text()).toBe('Not yet clinician-checked.')
})
