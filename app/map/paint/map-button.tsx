/** What is drawn on the buttons of the map: 2 px strokes on a 24 px grid. */
const PATHS = {
  closer: 'M12 5.500v13M5.500 12h13',
  farther: 'M5.500 12h13',
  whole:
    'M12 3.500a2 2 0 1 0 .01 0M12 8.500v6M7.500 10.500c3-1.300 6-1.300 9 0M12 14.500l-2.500 6M12 14.500l2.500 6',
  undo: 'M8.500 5.500 4.500 9.500l4 4M4.500 9.500h9.500a5 5 0 0 1 0 10h-3',
  redo: 'M15.500 5.500l4 4-4 4M19.500 9.500H10a5 5 0 0 0 0 10h3',
  erase: 'M9.500 18.500 4.500 13.500 13 5l6 6-7.500 7.500zM8.500 9.500l6 6M9.500 18.500h10',
  clear: 'M5.500 7.500h13M9.500 7.500v-2.500h5v2.500M7.500 7.500l1 12h7l1-12M10.500 11v5M13.500 11v5',
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
