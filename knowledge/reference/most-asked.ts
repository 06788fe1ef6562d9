import type { MostAsked } from '#core/learn/types.ts'

/** The ten questions asked most, in the order they are shown. Which ten is our choice: nobody counts what people ask. */
export const mostAsked = {
  'what-is-a-knot': {
    id: 'what-is-a-knot',
    question: 'What is a muscle knot?',
    short:
      'A sore spot in a muscle. Pressing it brings the pain you know, sometimes in another place. It is common, and mostly harmless.',
    see: [
      { section: 'sign', id: 'active-knot' },
      { section: 'sign', id: 'latent-knot' },
      { section: 'sign', id: 'referred-pain' },
      { section: 'myth', id: 'toxins' },
      { section: 'word', id: 'trigger-point' },
    ],
  },
  'ice-or-heat': {
    id: 'ice-or-heat',
    question: 'Ice or heat for a knot?',
    short:
      'Warmth for an ordinary knot. Cold only in the first two days after an injury, or with swelling. Then keep the one that helps you.',
    see: [
      { section: 'technique', id: 'heat' },
      { section: 'technique', id: 'cold' },
      { section: 'technique', id: 'contrast' },
      { section: 'disagreement', id: 'c-1' },
      { section: 'limit', id: 'heat-ceiling' },
    ],
  },
  'how-hard': {
    id: 'how-hard',
    question: 'How hard should I press?',
    short:
      'Lightly. Begin at a 3 of 10 and stay at 5 or less. It must fade while you hold: if not, go lighter.',
    see: [
      { section: 'technique', id: 'pressure' },
      { section: 'technique', id: 'ball-wall' },
      { section: 'disagreement', id: 'c-10' },
      { section: 'myth', id: 'no-pain-no-gain' },
      { section: 'myth', id: 'more-is-better' },
    ],
  },
  'how-long': {
    id: 'how-long',
    question: 'How long does a knot last?',
    short:
      'Nobody has followed knots over time. New back and neck pain mostly eases a good deal in six weeks, and often comes back.',
    see: [
      { section: 'technique', id: 'aerobic' },
      { section: 'course', id: 'new-back-pain' },
      { section: 'course', id: 'new-neck-pain' },
      { section: 'course', id: 'comes-back' },
      { section: 'disagreement', id: 'c-11' },
    ],
  },
  'will-not-go': {
    id: 'will-not-go',
    question: 'My knot will not go away. What now?',
    short:
      'Change one thing after three days. Look back after two weeks, and ask a doctor after six. More of the same is no plan.',
    see: [
      { section: 'professional', id: 'physiotherapy' },
      { section: 'course', id: 'look-back-day-14' },
      { section: 'sign', id: 'same-spot-again' },
      { section: 'technique', id: 'break' },
      { section: 'technique', id: 'strength-2min' },
    ],
  },
  'when-a-doctor': {
    id: 'when-a-doctor',
    question: 'When should I see a doctor?',
    short:
      'At once for chest pain, numbness between the legs or two weak legs. Today for fever or one weak limb. Within days if it grows or will not go.',
    see: [
      { section: 'sign', id: 'numb-or-weak' },
      { section: 'sign', id: 'night-pain' },
      { section: 'sign', id: 'lump' },
      { section: 'professional', id: 'physiotherapy' },
      { section: 'disagreement', id: 'c-21' },
    ],
  },
  'which-ball': {
    id: 'which-ball',
    question: 'Which ball should I use?',
    short:
      'Rolled socks first, then a tennis ball in a sock. A hard ball only after an easy week. You need to buy nothing.',
    see: [
      { section: 'technique', id: 'ball-wall' },
      { section: 'tool', id: 'tennis-ball' },
      { section: 'technique', id: 'roller' },
      { section: 'technique', id: 'cane' },
      { section: 'myth', id: 'special-tool' },
    ],
  },
  'sore-afterwards': {
    id: 'sore-afterwards',
    question: 'Why am I sore after pressing?',
    short:
      'A day or two of soreness is common. Press half as much next time. Stop that way of pressing if it twice lasts over two days.',
    see: [
      { section: 'technique', id: 'pressure' },
      { section: 'sign', id: 'after-pressing' },
      { section: 'course', id: 'sore-after-pressing' },
      { section: 'myth', id: 'more-is-better' },
    ],
  },
  'between-the-blades': {
    id: 'between-the-blades',
    question: 'What helps a knot between the shoulder blades?',
    short:
      'A ball at a wall, then moving the blades both ways, then a little strength. First make sure that it is a knot.',
    see: [
      { section: 'technique', id: 'ball-wall' },
      { section: 'muscle', id: 'rhomboid-major' },
      { section: 'muscle', id: 'middle-trapezius' },
      { section: 'movement', id: 'st-hug' },
      { section: 'technique', id: 'strength-2min' },
    ],
  },
  'how-to-sleep': {
    id: 'how-to-sleep',
    question: 'How should I sleep with a knot?',
    short:
      'On your side or your back, with a pillow where there is a gap. Rather not on your front. Never asleep with a heat pad.',
    see: [
      { section: 'technique', id: 'sleep' },
      { section: 'habit', id: 'sleep-side' },
      { section: 'habit', id: 'sleep-back' },
      { section: 'sign', id: 'night-pain' },
      { section: 'disagreement', id: 'c-18' },
    ],
  },
} as const satisfies Readonly<Record<string, MostAsked>>
export type MostAskedId = keyof typeof mostAsked
