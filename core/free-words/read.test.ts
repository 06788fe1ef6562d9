import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeWords } from '#knowledge/free-words/word-lists.ts'
import { testAnyWords } from '#test/arbitraries/free-text-properties.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { stepsBetween } from './spelling.ts'
import { readWords } from './read.ts'
import type { Place, Region } from '#core/vocabulary/regions.ts'

const raised = (text: string) => readWords(text, freeWords).raise

const MUST_RAISE: readonly [person: string, text: string, flag: Flag, other?: Flag][] = [
  ['is numb between the legs', 'Feels numb between my legs', 'saddle-numb'],
  ['feels nothing there', 'no feeling between my legs', 'saddle-numb'],
  ['cannot feel the paper', "I can't feel it when I wipe", 'saddle-numb'],
  ['cannot pee', "can't pee since this morning", 'bladder-new'],
  ['is no longer able to pee', 'I am no longer able to pee', 'bladder-new'],
  ['wet the bed', 'I wet myself last night', 'bladder-new'],
  ['soiled themselves', "soiled myself and didn't feel it", 'bowel-new'],
  ['lost an erection', 'cannot get an erection since my back went', 'sexual-new'],
  ['has two weak legs', 'both legs feel weak', 'leg-both-neuro'],
  ['has a slapping foot', 'my foot slaps when I walk', 'leg-weak'],
  ['walks on jelly', 'legs like jelly, keep tripping', 'legs-unsteady'],
  ['cannot do buttons', 'struggling with buttons and dropping things', 'hand-clumsy'],
  ['gets a shock on bending the neck', 'electric shock when I bend my neck', 'lhermitte'],
  ['has a weak grip', 'lost the grip in my left hand', 'arm-weak'],
  ['is not only numb', 'not only numb but weak in my arm', 'limb-numb-stable', 'arm-weak'],
  ['has sciatica', 'sciatica down to my foot', 'radiating-limb'],
  ['fell off a ladder', 'fell off a ladder yesterday', 'trauma-major'],
  ['sneezed at 78', "I'm 78 and it started when I sneezed", 'trauma-minor-fragile'],
  ['is on steroids and lifted', 'long-term steroids, lifted a pan', 'trauma-minor-fragile'],
  ['is tender on the bone', 'very tender right on the bone of my spine', 'midline-bone'],
  ['has a new hump', 'there is a new hump on my spine', 'shape-change'],
  ['is on chemo', 'on chemo, back hurts', 'cancer-history', 'infection-risk'],
  ['worries about cancer', 'worried it is cancer', 'cancer-history'],
  ['used to have cancer', 'I used to have cancer', 'cancer-history'],
  ['lost weight', 'lost weight, not dieting', 'weight-loss'],
  ['has night sweats', 'night sweats', 'fever'],
  ['has pain day and night', 'pain day and night, no position helps', 'night-constant'],
  ['does not get better', 'not getting better after 3 months', 'no-improve-6wk'],
  ['has 39 degrees', 'temperature 39.2 since yesterday', 'fever'],
  ['injects drugs', 'I inject drugs, awful back pain', 'infection-risk'],
  ['lives with TB', 'my uncle has TB', 'tb-risk'],
  ['has a stiff neck and a fever', 'stiff neck and fever, light hurts my eyes', 'meningism', 'fever'],
  ['is confused and blotchy', 'confused, blotchy skin', 'sepsis'],
  ['has blisters on one side', 'blisters on one side of my ribs', 'rash-band'],
  ['has crushing chest pain', 'crushing chest pain', 'chest-pain'],
  ['has pain on the stairs', 'ache in my jaw climbing stairs, goes off when I rest', 'exertional'],
  ['has tearing pain', 'tearing pain in my back', 'tearing'],
  ['has a pulsing belly', 'my tummy is pulsing', 'aaa'],
  ['fainted', 'I fainted with the pain', 'collapse'],
  ['has palpitations', 'palpitations all day', 'palpitations'],
  ['coughs blood', 'coughing blood', 'breathless'],
  ['is breathles', 'breathles going upstairs', 'breathless'],
  ['hurts on breathing in', 'sharp pain when I breathe in', 'pleuritic'],
  ['has a swollen calf', 'one calf swollen', 'calf'],
  ['had needles', 'dry needling on Monday, now short of breath', 'needle-breathless'],
  ['is dizzy with neck pain', 'neck pain and dizzy, seeing double', 'neck-artery'],
  ['has a drooping lid', 'droopy eyelid', 'horner'],
  ['has the worst headache', 'worst headache of my life', 'thunderclap'],
  ['slurs', 'my face is drooping and speech slurred', 'stroke'],
  ['has a cold white arm', 'arm suddenly cold and white', 'limb-cold'],
  ['takes warfarin', 'on warfarin, sudden severe back pain', 'bleed-risk-sudden'],
  ['has brown pee', 'brown pee after the gym', 'dark-urine'],
  ['has black stools', 'black tarry stools', 'gi-bleed'],
  ['may be pregnant', 'I might be pregnant and have belly pain', 'preg-early'],
  ['is stiff for an hour', 'stiff an hour every morning, better once I move', 'axspa'],
  ['is fifteen', "I'm 15 and my back hurts", 'under18'],
  ['has no hope', "I don't want to be here anymore", 'mood'],
  ['types curly capitals', 'I CAN’T PEE!!!', 'bladder-new'],
  ['denies twice', 'not without numbness in my foot', 'limb-numb-stable'],
  ['denies one and has another', 'no fever but both legs are numb', 'leg-both-neuro'],
  ['answers no first', 'No, my left leg is weak', 'leg-weak'],
  ['runs on after a no', "no numbness i can't pee", 'bladder-new'],
  ['joins with and', 'no fever and my leg is weak', 'leg-weak'],
  ['did not sleep', "I haven't slept because of numbness between my legs", 'saddle-numb'],
]

