import { expect, test } from 'vitest'
import { PRESSING } from '#core/vocabulary/ids.ts'
import { BREATH_IN_MS, BREATH_MS } from '#core/session/breath.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Muscle } from '#knowledge/shapes.ts'
import { everySession } from './every-session.ts'
import { instructionLines } from './instruction-lines.ts'
import { lengthOf } from './length.ts'
import { secondsToSay } from '#core/session/pace.ts'
import { scriptOf, type Script, type ScriptLine } from './script.ts'
import { pressingOf, stopLines } from './step-lines.ts'

const records = { muscles, techniques, movements, regions }

/** Each way, movement and technique, on both sides, in each dose, for each pain a person may take. */
const sessions = everySession(records).map(steps => ({ steps, script: scriptOf(steps, records) }))

/** Checks each of them; of thousands a plain comparison takes a tenth of the time of `expect`. */
function each(isSo: (script: Script, steps: readonly Step[]) => string | undefined): void {
  const wrong = sessions.flatMap(({ steps, script }) => {
    const words = isSo(script, steps)
    const [step] = steps
    return words === undefined
      ? []
      : [`${step?.muscle ?? step?.movement ?? step?.technique} ${step?.tool} ${step?.seconds}: ${words}`]
  })
  expect([...new Set(wrong)].slice(0, 20)).toEqual([])
}

const of = (script: Script, kind: ScriptLine['kind']) => script.lines.filter(line => line.kind === kind)

test('there are thousands of them: every release, movement and technique of a session', () => {
  const all = sessions.flatMap(({ steps }) => steps)
  expect(sessions.length).toBeGreaterThan(1000)
  expect(new Set(all.map(({ movement }) => movement)).size).toBe(Object.keys(movements).length + 1)
  const ways = new Set(
    all.flatMap(step => (step.muscle ? [`${step.muscle} ${step.technique} ${step.tool}`] : [])),
  )
  const all37: readonly Muscle[] = Object.values(muscles)
  const releases = all37.flatMap(({ releases: own }) => own)
  expect(ways.size).toBeGreaterThan(releases.length)
})

test('each line a person needs is said and shown, for both sides', () => {
  each(script => (script.unsaid.length > 0 ? script.unsaid.join(' | ') : undefined))
  each((script, steps) => {
    const shown = of(script, 'shown').map(({ text }) => text)
    return steps
      .flatMap(step => instructionLines(step, records))
      .find(line => !shown.some(text => text.includes(line)))
  })
})

test('breathing says all of its lines, however few seconds a session ends with', () => {
  for (const seconds of [20, 24, 29, 30, 36, 45, 60]) {
    const breath: Step = {
      technique: 'breath',
      tool: 'none',
      posture: 'sitting',
      seconds,
      repeats: 1,
      restSeconds: 0,
      maxPain: 3,
      why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
    }
    const belly: Step = { ...breath, movement: 'ex-breath-diaphragm', posture: 'lying' }
    expect(scriptOf([breath], records).unsaid, `${seconds} s`).toEqual([])
    expect(scriptOf([belly], records).unsaid, `${seconds} s lying`).toEqual([])
  }
})

test('of half the time and the last minute only one is said where they lie less than a minute apart', () => {
  const walk: Step = {
    technique: 'aerobic',
    tool: 'none',
    posture: 'standing',
    seconds: 0,
    repeats: 1,
    restSeconds: 0,
    maxPain: 3,
    why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
  }
  const { half, lastMinute } = scriptWords
  const told = (step: Step): readonly string[] =>
    of(scriptOf([step], records), 'said').flatMap(({ text }) =>
      text === half || text === lastMinute ? [text] : [],
    )
  for (const technique of ['aerobic', 'breath'] as const) {
    for (const seconds of [120, 140]) expect(told({ ...walk, technique, seconds })).toEqual([half])
    for (const seconds of [150, 164, 180, 220])
      expect(told({ ...walk, technique, seconds })).toEqual([lastMinute])
    for (const seconds of [240, 600])
      expect(told({ ...walk, technique, seconds })).toEqual([half, lastMinute])
  }
})

test('before anything is pressed a person knows where, with what, how hard and when to stop', () => {
  each((script, steps) => {
    for (const [index, step] of steps.entries()) {
      const pressing = pressingOf(step, records)
      if (!pressing) continue
      const first = script.lines.find(line => line.step === index && line.holdsPressure)
      const before = of(script, 'said').filter(
        line => line.step === index && line.atSeconds < (first?.atSeconds ?? 0),
      )
      const last = before.at(-1)?.text
      if (last !== stopLines(step, records)[0]) return `the last words before pressing are ${last}`
      if (!before.some(({ text }) => text.includes('of 10'))) return 'nothing says how hard'
      const isAlong = before[0]?.text.includes(scriptWords.furtherSpot) === true
      const way = isAlong ? 1 : pressing.setUp.length
      if (before.length < 3 + way) return 'the way to the spot is not told'
    }
    return undefined
  })
})

