import { useId } from 'preact/hooks'
import { MOST, rowSeconds, type Amount, type Row } from '#core/programme/programme.ts'
import type { Verdict } from '#core/programme/verdict.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { words } from '#app/i18n/words.ts'
import { RowPicture } from '#app/features/programme/row-pictures.tsx'
import { amountOf, isCounted, rowName } from '#app/features/programme/row-words.ts'
import { rowWords } from '#app/features/programme/words/rows.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { NumberField } from '#app/ui/number-field.tsx'
import { makeWords as text } from './words.ts'

interface RowEditorProps {
  readonly row: Row
  readonly index: number
  readonly count: number
  /** What our limits make of it for anybody. */
  readonly verdict: Verdict | undefined
  readonly onRow: (row: Row | undefined) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onDuplicate: () => void
  readonly onPreview: () => void
}

/** One row: what it is, and each of its numbers in a field. */
export function RowEditor({
  row,
  index,
  count,
  verdict,
  onRow,
  onMove,
  onDuplicate,
  onPreview,
}: RowEditorProps) {
  const id = useId()
  const { plain, small } = rowName(row)
  const number = (what: keyof Amount, most: number, least = 1) => (
    <label class="make-field">
      <span>{isCounted(row) && what === 'seconds' ? text.fields.pace : text.fields[what]}</span>
      <NumberField
        value={row[what]}
        min={least}
        max={most}
        onValue={value =>
          value !== undefined && onRow({ ...row, [what]: what === 'seconds' ? rowSeconds(value) : value })
        }
      />
    </label>
  )
  const act = (icon: IconName, label: string, onPress: () => void, disabled = false) => (
    <button
      type="button"
      class="make-act"
      aria-label={text.ofRow(label, plain)}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} size={20} />
    </button>
  )
  return (
    <li class="make-row" aria-labelledby={id}>
      <div class="make-row-head">
        <RowPicture row={row} frames={index + 1} />
        <div class="grow">
          <h3 id={id}>
            {index + 1}. {plain}
          </h3>
          {small && <p class="small muted">{small}</p>}
          <p class="small muted">{amountOf(row)}</p>
        </div>
        <div class="make-acts no-print">
          {act('play', text.acts.preview, onPreview)}
          {act('up', text.acts.up, () => onMove(-1), index === 0)}
          {act('down', text.acts.down, () => onMove(1), index === count - 1)}
          {act('copy', text.acts.duplicate, onDuplicate)}
          {act('remove', text.acts.remove, () => onRow(undefined))}
        </div>
      </div>
      <div class="make-fields no-print">
        <SideField row={row} onRow={onRow} />
        <HowFields row={row} onRow={onRow} />
        {number('sets', MOST.sets)}
        {number('repeats', MOST.repeats)}
        {number('seconds', 3_600)}
        {number('maxPain', MOST.maxPain, 0)}
        {number('perDay', MOST.perDay)}
        {number('daysAWeek', MOST.daysAWeek)}
      </div>
      {verdict && <Limits verdict={verdict} />}
    </li>
  )
}

/** What a phone will make of it for anybody, so that nobody is surprised. */
function Limits({ verdict }: { readonly verdict: Verdict }) {
  if (verdict.state === 'struck') return <p class="make-limit small">{verdict.because}</p>
  if (verdict.state !== 'open' || verdict.cuts.length === 0) return null
  const cuts = verdict.cuts.map(({ what, from, to }) =>
    what === 'seconds'
      ? rowWords.cuts.seconds(text.seconds(from), text.seconds(to))
      : rowWords.cuts[what](from, to),
  )
  return <p class="make-limit small">{text.limit(cuts.join(', '))}</p>
}

interface RowFieldProps {
  readonly row: Row
  readonly onRow: (row: Row) => void
}

function SideField({ row, onRow }: RowFieldProps) {
  if (row.kind === 'care' || (row.kind === 'move' && !movements[row.movement].perSide)) return null
  const { side, ...rest } = row
  return (
    <label class="make-field make-field-wide">
      <span>{text.fields.side}</span>
      <select
        value={side ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onRow(value === 'L' || value === 'R' ? { ...rest, side: value } : rest)
        }
      >
        <option value="">{rowWords.bothSides}</option>
        <option value="L">{words.sides.L}</option>
        <option value="R">{words.sides.R}</option>
      </select>
    </label>
  )
}

/** With what, and for pressing at which place. */
function HowFields({ row, onRow }: RowFieldProps) {
  if (row.kind !== 'press') {
    const all = row.kind === 'move' ? movements[row.movement].tools : techniques[row.technique].tools
    if (all.length < 2) return null
    return (
      <label class="make-field make-field-wide">
        <span>{text.fields.tool}</span>
        <select
          value={row.tool}
          onChange={({ currentTarget: { value } }) => {
            if (isOneOf(all, value)) onRow({ ...row, tool: value })
          }}
        >
          {all.map(tool => (
            <option key={tool} value={tool}>
              {tools[tool].name}
            </option>
          ))}
        </select>
      </label>
    )
  }
  const { releases, triggerPoints } = muscles[row.muscle]
  const places = [...new Set(triggerPoints.flatMap(({ local }) => local))]
  const current = releases.findIndex(
    ({ technique, tool, posture }) =>
      technique === row.technique && tool === row.tool && posture === row.posture,
  )
  return (
    <>
      {places.length > 1 && (
        <label class="make-field make-field-wide">
          <span>{text.fields.place}</span>
          <select
            value={row.region}
            onChange={({ currentTarget: { value } }) => {
              if (isOneOf(places, value)) onRow({ ...row, region: value })
            }}
          >
            {places.map(region => (
              <option key={region} value={region}>
                {regions[region].label}
              </option>
            ))}
          </select>
        </label>
      )}
      {releases.length > 1 && (
        <label class="make-field make-field-wide">
          <span>{text.fields.tool}</span>
          <select
            value={current}
            onChange={({ currentTarget: { value } }) => {
              const release = releases[Number(value)]
              if (!release) return
              const { technique, tool, posture } = release
              onRow({ ...row, technique, tool, posture })
            }}
          >
            {releases.map(({ tool, posture }, at) => (
              <option key={`${tool}${posture}`} value={at}>
                {text.toolIn(tools[tool].name, text.postures[posture])}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
