/** Pictures made of words and marks: they grow with the text, and no letter in them gets too small. */
import { Icon } from '#app/ui/icon.tsx'
import { questionWords } from '#app/features/learn/words/question.ts'
import './marks.css'

const { scale, stations, doors, sore } = questionWords
const SCALE = Array.from({ length: 11 }, (_, value) => value)
/** Begin, work up to, and the number never to go above. Source: docs/clinical/dosing.md#pressure. */
const [BEGIN, WORK, MOST] = [3, 5, 7]

/** 0 to 10, with where to begin, where to work and where it is too much. */
export function PainScale({ title }: { readonly title: string }) {
  return (
    <div class="scale-picture" role="img" aria-label={title}>
      <ol class="scale-steps">
        {SCALE.map(value => (
          <li key={value} class={`scale-step scale-${zoneOf(value)}`}>
            {value}
          </li>
        ))}
      </ol>
      <ul class="scale-key small">
        {(['low', 'work', 'care', 'never'] as const).map(zone => (
          <li key={zone} class={`scale-${zone}`}>
            {scale[zone]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function zoneOf(value: number): 'low' | 'work' | 'care' | 'never' {
  if (value < BEGIN) return 'low'
  if (value <= WORK) return 'work'
  return value <= MOST ? 'care' : 'never'
}

/** The days on which to look back. */
export function Stations() {
  return (
    <ol class="stations">
      {stations.map(({ when, what }) => (
        <li key={when}>
          <strong>{when}</strong>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  )
}

const DOORS = [
  { tier: 'emergency-now', icon: 'phone' },
  { tier: 'same-day', icon: 'clock' },
  { tier: 'gp-soon', icon: 'plan' },
] as const

/** How soon: each door leads to its list below. */
export function TierDoors() {
  return (
    <ul class="doors">
      {DOORS.map(({ tier, icon }) => (
        <li key={tier}>
          <a class={`question-${tier}`} href={`#${tier}`}>
            <Icon name={icon} size={32} />
            <strong>{doors[tier].when}</strong>
            <span class="small">{doors[tier].whom}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Three days after pressing, and what each of them says. */
export function SoreDays({ title }: { readonly title: string }) {
  return (
    <div class="sore-days" role="img" aria-label={title}>
      {sore.map(({ when, what }, index) => (
        <div key={when} class={`sore-day sore-day-${index + 1}`}>
          <strong>{when}</strong>
          <span class="small">{what}</span>
        </div>
      ))}
    </div>
  )
}
