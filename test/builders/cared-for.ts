/** Somebody who painted a spot, passed the check and may be guided, as entries of their diary. */
import type { Event, EventData } from '#core/diary/event.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import type { Tier } from '#core/safety/types.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from './app.ts'
import { knot, requestOf } from './plans.ts'

interface CaredFor {
  /** Epoch ms. */
  readonly at?: number
  readonly answers?: Partial<Answers>
  readonly knots?: readonly Knot[]
  readonly places?: readonly Place[]
  readonly tier?: Tier
}

const LEVATOR = knot('levator-scapulae')

/** The answers of somebody healthy to every question of the check, with these changes. */
export function healthyAnswers(answers: Partial<Answers> = {}): Answers {
  return requestOf({ knots: [LEVATOR], answers }).answers
}

/** A painting, a check without a finding, and one knot: everything that opens care. */
export function caredFor(person: CaredFor = {}): readonly Event[] {
  const {
    at = MONDAY_NINE,
    answers,
    knots = [LEVATOR],
    places = [LEVATOR.place],
    tier = 'self-care',
  } = person
  const happenings: readonly EventData[] = [
    { type: 'pain-painted', painting: [], places, intensity: 3, shares: sharesOf(places) },
    { type: 'safety-answered', answers: healthyAnswers({ places, ...answers }), tier },
    { type: 'knots-chosen', knots },
  ]
  return happenings.map(happening => happened(happening, at))
}

function sharesOf(places: readonly Place[]): Readonly<Partial<Record<Place, number>>> {
  return Object.fromEntries(places.map(place => [place, 1]))
}
