import type { LongAnswer } from '#knowledge/shapes.ts'
import type { MostAskedId } from './most-asked.ts'
import { betweenTheBlades } from './long-answers/between-the-blades.ts'
import { howHard } from './long-answers/how-hard.ts'
import { howLong } from './long-answers/how-long.ts'
import { howToSleep } from './long-answers/how-to-sleep.ts'
import { iceOrHeat } from './long-answers/ice-or-heat.ts'
import { soreAfterwards } from './long-answers/sore-afterwards.ts'
import { whatIsAKnot } from './long-answers/what-is-a-knot.ts'
import { whenADoctor } from './long-answers/when-a-doctor.ts'
import { whichBall } from './long-answers/which-ball.ts'
import { willNotGo } from './long-answers/will-not-go.ts'

/** The long answers, each fetched with the others when the first is opened. */
export const longAnswers: Readonly<Record<MostAskedId, LongAnswer>> = {
  'what-is-a-knot': whatIsAKnot,
  'ice-or-heat': iceOrHeat,
  'how-hard': howHard,
  'how-long': howLong,
  'will-not-go': willNotGo,
  'when-a-doctor': whenADoctor,
  'which-ball': whichBall,
  'sore-afterwards': soreAfterwards,
  'between-the-blades': betweenTheBlades,
  'how-to-sleep': howToSleep,
}
