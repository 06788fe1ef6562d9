/** German words of app/features/mine/words/erase.ts. Not reviewed by a clinician. */
import type { eraseWords as english } from './erase.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const eraseWords = {
  title: 'Alles löschen',
  text: 'Entfernt dein Tagebuch, die Zeichnungen und die Einstellungen von diesem Gerät. Niemand kann sie zurückholen.',
  erase: 'Hier alles löschen',
  withFiles: 'Auch die Dateien der App selbst. Zum Öffnen braucht sie dann das Internet.',
  sureErase: 'Ja, alles löschen',
  cancel: 'So lassen, wie es ist',
  erasing: 'Alles wird gelöscht.',
  notErased: 'Nicht alles ließ sich löschen.',

  erasedTitle: 'Alles ist gelöscht',
  erased: 'Wir haben noch einmal nachgesehen: Dieser Browser hat kein Tagebuch von Unknot mehr.',
  filesErased: 'Auch die Dateien der App selbst sind weg.',
  filesStayed: 'Die Dateien der App selbst ließen sich nicht entfernen. Über dich steht darin nichts.',
  traces:
    'Manche Browser behalten Spuren in ihren eigenen Dateien, bis sie dort aufräumen. Daran kommt die App nicht heran. Wer in den Einstellungen des Browsers die Daten dieser Seite löscht, entfernt die meisten davon.',
  beginAgain: 'Neu anfangen',
  elsewhere: 'In einem anderen Tab wird alles gelöscht. Darum endet diese Seite hier.',
} as const satisfies Translation<typeof english>
