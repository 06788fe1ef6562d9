import { expect, test } from 'vitest'
import { professionals } from '#knowledge/care/professionals.ts'
import { professionalChoices } from './professional-choice.ts'

const all = Object.values(professionals)
const none = { flags: {}, conditions: {} }

test('physiotherapy comes first, what guidelines advise against comes last', () => {
  const names = professionalChoices(none, all).map(({ professional }) => professional.id)
  expect(names[0]).toBe('physiotherapy')
  expect(professionals[names.at(-1) ?? 'physiotherapy'].grade).toBe('against')
})

test('needling is marked, not hidden, for somebody on blood thinners', () => {
  const choices = professionalChoices({ flags: {}, conditions: { anticoagulant: 'yes' } }, all)
  expect(choices).toHaveLength(all.length)
  const needling = choices.find(({ professional }) => professional.id === 'dry-needling')
  expect(needling?.because.length).toBeGreaterThan(0)
  const fits = choices.findIndex(({ because }) => because.length > 0)
  expect(choices.slice(fits).every(({ because }) => because.length > 0)).toBe(true)
})
