/** The disc the figure stands on, seen from a little above. */
export function Turntable() {
  return (
    <svg class="turntable" viewBox="0 0 200 44" aria-hidden="true" preserveAspectRatio="none">
      <ellipse cx="100" cy="20" rx="98" ry="18" />
      <path d="M2 20a98 18 0 0 0 196 0" />
      <path d="M-3 26 2 19l8 4M203 26l-5-7-8 4" />
    </svg>
  )
}
