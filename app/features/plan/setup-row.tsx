import type { Position, ToolId } from '#core/vocabulary/ids.ts'
import { MINUTES_A_DAY, type Setup } from '#core/plan/context/request.ts'
import { tools } from '#knowledge/care/tools.ts'
import { Chips } from '#app/ui/chips.tsx'
import { sentenceWords } from '#app/ui/words/sentence.ts'
import { SetupMore } from './setup-more.tsx'
import { SetupPicture, type Pictured } from './setup-picture.tsx'
import './setup-row.css'
import { planWords } from './words/plan.ts'

/** What most homes hold, the softest first. Hands are always there. */
const TOOL_TILES = ['socks', 'tennis-ball', 'roller', 'cane', 'heat-pad', 'warm-towel'] as const
/** A chair is everywhere: it is said only where there is nothing else. */
const PLACE_TILES = ['floor', 'wall', 'bed'] as const
/** More names than these are no line any more. */
const MAX_NAMED = 3
const EVERYWHERE: readonly Position[] = ['wall', 'chair', 'floor', 'bed']

interface SetupRowProps {
  readonly setup: Setup
  /** Nobody chose anything yet: the pictures are asked before the plan. */
  readonly isNew: boolean
  readonly onSetup: (change: Partial<Setup>) => void
}

/** With what the plan is made; unfolded, what is at hand and where one can be, as pictures, and the minutes. The plan follows. */
export function SetupRow({ setup, isNew, onSetup }: SetupRowProps) {
  const { tools: own, positions } = setup
  const toggleTool = (tool: ToolId) =>
    onSetup({ tools: own.includes(tool) ? own.filter(other => other !== tool) : [...own, tool] })
  const isOnlyChair = positions.length === 1 && positions[0] === 'chair'
  const togglePlace = (place: Position) => {
    const others = positions.filter(position => position !== place)
    onSetup({ positions: positions.includes(place) ? others : [...positions, place] })
  }
  return (
    <details class="card setup-fold" open={isNew}>
      <summary>{planWords.using(toolNames(own), placeNames(positions))}</summary>
      <div class="setup">
        <fieldset class="setup-tiles">
          <legend>{planWords.tools}</legend>
          <Tile of="hands" label={tools.hands.name} isOn onTap={() => undefined} isFixed />
          {TOOL_TILES.map(tool => (
            <Tile
              key={tool}
              of={tool}
              label={tools[tool].name}
              isOn={own.includes(tool)}
              onTap={() => toggleTool(tool)}
            />
          ))}
        </fieldset>
        <fieldset class="setup-tiles">
          <legend>{planWords.positions}</legend>
          {PLACE_TILES.map(place => (
            <Tile
              key={place}
              of={place}
              label={planWords.positionNames[place]}
              isOn={positions.includes(place)}
              onTap={() => togglePlace(place)}
            />
          ))}
          <Tile
            of="chair"
            label={planWords.onlyChair}
            isOn={isOnlyChair}
            onTap={() => onSetup({ positions: isOnlyChair ? EVERYWHERE : ['chair'] })}
          />
        </fieldset>
        <SetupMore setup={setup} onSetup={onSetup} />
        <Chips
          label={planWords.minutes}
          options={MINUTES_A_DAY.map(minutes => ({ value: minutes, label: `${minutes}` }))}
          value={setup.minutesADay}
          onValue={minutesADay => onSetup({ minutesADay })}
        />
      </div>
    </details>
  )
}

/** The first tools at hand, and how many more there are. */
function toolNames(own: readonly ToolId[]): string {
  const names = own.map(tool => sentenceWords.within(tools[tool].name))
  const more = names.length - MAX_NAMED
  const first = names.slice(0, MAX_NAMED).join(', ')
  return more > 0 ? `${first} ${planWords.andMore(more)}` : first
}

/** Where one can be, where that is not everywhere. */
function placeNames(positions: readonly Position[]): string {
  if (positions.length === EVERYWHERE.length) return ''
  return positions.map(place => sentenceWords.within(planWords.positionNames[place])).join(', ')
}

interface TileProps {
  readonly of: Pictured
  readonly label: string
  readonly isOn: boolean
  readonly onTap: () => void
  /** Always there: shown, and not to be taken away. */
  readonly isFixed?: boolean
}

function Tile({ of, label, isOn, onTap, isFixed = false }: TileProps) {
  return (
    <label class="setup-tile">
      <input type="checkbox" checked={isOn} disabled={isFixed} onChange={onTap} />
      <SetupPicture of={of} />
      <span>{label}</span>
    </label>
  )
}
