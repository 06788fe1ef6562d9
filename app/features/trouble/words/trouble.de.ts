/** German words of app/features/trouble/words/trouble.ts. Not reviewed by a clinician. */
import type { troubleWords as english } from './trouble.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const troubleWords = {
  title: 'Dein Tagebuch ließ sich nicht öffnen',
  busy: 'Dein Tagebuch öffnet sich gleich',
  untouched: 'Was du hier geführt hast, ist unverändert.',
  more: {
    locked: 'Dein Passwort öffnet es.',
    newer: 'Wenn das nicht hilft, sichere deine Einträge als Datei: Ein neueres Unknot liest sie.',
    blocked: 'Versuche es dann noch einmal.',
    silent: 'Versuche es dann noch einmal.',
    busy: 'Dann öffnet es sich hier.',
    incomplete: 'Unknot kann es wieder ganz machen, mit jedem Eintrag, der noch da ist.',
    broken: 'Unknot kann es neu anlegen, mit jedem Eintrag, der sich lesen lässt.',
  },
  reload: 'Neu laden',
  again: 'Noch einmal versuchen',
  save: 'Einträge sichern, wie sie sind',
  nothing: 'Hier gibt es keinen Eintrag, der sich lesen lässt.',
  saved: count =>
    count === 1
      ? 'Gesichert: 1 Eintrag, wie er hier liegt.'
      : `Gesichert: ${count} Einträge, wie sie hier liegen.`,
  sealed: 'Sie sind gesperrt, nur dein Passwort öffnet sie. Bewahre die Datei trotzdem sicher auf.',
  open: 'In der Datei sind sie nicht gesperrt: Bewahre sie sicher auf.',
  unreadable: count =>
    count === 1
      ? 'Einen weiteren konnte der Browser nicht lesen.'
      : `${count} weitere konnte der Browser nicht lesen.`,
  repair: 'Reparieren',
  repairText: count =>
    count === 1
      ? '1 Eintrag lässt sich lesen und bleibt.'
      : `${count} Einträge lassen sich lesen und bleiben.`,
  repairLoses: count =>
    count === 0
      ? ''
      : count === 1
        ? '1 lässt sich nicht lesen und wäre weg.'
        : `${count} lassen sich nicht lesen und wären weg.`,
  sureRepair: 'Ja, reparieren',
  cancel: 'So lassen, wie es ist',
  notRepaired: 'Es ließ sich nicht reparieren. Verloren ist nichts.',
  goOn: 'Ohne es weitermachen',
  goOnText: 'Dieser Abend bleibt dann nur auf dieser Seite.',

  lastResort: 'Unknot konnte nicht starten. Deine Einträge liegen hier wie zuvor.',
} as const satisfies Translation<typeof english>
