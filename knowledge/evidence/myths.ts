import type { Myth } from '#core/learn/types.ts'
import type { SourceId } from './sources.ts'

/** Common beliefs about knots, what is known instead, and what we do. */
export const myths = {
  toxins: {
    id: 'toxins',
    claim: 'Knots are full of toxins that massage flushes out.',
    truth:
      'No toxins have been found. Around an active knot the local chemistry differs a little. Why is not known.',
    whatWeDo: 'We press gently to calm a sore spot. We tell you what is not known.',
    sources: ['seed-001', 'seed-002', 'shah-2008', 'quintner-2015'],
  },
  'crunch-is-toxins': {
    id: 'crunch-is-toxins',
    claim: 'The crunching is toxins or crystals that went solid.',
    truth: 'Crunching is mostly harmless, with or without pain. No one has shown crystals in it.',
    whatWeDo: 'You may leave a crunch alone. We go by soreness and movement, not by sound.',
    sources: ['seed-001', 'unknot-judgement'],
  },
  'breaking-up-tissue': {
    id: 'breaking-up-tissue',
    claim: 'You must break up knots and adhesions.',
    truth:
      'Hands and tools cannot reshape firm tissue at safe force. The spot mostly gets less sensitive for a while.',
    whatWeDo: 'We start soft and wait for the pain to fade. We never ask you to push through.',
    sources: ['chaudhry-2008', 'lu-2022', 'seed-001', 'seed-002'],
  },
  'no-pain-no-gain': {
    id: 'no-pain-no-gain',
    claim: 'No pain, no gain: the harder you press, the better.',
    truth:
      'In one trial light pressure did well when it was held for 90 seconds. Strong pressure had to be held for 60.',
    whatWeDo: 'We start at 3 of 10 and work at 5 or less. If it does not fade, go lighter.',
    sources: ['hou-2002', 'unknot-judgement'],
  },
  'more-is-better': {
    id: 'more-is-better',
    claim: 'If some pressing helps, more helps more.',
    truth:
      'Too much leaves you bruised and sorer. Rarely, very strong massage has harmed muscle and kidneys.',
    whatWeDo:
      'In one session, each spot gets 90 seconds at most. A session has three spots and ten minutes of pressing at most. A day has two sessions at most.',
    sources: ['yin-2014', 'chen-2021', 'unknot-judgement'],
  },
  'expert-only': {
    id: 'expert-only',
    claim: 'Only an expert may touch a knot.',
    truth: 'In a small trial, people who pressed and stretched at home for five days hurt less.',
    whatWeDo: 'We show you how, and which places never to press. Some muscles we leave to a professional.',
    sources: ['seed-000', 'hanten-2000'],
  },
  'bed-rest': {
    id: 'bed-rest',
    claim: 'A sore back needs bed rest.',
    truth: 'People with new back pain who stay active hurt slightly less than those who rest in bed.',
    whatWeDo: 'Pause the task that started it for one to three days. Keep walking.',
    sources: ['seed-000', 'seed-001', 'dahm-2010'],
  },
  'moving-harms': {
    id: 'moving-harms',
    claim: 'If moving hurts, it is doing damage.',
    truth:
      'A sore muscle can hurt without being harmed. Easy movement is advised once urgent signs are ruled out.',
    whatWeDo: 'We ask about urgent signs first. Then you move within 3 of 10, and stop at sharp pain.',
    sources: ['dahm-2010', 'qaseem-2017', 'unknot-judgement'],
  },
  'natural-is-safe': {
    id: 'natural-is-safe',
    claim: 'Heat, massage and cupping are natural, so they are safe.',
    truth:
      'Each of them has hurt people: burns, bruises, bleeding, and rarely worse. Some people must avoid them.',
    whatWeDo: 'We check what you have and take before we offer any of them.',
    sources: ['seed-001', 'yin-2014', 'houghton-2010', 'tanriover-2009'],
  },
  'tools-no-side-effects': {
    id: 'tools-no-side-effects',
    claim: 'Massage tools are proven and have no side effects.',
    truth:
      'Pressing raises how much a spot can bear. Pain itself changed little on average. Soreness and bruises are common.',
    whatWeDo: 'We say it may help. We stop the technique if you stay sore.',
    sources: ['seed-001', 'lu-2022', 'yin-2014'],
  },
  'special-tool': {
    id: 'special-tool',
    claim: 'You need a special tool or pad.',
    truth: 'No brand has been shown to be best. The article that said so earned money from each sale.',
    whatWeDo: 'Start with rolled socks or a tennis ball and a wall. We sell nothing.',
    sources: ['seed-001', 'seed-002', 'unknot-judgement'],
  },
  'gun-reaches-deep': {
    id: 'gun-reaches-deep',
    claim: 'A massage gun reaches deep knots best.',
    truth:
      'Studies are few and short. There are rare reports of a torn neck artery and of muscle harmed in the thighs.',
    whatWeDo: 'It is optional, on its lowest speed. Never use it on neck, spine, ribs, kidneys or front.',
    sources: ['sams-2023', 'sulkowski-2022', 'chen-2021'],
  },
  'scans-show-knots': {
    id: 'scans-show-knots',
    claim: 'A scan will show the knot.',
    truth:
      'Ordinary scans do not show knots. They often show normal signs of age in people without any pain.',
    whatWeDo: 'We do not send you for a scan. Urgent signs are a reason to see someone, who may order one.',
    sources: ['seed-000', 'nice-ng59', 'brinjikji-2015'],
  },
  'infrared-deep': {
    id: 'infrared-deep',
    claim: 'Infrared goes to the bone and clears any pain.',
    truth: 'It warms the skin and a little below. Trials are few and small, mostly in long back pain.',
    whatWeDo: 'To us it is a warm pad: awake, low, on top of you, 20 minutes at most.',
    sources: ['seed-001', 'gale-2006', 'tsagkaris-2022'],
  },
  'infrared-detox': {
    id: 'infrared-detox',
    claim: 'Infrared gives detox, weight loss and a stronger heart.',
    truth: 'We found no sound trial of an infrared pad for any of these.',
    whatWeDo: 'We make no such claim. Warmth is for comfort.',
    sources: ['seed-001', 'tsagkaris-2022', 'unknot-judgement'],
  },
  'nap-on-a-pad': {
    id: 'nap-on-a-pad',
    claim: 'A nap on a heating pad is a good way to relax a knot.',
    truth: 'Skin can burn at warmth that feels mild if it lasts for hours. Lying on the pad makes it hotter.',
    whatWeDo: 'Stay awake and set a timer. The pad lies on top of you, never under you.',
    sources: ['seed-001', 'moritz-1947', 'iso-13732-1'],
  },
  'always-ice': {
    id: 'always-ice',
    claim: 'Always ice a knot first.',
    truth: 'Heat has some trials behind it, cold very few. Cold makes sense for a fresh injury or swelling.',
    whatWeDo: 'We start with warmth. Cold is for the first 48 hours after an injury or with swelling.',
    sources: ['seed-000', 'seed-002', 'french-2006', 'bleakley-2004'],
  },
  'ultrasound-melts': {
    id: 'ultrasound-melts',
    claim: 'Ultrasound melts knots.',
    truth: 'Trials in long back pain show little or nothing you would notice. Guidelines advise against it.',
    whatWeDo: 'We do not offer it, and we tell you why if someone else does.',
    sources: ['seed-000', 'ebadi-2020', 'who-2023', 'nice-ng59'],
  },
  'cupping-draws-out': {
    id: 'cupping-draws-out',
    claim: 'Cupping draws the knot out.',
    truth: 'Real cups did no better than fake cups. They leave marks and can burn or bleed.',
    whatWeDo: 'We do not offer it. Never use fire cups on yourself.',
    sources: ['seed-002', 'cramer-2020', 'wang-2023'],
  },
  'needling-resets': {
    id: 'needling-resets',
    claim: 'A needle resets the muscle for good.',
    truth:
      'Needling may ease neck pain for some weeks. No lasting effect is shown. Near the lungs it has risks.',
    whatWeDo: 'It is never self-care. We help you ask a trained person good questions.',
    sources: ['seed-002', 'navarro-santana-2020'],
  },
  'posture-alone': {
    id: 'posture-alone',
    claim: 'Bad posture causes knots, so sit up straight.',
    truth: 'Reviews do not agree that one posture causes pain. Staying in any one posture for long may.',
    whatWeDo: 'We help you change position often. Your next posture is the best one.',
    sources: ['seed-001', 'seed-002', 'swain-2020', 'waongenngarm-2021'],
  },
  'desk-fixes-it': {
    id: 'desk-fixes-it',
    claim: 'A new chair or desk will fix it.',
    truth: 'Trials of new desks and chairs mostly found no effect on back or neck pain. Breaks did better.',
    whatWeDo: 'We help you set up what you have. Then we remind you to get up.',
    sources: ['driessen-2010', 'waongenngarm-2021'],
  },
  'hydration-cures': {
    id: 'hydration-cures',
    claim: 'Drinking more water cures knots.',
    truth: 'No trial has tested water for knots. Thirst is a good guide for most healthy adults.',
    whatWeDo: 'Drink as you like. Keep to any limit your doctor gave you.',
    sources: ['seed-002', 'valtin-2002'],
  },
  'gone-in-two-weeks': {
    id: 'gone-in-two-weeks',
    claim: 'A knot is gone in 10 to 14 days.',
    truth: 'One article says so. We found no study that followed knots over time.',
    whatWeDo: 'We look at day 14 with you. If it is not better, we help you choose who to ask.',
    sources: ['seed-001', 'unknot-judgement'],
  },
  'no-sore-spot-left': {
    id: 'no-sore-spot-left',
    claim: 'A healthy back has no sore spots.',
    truth: 'About half of healthy young people have some spot that is sore when pressed.',
    whatWeDo: 'We aim at comfort and movement. We do not hunt for every tender spot.',
    sources: ['sola-1955'],
  },
  'painkillers-are-bad': {
    id: 'painkillers-are-bad',
    claim: 'Throw away your painkillers and go natural.',
    truth:
      'Some can help a little for a short time. They do not suit everyone, and they never fix the cause.',
    whatWeDo: 'It is your choice: ask a pharmacist. Never stop a prescribed medicine because of us.',
    sources: ['seed-001', 'seed-002', 'vandergaag-2020', 'nice-ng59'],
  },
  'stretch-must-hurt': {
    id: 'stretch-must-hurt',
    claim: 'A stretch must hurt to work.',
    truth: 'The stretches in trials were gentle. Sharp pain is a sign to stop, not to go on.',
    whatWeDo: 'A mild pull at 3 of 10 or less is enough. Move slowly and do not bounce.',
    sources: ['seed-002', 'tunwattanapong-2016', 'unknot-judgement'],
  },
  'weak-core': {
    id: 'weak-core',
    claim: 'You have knots because your core is weak.',
    truth: 'Core exercise helps long back pain about as much as other exercise. Any you keep up will do.',
    whatWeDo: 'We offer core, arms, walking and more. You choose what you like.',
    sources: ['seed-002', 'smith-2014', 'hayden-2021'],
  },
} as const satisfies Readonly<Record<string, Myth<SourceId>>>
