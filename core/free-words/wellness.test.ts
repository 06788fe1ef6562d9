import { describe, expect, it } from 'vitest'
import { urgentSayings } from '#knowledge/free-words/en/urgent-sayings.ts'
import { freeWords as german } from '#knowledge/free-words/word-lists.de.ts'
import { freeWords as english } from '#knowledge/free-words/word-lists.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { readWords, type WordLists } from './read.ts'

const WELL: readonly string[] = [
  'My breathing is fine',
  'I breathe easily',
  'plenty of air',
  'my smile is straight',
  'speech clear',
  'vision sharp',
  'both arms stay up',
  'peeing fine',
  'my bladder is reliable',
  'my stool is a normal brown',
  'I feel everything down there',
  'sensation is all there',
  'both legs strong',
  'I walk straight',
  'both calves the same size',
  'fingers nimble',
  'my pulse is calm',
  'blood pressure perfect',
  'my chin goes to my chest',
  'testicles fine',
  'weight steady',
  'I sleep like a log',
  'puffed up the hill as you would expect',
]

const WELL_IN_GERMAN: readonly string[] = [
  'Luft krieg ich gut',
  'atmen tut nicht weh',
  'das Lächeln ist gerade',
  'die Sprache ist klar',
  'ich sehe scharf',
  'die Blase ist in Ordnung',
  'Wasserlassen klappt bestens',
  'der Stuhl ist normal braun',
  'ich spür alles',
  'beide Beine sind stark',
  'die Beine sind gleich schlank',
  'die Finger sind flink',
  'der Puls ist ruhig',
  'das Kinn geht auf die Brust',
  'die Hoden sind normal',
  'das Gewicht ist stabil',
  'ich schlaf wie ein Stein',
  'auf den Berg gerannt und gekeucht, so soll es sein',
]

/** Not "39.1 last night": what stands right before a bare number tells what it counts. */
const SIGNS: readonly string[] = Object.values(urgentSayings)
  .flatMap(texts => texts.slice(0, 3))
  .filter(text => !/^\d/.test(text))
const SIGNS_IN_GERMAN: readonly string[] = [
  'zwischen den Beinen ist alles taub',
  'ich kann seit gestern nicht mehr pinkeln',
  'beide Beine sind taub und kribbeln',
  'ich krieg keine Luft',
  'seit gestern sticht es beim Atmen',
  'der Mundwinkel hängt',
  'ich seh alles doppelt',
  'eine Wade ist dick und heiß',
  'mir fällt alles aus der Hand',
  'ich hab Druck auf der Brust und schwitze',
  'der Stuhl ist schwarz wie Teer',
  'mein Hoden ist geschwollen und tut weh',
  'Fieber 39,5 und Schüttelfrost',
]

/** Signs of a text that are gone when it is told with a sentence about something that is well. */
function lostWith(sentences: readonly string[], signs: readonly string[], lists: WordLists) {
  const raised = (text: string): readonly Flag[] => readWords(text, lists).raise
  return sentences.flatMap(well =>
    signs.flatMap(sign => {
      const alone = raised(sign)
      return [`${well}. ${sign}`, `${sign}. ${well}`, `${well}, ${sign}`, `${sign}, ${well}`].filter(told => {
        const now = raised(told)
        return alone.some(flag => !now.includes(flag))
      })
    }),
  )
}

describe('what works as it should', () => {
  it.each(WELL)('raises nothing: “%s”', text => {
    expect(readWords(text, english).raise).toEqual([])
  })

  it.each(WELL_IN_GERMAN)('raises nothing: “%s”', text => {
    expect(readWords(text, german).raise).toEqual([])
  })

  it('takes no sign away that is told beside it', () => {
    expect(lostWith(WELL, SIGNS, english)).toEqual([])
    expect(lostWith(WELL_IN_GERMAN, SIGNS_IN_GERMAN, german)).toEqual([])
  })

  it.each([
    ['my breathing is not fine, I am breathless', 'breathless'],
    ['I can hardly breathe normally', 'breathless'],
    ['breathing is fine, except on the stairs, I gasp for air', 'breathless'],
    ['ran for the bus, gasping as you would expect, but an hour later I still cannot breathe', 'breathless'],
    ['my calf is hot and swollen, no pain', 'calf'],
    ['speech is clear but my face droops', 'stroke'],
  ] as const)('is not said when it is taken back: “%s”', (text, flag) => {
    expect(readWords(text, english).raise).toContain(flag)
  })

  it.each([
    ['it grips my chest on the hill, a rest and it is gone', 'exertional'],
    ['pressure on my chest, better with a hot bottle', 'chest-pain'],
    ['pain in the chest, sore when I press it', 'chest-pain'],
  ] as const)('is never warmth, rest or pressing that helps: “%s”', (text, flag) => {
    expect(readWords(text, english).raise).toContain(flag)
  })
})
