import { describe, expect, it } from 'vitest'
import { freeWords as german } from '#knowledge/free-words/word-lists.de.ts'
import { freeWords as english } from '#knowledge/free-words/word-lists.ts'
import { readWords } from './read.ts'

const OVER: readonly string[] = [
  'fell off a ladder when I was twenty, now a tight lower back from the desk',
  'Twenty years ago, I fell off a ladder. Tight back from the desk now',
  'my wife fainted at our wedding, thirty years ago, and I have a stiff back',
  'had a clot in my leg in 2009, hips are tight',
  'had depression in my twenties, life is good, tight glute',
  'had meningitis as a child, only a crick in my neck',
  'the doctor ruled out a heart attack, it is the muscle',
  'once had kidney stones, passed them years ago, this is only muscular',
  'never been in an accident, never broken a bone, just stiff',
  'the nurse went through them all, numb bottom, wetting, weak legs, no to each. Stiff back',
  'I thought of a stroke but the scan was clean, tight neck',
  'gran had shingles so I looked for a rash, none, just sore ribs',
  'Covid in 2020 left me breathless for a month, that passed. Now a trap knot',
  'saw a film about strokes from cracked necks, tight neck from the desk',
  'a leaflet about cauda equina lay there, I have a tight back',
  'physio asked if I leak or go numb in the saddle, I said no to all of it',
]

const NOT_OVER: readonly (readonly [text: string, flag: string])[] = [
  ['two years ago I fell off a ladder and since then both legs are numb', 'leg-both-neuro'],
  ['the numbness between my legs started years ago', 'saddle-numb'],
  ['had a slipped disc in 2009 and my bladder leaks', 'bladder-new'],
  ['never numb between my legs until last night', 'saddle-numb'],
  ['never had a temperature in my life till last night, 39', 'fever'],
  ['had breast cancer ten years ago, back aches', 'cancer-history'],
  ['the scan was clean but both legs are numb', 'leg-both-neuro'],
  [
    'the burn in my shoulders walking used to go when I stood still, now it takes less and less',
    'exertional',
  ],
  ['I googled chest pain and numb legs, both of them', 'leg-both-neuro'],
  ['read an article about strokes and my speech is slurred', 'stroke'],
  ['worried about my numb legs, both of them, but the scan was clear', 'leg-both-neuro'],
  ['asked the doctor about it, no help, my legs are both numb', 'leg-both-neuro'],
]

const OVER_IN_GERMAN: readonly string[] = [
  'bin vor zwanzig Jahren von der Leiter gefallen, jetzt nur ein verspannter Rücken',
  'bin als Kind vom Dach gestürzt, Nacken ist verspannt',
]

describe('a time long over', () => {
  it.each(OVER)('raises nothing: “%s”', text => {
    expect(readWords(text, english).raise).toEqual([])
  })

  it.each(NOT_OVER)('hides nothing that goes on: “%s”', (text, flag) => {
    expect(readWords(text, english).raise).toContain(flag)
  })

  it.each(OVER_IN_GERMAN)('raises nothing in German: “%s”', text => {
    expect(readWords(text, german).raise).toEqual([])
  })

  it('hides nothing that goes on in German', () => {
    const raise = readWords('Vor zwei Jahren gestürzt, seitdem sind beide Beine taub', german).raise
    expect(raise).toContain('leg-both-neuro')
  })
})
