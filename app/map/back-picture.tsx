import { useId } from 'preact/hooks'
import './body-map.css'
import { outlinePath } from './build.ts'
import { SheetTools, Sheets } from './sheets.tsx'
import { backOutline, backSkin } from './skin.ts'

/** From the crown to below the seat: what the first touch may mean. Map units: x, y, width, height. */
export const UPPER_BODY = [140, 14, 720, 1202] as const

/** The skin of the back as a picture with a name, and nothing that is not needed for it. */
export function BackPicture({ title }: { readonly title: string }) {
  const id = useId()
  return (
    <svg class="map map-faded map-middle" viewBox={UPPER_BODY.join(' ')} role="img" aria-label={title}>
      <defs>
        <SheetTools body={outlinePath(backOutline)} id={id} />
      </defs>
      <Sheets sheets={backSkin()} id={id} />
    </svg>
  )
}
