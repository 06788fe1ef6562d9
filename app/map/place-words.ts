import { regionOf, sideOf, type Place } from '#core/vocabulary/regions.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { mapWords } from './words.ts'

/** A place as a person says it: "Beside the shoulder blade, left". */
export function placeWords(place: Place): string {
  const { label } = regions[regionOf(place)]
  const side = sideOf(place)
  return side === 'M' ? label : `${label}, ${side === 'L' ? mapWords.left : mapWords.right}`
}
