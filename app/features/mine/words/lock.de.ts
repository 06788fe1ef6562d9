/** German words of app/features/mine/words/lock.ts. Not reviewed by a clinician. */
import type { lockWords as english } from './lock.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const lockWords = {
  title: 'Dein Tagebuch ist gesperrt',
  text: 'Gib dein Passwort ein, um es zu öffnen. Alles bleibt auf diesem Gerät.',
  passphrase: 'Passwort',
  show: 'Zeigen, was ich tippe',
  open: 'Öffnen',
  opening: 'Es wird geöffnet. Das dauert mit Absicht einen Moment.',
  wrong: 'Das ist nicht das Passwort. Es wurde nichts geändert.',
  problems: {
    newer:
      'Dieses Tagebuch wurde von einer neueren Version gesperrt. Schalte das Internet ein und lade die Seite neu.',
    broken: 'Womit dieses Tagebuch entsperrt wird, ist beschädigt. Kein Passwort kann es mehr öffnen.',
  },
  brokenText:
    'Einträge, die offen daliegen, kannst du noch lesen und als Datei speichern. Versiegelte bleiben ungelesen auf diesem Gerät.',
  openBroken: 'Ohne die Sperre öffnen',
  noticedTitle: 'Etwas hat dein Tagebuch verändert',
  noticed: ({ added, changed, missing }) =>
    [
      'Etwas anderes als diese App hat es verändert, während es gesperrt war.',
      ...(added > 0 ? [`Hinzugekommene Einträge: ${added}.`] : []),
      ...(changed > 0 ? [`Einträge, die sich nicht mehr öffnen lassen: ${changed}.`] : []),
      ...(missing > 0 ? [`Fehlende Einträge: ${missing}.`] : []),
      ...(added + changed + missing === 0 ? ['Einträge wurden vertauscht oder ersetzt.'] : []),
    ].join(' '),
  noticedText:
    'Du kannst es öffnen und nachsehen. Bis du sagst, dass du es gesehen hast, steht das hier jedes Mal.',
  openAnyway: 'Mein Tagebuch öffnen',
  noticedSeen: 'Ich habe es gesehen, weiter mit dem, was da ist',
  forgotten: 'Ich habe es vergessen',
  forgottenText:
    'Ohne das Passwort kann niemand das Tagebuch öffnen, und niemand hat eine Kopie. Du kannst es löschen und neu anfangen.',
  beginAnew: 'Löschen und neu anfangen',
  beginAnewText:
    'Alles auf diesem Gerät wird gelöscht, auch die versiegelten Einträge. Niemand kann es zurückholen.',
  erase: 'Alles löschen',
  sureErase: 'Ja, alles für immer löschen',
  back: 'Zurück',
  notErased: 'Nicht alles ließ sich löschen.',
  signs: 'Ruf sofort einen Rettungswagen, wenn davon etwas neu ist oder schlimmer wird',
  signsLink: 'Dringende Zeichen, und wer hilft',
  emergency: 'Ruf im Notfall die Notrufnummer deines Landes an. Dafür musst du nichts entsperren.',

  cardTitle: 'Sperre',
  cardText:
    'Ein Passwort versiegelt das Tagebuch auf diesem Gerät. Du gibst es jedes Mal ein, wenn du die App öffnest.',
  cardLimits:
    'Es schützt das Tagebuch, solange die App geschlossen ist. Ältere Spuren können im Speicher bleiben, bis der Browser sie entfernt.',
  lost: 'Wenn du das Passwort vergisst, ist das Tagebuch verloren. Niemand kann es für dich öffnen.',
  lostTick: 'Ich verstehe das. Ich habe es aufgeschrieben oder kann es mir merken.',
  advice: 'Gut sind vier oder fünf Wörter, die nichts miteinander zu tun haben. Mindestens 12 Zeichen.',
  new: 'Neues Passwort',
  again: 'Noch einmal dasselbe',
  weak: {
    short: 'Bitte nimm mindestens 12 Zeichen.',
    guessable:
      'Das errät ein Computer schnell. Vier oder fünf Wörter, die nichts miteinander zu tun haben, halten viel länger.',
    unchecked:
      'Es ließ sich nicht nachsehen, wie leicht das zu erraten ist. Schalte das Internet ein und lade die Seite neu.',
  },
  different: 'Die beiden sind noch nicht gleich.',
  tickFirst: 'Bitte kreuze an, dass du es verstehst.',
  enable: 'Tagebuch sperren',
  enabling: 'Jeder Eintrag wird versiegelt. Das dauert einen Moment.',
  enabled: 'Das Tagebuch ist ab jetzt gesperrt. Die App fragt beim Öffnen nach dem Passwort.',
  on: 'Das Tagebuch ist auf diesem Gerät versiegelt.',
  fileInClear:
    'Eine Datei, die du speicherst, ist nicht versiegelt. Bewahre sie so auf, dass nur du sie lesen kannst.',
  lockNow: 'Jetzt sperren',
  idle: 'Von selbst sperren',
  idleText: 'Sie wartet, solange eine Einheit, eine geführte Bewegung oder die Pausenuhr läuft.',
  idleMinutes: { 0: 'Nie', 5: 'Nach 5 Minuten', 15: 'Nach 15 Minuten', 60: 'Nach einer Stunde' },
  change: 'Passwort ändern',
  changing: 'Jeder Eintrag wird mit dem neuen Passwort versiegelt. Das dauert einen Moment.',
  changed: 'Ab jetzt gilt das neue Passwort. Das alte öffnet nichts mehr.',
  disable: 'Sperre aufheben',
  current: 'Dein Passwort',
  disabling: 'Jeder Eintrag wird geöffnet. Das dauert einen Moment.',
  disabled: 'Die Sperre ist aufgehoben. Das Tagebuch liegt wieder offen auf diesem Gerät.',
  failed: 'Das hat nicht geklappt, und es wurde nichts geändert.',
  changedElsewhere:
    'Die Sperre wurde in einem anderen Tab geändert. Nur das dort gesetzte Passwort öffnet das Tagebuch, keines, das inzwischen hier gesetzt wurde.',
  takenOffElsewhere:
    'Die Sperre wurde in einem anderen Tab aufgehoben. Das Tagebuch liegt offen auf diesem Gerät.',
  cannot: 'Die Sperre braucht eine Seite über https, und diese ist keine.',
} as const satisfies Translation<typeof english>
