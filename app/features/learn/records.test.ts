import { expect, test } from 'vitest'
import { LEARN_SECTIONS, learnPath, parseLearnPath } from '#core/learn/sections.ts'
import { claims } from '#knowledge/evidence/claims.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { citing, relatedTo } from './links.ts'
import { entries, entryOf } from './records.ts'
import { titleOf } from './title.ts'

const all = Object.values(entries).flat()

test('every section holds something, and every page has words of its own', () => {
  for (const section of LEARN_SECTIONS) expect(entries[section].length, section).toBeGreaterThan(0)
  for (const { section, id, name, short } of all) {
    expect(name.trim(), `${section}/${id}`).not.toBe('')
    expect(short.trim(), `${section}/${id}`).not.toBe('')
  }
})

test('no two pages share an address or a title', () => {
  const titles = all.map(entry => titleOf({ at: 'page', ref: entry }, entry))
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  expect(new Set(all.map(learnPath)).size).toBe(all.length)
})

test('an address leads back to its page, with or without a slash at the end', () => {
  for (const entry of all) {
    expect(parseLearnPath(learnPath(entry))).toEqual({
      at: 'page',
      ref: { section: entry.section, id: entry.id },
    })
  }
  expect(parseLearnPath('/learn/muscle/infraspinatus/')).toMatchObject({ at: 'page' })
  expect(parseLearnPath('/learn/')).toEqual({ at: 'index' })
  expect(parseLearnPath('/learn/tool')).toEqual({ at: 'section', section: 'tool' })
  for (const path of ['/learn/constructor/x', '/learn/muscle/a/b', '/learning'])
    expect(parseLearnPath(path)).toEqual({ at: 'not-found' })
})

test('every page of Learn that a claim points at is there', () => {
  const paths = claims.map(({ screen }) => screen).filter(screen => screen.startsWith('/learn/'))
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    const place = parseLearnPath(path)
    expect(place.at === 'page' && entryOf(place.ref), path).toBeTruthy()
  }
})

test('what is related goes both ways', () => {
  for (const entry of all)
    for (const other of relatedTo(entry))
      expect(relatedTo(other), `${learnPath(other)} to ${learnPath(entry)}`).toContain(entry)
})

test('a source says which pages rest on it', () => {
  expect(citing('donnelly-2019').length).toBeGreaterThan(30)
  expect(Object.keys(sources).filter(id => citing(id).length > 0).length).toBeGreaterThan(70)
})
