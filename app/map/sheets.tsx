import type { Sheet } from './pen.ts'

/** Turns what is drawn to the other side. */
export const MIRRORED = 'matrix(-1 0 0 1 1000 0)'

interface SheetsProps {
  readonly sheets: readonly Sheet[]
  /** The name under which the picture keeps its brush and its clips. */
  readonly id: string
}

/** The sheets of a drawing. Half a figure is drawn once and shown twice. */
export function Sheets({ sheets, id }: SheetsProps) {
  return (
    <>
      {sheets.map(({ within, soft, half, paths }, index) => (
        <g key={index} clip-path={within && `url(#${id}${within})`}>
          <g filter={soft ? `url(#${id}soft)` : undefined}>
            <g id={`${id}${index}`}>
              {paths.map(({ style, d, width }, n) => (
                <path key={n} class={`map-${style}`} d={d} stroke-width={width} />
              ))}
            </g>
            {half && <use href={`#${id}${index}`} transform={MIRRORED} />}
          </g>
        </g>
      ))}
    </>
  )
}

/** What cuts sheets off at the line round the body, and what blurs them. */
export function SheetTools({ body, id }: { readonly body: string; readonly id: string }) {
  return (
    <>
      <clipPath id={`${id}body`}>
        <path d={body} />
      </clipPath>
      <filter id={`${id}soft`} filterUnits="userSpaceOnUse" x="0" y="0" width="1000" height="2200">
        <feGaussianBlur stdDeviation="10" />
      </filter>
    </>
  )
}
