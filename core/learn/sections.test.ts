import { expect, test } from 'vitest'
import { LEARN_SECTIONS, learnPath, parseLearnPath, sectionOf, sectionPath } from './sections.ts'

test('every section and page is found again at its own address', () => {
  for (const section of LEARN_SECTIONS) {
    expect(parseLearnPath(sectionPath(section))).toEqual({ at: 'section', section })
    const ref = { section, id: 'an-id' }
    expect(parseLearnPath(learnPath(ref))).toEqual({ at: 'page', ref })
  }
  expect(learnPath({ section: 'muscle', id: 'soleus' })).toBe('/learn/muscle/soleus')
})

test('the index stands at Learn itself, with or without a stroke at its end', () => {
  expect(parseLearnPath('/learn')).toEqual({ at: 'index' })
  expect(parseLearnPath('/learn/')).toEqual({ at: 'index' })
  expect(parseLearnPath('/learn/muscle/')).toEqual({ at: 'section', section: 'muscle' })
})

test('what is not of Learn, or too deep, or of no section, is not found', () => {
  for (const path of [
    '/',
    '/plan',
    '/learned',
    '/learn/shelf',
    '/learn/muscle/soleus/more',
    '/learn/toString',
  ])
    expect(parseLearnPath(path)).toEqual({ at: 'not-found' })
})

test('two sections have other names in records, which lead to the same', () => {
  expect([sectionOf('term'), sectionOf('heat-limit'), sectionOf('word'), sectionOf('nothing')]).toEqual([
    'word',
    'limit',
    'word',
    undefined,
  ])
  expect(parseLearnPath('/learn/term/knot')).toEqual({ at: 'page', ref: { section: 'word', id: 'knot' } })
})
