import type { Concern, StopWords } from '#core/safety/stop.ts'

const title = 'Please make an appointment'
const book = 'Book a doctor’s appointment today, for within these days.'
const worse = 'If it gets worse or a new sign comes, answer the check again and call the same day.'
const soon = 'Within {days} days.'
const gentle = 'Do no more than your plan allows until somebody has looked.'

/** An appointment, by what the worry is about. Source: docs/clinical/red-flags.md#tiers, docs/clinical/red-flags.md#questions and docs/clinical/red-flags.md#timeline. */
export const gpSoonStops = {
  'heart-lung-vessels': {
    title,
    does: [book, 'Tell them what you know about your heart and blood vessels.', worse],
    soon,
    say: 'I have back pain and something known about my heart or vessels. I would like an appointment.',
    avoid: ['Do not press your belly or low back deeply.', gentle],
  },
  'stroke-neck-artery': {
    title,
    does: [book, worse],
    soon,
    say: 'I have neck pain with a sign that should be looked at. I would like an appointment.',
    avoid: ['Do not let anybody crack or pull your neck.', gentle],
  },
  brain: {
    title,
    does: [book, worse],
    soon,
    say: 'I have neck pain with headaches that should be looked at. I would like an appointment.',
    avoid: ['Do not let anybody crack or pull your neck.', gentle],
  },
  mood: {
    title: 'Please talk to somebody',
    does: ['Tell somebody you trust how you feel.', book, 'Call a crisis line at any hour if it gets worse.'],
    soon: 'Today if you can, and within {days} days at most.',
    say: 'My pain weighs on my mood. I would like to talk about it soon.',
    avoid: ['Do not stay alone with it.', 'Do not wait until it is bad enough.'],
    crisis: 'A crisis line listens at any hour, also when you are not sure.',
  },
  spine: {
    title,
    does: [
      book,
      'Go to an emergency department for numbness between the legs, or new bladder or bowel trouble.',
      'Call the same day if an arm or leg becomes weak.',
    ],
    soon,
    say: 'I have back or neck pain with pins and needles, numbness or shooting pain. I would like an examination.',
    avoid: ['Do not press along the line where it tingles.', gentle],
  },
  infection: {
    title,
    does: [
      book,
      'Look at the skin each day for two weeks. Call the same day if a rash or blisters come.',
      'Call the same day if a fever comes.',
    ],
    soon,
    say: 'I have back pain with a sign that may go with an infection. I would like an appointment.',
    avoid: ['Do not press or warm skin that burns or tingles.', gentle],
  },
  pregnancy: {
    title,
    does: ['Tell your midwife or doctor about it.', book, worse],
    soon,
    say: 'I am pregnant and have back pain that should be looked at. I would like an appointment.',
    avoid: ['Take no anti-inflammatory tablets.', gentle],
  },
  belly: {
    title,
    does: [book, 'Write down when it comes: food, periods, passing urine.', worse],
    soon,
    say: 'I have back pain that may come from my belly, kidneys or womb. I would like an appointment.',
    avoid: ['Do not press your belly or below the last ribs.', gentle],
  },
  fracture: {
    title,
    does: [book, 'Ask whether your bones need a check.', worse],
    soon,
    say: 'My back is sore on the bone, or has changed its shape. I would like it looked at.',
    avoid: ['Use no ball, roller or massage on the spine.', 'Do not lift or bend with load.', gentle],
  },
  cancer: {
    title,
    does: [book, 'Tell them what else is new: weight, nights, cough, tiredness.', worse],
    soon,
    say: 'I have back pain with signs that make a check sensible. I would like an appointment soon.',
    avoid: ['Do not wait for it to pass because it eases for a while.', gentle],
  },
  rheumatic: {
    title,
    does: [book, 'Write down how long you are stiff each morning.', worse],
    soon,
    say: 'I have long-lasting stiffness or pain that may be an inflammation. I would like an examination and a blood test.',
    avoid: ['Do not rest it all day: gentle movement is good.', gentle],
  },
  other: {
    title,
    does: [book, worse],
    soon,
    say: 'I have back or neck pain that should be looked at. I would like an appointment.',
    avoid: [gentle, 'Do not wait longer because it eases for a while.'],
  },
} as const satisfies Readonly<Record<Concern, StopWords>>
