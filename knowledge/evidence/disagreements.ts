import type { Disagreement, DisagreementId } from '#core/learn/types.ts'
import type { SourceId } from './sources.ts'

/** Where the sources disagree, who says what, and the safe side we take. */
export const disagreements = {
  'c-1': {
    id: 'c-1',
    question: 'Heat or cold first?',
    statements: [
      { source: 'seed-000', says: 'Ice first, then warmth. Keep the one that helps.' },
      { source: 'seed-001', says: 'Massage, heat or both.' },
      {
        source: 'seed-002',
        says: 'Heat first. Cold only for a sudden injury or swelling, for about 48 hours.',
      },
    ],
    weDo: 'Warmth first for an ordinary knot. Cold only in the first 48 hours after an injury or with swelling. Then keep what helps you. Never warm a swelling, a fresh bruise, a fever or an infection.',
    because:
      'Heat wraps helped new back pain a little for a short time. For cold there is too little evidence.',
    sources: ['french-2006', 'qaseem-2017'],
  },
  'c-2': {
    id: 'c-2',
    question: 'Rest, or keep moving?',
    statements: [
      {
        source: 'seed-000',
        says: 'Lie in bed or take a longer nap. Yet people who stay active get fewer knots.',
      },
      { source: 'seed-001', says: 'Too much bed rest is a cause of knots.' },
      { source: 'seed-002', says: 'Stay active with walking or swimming.' },
      { source: 'nvl-007', says: 'No bed rest, and advise people against it.' },
    ],
    weDo: 'Pause only the task that started it, for one to three days. Keep walking. Lie in bed for one or two days in all at most.',
    because:
      'With new back pain, staying active did slightly better than bed rest for pain and for daily life.',
    sources: ['dahm-2010'],
  },
  'c-3': {
    id: 'c-3',
    question: 'May you nap on a heating pad?',
    statements: [
      { source: 'seed-001', says: 'Take a 30-minute nap on the infrared pad.' },
      { source: 'moritz-1947', says: 'Skin can burn at only 44 °C if the contact lasts about six hours.' },
    ],
    weDo: 'Never lie or sleep on a pad. Put it on top of you over a cloth, on low, with a timer. Stay awake for 15 to 20 minutes, and look at the skin after 5.',
    because:
      'Asleep you do not feel a burn coming. Lying on a pad traps its heat and slows the blood that cools.',
    sources: ['moritz-1947', 'iso-13732-1', 'unknot-judgement'],
  },
  'c-4': {
    id: 'c-4',
    question: 'Painkillers: drop them or use them?',
    statements: [
      { source: 'seed-001', says: 'Let go of the painkillers and go natural.' },
      { source: 'seed-002', says: 'An anti-inflammatory from the pharmacy can help for a short time.' },
      {
        source: 'nice-ng59',
        says: 'The lowest dose that works for the shortest time. Not paracetamol alone.',
      },
    ],
    weDo: 'You choose. Ask a pharmacist, follow the pack, use the least for the shortest time. Never use them to hide urgent signs. Never stop a prescribed medicine because of us.',
    because: 'They help new back pain a little on average. They can harm the stomach, kidneys or heart.',
    sources: ['vandergaag-2020', 'saragiotto-2016', 'nice-ng59'],
  },
  'c-5': {
    id: 'c-5',
    question: 'Do knots hold toxins or waste?',
    statements: [
      { source: 'seed-001', says: 'Toxins get trapped, turn solid and crunch. Infrared gives detox.' },
      { source: 'seed-002', says: 'Waste builds up in the muscle, and heat washes it away.' },
    ],
    weDo: 'We do not use these words. We say that nerves and local chemistry change, and that the cause is not known.',
    because:
      'Small studies found other chemistry near active knots, but no cause. Strong massage can even harm muscle.',
    sources: ['shah-2008', 'quintner-2015', 'tanriover-2009'],
  },
  'c-6': {
    id: 'c-6',
    question: 'Is infrared special?',
    statements: [
      {
        source: 'seed-001',
        says: 'It works best. It reaches the bone, clears any pain and helps weight and heart.',
      },
      { source: 'gale-2006', says: 'A belt eased long back pain from 6.9 to 3.0 of 10. A fake: 7.4 to 6.0.' },
      { source: 'tsagkaris-2022', says: 'Pain fell in some trials. They were small and unlike each other.' },
    ],
    weDo: 'We offer it as one form of warmth, with the same limits. We claim nothing more.',
    because:
      'One small trial of a belt says little about a pad. Many rounds of heat and massage harmed one man.',
    sources: ['gale-2006', 'tsagkaris-2022', 'tanriover-2009'],
  },
  'c-7': {
    id: 'c-7',
    question: 'May you press a knot yourself?',
    statements: [
      { source: 'seed-000', says: 'Only an expert should massage it.' },
      { source: 'seed-001', says: 'Do it yourself with a tool.' },
      { source: 'seed-002', says: 'Do it yourself with a ball or roller.' },
    ],
    weDo: 'You may, with rules. Stay at 5 of 10 or less, fading, 90 seconds a spot at most. Never press the front or side of the neck, spine bones, armpit or groin. No hard force over the kidneys.',
    because:
      'People who pressed and stretched at home for five days had less pain than those who only moved.',
    sources: ['hanten-2000', 'unknot-judgement'],
  },
  'c-8': {
    id: 'c-8',
    question: 'Are massage tools sure and harmless?',
    statements: [
      { source: 'seed-001', says: 'Proven, with no side effects.' },
      { source: 'lu-2022', says: 'Spots bear more pressure. Pain as people rate it hardly changed.' },
    ],
    weDo: 'We say it may help. Soreness and bruises are common, and serious harm is rare. We stop if you stay sore.',
    because: 'The trials are small, and rare harm from massage has been reported.',
    sources: ['lu-2022', 'yin-2014'],
  },
  'c-9': {
    id: 'c-9',
    question: 'Does pressing break up tissue?',
    statements: [
      { source: 'seed-001', says: 'Outside force breaks up knotted tissue.' },
      { source: 'seed-002', says: 'Pressure disrupts the tight fibres.' },
      { source: 'chaudhry-2008', says: 'Firm tissue would need forces far beyond what hands can give.' },
    ],
    weDo: 'We never speak of breaking anything. We speak of a sore spot getting calmer.',
    because: 'Words like these make people press too hard.',
    sources: ['chaudhry-2008', 'unknot-judgement'],
  },
  'c-10': {
    id: 'c-10',
    question: 'How long should you press?',
    statements: [
      {
        source: 'seed-001',
        says: 'Hook cane: 10 to 30 seconds, 3 or 4 times. Roller: about 30 seconds, 3 times.',
      },
      { source: 'seed-002', says: 'Ball or roller: 20 to 30 seconds.' },
    ],
    weDo: 'We start with 20 seconds, 3 times. One spot gets 90 seconds at most, one session ten minutes, one day two sessions.',
    because:
      'One trial compared times: light pressure did more at 90 seconds than at 30 or 60. The 20 seconds rest on the articles alone.',
    sources: ['hou-2002', 'hanten-2000', 'unknot-judgement'],
  },
  'c-11': {
    id: 'c-11',
    question: 'How long does a knot last?',
    statements: [
      {
        source: 'seed-001',
        says: 'Usually 10 to 14 days. Yet a reader with three months of knots is told to do more.',
      },
      { source: 'seed-000', says: 'See a doctor if it does not go away.' },
      { source: 'seed-002', says: 'See a doctor if it lasts, or see a professional if self-care fails.' },
    ],
    weDo: 'We look back on day 3 and day 14. Not better after six weeks: ask a doctor. The same spot for over twelve weeks: ask a doctor or physiotherapist.',
    because: 'No study of how long knots last was found. More of the same is no plan for months of pain.',
    sources: ['ostelo-2008', 'unknot-judgement'],
  },
  'c-12': {
    id: 'c-12',
    question: 'Where can a knot send its pain?',
    statements: [
      { source: 'seed-001', says: 'Anywhere in your lower body.' },
      { source: 'seed-002', says: 'It may spread to other places.' },
    ],
    weDo: 'We use an atlas of patterns. Knots in the upper body can ache in the head, arm or chest.',
    because:
      'The patterns come from textbooks and experts. They are a guide. Chest pain is a reason for urgent help first.',
    sources: ['donnelly-2019', 'fernandez-delphi-2018', 'safety-memory'],
  },
  'c-13': {
    id: 'c-13',
    question: 'Must you ask before stretching?',
    statements: [
      { source: 'seed-002', says: 'Stretch gently and slowly. Stop if pain rises sharply.' },
      { source: 'seed-000', says: 'If knots return in one place, ask a doctor or physiotherapist first.' },
    ],
    weDo: 'Gentle stretching is fine once the safety questions are clear. If the same spot returns, we suggest a physiotherapist. We do not block you.',
    because: 'Gentle stretches were well borne in a trial of office workers.',
    sources: ['tunwattanapong-2016', 'unknot-judgement'],
  },
  'c-14': {
    id: 'c-14',
    question: 'Jumping jacks for a neck knot?',
    statements: [
      { source: 'seed-000', says: 'Jumping jacks, swimming and arm exercise, above all for the neck.' },
      { source: 'seed-002', says: 'Gentle activity: walking or swimming.' },
    ],
    weDo: 'Walking or swimming first. Jumping jacks only at pain of 3 or less. Not with dizziness, weak bones, heart trouble or pelvic trouble. Head-up breaststroke may bother your neck.',
    because: 'A walking plan has a good trial behind it. Jumping for knots has none.',
    sources: ['pocovi-2024', 'unknot-judgement'],
  },
  'c-15': {
    id: 'c-15',
    question: 'Ultrasound or electric pulses?',
    statements: [
      { source: 'seed-000', says: 'Both release tension. A doctor may use them in extreme cases.' },
      { source: 'who-2023', says: 'Neither as routine care for long back pain.' },
      { source: 'nice-ng59', says: 'Do not offer either for low back pain.' },
    ],
    weDo: 'We offer no ultrasound. A home pulse device is optional, for comfort, after we check what you have.',
    because: 'For long back pain neither showed an effect that is both sure and worth having.',
    sources: ['ebadi-2020', 'verville-2023', 'who-2023', 'nice-ng59'],
  },
  'c-16': {
    id: 'c-16',
    question: 'Does acupuncture help?',
    statements: [
      { source: 'seed-000', says: 'It helps, over several sessions.' },
      { source: 'nice-ng59', says: 'Do not offer it for low back pain.' },
      { source: 'qaseem-2017', says: 'It is one choice for back pain.' },
      { source: 'who-2023', says: 'It may be offered for long back pain.' },
      {
        source: 'nvl-007',
        says: 'It may be used for long back pain. For new back pain only together with moving, in as few sessions as possible, when other care was not enough.',
      },
    ],
    weDo: 'We tell you that experts disagree, and let you choose. It is never self-care.',
    because:
      'Next to no treatment it helped long back pain. Next to fake needles the gain was small. A knot is untested.',
    sources: ['mu-2020', 'rizzo-2025', 'nice-ng59', 'who-2023'],
  },
  'c-17': {
    id: 'c-17',
    question: 'Does cupping help?',
    statements: [
      { source: 'seed-002', says: 'Suction lifts the tissue and eases tension.' },
      { source: 'cramer-2020', says: 'Better than nothing, but no better than fake cups.' },
    ],
    weDo: 'We do not offer it. Never put fire cups on yourself.',
    because: 'A gain that fake cups give as well is not worth burns and marks.',
    sources: ['cramer-2020', 'wang-2023'],
  },
  'c-18': {
    id: 'c-18',
    question: 'Must you sleep on your back?',
    statements: [
      { source: 'seed-002', says: 'Sleep on your back with a pillow under your knees.' },
      { source: 'cary-2019', says: 'Lying on the side was mostly linked with fewer symptoms.' },
      { source: 'cronin-2019', says: 'From 28 weeks of pregnancy, going to sleep on the back is riskier.' },
    ],
    weDo: 'Back or side, whichever you sleep well in. Try not to lie on your front. From 28 weeks of pregnancy, go to sleep on your side.',
    because: 'The back studies are few and small. The pregnancy finding is stronger and matters more.',
    sources: ['cary-2019', 'cronin-2019'],
  },
  'c-19': {
    id: 'c-19',
    question: 'Does drinking water help knots?',
    statements: [
      { source: 'seed-002', says: 'Stay well hydrated so that muscles stay elastic.' },
      { source: 'valtin-2002', says: 'No sound proof that healthy adults need eight glasses a day.' },
    ],
    weDo: 'Drink when you are thirsty. We name no amount. Keep to any limit for heart or kidneys.',
    because: 'No trial has tested it for knots. For some people, too much is harmful.',
    sources: ['valtin-2002', 'efsa-2010', 'unknot-judgement'],
  },
  'c-20': {
    id: 'c-20',
    question: 'How high should the screen be?',
    statements: [
      { source: 'seed-002', says: 'The monitor at eye level.' },
      { source: 'osha-workstations', says: 'Its top line at eye level or slightly below, straight ahead.' },
    ],
    weDo: 'The top line at eye level or slightly below, 50 to 100 cm away. With bifocal glasses, 5 to 10 cm lower.',
    because:
      'Eye level at the middle of the screen makes you look up. Evidence for any exact height is weak.',
    sources: ['osha-workstations', 'dosing-memory'],
  },
  'c-21': {
    id: 'c-21',
    question: 'Is spreading pain a warning?',
    statements: [
      {
        source: 'seed-002',
        says: 'Knots send pain elsewhere. Yet see a doctor for spreading pain or numbness.',
      },
      { source: 'seed-001', says: 'Knots can send pain to other places.' },
    ],
    weDo: 'A dull ache above elbow or knee, with no numbness or weakness, may come from a knot. Below them, or electric, numb or weak: ask a doctor. Do it today if weakness is new. Both legs, numb where a saddle would touch, or new bladder or bowel trouble: emergency.',
    because: 'Nerve trouble must not be missed. A knot can wait, a pressed nerve may not.',
    sources: ['finucane-2020', 'nhs-back-pain', 'safety-memory'],
  },
  'c-22': {
    id: 'c-22',
    question: 'Is natural the same as safe?',
    statements: [
      { source: 'seed-001', says: 'Natural ways are safe.' },
      { source: 'houghton-2010', says: 'Heat and currents have long lists of people who must not use them.' },
    ],
    weDo: 'We ask what you have and take. Then we leave out, or soften, what does not suit you.',
    because:
      'Heat can burn numb skin. Pressure can bruise people on blood thinners. Massage has rare serious harms.',
    sources: ['houghton-2010', 'yin-2014', 'safety-memory'],
  },
  'c-23': {
    id: 'c-23',
    question: 'Do you need to buy something?',
    statements: [
      { source: 'seed-001', says: 'The three best ways are three products. It earns money on each.' },
      { source: 'seed-002', says: 'A tennis ball and a wall will do.' },
    ],
    weDo: 'We name no brands and sell nothing. A tennis ball or rolled sock and a wall is enough.',
    because: 'No trial shows one brand to be better. Money can bend advice.',
    sources: ['seed-001', 'seed-002', 'unknot-judgement'],
  },
} as const satisfies Readonly<Record<DisagreementId, Disagreement<SourceId>>>
