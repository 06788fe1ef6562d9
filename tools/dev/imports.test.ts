import { expect, test } from 'vitest'
import { circlesOf, importsBelow } from './imports.ts'

const edge = (from: string, to: string) => ({ from, to })

test('imports by name and from beside are both found, and tests are left out', () => {
  const imports = importsBelow('core/gate')
  expect(imports).toContainEqual(edge('core/gate/gate.ts', 'core/gate/recheck.ts'))
  expect(imports).toContainEqual(edge('core/gate/gate.ts', 'core/safety/urgency.ts'))
  expect(imports.filter(({ from }) => from.includes('.test.'))).toEqual([])
})

test('a module that is fetched later counts as well, however deep it lies', () => {
  expect(importsBelow('app/features')).toContainEqual(
    edge('app/features/prevent/breaks/break-due.ts', 'app/features/prevent/breaks/breaks-runner.ts'),
  )
})

test('folders that import each other are a circle, told once, however long it is', () => {
  expect(circlesOf([edge('a/1.ts', 'b/1.ts'), edge('b/2.ts', 'a/2.ts')])).toEqual([['a', 'b']])
  expect(circlesOf([edge('c/1.ts', 'a/1.ts'), edge('a/1.ts', 'b/1.ts'), edge('b/1.ts', 'c/1.ts')])).toEqual([
    ['a', 'b', 'c'],
  ])
})

test('arrows one way, and imports inside a folder, are no circle', () => {
  expect(circlesOf([edge('a/1.ts', 'b/1.ts'), edge('a/1.ts', 'c/1.ts'), edge('b/1.ts', 'c/1.ts')])).toEqual(
    [],
  )
  expect(circlesOf([edge('a/1.ts', 'a/2.ts'), edge('a/2.ts', 'a/1.ts')])).toEqual([])
})

test('who only leads into a circle is not part of it, and two circles are two', () => {
  const round = [edge('a/1.ts', 'b/1.ts'), edge('b/1.ts', 'a/1.ts')]
  expect(circlesOf([...round, edge('x/1.ts', 'a/1.ts'), edge('b/1.ts', 'y/1.ts')])).toEqual([['a', 'b']])
  const other = [edge('c/1.ts', 'd/1.ts'), edge('d/1.ts', 'c/1.ts')]
  expect(circlesOf([...round, ...other])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})
