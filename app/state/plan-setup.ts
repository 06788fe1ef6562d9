import type { Diary } from '#core/diary/diary.ts'
import type { Setup } from '#core/plan/context/request.ts'

/** What most people have within reach. */
const USUAL_SETUP: Setup = {
  tools: ['hands', 'socks', 'warm-towel'],
  positions: ['wall', 'chair', 'floor', 'bed'],
  minutesADay: 10,
  helped: false,
}

/** What this person has within reach, where they can be and how long they want to. */
export function setupOf({ setup = USUAL_SETUP }: Diary): Setup {
  return setup
}
