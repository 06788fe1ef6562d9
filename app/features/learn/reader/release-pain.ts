import type { Muscle, Technique } from '#core/vocabulary/records.ts'
import { techniques } from '#knowledge/care/techniques.ts'

/** How much pain the steps of a release name, from and to, when this reader may take so much. 0–10. */
export function releasePain(
  { technique: id, maxPain: own }: Muscle['releases'][number],
  permitted = 10,
): readonly [number, number] {
  const technique: Technique = techniques[id]
  const { startPain, maxPain } = technique.dose ?? { startPain: 1, maxPain: 1 }
  const most = Math.max(1, Math.min(maxPain, own ?? maxPain, permitted))
  return [Math.min(startPain, most), most]
}
