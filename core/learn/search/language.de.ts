/** What the search knows of German. Stands in for language.ts. */
import type { SearchLanguage } from './types.ts'

const WHOLE_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, '$'],
  [/ei/g, '%'],
  [/ie/g, '&'],
  [/(.)\1/g, '$1*'],
]

export const searchLanguage: SearchLanguage = {
  stem: germanStem,
  links: ['', 's', 'n', 'en', 'es', 'e', 'er'],
  smallWords: new Set(
    `aber alle als also am an auch auf aus bei beim besser bin bis bitte da dagegen damit dann das dass dem den denn der des die dies
    dieser doch eigentlich du durch ein eine einem einen einer eines er es etwas fur geht gegen gehen gut hab habe haben hat hilfe hilft
    ich ihr im immer in ins ist ja kann kein keine man mehr mein meine meinem meinen meiner mich mir mit muss nach nicht noch
    nur ob oder ohne richtig sehr sein seine sich sie sind so soll sollte tun um und uns unter vom von vor
    wann war warum was weg weil welche welcher welches wenn wer werden wie wieder wird wo zu zum zur
    uber darf durfen machen mache kommt`
      .split(/\s+/)
      .filter(word => word !== ''),
  ),
  same: {
    weh: 'schmerz',
    wehtun: 'schmerz',
    wehtut: 'schmerz',
    schmerzt: 'schmerz',
    schmerzhaft: 'schmerz',
    beschwerden: 'schmerz',
    po: 'gesass',
    hintern: 'gesass',
    pobacke: 'gesass',
    doktor: 'arzt',
    arztin: 'arzt',
    kreuz: 'unterer rucken',
    lws: 'unterer rucken',
    bws: 'brustwirbelsaule',
    hws: 'nacken',
    genick: 'nacken',
    ubungen: 'ubung',
  },
}

/**
 * The stem of a German word in small letters without dots over vowels, after CISTEM without its first step, which takes
 * "ge" away (Weissweiler & Fraser 2017, doi 10.1007/978-3-319-73706-5_8).
 */
export function germanStem(word: string): string {
  let stem = WHOLE_SOUNDS.reduce((text, [sound, sign]) => text.replace(sound, sign), word)
  while (stem.length > 3) {
    if (stem.length > 5 && /(?:em|er|nd)$/.test(stem)) stem = stem.slice(0, -2)
    else if (/[tesn]$/.test(stem)) stem = stem.slice(0, -1)
    else break
  }
  return stem.replace(/(.)\*/g, '$1$1').replaceAll('&', 'ie').replaceAll('%', 'ei').replaceAll('$', 'sch')
}
