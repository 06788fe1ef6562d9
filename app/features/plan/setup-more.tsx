import type { ToolId } from '#core/vocabulary/ids.ts'
import type { Setup } from '#core/plan/context/request.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { Chips } from '#app/ui/chips.tsx'
import '#app/ui/chips.css'
import { planWords } from './words/plan.ts'

/** What fewer people have. */
const OFFERED: readonly ToolId[] = ['two-balls', 'cold-pack', 'band']
/** What presses, of all tools at hand. */
const PRESSES: readonly ToolId[] = ['hands', 'socks', 'tennis-ball', 'two-balls', 'roller', 'cane']
const TURNS: readonly { readonly value: ToolId; readonly label: string }[] = [
  { value: 'none', label: planWords.takeTurns },
]
const WARMTHS = ['heat', 'ir', 'contrast'] as const

interface SetupMoreProps {
  readonly setup: Setup
  readonly onSetup: (change: Partial<Setup>) => void
}

/** Rarer tools, the one a person would rather use, and the kind of warmth. */
export function SetupMore({ setup, onSetup }: SetupMoreProps) {
  const { tools: own } = setup
  const toggle = (tool: ToolId) =>
    onSetup({ tools: own.includes(tool) ? own.filter(other => other !== tool) : [...own, tool] })
  return (
    <details class="setup-more">
      <summary>{planWords.moreTools}</summary>
      <div>
        <fieldset class="chips">
          <legend>{planWords.alsoAtHand}</legend>
          {OFFERED.map(tool => (
            <label key={tool} class="chip">
              <input type="checkbox" checked={own.includes(tool)} onChange={() => toggle(tool)} />
              <span>{tools[tool].name}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <Chips
        label={planWords.prefers}
        options={[
          ...TURNS,
          ...PRESSES.filter(tool => own.includes(tool)).map(tool => ({
            value: tool,
            label: tools[tool].name,
          })),
        ]}
        value={setup.prefers ?? 'none'}
        onValue={prefers => onSetup({ prefers })}
      />
      {own.includes('heat-pad') && (
        <Chips
          label={planWords.warmth}
          options={WARMTHS.filter(kind => kind !== 'contrast' || own.includes('cold-pack')).map(kind => ({
            value: kind,
            label: techniques[kind].name,
          }))}
          value={setup.warmth ?? 'heat'}
          onValue={warmth => onSetup({ warmth })}
        />
      )}
    </details>
  )
}
