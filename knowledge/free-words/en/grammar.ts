import type { Grammar } from '#core/free-words/grammar.ts'
import { englishNumbers, englishReading } from './reading.ts'

/** After "when I was": a time of life long over. */
const englishYoung =
  /^(?:\d+|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|little|young|younger|small|kid|child|boy|girl|lad|lass|teen|teenager|baby|toddler|student|school|uni|university|college|primary|twenties|teens|youngster|nipper)$/

/**
 * How English denies, hedges and speaks of others.
 * @judgement Where in doubt a denial ends early, so that a sign is rather asked about than missed.
 */
export const englishGrammar = {
  negators: words('no not without never nor neither minus zero nil'),
  strongNegators: words('deny denies denied denying'),
  linkedNegators: words('none negative absence free ruled ruling rules'),
  linking: words('of for from out'),
  nots: ['not'],
  undoing: words('without no'),
  denials: words('not never no'),
  lateNegators: [],
  being: [],
  contrasts: words(
    'but however although though except yet because cos coz since when whenever until till ' +
      'after while unless if so then apart besides instead due now only whereas which plus ' +
      'suddenly',
  ),
  actions: words(
    'sleep sleeping slept eat eating eaten move moved moving walk walked walking stop stopped ' +
      'stopping know knew sure certain understand help helped helping helps ' +
      'work worked working improve improved improving ease eased easing settle settled settling ' +
      'let letting only just simply merely longer able better well right want wanted like good ' +
      'great stand lie sit drive wait tolerate cope coping take taken explain mention ignore ' +
      'because too made make clear stay leave left leaving shift shifted bend realise realize ' +
      'expect pee wee urinate poo breathe swallow happy long',
  ),
  abilities: words('can could will would'),
  softeners: words(
    'really even actually currently particularly yet been at all the a so very that quite be ' +
      'being have got get getting had much usually ever',
  ),
  ands: ['and'],
  ors: words('or nor'),
  statements: words(
    'i it is are am was were have has had got get getting feel feels felt feeling hurts hurt ' +
      'keeps keep can do does did still also there they he she we this sharp severe bad badly ' +
      'terrible awful sore sudden worse worsening intense horrible agony killing started began ' +
      'numb went woke fell coughed sneezed going gone came comes coming constant really today ' +
      'yesterday tonight huge massive took taking aches burning',
  ),
  openers: words('my on for in at both when from out worst left right one'),
  items: words(
    'numbness weakness tingling pins needles fever fevers chills rash cough rigors sweats ' +
      'sweating night weight loss chest pain pains bladder bowel bowels bowl trouble problem ' +
      'problems issue issues symptoms breathlessness shortness of breath dizziness nausea ' +
      'vomiting headache headaches trauma injury injuries accident accidents fall falls cancer ' +
      'stroke diabetes blood urine leg legs arm arms saddle anaesthesia anesthesia incontinence ' +
      'swelling temperature history and palpitations fainting changes change in the any other red ' +
      'flags difficulty breathing walking lumps bumps illness infection steroids osteoporosis ' +
      'jaundice belly tummy stomach abdominal vision speech clumsiness bleeding thinners heart ' +
      'attack disease thing clots clot surgery appetite unsteadiness hand hands calf',
  ),
  i: ['i'],
  beforeI: words('do have am did had that'),
  my: ['my'],
  verbs: words('is are am was feel feels felt hurt hurts has have keep keeps went goes get gets'),
  others: words(
    'mother mum mom mums moms mam mummy mommy mama mamma amma mumma father dad dads daddy papa pop pops ' +
      'parent parents sister sisters brother brothers sis bro aunt auntie aunty uncle uncles ' +
      'grandmother grandma gran granny grannie nan nana nanna nanny nani dadi grandfather grandad ' +
      'granddad grandpa gramps grandparent wife wifes husband husbands hubby missus spouse partner ' +
      'partners girlfriend boyfriend fiance fiancee gf bf friend friends mate mates bestie buddy ' +
      'colleague coworker neighbour neighbor son sons daughter daughters child kid kids toddler ' +
      'grandson granddaughter stepson stepdaughter stepdad stepmum boss cousin nephew niece family ' +
      'relative relatives guy woman lady man bloke chap gentleman girl boy lad he ' +
      'twins twin triplets youngest eldest oldest kiddo bairn lass lassie stepmum godson goddaughter granda ' +
      'wifey ex fella pal pals cuz hun sibling siblings inlaws spouse godmother godfather nanna abuela mams ' +
      'fella apprentice trainee grandkid ' +
      'she they his her their him hers inlaw aunts cousins flatmate roommate housemate lodger tenant ' +
      'patient patients resident residents client teammate passenger stranger student pupil',
  ),
  having: words(
    'has had have having is was got gets died suffers suffered diagnosed with history passed a ' +
      'an lost fell cancer recently went who survived are were',
  ),
  self: words('i my me'),
  selfAgain: ['now'],
  joining: words(
    'in on of with around down up to from at between under over into by lost hit hurt injured ' +
      'or nor and through for about behind near across along inside controlling losing moving ' +
      'broken feel using emptying like',
  ),
  answersNo: words('no none nope nil never negative absent denied denies nah'),
  asking: words(
    'asked asks ask asking checked checks questions questionnaire quizzed through list checklist flags',
  ),
  fearing: words('thought wondered worried feared fear suspected panicked afraid scared checked convinced'),
  clearing: words('clean clear cleared normal negative fine'),
  answering: words('to for on and every'),
  untils: words('until till til'),
  untilWhen: words(
    'yesterday today last this monday tuesday wednesday thursday friday saturday sunday recently lately tonight',
  ),
  lasting: words(
    'since still now start started starts began begun begin keeps keep again today yesterday recently lately ' +
      'currently always ever onwards diagnosed told found known last tonight weeks week constant constantly ' +
      'worse worsening getting gets increasing lives never not half hardly yet',
  ),
  tellsOf: words('about'),
  media: words(
    'film video documentary leaflet article podcast programme program book magazine poster googled google talk lecture series news blog movie',
  ),
  doubting: words(
    'hardly barely scarcely rarely used nearly almost less half neither until yesterday before once sometimes mostly usually normally should wish hope if than',
  ),
  excepting: words(
    'except unless until till apart besides only just when while if on during in at lying sitting standing resting',
  ),
  abilityReach: 1,
  havingReach: 3,
  havingComesLast: false,
  people: {
    reporting: words(
      'sure think thought believe know knew reckon guess suspect wonder wondering worried worry worrying ' +
        'concerned scared afraid terrified fear found find saw see noticed notice heard ask asking ' +
        'asked need want wanted hope told tell telling write writing typing call calling called care ' +
        'caring carer caregiver nurse suppose imagine checked check understand wake watch watched ' +
        'watching look looking looked live help helped sit sitting say said',
    ),
    illnesses: words(
      'cancer cancers leukaemia leukemia lymphoma myeloma melanoma tumour tumor chemo stroke strokes ' +
        'attack attacks angina bypass stent aneurysm aneurysms tb tuberculosis diabetes diabetic ' +
        'arthritis osteoporosis sciatica gallstones gallstone stones shingles clot clots dvt embolism ' +
        'depression suicide ms als parkinsons dementia alzheimers lupus spondylitis crohns colitis ' +
        'psoriasis scoliosis polymyalgia fibromyalgia meningitis sepsis pneumonia cauda equina disc ' +
        'disk hernia sickle haemophilia hemophilia history genetic inherited hereditary',
    ),
    medicines: words(
      'dialysis warfarin apixaban eliquis rivaroxaban thinner thinners methotrexate pacemaker steroids',
    ),
    family: words('family hereditary genetic inherited relatives side'),
    past: words('had died suffered passed survived years decades broke once'),
    recent: words(
      'monday tuesday wednesday thursday friday saturday sunday baby birth now today tonight yesterday morning just currently presently suddenly having since ' +
        'minutes minute hour hours again still moment',
    ),
    pronouns: words('he she they his her their him hers'),
    their: words('his her their'),
    plural: words('they their'),
    general: words(
      'mother mum mom woman lady man guy bloke chap girl boy lad gentleman student pupil patient nurse',
    ),
    introduced: words('old aged new nursing working single busy yo f m'),
    about: words('for about with of to that who my his her'),
    usual: words('usual always normal ordinary'),
    mine: words('my mine our'),
    old: words('old'),
    body: words('body back neck self shoulder injury'),
  },
  over: ['used to', 'once had', 'had once'],
  longAgo: [
    [/^(?:years|decades|winters|summers|yrs)$/, /^(?:ago|back)$/],
    [/^(?:lifetime|ages)$/, /^ago$/],
    [/^in$/, /^(?:19[4-9]\d|20[01]\d|202[0-2])$/],
    [/^that$/, /^(?:passed|healed|cleared|settled)$/],
    [/^in$/, /^my$/, /^(?:teens|twenties|youth|childhood|20s|teenage)$/],
    [/^in$/, /^the$/, /^(?:fifties|sixties|seventies|eighties|nineties|noughties|50s|60s|70s|80s|90s)$/],
    [/^when$/, /^i$/, /^was$/, englishYoung],
    [/^when$/, /^i$/, /^was$/, /^(?:a|at|in|about|only|just|like|still)$/, englishYoung],
    [/^as$/, /^a$/, englishYoung],
    [/^at$/, /^(?:eighteen|sixteen|nineteen)$/],
    [/^long$/, /^(?:ago|since)$/],
    [/^long$/, /^(?:over|ago|gone|past|healed)$/],
    [/^(?:healed|mended)$/],
    [/^treated$/, /^and$/, /^(?:gone|cured|fine|done|over)$/],
  ],
  reading: englishReading,
  numbers: englishNumbers,
  sides: {
    left: /^left$/,
    right: /^right(?:side)?$/,
    both: /^both$/,
    noSide:
      /^(?:now|away|between|in|on|at|after|before|where|here|there|next|beside|down|through|across|above|below|along|when|as|from|up|and|or)$/,
    introduces: /^(?:the|my|on)$/,
    follows: /^(?:side|hand)$/,
    bothFollows: /^sides$/,
  },
} satisfies Grammar

