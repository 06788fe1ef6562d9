import type { Flag } from '#core/vocabulary/answers.ts'
import type { FlagWords, WordLists } from '#core/free-words/read.ts'
import { bellyConcepts, bellyFlags } from './en/belly.ts'
import { bodyConcepts } from './en/body.ts'
import { englishFillers, englishGrammar, englishOrdinary } from './en/grammar.ts'
import { englishHarmless, englishNotDenials } from './en/harmless.ts'
import { despairConcepts, despairFlags } from './en/despair.ts'
import { headConcepts, headFlags } from './en/head.ts'
import { heartConcepts, heartFlags } from './en/heart.ts'
import { illnessConcepts, illnessFlags } from './en/illness.ts'
import { infectionConcepts, infectionFlags } from './en/infection.ts'
import { injuryConcepts, injuryFlags } from './en/injury.ts'
import { jointConcepts, jointFlags } from './en/joints.ts'
import { lungConcepts, lungFlags } from './en/lungs.ts'
import { moodConcepts, moodFlags } from './en/mood.ts'
import { nerveConcepts, nerveFlags } from './en/nerves.ts'
import { pregnancyConcepts, pregnancyFlags } from './en/pregnancy.ts'
import { regionWords } from './en/regions.ts'
import { saddleConcepts, saddleFlags } from './en/saddle.ts'
import { suicideConcepts, suicideFlags } from './en/suicide.ts'
import { timeConcepts } from './en/time.ts'
import { englishWellness } from './en/wellness.ts'

const concepts = {
  ...bodyConcepts,
  ...timeConcepts,
  ...saddleConcepts,
  ...nerveConcepts,
  ...injuryConcepts,
  ...illnessConcepts,
  ...infectionConcepts,
  ...heartConcepts,
  ...lungConcepts,
  ...headConcepts,
  ...bellyConcepts,
  ...pregnancyConcepts,
  ...jointConcepts,
  ...moodConcepts,
  ...despairConcepts,
  ...suicideConcepts,
} as const

type Concept = keyof typeof concepts

const flags = {
  ...saddleFlags,
  ...nerveFlags,
  ...injuryFlags,
  ...illnessFlags,
  ...infectionFlags,
  ...heartFlags,
  ...lungFlags,
  ...headFlags,
  ...bellyFlags,
  ...pregnancyFlags,
  ...jointFlags,
  ...moodFlags,
  ...despairFlags,
  ...suicideFlags,
} as const satisfies Readonly<Record<Flag, FlagWords<Concept>>>

/**
 * The English word lists for free words. Another language brings the same shape.
 * @judgement Which words lay people choose is our own collection.
 */
export const freeWords = {
  concepts,
  flags,
  regions: regionWords,
  harmless: englishHarmless,
  notDenials: englishNotDenials,
  fillers: englishFillers,
  ordinary: englishOrdinary,
  grammar: englishGrammar,
  wellness: englishWellness,
  complaints: [
    'pain-word',
    'spine-pain',
    'numb',
    'weak',
    'fever',
    'breathless',
    'headache',
    'stiff',
    'fell',
    'testicle',
    'belly',
    'chest',
    'leg',
    'arm',
    'rash',
    'confused',
    'vomiting',
    'face',
    'ordinary-knot',
    'blood-word',
    'pale-poo',
    'ball-name',
  ],
} as const satisfies WordLists<Concept>