const STAY_QUIET: readonly string[] = [
  'no numbness',
  'not numb',
  'without fever',
  'denies chest pain',
  'never had cancer',
  'no chest pain or fever',
  "isn't numb",
  "I don't have any numbness or weakness",
  'no numbness, weakness, or bladder problems',
  'no fever, chest pain, numbness',
  'no numbness and tingling',
  'neither fever nor weight loss',
  'Denies fever, numbness, weakness, chest pain.',
  'fever: no, numbness: no',
  'Numbness? No.',
  'dont have a fever/rash/cough',
  'my mother had cancer',
  'my dad had a stroke and my sister has numb legs',
  'family history of cancer',
  'I have hay fever',
  'my phone number is on the form',
  'tight knot beside my shoulder blade after a day at the desk',
  'stiff neck from a soft pillow',
  '',
  '   ',
  '?!.,;:',
]

describe('reading what a person typed', () => {
  it.each(MUST_RAISE)('asks first about it when a person %s', (_person, text, flag, other) => {
    expect(raised(text)).toContain(flag)
    if (other !== undefined) expect(raised(text)).toContain(other)
  })

  it.each(STAY_QUIET)('raises nothing for “%s”', text => {
    expect(raised(text)).toEqual([])
  })

  it('does not raise the denied half of a sentence', () => {
    expect(raised('no fever but both legs are numb')).not.toContain('fever')
    expect(raised('It hurts to breathe in, no chest pain')).not.toContain('chest-pain')
  })

  const places: readonly [text: string, region: Region, place?: Place][] = [
    ['between the shoulder blades', 'interscapular', 'interscapular.M'],
    ['right between my shoulder blades', 'interscapular', 'interscapular.M'],
    ['under my right shoulder blade', 'scapula-inferior-angle', 'scapula-inferior-angle.R'],
    ['my left shoulder blade', 'scapula-infraspinous', 'scapula-infraspinous.L'],
    ['lower back on the left', 'lower-lumbar-paraspinal', 'lower-lumbar-paraspinal.L'],
    ['bum cheek, right side', 'buttock-mid', 'buttock-mid.R'],
    ['both hips', 'greater-trochanter', 'greater-trochanter.L'],
    ['tops of my shoulders', 'upper-shoulder-ridge'],
    ['neck hurts right now', 'posterior-neck'],
    ['tailbone', 'coccyx', 'coccyx.M'],
  ]
  it.each(places)('finds the place in “%s”', (text, region, place) => {
    const read = readWords(text, freeWords)
    expect(read.regions[0]).toBe(region)
    if (place === undefined) expect(read.places).toEqual([])
    else expect(read.places).toContain(place)
  })
})

const complaints = [
  'numbness',
  'fever',
  'chest pain',
  'weakness',
  'weight loss',
  'night sweats',
  'palpitations',
  'shortness of breath',
  'bladder problems',
  'numbness between my legs',
  'cancer',
  'pins and needles',
  'coughing blood',
  'a rash on one side',
  'blood in my urine',
  'a swollen calf',
  'double vision',
  'slurred speech',
  'dizziness',
  'shivering',
  'black stools',
  'thoughts of suicide',
  'weakness in both legs',
  'a drooping eyelid',
  'shooting pain down my leg',
  'jaundice',
]
const item = fc.constantFrom(...complaints)
const denial = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'No',
        'Without',
        'I have no',
        "I don't have",
        'I don’t have any',
        'never had',
        'There is no',
      ),
      item,
    )
    .map(parts => parts.join(' ')),
  fc.tuple(item, item).map(([one, other]) => `No ${one} or ${other}`),
  fc.tuple(item, item, item).map(([one, two, three]) => `no ${one}, ${two} or ${three}`),
  fc.tuple(item, item, item).map(([one, two, three]) => `Denies ${one}, ${two}, ${three}`),
  fc.tuple(item, item).map(([one, other]) => `neither ${one} nor ${other}`),
  fc.tuple(item, item).map(([one, other]) => `no ${one}, no ${other}`),
  item.map(one => `${one}: no`),
)

testAnyWords(freeWords, {
  positives: MUST_RAISE.map(([, text]) => text),
  quiet: STAY_QUIET,
  denial,
  long: ['numb ', 'no ', 'no fever, '],
})

describe('spelling', () => {
  it('counts letters added, dropped, changed or swapped', () => {
    expect(stepsBetween('breathless', 'breathelss', false)).toBe(1)
    expect(stepsBetween('diarrhoea', 'diarhoea', false)).toBe(1)
    expect(stepsBetween('bladder', 'blade', false)).toBe(2)
  })

  it('stops counting above what is asked for, and is right up to there', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.nat(3), (target, typed, onlyBeginning, most) => {
        const all = stepsBetween(target, typed, onlyBeginning)
        const counted = stepsBetween(target, typed, onlyBeginning, most)
        if (all <= most) expect(counted).toBe(all)
        else expect(counted).toBeGreaterThan(most)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('our own texts', () => {
  it('are at least 150, with unique ids', () => {
    const lines = readFileSync(new URL('../../tools/cases/own-words.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(150)
    expect(new Set(lines.map(line => /"id":\s*"([^"]+)"/.exec(line)?.[1])).size).toBe(lines.length)
  })
})
