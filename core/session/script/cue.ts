/** The bells of a session: a beginning, an end, the other side, the half of a hold, its last seconds. */
export type BellKind = 'start' | 'end' | 'switch' | 'half' | 'tick'

/** Something a person hears or reads, so many seconds into a segment. */
export type Cue =
  | { readonly at: number; readonly kind: 'said' | 'shown'; readonly text: string }
  | { readonly at: number; readonly kind: 'bell'; readonly bell: BellKind }

/** A line that is said, and stays on screen until the next. */
export function lineCues(at: number, text: string): readonly Cue[] {
  return [
    { at, kind: 'said', text },
    { at, kind: 'shown', text },
  ]
}

/** A bell. */
export function bellCue(at: number, bell: BellKind): Cue {
  return { at, kind: 'bell', bell }
}
