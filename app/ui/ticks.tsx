import './chips.css'

interface TickRow<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A word beside a line that deserves a second look. */
  readonly hint?: string | undefined
  /** Smaller, under the label: what the line also means. */
  readonly more?: string | undefined
}

interface TicksProps<Id extends string> {
  readonly label: string
  readonly rows: readonly TickRow<Id>[]
  readonly ticked: ReadonlySet<Id>
  readonly onTicked: (ticked: ReadonlySet<Id>) => void
  readonly none: boolean
  readonly onNone: (none: boolean) => void
  readonly noneLabel: string
}

/** One readable list to tick, with an explicit "none": silence is not an answer. */
export function Ticks<Id extends string>({
  label,
  rows,
  ticked,
  onTicked,
  none,
  onNone,
  noneLabel,
}: TicksProps<Id>) {
  const toggle = (id: Id) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTicked(next)
  }
  return (
    <fieldset class="chips ticks">
      <legend class="visually-hidden">{label}</legend>
      {rows.map(row => (
        <label key={row.id} class="tick">
          <input type="checkbox" checked={ticked.has(row.id)} onChange={() => toggle(row.id)} />
          <span>
            {row.label}
            {row.hint && <span class="tick-hint small"> {row.hint}</span>}
            {row.more && <span class="tick-more small muted"> {row.more}</span>}
          </span>
        </label>
      ))}
      <label class="tick tick-none">
        <input type="checkbox" checked={none} onChange={() => onNone(!none)} />
        <span>{noneLabel}</span>
      </label>
    </fieldset>
  )
}
