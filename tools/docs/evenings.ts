/** The sessions of the twelve people of docs/plans.md, as they are spoken. */
import { instructionLines } from '#core/session/script/instruction-lines.ts'
import { scriptOf, type Script } from '#core/session/script/script.ts'
import { pressingOf, stopLines } from '#core/session/script/step-lines.ts'
import type { Step } from '#core/session/step.ts'
import { twoDigits } from '#core/calendar/calendar-day.ts'
import { plan } from '#core/plan/plan.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { PEOPLE } from './plan-people.ts'
import { requestOf } from './plans.ts'

const records = { muscles, techniques, movements, regions }

/** One session of one of them. */
interface Evening {
  readonly name: string
  /** Of the plan, from 1. */
  readonly day: number
  readonly steps: readonly Step[]
  readonly script: Script
  /** Muscles that are pressed before it was said when to stop. */
  readonly early: readonly string[]
  /** Lines the steps need, and how many of them somebody says. */
  readonly needed: number
}

/** Of each person the sessions of these days, as they are planned on the first. */
export function evenings(days: readonly number[]): readonly Evening[] {
  return PEOPLE.flatMap(person => {
    const outcome = plan(requestOf(person), records)
    const planned = outcome.ok ? outcome.plan.days.filter(({ day }) => days.includes(day)) : []
    return planned.map(({ day, steps }) => {
      const script = scriptOf(steps, records)
      const needed = new Set(steps.flatMap(step => instructionLines(step, records))).size
      return { name: person.name, day, steps, script, early: pressedUntold(steps, script), needed }
    })
  })
}

/** What is pressed before its stop line is said in the same step. */
function pressedUntold(steps: readonly Step[], { lines }: Script): readonly string[] {
  return steps.flatMap((step, index) => {
    if (!pressingOf(step, records)) return []
    const pressedAt = lines.find(line => line.step === index && line.holdsPressure)?.atSeconds ?? 0
    const isTold = (stop: string) =>
      lines.some(
        ({ kind, text, atSeconds, step: at }) =>
          kind === 'said' && at === index && text === stop && atSeconds < pressedAt,
      )
    return stopLines(step, records).every(isTold) ? [] : [step.muscle ?? step.technique]
  })
}

/** What is said with the time of each line, a step a paragraph. */
export function readAloud({ name, day, steps, script }: Evening): string {
  const said = script.lines.filter(({ kind }) => kind === 'said')
  const parts = steps.map((step, index) => {
    const { technique, movement, tool, posture, seconds, repeats, side = '–' } = step
    const head = `[${movement ?? technique} ${tool} ${posture} ${side} ${repeats} × ${seconds} s]`
    const lines = said
      .filter(line => line.step === index)
      .map(line => `${clock(line.atSeconds)} ${line.holdsPressure ? '▪' : ' '} ${line.text}`)
    return [head, ...lines].join('\n')
  })
  return [`# ${name}, day ${day}, ${clock(script.totalSeconds)}`, ...parts, ''].join('\n\n')
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${twoDigits(whole % 60)}`
}
