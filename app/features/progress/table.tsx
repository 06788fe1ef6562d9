import type { ComponentChildren } from 'preact'
import './table.css'

interface TableProps {
  readonly label: string
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[]
  /** The last column holds buttons, which are not printed. */
  readonly changes?: boolean
}

/** A plain table that scrolls sideways inside its card, also by keyboard. */
export function Table({ label, head, rows, changes = false }: TableProps) {
  return (
    <div
      class={`progress-table${changes ? ' progress-changes' : ''}`}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
