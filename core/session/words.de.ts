/** German words of words.ts beside it. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { scriptWords as english } from './words.ts'

export const scriptWords = {
  name: (what: string) => `${what}.`,
  sided: { L: (what: string) => `${what}, links.`, R: (what: string) => `${what}, rechts.` },
  begin: 'Fangen wir an.',
  next: 'Weiter.',
  furtherSpot: 'Eine zweite Stelle am selben Muskel.',
  anotherSpot: 'Eine andere Stelle nahebei',
  otherSide: { L: 'Jetzt die linke Seite.', R: 'Jetzt die rechte Seite.' },

  hard: {
    go: (pain: number, most: number) =>
      pain === most
        ? `Lass den Schmerz bis ${pain} von 10 kommen, nicht mehr.`
        : `Lass den Schmerz bis ${pain} von 10 kommen.`,
    means: (pain: number, most: number) =>
      pain === most ? `${painMeans(pain)}.` : `${painMeans(pain)}. Nie über ${most}.`,
    again: (pain: number, most: number) =>
      pain === most
        ? `Wieder bis ${pain} von 10, nicht mehr. Atme ruhig.`
        : `Wieder bis ${pain} von 10, ruhig atmend. Nie über ${most}.`,
    lighterToo: (pain: number, most: number) =>
      `Auch hier leichter: ${pain} von 10, ${pain === most ? 'nicht mehr' : `nie über ${most}`}.`,
    pull: (most: number) => `Ein leichtes Ziehen, höchstens ${most} von 10.`,
    under: (most: number) => `Halte den Schmerz unter ${most} von 10.`,
  },
  helper: {
    setUp: [
      'Setz oder leg dich so, dass man die Stelle erreicht.',
      'Flache Hände auf die Stelle. Du sagst, wie viel.',
    ],
    press: 'Lass die Hände langsam hineindrücken.',
    stop: 'Sag stopp, wenn es sticht, taub wird oder elektrisiert.',
    letGo: 'Lass die Hände langsam nachgeben.',
    rest: 'Beweg diese Stelle ein wenig, ganz leicht.',
  },

  stay: (seconds: number) => `Bleib so, ${secondsOf(seconds)}. Atme aus.`,
  stayAgain: 'Bleib so. Atme aus.',
  again: 'Geh langsam wieder hinein.',
  soften: ['Atme aus. Lass es weich werden.', 'Atme aus. Schultern tief, Kiefer locker.'],
  easing: 'Lässt es nach? Wenn nicht, geh leichter.',
  eased: 'Hat es nachgelassen? Wenn nicht, nächstes Mal leichter.',
  stretchStays: (seconds: number) => `Bleib so, ${secondsOf(seconds)}.`,
  stretchStaysOn: 'Bleib so.',
  lengthen: 'Atme aus. Lass es länger werden.',
  breatheOut: 'Atme aus.',

  letGo: 'Lass los. Atme.',
  backToSpot: (hold: number, of: number) =>
    hold === of
      ? 'Zurück zur selben Stelle. Das letzte Mal.'
      : `Zurück zur selben Stelle. ${hold} von ${of}.`,
  round: (round: number, of: number) => `Runde ${round} von ${of}.`,
  onceMore: 'Noch einmal.',
  over: 'Das war alles für heute.',
  wayOut: {
    sitting: 'Steh langsam auf.',
    wall: 'Tritt von der Wand weg.',
    lying: 'Roll dich auf die Seite und drück dich hoch.',
    'side-lying': 'Drück dich mit den Armen hoch.',
    prone: 'Auf Hände und Knie, dann komm langsam hoch.',
    kneeling: 'Komm hoch, einen Fuß nach dem anderen.',
    'all-fours': 'Setz dich zurück und komm langsam hoch.',
  },

  mirrored: 'Rechts ist es spiegelbildlich.',
  otherSideToo: 'Dann die andere Seite.',
  bothSides: 'Beide Seiten.',
  afterMinutes: (minutes: number, line: string) =>
    `Nach ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`}: ${line}`,

  half: 'Das ist die Hälfte.',
  lastMinute: 'Noch eine Minute.',
  breathIn: 'Atme ein.',
  breathOut: 'Atme aus.',
  numbers: [
    'Eins.',
    'Zwei.',
    'Drei.',
    'Vier.',
    'Fünf.',
    'Sechs.',
    'Sieben.',
    'Acht.',
    'Neun.',
    'Zehn.',
    'Elf.',
    'Zwölf.',
    'Dreizehn.',
    'Vierzehn.',
    'Fünfzehn.',
    'Sechzehn.',
    'Siebzehn.',
    'Achtzehn.',
    'Neunzehn.',
    'Zwanzig.',
  ],
} as const satisfies Translation<typeof english>

function painMeans(pain: number): string {
  if (pain <= 1) return 'Gerade eben zu spüren'
  if (pain === 2) return 'Schwach, der Atem bleibt leicht'
  if (pain === 3) return 'Deutlich, aber der Atem bleibt leicht'
  return 'Stark, aber du kannst ruhig atmen'
}

function secondsOf(seconds: number): string {
  return seconds === 1 ? '1 Sekunde' : `${seconds} Sekunden`
}
