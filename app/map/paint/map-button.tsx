/** What is drawn on the buttons of the map: 2 px strokes on a 24 px grid. */
const PATHS = {
  closer: 'M12 5.5v13M5.5 12h13',
  farther: 'M5.5 12h13',
  whole: 'M12 3.5a2 2 0 1 0 .01 0M12 8.5v6M7.5 10.5c3-1.3 6-1.3 9 0M12 14.5l-2.5 6M12 14.5l2.5 6',
  undo: 'M8.5 5.5 4.5 9.5l4 4M4.5 9.5h9.5a5 5 0 0 1 0 10h-3',
  redo: 'M15.5 5.5l4 4-4 4M19.5 9.5H10a5 5 0 0 0 0 10h3',
  erase: 'M9.5 18.5 4.5 13.5 13 5l6 6-7.5 7.5zM8.5 9.5l6 6M9.5 18.5h10',
  clear: 'M5.5 7.5h13M9.5 7.5v-2.5h5v2.5M7.5 7.5l1 12h7l1-12M10.5 11v5M13.5 11v5',
} as const

interface MapButtonProps {
  readonly icon: keyof typeof PATHS
  readonly label: string
  readonly onPress: () => void
  readonly disabled?: boolean
  /** For what stays on until it is pressed again. */
  readonly pressed?: boolean
}

/** A small button that stands on the map. */
export function MapButton({ icon, label, onPress, disabled = false, pressed }: MapButtonProps) {
  return (
    <button
      type="button"
      class="map-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={PATHS[icon]} />
      </svg>
    </button>
  )
}
