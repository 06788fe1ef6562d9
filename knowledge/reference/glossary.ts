import type { Term } from '#core/learn/types.ts'

/** Words you may meet here or at a professional's, in plain words. */
export const glossary = {
  'active-knot': { id: 'active-knot', term: 'Active knot', means: 'A knot that hurts by itself, untouched.' },
  acupuncture: {
    id: 'acupuncture',
    term: 'Acupuncture',
    means: 'Thin needles set in the skin and muscle by a trained person.',
  },
  acute: { id: 'acute', term: 'Acute', means: 'New: in its first hours to weeks. Not the same as severe.' },
  adhesion: {
    id: 'adhesion',
    term: 'Adhesion',
    means: 'Tissue stuck together, as after surgery. A knot is not shown to be one.',
  },
  aerobic: {
    id: 'aerobic',
    term: 'Aerobic exercise',
    means: 'Moving so that you breathe faster but can still talk.',
  },
  'anti-inflammatory': {
    id: 'anti-inflammatory',
    term: 'Anti-inflammatory (NSAID)',
    means: 'A kind of painkiller, such as ibuprofen. Not for everyone: ask a pharmacist.',
  },
  'blood-thinner': {
    id: 'blood-thinner',
    term: 'Blood thinner',
    means: 'A medicine that slows clotting. You bruise and bleed more easily with it.',
  },
  'cauda-equina': {
    id: 'cauda-equina',
    term: 'Cauda equina',
    means: 'The nerves at the end of the spine. Pressure on them is an emergency.',
  },
  chronic: { id: 'chronic', term: 'Chronic', means: 'Lasting over three months. It does not mean for ever.' },
  core: { id: 'core', term: 'Core', means: 'The muscles around your belly and lower back.' },
  crepitus: {
    id: 'crepitus',
    term: 'Crepitus',
    means: 'A grating or crunching feel or sound under the hand.',
  },
  cupping: { id: 'cupping', term: 'Cupping', means: 'Cups that suck the skin up. They leave round marks.' },
  'deep-tissue-massage': {
    id: 'deep-tissue-massage',
    term: 'Deep-tissue massage',
    means: 'Slow, firm massage by a therapist.',
  },
  'dry-needling': {
    id: 'dry-needling',
    term: 'Dry needling',
    means: 'A trained person puts a thin needle into a sore spot, without any medicine.',
  },
  ergonomics: { id: 'ergonomics', term: 'Ergonomics', means: 'Making the desk or task fit the body.' },
  'erythema-ab-igne': {
    id: 'erythema-ab-igne',
    term: 'Erythema ab igne',
    means: 'Net-like brown marks from too much warmth. Stop the heat if you see them.',
  },
  evidence: { id: 'evidence', term: 'Evidence', means: 'What has been tested, and how fairly.' },
  fascia: { id: 'fascia', term: 'Fascia', means: 'Thin, tough tissue that wraps and joins the muscles.' },
  flare: { id: 'flare', term: 'Flare', means: 'A few days in which the pain is clearly worse than before.' },
  guarding: {
    id: 'guarding',
    term: 'Guarding',
    means: 'Muscles tensing by themselves to protect a sore place.',
  },
  guideline: {
    id: 'guideline',
    term: 'Guideline',
    means: 'Advice that a group of experts wrote after weighing the studies.',
  },
  hypertonicity: {
    id: 'hypertonicity',
    term: 'Hypertonicity',
    means: 'More tension in a muscle than it needs.',
  },
  infrared: { id: 'infrared', term: 'Infrared', means: 'Warmth that travels as light you cannot see.' },
  'ischaemic-compression': {
    id: 'ischaemic-compression',
    term: 'Ischaemic compression',
    means: 'Steady pressure on a sore spot. We just say pressing.',
  },
  knot: { id: 'knot', term: 'Knot', means: 'A sore spot in a muscle that you can feel.' },
  'latent-knot': {
    id: 'latent-knot',
    term: 'Latent knot',
    means: 'A knot that hurts only when it is pressed.',
  },
  lumbar: { id: 'lumbar', term: 'Lumbar', means: 'Of the lower back.' },
  metabolic: {
    id: 'metabolic',
    term: 'Metabolic',
    means: 'To do with how the body makes and uses energy.',
  },
  'myofascial-release': {
    id: 'myofascial-release',
    term: 'Myofascial release',
    means: 'Slow, gentle pressure and stretch by a therapist.',
  },
  nerve: { id: 'nerve', term: 'Nerve', means: 'A line that carries feeling and movement through the body.' },
  osteoporosis: {
    id: 'osteoporosis',
    term: 'Osteoporosis',
    means: 'Thin bones that can break more easily. No hard pressure on the back.',
  },
  'pain-score': {
    id: 'pain-score',
    term: 'Pain score',
    means: 'A number from 0 to 10. Zero is no pain, ten the worst you can think of.',
  },
  physiotherapist: {
    id: 'physiotherapist',
    term: 'Physiotherapist',
    means: 'Trained to examine movement and teach exercise. Also called a physical therapist.',
  },
  placebo: {
    id: 'placebo',
    term: 'Placebo or sham',
    means: 'A fake treatment that shows how much of a change the real one explains.',
  },
  prone: { id: 'prone', term: 'Prone', means: 'Lying on your front.' },
  'range-of-motion': {
    id: 'range-of-motion',
    term: 'Range of motion',
    means: 'How far a joint moves before it stops.',
  },
  'referred-pain': {
    id: 'referred-pain',
    term: 'Referred pain',
    means: 'Pain felt in one place that starts in another.',
  },
  'relative-rest': {
    id: 'relative-rest',
    term: 'Relative rest',
    means: 'Pausing only what started it, and moving as usual otherwise.',
  },
  rhabdomyolysis: {
    id: 'rhabdomyolysis',
    term: 'Rhabdomyolysis',
    means: 'Muscle damage that can harm the kidneys. Cola-dark urine is a sign: an emergency.',
  },
  sciatica: { id: 'sciatica', term: 'Sciatica', means: 'Nerve pain that runs from the back down the leg.' },
  spasm: {
    id: 'spasm',
    term: 'Spasm',
    means: 'A muscle that tightens by itself and stays tight for a while.',
  },
  'supine-lying': { id: 'supine-lying', term: 'Supine', means: 'Lying on your back.' },
  'taut-band': { id: 'taut-band', term: 'Taut band', means: 'A tight cord that can be felt in a muscle.' },
  tenderness: {
    id: 'tenderness',
    term: 'Tenderness',
    means: 'How much a spot hurts when pressed, from 0 to 10.',
  },
  tens: { id: 'tens', term: 'TENS', means: 'A small device that tingles the skin with electric pulses.' },
  thoracic: { id: 'thoracic', term: 'Thoracic', means: 'Of the upper and middle back, where the ribs are.' },
  trapezius: {
    id: 'trapezius',
    term: 'Trapezius',
    means: 'The large kite-shaped muscle from the neck to the shoulders and mid-back.',
  },
  trial: {
    id: 'trial',
    term: 'Trial',
    means: 'A study in which chance decides who gets which treatment.',
  },
  'trigger-point': {
    id: 'trigger-point',
    term: 'Trigger point',
    means: 'What professionals call a knot: a very sore spot in a tight band of muscle.',
  },
  'twitch-response': {
    id: 'twitch-response',
    term: 'Twitch response',
    means: 'A short jump of the muscle when its sore spot is touched.',
  },
  'urgent-sign': {
    id: 'urgent-sign',
    term: 'Urgent sign (red flag)',
    means: 'Something that needs a professional before any self-care.',
  },
} as const satisfies Readonly<Record<string, Term>>
