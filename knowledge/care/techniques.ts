import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { Technique } from '#knowledge/shapes.ts'
import { stayActive } from './techniques/stay-active.ts'
import { pressure } from './techniques/pressure.ts'
import { ballWall } from './techniques/ball-wall.ts'
import { cane } from './techniques/cane.ts'
import { roller } from './techniques/roller.ts'
import { gun } from './techniques/gun.ts'
import { heat } from './techniques/heat.ts'
import { ir } from './techniques/ir.ts'
import { cold } from './techniques/cold.ts'
import { contrast } from './techniques/contrast.ts'
import { stretch } from './techniques/stretch.ts'
import { mobility } from './techniques/mobility.ts'
import { aerobic } from './techniques/aerobic.ts'
import { strength2min } from './techniques/strength-2min.ts'
import { core } from './techniques/core.ts'
import { breath } from './techniques/breath.ts'
import { mindful } from './techniques/mindful.ts'
import { shortBreak } from './techniques/break.ts'
import { ergo } from './techniques/ergo.ts'
import { sleep } from './techniques/sleep.ts'
import { hydrate } from './techniques/hydrate.ts'
import { nsaid } from './techniques/nsaid.ts'
import { paracetamol } from './techniques/paracetamol.ts'
import { tensHome } from './techniques/tens-home.ts'
import { belt } from './techniques/belt.ts'
import { traction } from './techniques/traction.ts'
import { opioid } from './techniques/opioid.ts'

/** Every self-care technique, also those we only warn of: one record a file. */
export const techniques = {
  'stay-active': stayActive,
  pressure: pressure,
  'ball-wall': ballWall,
  cane: cane,
  roller: roller,
  gun: gun,
  heat: heat,
  ir: ir,
  cold: cold,
  contrast: contrast,
  stretch: stretch,
  mobility: mobility,
  aerobic: aerobic,
  'strength-2min': strength2min,
  core: core,
  breath: breath,
  mindful: mindful,
  break: shortBreak,
  ergo: ergo,
  sleep: sleep,
  hydrate: hydrate,
  nsaid: nsaid,
  paracetamol: paracetamol,
  'tens-home': tensHome,
  belt: belt,
  traction: traction,
  opioid: opioid,
} as const satisfies Record<TechniqueId, Technique>
