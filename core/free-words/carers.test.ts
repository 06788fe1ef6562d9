import { describe, expect, it } from 'vitest'
import { freeWords } from '#knowledge/free-words/word-lists.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { readWords } from './read.ts'

const WRITTEN_FOR: readonly [text: string, ...flags: Flag[]][] = [
  ['My mum is wetting herself and her bum is numb', 'bladder-new', 'saddle-numb'],
  ['My mother is numb between the legs and cannot pee', 'saddle-numb', 'bladder-new'],
  ['His face has dropped', 'stroke'],
  ['My husband has chest pain and he is sweating', 'chest-pain'],
  ['Both his legs are weak since yesterday', 'leg-both-neuro'],
  ['She fell down the stairs', 'trauma-major'],
  ['His speech is slurred', 'stroke'],
  ['I think my dad is having a stroke', 'stroke'],
  ['I found my wife on the bathroom floor, she had fainted', 'collapse'],
  ["I'm worried about my nan. She is confused and shivering", 'sepsis', 'fever'],
  [
    'I am writing for my mother, 78, who tripped over the cat, her back is very painful',
    'trauma-minor-fragile',
  ],
  ['my 82 year old father slipped in the bath and his spine hurts', 'trauma-minor-fragile'],
  ['My 14 year old has a swollen testicle', 'testicle', 'under18'],
  ['our daughter has a stiff neck and a fever and the light hurts her', 'meningism'],
  ['the old man next door is clutching his chest', 'chest-pain'],
  ['One of my residents cannot feel her legs', 'leg-both-neuro'],
  ['Elderly lady, 84, fell from her chair, back pain', 'trauma-minor-fragile'],
  ['My wife had cancer two years ago and now her back aches at night', 'cancer-history'],
  ['He had a heart attack last year and now his jaw aches and he is clammy', 'chest-pain'],
  ['my roommate says he wants to die and has a plan', 'suicide-plan'],
  ['Mum takes warfarin, she has a huge bruise and sudden back pain', 'bleed-risk-sudden'],
  ["I don't know what to do, my son can't breathe properly", 'breathless'],
  ['My amma is having loose control of urine and both legs weak', 'leg-both-neuro'],
  ['they took my friend to bed, he has been vomiting blood', 'gi-bleed'],
  ["My dad's got prostate cancer and hip pain", 'cancer-history'],
  ['my husband is on warfarin and has sudden back pain', 'bleed-risk-sudden'],
  ['our little boy has haemophilia and a sore swollen back', 'bleed-risk-sudden'],
  ['my old man has chest pain', 'chest-pain'],
]

const ABOUT_MYSELF: readonly string[] = [
  'my dad had a heart attack, I have a sore neck',
  'my mum had cancer, and I have a sore neck',
  'Dad died of a stroke. My shoulder is stiff from the mouse',
  'My mother had cancer and my dad had a stroke but I just have a stiff neck',
  'my sister has sciatica and my brother has shingles; mine is a tight hip',
  'heart attacks run in the family, my uncle and my gran had one. I only have a knot',
  'My wife says I should ask about my stiff neck',
  'my toddler had a fever last week and I have a sore back from carrying him',
  'my husband massaged my neck and now it is sore',
  'family history of stroke, my neck is tight',
  'my friend had cauda equina, mine is only a tight back',
  "My old man's got angina. This is a knot in my upper back",
  "my girlfriend is on warfarin and I've a knot in my back",
  "my husband's on dialysis and I lift him, my back is sore",
  'my dad has prostate cancer, I have a tight neck from the sofa',
]

describe('a text about somebody else', () => {
  it.each(WRITTEN_FOR)('is read as that person’s: “%s”', (text, ...flags) => {
    const read = readWords(text, freeWords)
    expect(read.raise).toEqual(expect.arrayContaining(flags))
    expect(read.forOther).toBe(true)
  })

  it.each(ABOUT_MYSELF)('stays the family’s when the complaint is my own: “%s”', text => {
    expect(readWords(text, freeWords)).toMatchObject({ raise: [], forOther: false })
  })

  it('is my own when nobody else is named', () => {
    expect(readWords('numb between my legs', freeWords).forOther).toBe(false)
    expect(readWords('I am a 62 year old woman with chest pain', freeWords)).toMatchObject({
      raise: ['chest-pain'],
      forOther: false,
    })
    expect(readWords('', freeWords).forOther).toBe(false)
  })

  it('leaves history alone when nobody complains', () => {
    expect(readWords('my mother had cancer', freeWords)).toMatchObject({ raise: [], forOther: false })
    expect(readWords('my dad had a stroke and my sister has numb legs', freeWords).raise).toEqual([])
  })

  it('does not take my own legs for other people', () => {
    expect(readWords('my legs, they are weak', freeWords).raise).toContain('leg-both-neuro')
    expect(readWords('the baby has not moved all day, I am 31 weeks', freeWords).raise).toContain('preg-late')
  })
})
