import { expect, test } from 'vitest'
import { LINE_SECONDS, secondsToSay } from '#core/session/pace.ts'
import { namesSide, sided } from '#core/session/script/sided.ts'
import { movements } from './atlas/movements.ts'
import { muscles } from './atlas/muscles.ts'
import { techniques } from './care/techniques.ts'
import type { Movement, Muscle, Technique } from './shapes.ts'

const allMuscles: readonly Muscle[] = Object.values(muscles)
const allMovements: readonly Movement[] = Object.values(movements)
const allTechniques: readonly Technique[] = Object.values(techniques)
const releases = allMuscles.flatMap(({ id, releases }) => releases.map(release => ({ id, release })))
const pressings = [
  ...releases.map(({ id, release }) => [id, release] as const),
  ...allTechniques.flatMap(({ id, pressing }) => (pressing ? [[id, pressing] as const] : [])),
]

/** All lines of a movement that are said at their full length. */
function linesOf(movement: Movement): readonly string[] {
  const { setUp, keep, stop } = movement
  const own =
    movement.pace === 'holds'
      ? [...movement.into, ...(movement.during ?? []), movement.back]
      : movement.turns.flatMap(parts => parts.map(({ line }) => `Twelve. ${line}`))
  return [...setUp, ...(keep === undefined ? [] : [keep]), ...own, ...stop]
}

test('a calm voice says each line within its time', () => {
  const lines = [
    ...releases.flatMap(({ release: { further } }) => (further === undefined ? [] : [further])),
    ...pressings.flatMap(([, { setUp, press, during = [], stop, letGo, rest }]) => [
      ...setUp,
      press,
      ...during,
      stop,
      `Let go. Breathe. ${letGo}`,
      rest,
    ]),
    ...allMovements.flatMap(linesOf),
    ...allTechniques.flatMap(({ kind, setUp, during, timed = [], end, stop }) =>
      kind === 'warmth' || kind === 'habit' || kind === 'movement'
        ? [
            ...setUp,
            ...during,
            ...timed.map(({ line }) => line),
            ...(end === undefined ? [] : [end]),
            ...stop,
          ]
        : [],
    ),
  ]
  const long = lines.flatMap(line => [sided(line, 'L'), sided(line, 'R')])
  expect(long.filter(line => secondsToSay(line) > LINE_SECONDS)).toEqual([])
})

test('whoever presses is told the side, and every line has a word for both', () => {
  for (const { id, release } of releases) {
    const { setUp, press, during = [], stop, letGo, rest } = release
    const bothAtOnce =
      release.tool === 'two-balls' || (release.tool === 'roller' && release.posture === 'lying')
    if (!bothAtOnce) expect(setUp.some(namesSide), `${id} with ${release.tool}`).toBe(true)
    for (const line of [...setUp, press, ...during, stop, letGo, rest])
      if (line.includes('{')) expect(sided(line, 'L'), line).not.toBe(sided(line, 'R'))
  }
})

test('a movement done on each side names it, and one done once names none', () => {
  const silent = allMovements.filter(
    movement => movement.perSide !== linesOf(movement).some(line => namesSide(line)),
  )
  // The knees go to the other side; all else is the same.
  expect(silent.map(({ id }) => id)).toEqual(['st-trunk-rotation'])
})

test('a line names the side it is done on by its own word only, and the other as the other', () => {
  const sidedLines = [
    ...pressings.flatMap(([, { setUp, press, stop, letGo, rest }]) => [...setUp, press, stop, letGo, rest]),
    ...allMovements.filter(({ perSide }) => perSide).flatMap(linesOf),
  ]
  for (const line of sidedLines) {
    expect(sided(line, 'L'), line).not.toMatch(/\bright\b|\bsore[- ]side\b/u)
    expect(sided(line, 'R'), line).not.toMatch(/\bleft\b/u)
  }
})

test('no line of pressing or stretching has a figure of pain: how hard comes from the person', () => {
  for (const [id, { setUp, press, during = [], stop, letGo, rest }] of pressings)
    for (const line of [...setUp, press, ...during, stop, letGo, rest]) expect(line, id).not.toMatch(/\d/u)
  for (const movement of allMovements)
    if (movement.kind !== 'breathing')
      for (const line of linesOf(movement)) expect(line, movement.id).not.toMatch(/\d/u)
})

test('a stretch has a way in, unless it is lifting or breathing, and every hold a way back', () => {
  for (const movement of allMovements)
    if (movement.pace === 'holds') {
      const goesOn = movement.kind === 'breathing' || movement.id === 'ex-lateral-raise'
      expect(movement.into.length > 0, movement.id).toBe(!goesOn)
      expect(movement.back, movement.id).toMatch(/\.$/u)
    }
})

test('nobody whose hand was lifted off slides it on to a second spot', () => {
  for (const { id, release } of releases) expect(release.further ?? '', id).not.toMatch(/^(?:Slide|Glide)/u)
})

test('a second spot on the same muscle is near, never where only light and short pressing is allowed or a kidney lies', () => {
  const along = releases.filter(({ release }) => release.further !== undefined)
  expect(along.length).toBeGreaterThan(10)
  for (const { id, release } of along) {
    const muscle: Muscle = muscles[id]
    expect(muscle.self, id).toBe('ok')
    expect([release.capSeconds, release.holdSeconds], id).toEqual([undefined, undefined])
    expect(release.further, id).toMatch(/thumb-width|corner where the neck begins/u)
    const places = muscle.triggerPoints.flatMap(({ local }) => local)
    for (const place of places)
      expect(place, id).not.toMatch(/lumbar|flank|lower-ribs|suboccipital|posterior-neck/u)
  }
})
