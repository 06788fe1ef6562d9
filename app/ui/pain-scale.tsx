import { Scale } from './scale.tsx'
import { painWords } from './words/pain.ts'

interface PainScaleProps {
  readonly label: string
  readonly value: number | undefined
  readonly onValue: (value: number) => void
}

/** How bad it is, from no pain to the worst there is. */
export function PainScale(props: PainScaleProps) {
  return <Scale {...props} low={painWords.none} high={painWords.worst} />
}
