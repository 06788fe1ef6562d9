import { tools } from '#knowledge/care/tools.ts'
import { questionWords } from '#app/features/learn/words/question.ts'
import type { ComponentChildren } from 'preact'

type Drawn = 'socks' | 'tennis-ball' | 'two-balls' | 'roller' | 'cane' | 'lacrosse-ball'

/** From soft to hard, each as it lies on a table. */
const DRAWINGS: readonly (readonly [Drawn, ComponentChildren])[] = [
  [
    'socks',
    <>
      <path
        class="tool-cloth"
        d="M30 34c0-11 9-18 20-18h26c11 0 18 8 18 18s-7 20-18 20H50c-11 0-20-8-20-20z"
      />
      <path
        class="tool-line"
        d="M50 16c10 3 14 12 10 20s-14 8-16 2 3-10 7-8M68 16c7 8 8 28 0 38M80 17c6 8 7 28 0 36"
      />
    </>,
  ],
  [
    'tennis-ball',
    <>
      <circle class="tool-felt" cx="60" cy="36" r="21" />
      <path class="tool-seam" d="M44 22c9 7 9 21 0 28M76 22c-9 7-9 21 0 28" />
    </>,
  ],
  [
    'two-balls',
    <>
      <path
        class="tool-cloth"
        d="M12 36c0-13 10-22 24-22 10 0 14 6 24 6s14-6 24-6c14 0 24 9 24 22s-10 22-24 22c-10 0-14-6-24-6s-14 6-24 6c-14 0-24-9-24-22z"
      />
      <circle class="tool-felt" cx="36" cy="36" r="17" />
      <circle class="tool-felt" cx="84" cy="36" r="17" />
      <path
        class="tool-seam"
        d="M24 25c6 6 6 16 0 22M48 25c-6 6-6 16 0 22M72 25c6 6 6 16 0 22M96 25c-6 6-6 16 0 22"
      />
    </>,
  ],
  [
    'roller',
    <>
      <path class="tool-foam" d="M22 18h70c7 0 12 8 12 18s-5 18-12 18H22z" />
      <ellipse class="tool-foam" cx="22" cy="36" rx="10" ry="18" />
      <ellipse class="tool-hole" cx="22" cy="36" rx="4" ry="8" />
      <path class="tool-line" d="M44 18c5 10 5 26 0 36M62 18c5 10 5 26 0 36M80 18c5 10 5 26 0 36" />
    </>,
  ],
  [
    'cane',
    <>
      <path class="tool-rod" d="M98 60 52 58c-26-2-38-12-36-28S32 8 46 10s18 14 12 22" />
      <path class="tool-rod" d="M78 46v22" />
      <circle class="tool-knob" cx="56" cy="34" r="5.5" />
      <circle class="tool-knob" cx="101" cy="60" r="5" />
    </>,
  ],
  [
    'lacrosse-ball',
    <>
      <circle class="tool-hard" cx="60" cy="36" r="20" />
      <path class="tool-shine" d="M50 24c4-4 9-5 14-4" />
    </>,
  ],
]

/** The tools to press with, the softest first. */
export function ToolsDrawing() {
  return (
    <ol class="tools-drawing">
      {DRAWINGS.map(([id, drawing], index) => (
        <li key={id}>
          <svg viewBox="0 0 120 72" aria-hidden="true">
            {drawing}
          </svg>
          <span class="small">
            <strong>{tools[id].name}</strong>
            {index === 0 && <span class="muted">{questionWords.tools.first}</span>}
            {index === DRAWINGS.length - 1 && <span class="muted">{questionWords.tools.last}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
