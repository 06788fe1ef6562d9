interface LinesProps {
  readonly lines: readonly string[]
  readonly class?: string
}

/** Short lines, one under the other. */
export function Lines({ lines, class: name }: LinesProps) {
  return (
    <ul class={name}>
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