test('no line runs into another, and none into the next part', () => {
  each(script => {
    const said = of(script, 'said')
    const late = said.find((line, index) => {
      const next = said[index + 1]?.atSeconds ?? script.totalSeconds
      return line.atSeconds + secondsToSay(line.text) > next + 0.05
    })
    return late && `"${late.text}" at ${late.atSeconds}`
  })
})

test('nothing is said of the side that is not worked on', () => {
  each((script, steps) => {
    const wrong = of(script, 'said').find(({ step, text }) => {
      const side = steps[step]?.side
      if (side === undefined) return false
      return side === 'L' ? /\bright\b/u.test(text) : /\bleft\b/u.test(text)
    })
    return wrong?.text
  })
})

test('no figure of pain is above what this person may take', () => {
  each((script, steps) => {
    const wrong = of(script, 'said').find(({ step, text }) => {
      const most = Math.max(1, steps[step]?.maxPain ?? 0)
      const figures = [...text.matchAll(/(\d+) of 10|above (\d+)|pain (\d+)/gu)]
      return figures.some(([, ...found]) => found.some(figure => Number(figure ?? 0) > most))
    })
    return wrong?.text
  })
})

test('whether it eases is asked once for each spot, after thirty seconds of pressing and not of resting', () => {
  each((script, steps) => {
    for (const [index, step] of steps.entries()) {
      if (!PRESSING.has(step.technique)) continue
      const asked = of(script, 'said').filter(
        ({ step: at, text }) => at === index && (text === scriptWords.easing || text === scriptWords.eased),
      )
      const isLong = step.seconds * step.repeats >= 30
      if (asked.length !== (isLong ? 1 : 0)) return `asked ${asked.length} times`
      const [question] = asked
      const held = question ? pressedUntil(script, index, question.atSeconds) : 30
      if (held !== 30) return `asked after ${held} s of pressing`
    }
    return undefined
  })
})

/** Seconds of pressure in a step before a moment. */
function pressedUntil(script: Script, step: number, moment: number): number {
  let held = 0
  let from: number | undefined
  for (const line of script.lines) {
    if (line.step !== step || line.kind !== 'phase' || line.atSeconds > moment) continue
    if (from !== undefined) held += line.atSeconds - from
    from = line.text === 'work' && line.holdsPressure ? line.atSeconds : undefined
  }
  return from === undefined ? held : held + moment - from
}

test('words of the breath are those of the pacer at their moment', () => {
  each((script, steps) => {
    let work = 0
    for (const line of script.lines) {
      if (line.kind === 'phase') work = line.atSeconds
      if (line.kind === 'phase' || line.kind === 'bell') continue
      const step = steps[line.step]
      // Cat and cow is led by the breath and has no pacer.
      if (step?.movement && movements[step.movement].pace === 'counts') continue
      const within = ((line.atSeconds - work) * 1000) % BREATH_MS
      if (/^Breathe out\.|Breathe out\.$/u.test(line.text) && within < BREATH_IN_MS)
        return `"${line.text}" as the pacer breathes in, at ${line.atSeconds}`
      if (line.text.startsWith('Breathe in.') && within >= BREATH_IN_MS)
        return `"${line.text}" at ${line.atSeconds}`
    }
    return undefined
  })
})

test('every repetition is counted, once and in order', () => {
  each((script, steps) => {
    for (const [index, step] of steps.entries()) {
      if (!step.movement || movements[step.movement].pace !== 'counts') continue
      const numbers = of(script, 'said')
        .filter(line => line.step === index)
        .flatMap(({ text }) => scriptWords.numbers.filter(number => text.startsWith(number)))
      if (numbers.join() !== scriptWords.numbers.slice(0, step.repeats).join()) return numbers.join()
    }
    return undefined
  })
})

test('the last three seconds of every hold are counted', () => {
  each(script => {
    const works = of(script, 'phase').flatMap((phase, index, all) =>
      phase.text === 'work' && phase.holdsPressure ? [all[index + 1]?.atSeconds ?? 0] : [],
    )
    const ticks = new Set(
      of(script, 'bell').flatMap(({ text, atSeconds }) => (text === 'tick' ? [atSeconds] : [])),
    )
    return works.find(end => ![3, 2, 1].every(left => ticks.has(end - left)))?.toString()
  })
})

test('a planner that asks only for the length is told that of the session that is heard', () => {
  each((script, steps) =>
    lengthOf(steps, records) === script.totalSeconds ? undefined : `${lengthOf(steps, records)} s`,
  )
  expect(lengthOf([], records)).toBe(0)
})

test('pressure is what the holds of pressing last', () => {
  each((script, steps) => {
    const held = steps
      .filter(({ technique }) => PRESSING.has(technique))
      .reduce((sum, { seconds, repeats }) => sum + seconds * repeats, 0)
    return held === script.pressureSeconds ? undefined : `${script.pressureSeconds} instead of ${held}`
  })
})
