import type { Sign } from '#core/learn/types.ts'
import type { SourceId } from '#knowledge/evidence/sources.ts'

/** How knots look, feel and sound, and what is not a knot's business. */
export const signs = {
  'active-knot': {
    id: 'active-knot',
    name: 'Active knot',
    what: 'It hurts by itself, even when nobody touches it. Pressing it brings the pain you know.',
    whenToAsk: 'Ask if it wakes you most nights, keeps getting worse, or lasts six weeks.',
    sources: ['seed-001', 'fernandez-delphi-2018'],
  },
  'latent-knot': {
    id: 'latent-knot',
    name: 'Latent knot',
    what: 'It hurts only when pressed. About half of healthy young people have one. You need not chase it.',
    sources: ['seed-001', 'sola-1955', 'fernandez-delphi-2018'],
  },
  'tender-spot': {
    id: 'tender-spot',
    name: 'A sore spot',
    what: 'One small place is far more sore than the muscle around it. Press harder and it hurts more.',
    whenToAsk: 'Ask soon if the sore spot is on the bones of your spine. Never press there.',
    sources: ['seed-001', 'seed-002', 'fernandez-delphi-2018', 'safety-memory'],
  },
  'hard-spot': {
    id: 'hard-spot',
    name: 'A hard little spot',
    what: 'It can feel like a pea or a bean in the muscle. It stays in the muscle, under the skin.',
    whenToAsk: 'Ask if it is not sore, sits in the skin, or grows.',
    sources: ['seed-001', 'seed-002', 'safety-memory'],
  },
  'taut-band': {
    id: 'taut-band',
    name: 'Taut band',
    what: 'A tight cord in the muscle, often with the sore spot in it. Even trained hands often disagree on it.',
    sources: ['seed-002', 'lucas-2009', 'fernandez-delphi-2018'],
  },
  twitch: {
    id: 'twitch',
    name: 'Twitch',
    what: 'The muscle may jump for a moment when the band is pressed. Many knots never do it.',
    whenToAsk: 'Ask if a muscle keeps twitching at rest and the limb feels weak.',
    sources: ['seed-002', 'lucas-2009', 'safety-memory'],
  },
  'referred-pain': {
    id: 'referred-pain',
    name: 'Referred pain',
    what: 'Pressing one place brings a dull ache in another. A neck knot may ache in your head, arm or chest.',
    whenToAsk:
      'Get emergency help now for chest pain, or for arm or jaw pain with sweat or short breath. Ask soon if pain runs below your elbow or knee.',
    sources: ['seed-001', 'seed-002', 'fernandez-delphi-2018', 'safety-memory'],
  },
  'limited-movement': {
    id: 'limited-movement',
    name: 'Limited movement',
    what: 'The muscle feels short. Turning your head or reaching may stop early, and pull.',
    whenToAsk: 'Ask if moving stays hard for more than a week. Ask today after a fall or a crash.',
    sources: ['seed-000', 'seed-002', 'safety-memory'],
  },
  stiffness: {
    id: 'stiffness',
    name: 'Stiffness',
    what: 'It is worst after sitting or lying still. It often eases within minutes of moving.',
    whenToAsk: 'Ask if you are stiff for over 30 minutes most mornings, for three months or more.',
    sources: ['seed-000', 'seed-002', 'nice-ng65', 'safety-memory'],
  },
  crunching: {
    id: 'crunching',
    name: 'Crunching',
    what: 'A grating or clicking feel when you rub is mostly harmless. Nobody knows for sure what makes it.',
    whenToAsk:
      'Ask if it hurts sharply or began with an injury. Get emergency help now if skin crackles and swells.',
    sources: ['seed-001', 'unknot-judgement', 'safety-memory'],
  },
  'how-it-looks': {
    id: 'how-it-looks',
    name: 'How it looks',
    what: 'Most knots cannot be seen at all. Build, muscle size and the place change how much you feel.',
    whenToAsk: 'Ask soon if your back has a new shape, such as a hump or a new lean.',
    sources: ['seed-001', 'safety-memory'],
  },
  'visible-swelling': {
    id: 'visible-swelling',
    name: 'Swelling you can see',
    what: 'A knot by itself rarely swells so that you see it. A swelling mostly has another cause.',
    whenToAsk: 'Do not press or warm it. Ask within days, or today if it is hot, red or after an injury.',
    sources: ['seed-001', 'nhs-back-pain', 'safety-memory'],
  },
  lump: {
    id: 'lump',
    name: 'A lump',
    what: 'A lump is not a knot until someone has looked. Leave it alone: no pressing, no warmth.',
    whenToAsk: 'Ask within days. Ask sooner if it grows, is hard and fixed, or you feel unwell.',
    sources: ['nhs-back-pain', 'safety-memory'],
  },
  'hot-red-skin': {
    id: 'hot-red-skin',
    name: 'Hot, red skin or a rash',
    what: 'Knots do not make the skin hot, red or blistered. Shingles can burn in a band before a rash shows.',
    whenToAsk: 'Ask today. Do not press, warm or rub the place.',
    sources: ['safety-memory', 'houghton-2010'],
  },
  'numb-or-weak': {
    id: 'numb-or-weak',
    name: 'Numb, tingling or weak',
    what: 'This points to a nerve more than to a knot. It is not what we work on here.',
    whenToAsk:
      'Ask your doctor for any of these, and today for new weakness. Get emergency help now for both legs, numbness between the legs, or bladder or bowel trouble.',
    sources: ['seed-002', 'finucane-2020', 'nhs-back-pain'],
  },
  'night-pain': {
    id: 'night-pain',
    name: 'Pain at night',
    what: 'Turning over on a sore muscle may wake you. A new position often helps.',
    whenToAsk:
      'Ask if it wakes you three nights a week for over a week. Ask within days if no position eases it.',
    sources: ['seed-000', 'finucane-2020', 'unknot-judgement'],
  },
  'same-spot-again': {
    id: 'same-spot-again',
    name: 'The same spot again',
    what: 'Knots like to come back where the strain comes back. Look at what you did before each one.',
    whenToAsk:
      'Ask a physiotherapist or doctor after three times in six months, or when it lasts over twelve weeks.',
    sources: ['seed-000', 'seed-001', 'unknot-judgement'],
  },
  'after-pressing': {
    id: 'after-pressing',
    name: 'Sore after pressing',
    what: 'Some soreness for up to a day or two is common. Press less next time.',
    whenToAsk:
      'Stop if it lasts over 48 hours twice. Get emergency help now for cola-dark urine with swollen or weak muscles.',
    sources: ['yin-2014', 'chen-2021', 'unknot-judgement'],
  },
  'not-on-scans': {
    id: 'not-on-scans',
    name: 'Nothing on a scan',
    what: 'Ordinary scans do not show knots. A clear scan does not mean your pain is made up.',
    sources: ['seed-000', 'nice-ng59'],
  },
} as const satisfies Readonly<Record<string, Sign<SourceId>>>
