/** A whole session as it is heard and seen when nobody touches it. */
import { momentIn } from '#core/session/moment.ts'
import type { Segment } from '#core/session/segment.ts'
import { segmentsOf } from './segments.ts'
import type { Step } from '#core/session/step.ts'
import { tenth } from '#core/i18n/text.ts'
import { cuesOf } from './cues.ts'
import { isPressed, unsaidIn } from './instruction-lines.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import type { ScriptRecords } from './step-lines.ts'

/** One thing a person hears or sees, and whether a muscle is pressed at that moment. */
export interface ScriptLine {
  readonly atSeconds: number
  readonly kind: 'said' | 'shown' | 'bell' | 'phase'
  readonly text: string
  /** Index of the step. */
  readonly step: number
  readonly holdsPressure: boolean
}

/** All that is said in a session, and how long it takes. Seconds. */
export interface Script {
  readonly lines: readonly ScriptLine[]
  readonly pressureSeconds: number
  readonly totalSeconds: number
  /** Lines of the steps that nobody says. */
  readonly unsaid: readonly string[]
}

const ORDER: readonly ScriptLine['kind'][] = ['phase', 'bell', 'said', 'shown']

/** Writes the script of a day's steps. */
export function scriptOf(steps: readonly Step[], records: ScriptRecords): Script {
  const segments = segmentsOf(steps, records)
  const lines: ScriptLine[] = []
  let from = 0
  segments.forEach((segment, at) => {
    const line = (seconds: number, kind: ScriptLine['kind'], text: string): ScriptLine => ({
      atSeconds: tenth(from + seconds),
      kind,
      text,
      step: segment.step,
      holdsPressure: isPressing(segment, steps),
    })
    lines.push(
      ...phasesOf(segment).map(({ at: when, phase }) => line(when, 'phase', phase)),
      ...cuesOf({ segments }, at, steps, records).map(cue =>
        line(cue.at, cue.kind, cue.kind === 'bell' ? cue.bell : cue.text),
      ),
    )
    from += segment.seconds
  })
  const ordered = lines.toSorted(
    (a, b) => a.atSeconds - b.atSeconds || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  )
  const said = ordered.filter(({ kind }) => kind === 'said')
  return {
    lines: ordered,
    pressureSeconds: segments
      .filter(segment => isPressing(segment, steps))
      .reduce((sum, { seconds }) => sum + seconds, 0),
    totalSeconds: from,
    unsaid: unsaidIn(steps, said, records),
  }
}

function isPressing({ kind, step }: Segment, steps: readonly Step[]): boolean {
  return kind === 'hold' && isPressed(steps[step])
}

/** The phases of a segment, each from when on. */
function phasesOf(segment: Segment): readonly { readonly at: number; readonly phase: string }[] {
  const borders = [0, LINE_SECONDS, segment.seconds - (segment.tail ?? 0)].filter(
    (at, index, all) => at >= 0 && at < segment.seconds && all.indexOf(at) === index,
  )
  return borders
    .toSorted((a, b) => a - b)
    .map(at => ({ at, phase: momentIn(segment, at).phase }))
    .filter(({ phase }, index, all) => all[index - 1]?.phase !== phase)
}
