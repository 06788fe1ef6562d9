/** German words of app/features/learn/words/reading.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { readingWords as english } from './reading.ts'

const numbers = new Intl.NumberFormat('de', { useGrouping: false })
const tenths = new Intl.NumberFormat('de', { maximumFractionDigits: 1, useGrouping: false })

export const readingWords = {
  name: 'Wissen',
  search: 'Suchen',
  searchHint: 'Schulterblatt, Wärme, Tennisball …',
  results: (count: number) =>
    count === 0
      ? 'Nichts gefunden. Versuch ein anderes Wort, oder schau in die Regale.'
      : count === 1
        ? '1 Seite'
        : `${count} Seiten`,
  searchFailed: 'Die Suche ließ sich nicht laden. Versuch es noch einmal, wenn ein Netz da ist.',
  alarm: 'Das kann ein Warnzeichen sein.',
  alarmWhy:
    'Geh zuerst durch den Sicherheits-Check. Wenn es neu ist, plötzlich kam oder schlimmer wird: Wähle den Notruf.',
  alarmCheck: 'Zum Sicherheits-Check',
  alarmHelp: 'Wer helfen kann',
  resultsTitle: 'Gefunden',
  notFound: 'Diese Seite gibt es nicht',
  nowhereText: 'Vielleicht ist sie umgezogen. In den Regalen unten steht alles, was es gibt.',
  toIndex: 'Alles in Wissen',
  checkFirst: 'Beantworte zuerst den Sicherheits-Check.',
  checkWhy: 'Manche Schmerzen fühlen sich wie ein Knoten an und sind keiner. Es dauert zwei Minuten.',
  checkLink: 'Zum Sicherheits-Check',
  stopped: 'Nach deinen letzten Antworten brauchst du zuerst Hilfe.',
  stoppedText: 'Darum zeigt diese Seite keine Schritte. Was bekannt ist, kannst du trotzdem lesen.',
  stopLink: 'Was jetzt zu tun ist',
  again: 'Du hast seit dem letzten Check ein Zeichen angekreuzt.',
  againText: 'Beantworte den Check noch einmal. Dann werden die Schritte gezeigt.',
  blocked: 'Das ist für dich jetzt nicht geeignet, wegen deiner Angaben.',
  gentle: 'Für dich sanfter, wegen deiner Angaben.',
  gentlePain: (pain: number) => `Höchstens ${pain} von 10.`,
  gentleSeconds: (time: string) => `Höchstens ${time}.`,
  leftOut: 'Die Schritte sind für dich weggelassen.',
  unreachable: 'Diese Seite ist noch nicht auf diesem Gerät',
  unreachableText: 'Sie kommt mit dem Netz und bleibt dann da. Alles, was du uns gesagt hast, ist noch hier.',
  tryAgain: 'Noch einmal versuchen',

  hours: (hours: number) => `${numbers.format(hours)} h`,
  minutes: (minutes: number) => `${tenths.format(minutes)} min`,
  seconds: (seconds: number) => `${tenths.format(seconds)} s`,
} as const satisfies Translation<typeof english>
