/** Words people type for what stands in Learn under another name. */
import type { Region } from '#core/vocabulary/regions.ts'

interface SearchWords {
  /** By section and id. */
  readonly pages: Readonly<Record<string, readonly string[]>>
  /** Other names of the parts a muscle's knots sit in. */
  readonly regions: Readonly<Partial<Record<Region, string>>>
  readonly knotIn: (place: string) => string
  readonly knotAt: (place: string) => string
  readonly painIn: (place: string) => string
}

export const searchWords: SearchWords = {
  pages: {
    'muscle/quadratus-lumborum': ['lower back'],
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
    'professional/contract-relax': ['PNF', 'muscle energy', 'MET'],
    'professional/counterstrain': ['strain counterstrain', 'positional release'],
    'professional/vapocoolant': ['spray and stretch', 'cold spray'],
    'professional/scraping': ['IASTM', 'graston', 'gua sha'],
    'professional/tape': ['kinesio tape', 'kinesiology tape', 'taping'],
    'professional/acupressure': ['shiatsu'],
    'professional/mckenzie': ['MDT', 'press-up'],
    'professional/pain-education': ['pain science', 'neuroscience education'],
    'professional/cbt': ['cognitive behavioral therapy', 'talking therapy', 'psychologist'],
    'professional/heat-wrap': ['thermacare', 'heat patch', 'warm patch'],
    'professional/anti-inflammatory-gel': ['diclofenac', 'voltaren', 'ibuprofen gel', 'topical NSAID'],
    'professional/menthol-gel': ['tiger balm', 'deep heat', 'biofreeze', 'salicylate'],
    'professional/capsaicin': ['chilli', 'heat cream'],
    'professional/lidocaine-patch': ['numbing patch'],
    'professional/acupressure-mat': ['shakti mat', 'spike mat'],
    'professional/hot-bath': ['epsom salt', 'bath'],
    'professional/nerve-glides': ['nerve flossing', 'neurodynamics'],
    'professional/posture-corrector': ['posture brace', 'shoulder straps'],
    'professional/inversion-table': ['gravity boots', 'hanging upside down'],
    'professional/massage-chair': ['shiatsu cushion', 'massage cushion'],
    'professional/cbd': ['cannabis', 'hemp oil'],
    'professional/turmeric': ['curcumin'],
    'sign/crunch': ['crackling', 'popping', 'crepitus', 'grinding'],
  },
  regions: {
    'medial-scapular-border': 'inner edge of the shoulder blade',
    'neck-shoulder-angle': 'corner where neck meets shoulder',
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
  },
  knotIn: place => `knot in the ${place}`,
  knotAt: place => `knot ${place}`,
  painIn: place => `pain ${place}`,
}
