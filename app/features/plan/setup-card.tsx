import { POSITIONS, type Position, type ToolId } from '#core/vocabulary/ids.ts'
import type { Setup } from '#core/plan/context/request.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { Chips } from '#app/ui/chips.tsx'
import '#app/ui/chips.css'
import { planWords } from './words/plan.ts'

const OFFERED: readonly ToolId[] = [
  'socks',
  'tennis-ball',
  'two-balls',
  'roller',
  'cane',
  'heat-pad',
  'warm-towel',
  'cold-pack',
  'band',
]

/** What presses, of all tools at hand. */
const PRESSES: readonly ToolId[] = ['hands', 'socks', 'tennis-ball', 'two-balls', 'roller', 'cane']
const TURNS: readonly { readonly value: ToolId; readonly label: string }[] = [
  { value: 'none', label: planWords.takeTurns },
]
const WARMTHS = ['heat', 'ir', 'contrast'] as const

interface SetupCardProps {
  readonly setup: Setup
  readonly onSetup: (change: Partial<Pick<Setup, 'tools' | 'positions' | 'prefers' | 'warmth'>>) => void
}

/** What is at hand and where one can be: ticked once, saved, changed any day. */
export function SetupCard({ setup, onSetup }: SetupCardProps) {
  const toggleTool = (tool: ToolId) =>
    onSetup({
      tools: setup.tools.includes(tool) ? setup.tools.filter(t => t !== tool) : [...setup.tools, tool],
    })
  const togglePosition = (position: Position) =>
    onSetup({
      positions: setup.positions.includes(position)
        ? setup.positions.filter(p => p !== position)
        : [...setup.positions, position],
    })
  return (
    <section class="card">
      <Toggles
        label={planWords.tools}
        rows={OFFERED.map(id => [id, tools[id].name] as const)}
        on={setup.tools}
        onToggle={toggleTool}
      />
      <Chips
        label={planWords.prefers}
        options={[
          ...TURNS,
          ...PRESSES.filter(tool => setup.tools.includes(tool)).map(tool => ({
            value: tool,
            label: tools[tool].name,
          })),
        ]}
        value={setup.prefers ?? 'none'}
        onValue={prefers => onSetup({ prefers })}
      />
      {setup.tools.includes('heat-pad') && (
        <Chips
          label={planWords.warmth}
          options={WARMTHS.filter(kind => kind !== 'contrast' || setup.tools.includes('cold-pack')).map(
            kind => ({
              value: kind,
              label: techniques[kind].name,
            }),
          )}
          value={setup.warmth ?? 'heat'}
          onValue={warmth => onSetup({ warmth })}
        />
      )}
      <Toggles
        label={planWords.positions}
        rows={POSITIONS.map(id => [id, planWords.positionNames[id]] as const)}
        on={setup.positions}
        onToggle={togglePosition}
      />
    </section>
  )
}

interface TogglesProps<Id extends string> {
  readonly label: string
  readonly rows: readonly (readonly [Id, string])[]
  readonly on: readonly Id[]
  readonly onToggle: (id: Id) => void
}

function Toggles<Id extends string>({ label, rows, on, onToggle }: TogglesProps<Id>) {
  return (
    <div>
      <fieldset class="chips">
        <legend>{label}</legend>
        {rows.map(([id, name]) => (
          <label key={id} class="chip">
            <input type="checkbox" checked={on.includes(id)} onChange={() => onToggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
