/** What is down on the map at once, and which of it is meant: beside a pen, a touch is the palm of the hand that holds it. */
import type { Point } from '#app/map/curve.ts'

/** One pointer that is down. */
interface Hand {
  readonly kind: string
  readonly at: Point
  /** It was down beside a pen, and means nothing until it is lifted. */
  readonly rests: boolean
}

/** Everything that is down, by the id of its pointer, the first first. */
export type Hands = ReadonlyMap<number, Hand>

export const NO_HANDS: Hands = new Map()

/** A pointer has come down; `kind` is the browser's: `mouse`, `pen` or `touch`. */
export function putDown(hands: Hands, id: number, kind: string, at: Point): Hands {
  const together = [...hands, [id, { kind, at, rests: false }] as const]
  const hasPen = together.some(([, hand]) => hand.kind === 'pen')
  return new Map(
    together.map(([each, hand]) => [
      each,
      { ...hand, rests: hand.rests || (hasPen && hand.kind === 'touch') },
    ]),
  )
}

/** A pointer that is down has gone elsewhere. */
export function moved(hands: Hands, id: number, at: Point): Hands {
  const hand = hands.get(id)
  return hand ? new Map(hands).set(id, { ...hand, at }) : hands
}

export function lifted(hands: Hands, id: number): Hands {
  return new Map([...hands].filter(([each]) => each !== id))
}

/** What this pointer does is meant. */
export function isHeard(hands: Hands, id: number): boolean {
  return hands.get(id)?.rests === false
}

/** Those that are meant. */
export function heard(hands: Hands): readonly Hand[] {
  return [...hands.values()].filter(({ rests }) => !rests)
}

/** Where the two are that zoom and move. */
export function pinchOf(hands: Hands): readonly [Point, Point] | undefined {
  const [first, second] = heard(hands)
  return first && second ? [first.at, second.at] : undefined
}
