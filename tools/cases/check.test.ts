import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./check.ts', import.meta.url))

function run(...cases: readonly (object | string)[]): readonly unknown[] {
  const input = cases.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT], { input, encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

const answers = {
  age: 34,
  sex: 'F',
  pregnant: 'no',
  regions: ['posterior-neck.L'],
  duration_days: 3,
  onset: 'gradual',
  nrs_now: 4,
  course: 'same',
  mechanical: 'yes',
}

it('leads each case through the check and says what was shown and what could be told', () => {
  const [ordinary, mother] = run(
    { id: 'ordinary', answers },
    {
      id: 'mother',
      answers: { ...answers, postpartum_weeks: 1, flags_yes: ['rf_pre_eclampsia'], history: ['diabetes'] },
    },
  )
  expect(ordinary).toMatchObject({ id: 'ordinary', tier: 'self_care', unasked: [] })
  expect(mother).toMatchObject({
    id: 'mother',
    tier: 'emergency_now',
    reasons: ['rf_pre_eclampsia'],
    shown: expect.arrayContaining(['age', 'pregnant', 'belly', 'rf_pre_eclampsia']),
    told: { flags_yes: ['rf_pre_eclampsia'], conditions: [] },
    blocks: expect.arrayContaining(['t_pressure']),
  })
})

it('carries a condition to what is told', () => {
  const [told] = run({ id: 1, answers: { ...answers, history: ['implant_here'] } })
  expect(told).toMatchObject({ id: 1, told: { conditions: ['implant_here'] } })
})

it('asks first what free words raise, in the language of the case', () => {
  const told = { id: 1, language: 'de', text: 'Mein linkes Bein ist taub', answers }
  const [read] = run(told)
  expect(read).toMatchObject({ tier: 'self_care' })
  const shown = JSON.stringify(read)
  expect(shown.indexOf('"lasting"')).toBeGreaterThan(0)
  expect(shown).toContain('"lasting","rf_limb_numb_stable"')
})

it('says what is wrong with a line in one sentence, and goes on', () => {
  expect(
    run(
      'nonsense',
      { id: 2, text: 7, answers },
      { id: 3, language: 'fr', answers },
      { id: 4, answers: { ...answers, flags_unsure: 'all' } },
      { id: 5, answers },
    ),
  ).toMatchObject([
    { id: null, error: 'This line is not JSON.' },
    { id: 2, error: 'text must be a string.' },
    { id: 3, error: 'language must be one of en, de.' },
    { id: 4, error: 'flags_unsure must be a list of words.' },
    { id: 5, tier: 'self_care' },
  ])
})
