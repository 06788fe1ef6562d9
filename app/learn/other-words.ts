/** Words people type for things that stand here under another name. */
import type { Region } from '#core/regions.ts'
import { entries, type Entry } from './records.ts'
import { muscles } from '#knowledge/muscles.ts'
import { regions } from '#knowledge/regions.ts'
import { readCauses } from '#knowledge/synonyms.ts'
import type { Searched } from '#core/search.ts'
import { learnWords } from '../words/learn.ts'

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'technique/pressure': [
    'thumb pressure',
    'trigger point pressure',
    'self massage',
    'ischemic compression',
    'rubbing',
  ],
  'technique/ball-wall': ['ball massage', 'tennis ball', 'lacrosse ball', 'massage ball'],
  'technique/cane': ['thera cane', 'hook', 'back buddy', 'massage stick'],
  'technique/roller': ['foam rolling', 'foam roller', 'rolling'],
  'technique/gun': ['massage gun', 'percussion', 'theragun', 'vibration'],
  'technique/heat': ['heat', 'hot pack', 'heating pad', 'hot water bottle', 'warm shower', 'wheat bag'],
  'technique/ir': ['infrared', 'red light', 'infrared lamp'],
  'technique/cold': ['ice', 'ice pack', 'cold pack'],
  'technique/contrast': ['hot and cold', 'ice and heat'],
  'technique/nsaid': ['ibuprofen', 'naproxen', 'painkiller', 'anti-inflammatory'],
  'technique/paracetamol': ['acetaminophen', 'tylenol', 'painkiller'],
  'technique/opioid': ['codeine', 'tramadol', 'morphine'],
  'technique/tens-home': ['tens machine', 'electric pulses'],
  'technique/aerobic': ['walking', 'swimming', 'cardio', 'exercise'],
  'technique/ergo': ['desk', 'posture', 'ergonomics', 'workstation', 'chair', 'monitor'],
  'technique/break': ['microbreak', 'pause'],
  'technique/hydrate': ['water', 'drinking'],
  'technique/mindful': ['meditation', 'relaxation', 'body scan'],
  'technique/breath': ['breathing', 'belly breathing'],
  'technique/stay-active': ['bed rest', 'keep moving'],
  'technique/belt': ['back brace', 'lumbar support', 'corset'],
  'professional/dry-needling': ['needles', 'needling'],
  'professional/injection': ['trigger point injection', 'botox', 'steroid', 'lidocaine'],
  'professional/manipulation': ['chiropractor', 'osteopath', 'cracking'],
  'professional/imaging': ['MRI', 'x-ray', 'scan'],
  'professional/physiotherapy': ['physical therapy', 'PT', 'physio'],
  'sign/crunch': ['crackling', 'popping', 'crepitus', 'grinding'],
}

/** Other names of the parts a muscle's knots sit in. */
const REGION_WORDS: Readonly<Partial<Record<Region, string>>> = {
  'medial-scapular-border': 'inner edge of the shoulder blade',
  interscapular: 'between the shoulder blades',
  'scapula-inferior-angle': 'lower tip of the shoulder blade',
  'scapula-lateral-border': 'outer edge of the shoulder blade, armpit',
  'under-scapula-upper': 'under the shoulder blade',
  'upper-shoulder-ridge': 'top of the shoulder, traps',
  suboccipital: 'base of the skull, headache',
  'upper-lumbar-paraspinal': 'lower back, lumbar',
  'lower-lumbar-paraspinal': 'lower back, lumbar',
  'buttock-upper': 'glute, bum, hip',
  'buttock-mid': 'glute, bum, sciatica',
  'mid-thoracic-paraspinal': 'middle back beside the spine',
  'upper-thoracic-paraspinal': 'upper back beside the spine',
}

/** Every page with all the words it is to be found by. */
export function searchable(): readonly Searched<Entry>[] {
  return Object.values(entries)
    .flat()
    .map(entry => ({
      value: entry,
      title: entry.name,
      aliases: [
        ...(OTHER_WORDS[`${entry.shelf}/${entry.id}`] ?? []),
        ...muscleWords(entry),
        learnWords.shelves[entry.shelf].one,
      ],
      text: entry.short,
    }))
}

/** The causes a query names in other words: "bird-watching posture". */
export function causesNamed(query: string): readonly Entry[] {
  const named: readonly string[] = readCauses([query])
  return entries.cause.filter(({ id }) => named.includes(id))
}

function muscleWords({ shelf, id }: Entry): readonly string[] {
  const muscle = Object.values(muscles).find(one => shelf === 'muscle' && one.id === id)
  if (!muscle) return []
  const local = [...new Set(muscle.triggerPoints.flatMap(point => [...point.local]))]
  const felt = [...new Set(muscle.triggerPoints.flatMap((point): readonly Region[] => point.essential))]
  return [
    ...('nickname' in muscle ? [muscle.nickname] : []),
    ...local.map(region => `knot in the ${regions[region].label}`),
    ...local.flatMap(region => (REGION_WORDS[region] ? [`knot ${REGION_WORDS[region]}`] : [])),
    ...felt.map(region => `pain ${regions[region].label}`),
  ]
}
