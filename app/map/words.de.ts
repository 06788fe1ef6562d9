/** German words of app/map/words.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { mapWords as english } from './words.ts'

export const mapWords = {
  yourLeft: 'Links von dir',
  yourRight: 'Rechts von dir',
  front: 'Vorne',
  back: 'Hinten',
  views: { back: 'Hinten', front: 'Vorne', left: 'Linke Seite', right: 'Rechte Seite' },
  layers: { skin: 'Haut', superficial: 'Äußere Muskeln', deep: 'Tiefe Muskeln' },
  crops: {
    whole: 'Ganz',
    torso: 'Rücken',
    neck: 'Nacken',
    shoulder: 'Schultern',
    mid: 'Mittlerer Rücken',
    low: 'Unterer Rücken',
    hip: 'Hüften',
  },
  zoomIn: 'Näher heran',
  zoomOut: 'Weiter weg',
  filter: 'Eine Stelle suchen',
  noMatch: 'Keine Stelle heißt so.',
  found: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  chosen: (count: number) => (count === 1 ? '1 Stelle gewählt' : `${count} Stellen gewählt`),
  left: 'links',
  right: 'rechts',
  middle: 'Mitte',
  parts: {
    head: 'Kopf',
    neck: 'Nacken',
    shoulder: 'Schulter und Schulterblatt',
    back: 'Rücken',
    hip: 'Becken und Gesäß',
    front: 'Brust und Bauch',
    arm: 'Arm und Hand',
    leg: 'Bein',
  },
} as const satisfies Translation<typeof english>
