/** It came back at the same spot: a new course that begins where the last one ended, with what helped then. */
import type { Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Setup } from '#core/plan/context/request.ts'
import { toolThatHelped, whatWorked } from './what-worked.ts'

/**
 * What is written down when the same spot hurts again with this pain, 0–10: it is painted as before, its knots come once
 * more, and the tool that helped is preferred where the person has it and chose none. Empty while nothing was painted.
 */
export function startAgain(
  { painted, sessions }: Pick<Diary, 'painted' | 'sessions'>,
  { pain, knots, setup }: { readonly pain: number; readonly knots: readonly Knot[]; readonly setup: Setup },
): readonly EventData[] {
  if (!painted) return []
  const { painting, places, shares, spots } = painted
  const tool = toolThatHelped(whatWorked(sessions))
  const prefers = setup.prefers === undefined && tool !== undefined && setup.tools.includes(tool)
  return [
    {
      type: 'pain-painted',
      painting,
      places,
      intensity: pain,
      ...(shares ? { shares } : {}),
      ...(spots ? { spots: spots.map(spot => ({ places: spot.places, intensity: pain })) } : {}),
    },
    ...(knots.length > 0 ? [{ type: 'knots-chosen', knots } as const] : []),
    ...(prefers ? [{ type: 'setup-chosen', setup: { ...setup, prefers: tool } } as const] : []),
  ]
}
