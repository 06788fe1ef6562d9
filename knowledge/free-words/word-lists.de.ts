import type { Flag } from '#core/vocabulary/answers.ts'
import type { FlagWords, WordLists } from '#core/free-words/read.ts'
import { bellyConcepts, bellyFlags } from './de/belly.ts'
import { bodyConcepts } from './de/body.ts'
import { germanFillers, germanGrammar, germanOrdinary } from './de/grammar.ts'
import { headConcepts, headFlags } from './de/head.ts'
import { heartConcepts, heartFlags } from './de/heart.ts'
import { illnessConcepts, illnessFlags } from './de/illness.ts'
import { infectionConcepts, infectionFlags } from './de/infection.ts'
import { injuryConcepts, injuryFlags } from './de/injury.ts'
import { jointConcepts, jointFlags } from './de/joints.ts'
import { lungConcepts, lungFlags } from './de/lungs.ts'
import { moodConcepts, moodFlags } from './de/mood.ts'
import { nerveConcepts, nerveFlags } from './de/nerves.ts'
import { pregnancyConcepts, pregnancyFlags } from './de/pregnancy.ts'
import { germanRegions } from './de/regions.ts'
import { saddleConcepts, saddleFlags } from './de/saddle.ts'
import { timeConcepts } from './de/time.ts'

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
} as const satisfies Readonly<Record<Flag, FlagWords<Concept>>>

/**
 * The German word lists for free words, written for German and not translated.
 * @judgement Which words lay people choose is our own collection.
 */
export const freeWords = {
  concepts,
  flags,
  regions: germanRegions,
  harmless: [
    'heuschnupfen',
    'kein gefühl von',
    'jeder|jedem|jeden|jede schritt',
    'schritt für schritt',
    'unter druck|strom',
    'druck .. arbeit|chef|job',
    'luft ablassen|rauslassen',
    'frische|frischer luft',
    'kriege gut|genug|normal|problemlos|wieder luft',
    'luft kriege ich gut|genug|normal',
    'an .. frischen luft',
    'zugluft',
    'tief .. tut gut',
    'wärmflasche|heiße dusche',
    'heiß|heißes|heiße|heißen bad|dusche|geduscht|gebadet|wickel|rolle|kissen|tee|sauna',
    'kalt|kaltes|kalte|kalten wasser|dusche|wickel|wetter|wind|büro|luft|zimmer',
    'sternzeichen krebs',
    'krebs* .. familie',
    'krebsvorsorge|krebsgang',
    'familiäre|familiärer vorbelastung',
    'bauchtraining|bauchmuskel*|bauchmuskeltraining|brusttraining|beintraining',
    'brustschwimmen|brust schwimmen',
    'blasen an|am .. füße|füßen|fuß|ferse|fersen|hand|händen|finger',
    'stillen|gestillt',
    'totmüde|todmüde',
    'sterbenslangweilig',
    'knirsch*',
    'eingeschlafen gestern|heute|spät|sofort|schnell|gut',
    'faszienball|tennisball|igelball|massageball|faszienrolle',
    'mit .. ball|bällen',
    'schlechtes|schlechter gewissen',
    'gut geschlafen',
    'herzlich*',
    'nicht .. schlimm|schlimmes|wild|tragisch|dramatisch',
    'nichts schlimmes|ernstes|wildes',
    'nie .. probleme .. training',
    'tag der arbeit',
    'tage .. urlaub|frei',
    'treppenhaus',
    'kopfhörer|kopfkissen|kopfstütze',
    'stress* .. schlaf',
    'verschmerzen',
    'schmerzpunkt|schmerzpunkte|triggerpunkt|triggerpunkte',
    'weh tut gut',
    'taube|tauben füttern|fliegt|fliegen',
    'brechend voll',
    'bett|auto|stuhl|matratze|sofa zu weich|hart',
  ],
  notDenials: [
    'nicht nur|bloß|allein|mal',
    'nicht weg|auf|los|nach',
    'nicht mehr|länger|besser|gut|normal|richtig|sicher',
    'ohne .. grund|anlass|ursache|vorwarnung|diät|merke|wollen|absicht|pause|unterbrechung|unfall',
    'kein ahnung|wunder|zweifel|frage|spaß|witz',
    'kein besserung|verbesserung|linderung|änderung|position|stellung|lage|ruhe|ende|erholung',
    'kein schlaf|energie|appetit|hunger|kontrolle|kraft|luft|gefühl|hoffnung|ausweg',
    'nie .. so|solche|derartige',
    'nie weg|schmerzfrei|ruhig',
    'nicht auszuhalten|ausgehalten|aushalten',
    'nicht .. wie sonst|immer|normal',
    'nicht zu',
    'kein mal',
  ],
  fillers: germanFillers,
  ordinary: germanOrdinary,
  grammar: germanGrammar,
} as const satisfies WordLists<Concept>