/** Small words passed over between the words of a phrase. */
export const englishFillers = words(
  'my the a an of very really so just all quite kind sort bit slightly little some any ' +
    'completely totally right left own this that these new newly bloody damn like also both is ' +
    'are am was were been be being feels feel feeling felt gone going went getting got gets get ' +
    'keeps keep has have had it too pretty extremely suddenly sudden kinda now still literally ' +
    'properly even actually one your horrible awful terrible fucking small big bad badly whole',
)

/** Ordinary words a letter or two from a word of the lists; never read as a misspelling of it. */
export const englishOrdinary = words(
  'tricks trick sprain paddleboard softer plasterer extensions slimming climber splint buffer controlled concentration ' +
    'confession leader cleaned teaches skills midlife ignore cushions pruned waving flamingo quilting mouths ' +
    'skimming conservatoire recital knitted cameras outsides prices undoes metallica clocking jigsaws drives ' +
    'sickie sicky meeting cradling cradled checking checked combine radial rubbed coding weighs dangers slider throws ' +
    'overdone partly drafts walker usable clashes stranger swapped remote reduce staying liking ' +
    'lining slower strands sewing crunch escape nearby shared marked contact scored settled biking ' +
    'sweeping boxing sailing hunting camping pilates manage factory raking sanding streaming marking ' +
    'bugging bottles brakes ticket tightest fitter falter father fillet flatter flicked forget ' +
    'fright frying gaping gluten grease hamper heaped hurdle injure jumper kitten litter locker ' +
    'loving parted planed plants pocket poking posing potter prints pushes rental sample scaled ' +
    'scooped shaken shaved shirts smiled sodden spares spiral stared steamy stingy stoves stride ' +
    'tended ticked tiling trifle tucker waited wander washed winner zipped overdo walkers expect ' +
    'expert contract contracts partner rubbing cooked cooker locking ' +
    'cooking driving painting planting pulling missing chance facing reader showed worked weekend ' +
    'wanted swinging tested static station stations waiting writing needed shapes shares danger ' +
    'bother blocked banned checks heading helper places possible raises listed stores string ' +
    'strings swells tables exercises reduces rating pauses paused worker wording angles seating ' +
    'slipping clapping shouting smoothing tinkling mingling discharged counting planted pointed ' +
    'printed blinded grinding binding winding finding stacking tracking cracking backing ' +
    'packing parking morning warning earning seated sealed signed skiing skipping chopping ' +
    'hopping hoping moping cycles fainter painter counter stocks stroll strolls medical neither ' +
    'shorts spaces travels training straining draining raining trainer closer passes caches ' +
    'access stretching searching reaching teaching preaching beaches peaches bleach tears ' +
    'tearful hearing bearing fearing nearing gearing clearing charging changing hanging banging ' +
    'ranging singing ringing bringing wringing stinging clinging slinging flinging flying ' +
    'sweets teasing cancel cancels dancer canter strike strikes strokes heating beating height ' +
    'heights wearing learning leaning leaving living looking lacking working walking talking ' +
    'taking making waking baking shopping stopping dropping dripping blades blade bladed handle ' +
    'hands breasts bridge bright bought brought caught couch coach sliding bleeding feeding ' +
    'needing reading riding rising raising shower showers shoulders shoulder should muscles ' +
    'muscle massage message passage standing stranding sitting sister hitting getting letting ' +
    'nothing noting clothing things thinks thanks twisted twister fasting lasting tasting ' +
    'cricked resting testing please person period pillow yellow follow fallow hollow stretch stretched ' +
    'stressed stress strained strain through thought though weather whether wether ' +
    'weeding sickly pricked',
)

/** A list of single words, written as one line of text. */
function words(text: string): readonly string[] {
  return text.split(' ')
}
