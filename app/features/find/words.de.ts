/** German words of app/features/find/words.ts. Not reviewed by a clinician. */
import type { findWords as english } from './words.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const findWords = {
  title: 'Wo tut es weh?',
  text: 'Male mit dem Finger. Deine linke Seite ist links.',
  brush: 'Malen',
  erase: 'Radieren',
  undo: 'Rückgängig',
  redo: 'Wiederherstellen',
  more: 'Andere Seiten, Schichten und Arten von Schmerz',
  view: 'Seite',
  layer: 'Schicht',
  layers: { skin: 'Haut', superficial: 'Äußere Muskeln', deep: 'Tiefe Muskeln' },
  part: 'Ausschnitt',
  quality: 'Wie es sich anfühlt',
  qualities: { ache: 'Tief und dumpf', sharp: 'Stechend', burning: 'Brennend', tight: 'Verspannt' },
  clear: 'Leeren',
  list: 'Aus einer Liste wählen',
  map: 'Auf der Karte malen',
  how: 'Wie stark ist es jetzt?',
  worth: 'Diese Muskeln lohnt es zu prüfen',
  worthText: 'Knoten in diesen Muskeln strahlen oft dorthin aus. Das ist kein Befund.',
  nothing:
    'Keiner unserer Muskeln erklärt dieses Muster gut. Der Check danach fragt, was es sonst sein kann.',
  next: 'Weiter zum Sicherheits-Check',
  marked: (places: string) => `Du hast markiert: ${places}.`,
  needPaint: 'Male oder wähle zuerst mindestens eine Stelle.',
  needPain: 'Sag, wie stark es jetzt ist.',
  sends: (places: string) => `Seine Knoten strahlen oft hierhin aus: ${places}.`,
  confidence: { likely: 'Wahrscheinlich', possible: 'Möglich', 'less-likely': 'Weniger wahrscheinlich' },
  bothSides: 'beide Seiten',
  howAt: (places: string) => `Wie stark ist es hier: ${places}?`,
  habits: 'Was löst es aus?',
  habitsText: 'Kreuze an, was stimmt. Das hilft, die Muskeln zu unterscheiden.',
  movements: 'Das tut mehr weh',
  causes: 'In den letzten Wochen',
  alsoThinkOf:
    'Schmerz an dieser Stelle kann auch von etwas anderem kommen. Der Sicherheits-Check fragt danach.',
  build: 'Körperbau',
  builds: { usual: 'Mittel', broader: 'Breiter', narrower: 'Schmaler' },
} as const satisfies Translation<typeof english>
