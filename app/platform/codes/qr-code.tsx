import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import './qr-code.css'

interface QrCodeProps {
  /** What is read from it, as a link or any other text up to 2,300 octets. */
  readonly value: string
  /** What it is for, for whoever does not see it. */
  readonly label: string
}

/** Modules of white around a code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4

/** A code that cameras read from a screen and from paper: drawn by squares, black on white also in the dark. */
export function QrCode({ value, label }: QrCodeProps) {
  const code = generate(value, { minCorrectionLevel: correction.M })
  const side = code.size + 2 * QUIET_ZONE
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  )
}
