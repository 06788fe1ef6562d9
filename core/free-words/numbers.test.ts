import { describe, expect, it } from 'vitest'
import { freeWords } from '#knowledge/free-words/word-lists.ts'
import type { Flag } from '#core/vocabulary/answers.ts'
import { readWords } from './read.ts'

const raised = (text: string) => readWords(text, freeWords).raise

const TOLD_BY_NUMBERS: readonly [text: string, flag: Flag][] = [
  ['I am seventy-one with a new ache in the belly', 'aaa'],
  ['seventy one, new ache in the belly', 'aaa'],
  ['aged sixty eight with a new ache in the belly', 'aaa'],
  ['a man of seventy with a new ache in the belly', 'aaa'],
  ['I turned sixty-five and there is a new ache in the belly', 'aaa'],
  ['sixty-nine year old with a new ache in the belly', 'aaa'],
  ['I am sixteen and my back hurts', 'under18'],
  ['39.1 last night', 'fever'],
  ['38,9 since yesterday', 'fever'],
  ['it was 102 this morning', 'fever'],
  ['spiked to 103', 'fever'],
  ['a hundred and two on the thermometer', 'fever'],
  ['running one hundred and one', 'fever'],
  ['thirty-nine point one last night', 'fever'],
  ['thirty eight and a half', 'fever'],
  ['I had 39 and was shaking', 'fever'],
  ['101.3F', 'fever'],
  ['39°C', 'fever'],
  ['thirty-two weeks pregnant with back pain', 'preg-late'],
  ['nine out of ten pain', 'severe-uncontrolled'],
  ["the pain is about a nine and I can't get dressed", 'severe-uncontrolled'],
  ["it is a ten. I can't get dressed", 'severe-uncontrolled'],
  ['I am 17 years and my back hurts', 'under18'],
  ["I'm 14 and a half, sore neck", 'under18'],
  ['my grandson is eleven, his back hurts', 'under18'],
  ["nine and a half out of ten and I can't get dressed", 'severe-uncontrolled'],
  ['my daughter (12) has a stiff neck', 'under18'],
  ['my gran 78 has a new ache in the belly', 'aaa'],
]

const NO_FEVER: readonly string[] = [
  'temperature 36.8, neck is sore',
  'my temp is normal, neck is sore',
  'I am 39 and my neck is sore',
  'aged 40, sore neck',
  'ran 38.5 km, sore calves',
  'lifted 102 kg, sore back',
  'did 102 squats, sore thighs',
  'my pulse is 64 and I weigh 102, sore neck',
  'I am thirty-nine and my neck is sore',
]

describe('numbers', () => {
  it.each(TOLD_BY_NUMBERS)('“%s” asks about %s', (text, flag) => {
    expect(raised(text)).toContain(flag)
  })

  it.each(NO_FEVER)('“%s” tells of no fever', text => {
    expect(raised(text)).not.toContain('fever')
  })

  it('takes the age of a child for nobody else', () => {
    expect(raised('my son is 9 and I carry him, my back is sore')).toEqual([])
  })

  it('takes no distance for a score', () => {
    expect(raised("did a nine mile walk, can't get my boots on, hamstrings tight")).toEqual([])
  })

  it('reads an age of two words as one number', () => {
    expect(raised('I am twenty-nine and my neck is sore')).toEqual([])
    expect(raised('I am forty-five with a new ache in the belly')).not.toContain('aaa')
  })
})
