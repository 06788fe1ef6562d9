import type { Condition } from '#core/vocabulary/answers.ts'
import type { CheckGroup } from '#core/safety/types.ts'

/** One thing a person has, takes or has had: where it is asked, and the row that is answered there. */
interface ProfileRow {
  readonly condition: Condition
  readonly group: CheckGroup
  readonly label: string
}

/** What everybody is asked about themselves, because it changes what is safe. Source: docs/clinical/red-flags.md#about-you. */
export const PROFILE: readonly ProfileRow[] = [
  { condition: 'anticoagulant', group: 'blood', label: 'Blood thinners, or a bleeding disorder' },
  { condition: 'antiplatelet', group: 'blood', label: 'Daily aspirin or the like, or easy bruising' },
  { condition: 'dvt-previous', group: 'blood', label: 'A blood clot, now or before' },
  { condition: 'sickle-cell', group: 'blood', label: 'A disease of the blood cells: sickle cell' },
  { condition: 'surgery-recent', group: 'blood', label: 'Surgery in the last twelve weeks' },
  { condition: 'recent-hospital', group: 'blood', label: 'A stay in hospital in the last four weeks' },
  {
    condition: 'recent-trauma-or-immobility',
    group: 'blood',
    label: 'In the last four weeks: a long flight, bed rest, an injured leg or one in plaster',
  },

  { condition: 'heart-disease', group: 'vessels', label: 'Heart disease' },
  { condition: 'atrial-fibrillation', group: 'vessels', label: 'An irregular heartbeat' },
  {
    condition: 'heart-failure',
    group: 'vessels',
    label: 'Heart failure, or blood pressure that is not under control',
  },
  { condition: 'hypertension', group: 'vessels', label: 'High blood pressure' },
  { condition: 'stroke-tia', group: 'vessels', label: 'A stroke or mini-stroke' },
  { condition: 'carotid-disease', group: 'vessels', label: 'A narrowed artery in the neck' },
  { condition: 'aneurysm', group: 'vessels', label: 'A bulging artery: aneurysm' },
  { condition: 'peripheral-artery', group: 'vessels', label: 'Narrowed arteries in the legs or arms' },
  { condition: 'varicose-veins', group: 'vessels', label: 'Swollen veins at the painful place' },
  { condition: 'raynaud', group: 'skin', label: 'Skin of the fingers that goes white in the cold' },
  { condition: 'pacemaker', group: 'vessels', label: 'A pacemaker or other implanted device' },
  { condition: 'respiratory-disease', group: 'vessels', label: 'A lung disease that makes breathing hard' },
  { condition: 'smoker', group: 'vessels', label: 'Smoking, now or for years before' },
  { condition: 'obesity', group: 'vessels', label: 'Overweight' },

  { condition: 'osteoporosis', group: 'bones', label: 'Thin bones, or a bone broken by a small fall' },
  { condition: 'fracture-recent', group: 'bones', label: 'A broken bone there that is still healing' },
  {
    condition: 'ankylosed-spine',
    group: 'bones',
    label: 'A stiffened spine: ankylosing spondylitis, or bones grown together',
  },
  { condition: 'rheumatoid-arthritis', group: 'bones', label: 'Inflamed joints: rheumatoid arthritis' },
  { condition: 'hypermobility', group: 'bones', label: 'Very loose joints' },
  {
    condition: 'connective-tissue-disorder',
    group: 'bones',
    label: 'Loose joints and weak tissues: Marfan, Ehlers-Danlos or the like',
  },
  { condition: 'down-syndrome', group: 'bones', label: 'Down syndrome, with loose joints of the neck' },
  { condition: 'fibromyalgia', group: 'bones', label: 'Pain of all muscles and joints: fibromyalgia' },

  { condition: 'sensation-loss', group: 'skin', label: 'Numb skin or nerve damage' },
  { condition: 'epilepsy', group: 'medicines', label: 'Epilepsy' },
  {
    condition: 'cognitive-impairment',
    group: 'medicines',
    label: 'Dementia, or trouble remembering a warning',
  },
  { condition: 'sedated', group: 'medicines', label: 'Drowsy from medicine, alcohol or drugs' },
  {
    condition: 'stress-incontinence-longstanding',
    group: 'medicines',
    label: 'Leaking a little on coughing or jumping, for years',
  },

  { condition: 'cancer', group: 'cancer', label: 'Cancer, now or in the past' },
  {
    condition: 'cancer-active-here',
    group: 'cancer',
    label: 'Cancer at or near the painful place, or in a bone',
  },
  { condition: 'radiotherapy-here', group: 'cancer', label: 'Radiation for cancer at the painful place' },
  { condition: 'cancer-bcc-remote', group: 'cancer', label: 'Only a small skin cancer, removed long ago' },

  { condition: 'diabetes', group: 'defences', label: 'Diabetes' },
  {
    condition: 'immunosuppressed',
    group: 'defences',
    label: 'A weak immune system, or medicine that weakens it',
  },
  { condition: 'dialysis', group: 'defences', label: 'Dialysis' },
  { condition: 'kidney-disease', group: 'defences', label: 'Kidney disease' },
  { condition: 'liver-failure', group: 'defences', label: 'Liver disease' },
  { condition: 'iv-drug-use', group: 'defences', label: 'Injecting drugs' },
  { condition: 'iv-drug-use-past', group: 'defences', label: 'Injected drugs in the past' },
  {
    condition: 'recent-infection',
    group: 'defences',
    label: 'An infection in the last four weeks: skin, tooth, urine, blood or lung',
  },
  {
    condition: 'recent-procedure',
    group: 'defences',
    label: 'In the last three months: an injection, tap or operation at the spine or a joint',
  },

  { condition: 'skin-problem-here', group: 'skin', label: 'A wound, rash or burn at the painful place' },
  { condition: 'swelling-here', group: 'skin', label: 'Swelling or a bruise there' },
  { condition: 'injury-48h', group: 'skin', label: 'An injury there in the last 48 hours' },
  { condition: 'implant-here', group: 'skin', label: 'A plate, screw, new joint or other implant there' },
  { condition: 'needling-recent', group: 'skin', label: 'Needles or an injection there in the last week' },
  {
    condition: 'recent-deep-massage',
    group: 'skin',
    label: 'A strong massage or neck twist there in the last week',
  },
  { condition: 'topical-patch', group: 'skin', label: 'A medicine patch there' },
  { condition: 'numbing-cream', group: 'skin', label: 'A numbing or warming cream there' },
  { condition: 'thin-skin', group: 'skin', label: 'Skin as thin as paper' },
  { condition: 'cold-urticaria', group: 'skin', label: 'Skin that swells or itches from cold' },

  { condition: 'long-term-steroids', group: 'medicines', label: 'Steroid tablets for three months or more' },
  { condition: 'oestrogen', group: 'medicines', label: 'The pill or hormone tablets with oestrogen' },
  { condition: 'peptic-ulcer', group: 'medicines', label: 'A stomach ulcer or bleeding' },
  {
    condition: 'inflammatory-bowel',
    group: 'medicines',
    label: 'Inflamed bowel: Crohn’s disease or ulcerative colitis',
  },
  {
    condition: 'asthma-aspirin',
    group: 'medicines',
    label: 'Asthma or an allergy from aspirin or ibuprofen',
  },
  {
    condition: 'interacting-medicine',
    group: 'medicines',
    label: 'Lithium, methotrexate, an SSRI, water tablets or another daily medicine',
  },
  {
    condition: 'rhabdo-risk',
    group: 'medicines',
    label: 'A medicine or disease that breaks muscle down, such as statins with muscle pain',
  },
]
