import type { Concern, StopWords } from '#core/safety/stop.ts'

const title = 'Please see somebody today'
const call =
  'Call your doctor or the medical advice line (111 in the UK, 116 117 in Germany). Say that it needs to be today.'
const orElse = 'If nobody can see you today, go to an emergency department.'
const soon = 'Today, also at night or at the weekend.'
const leave = 'Do not press, stretch or warm the place until somebody has looked.'
const worse = 'If it gets worse or a new sign comes, call your emergency number.'

/** Seen today, by what the worry is about. Source: docs/clinical/red-flags.md#tiers and docs/clinical/red-flags.md#questions. */
export const sameDayStops = {
  'heart-lung-vessels': {
    title,
    does: [
      call,
      orElse,
      'Call your emergency number at once for chest pain, short breath, fainting or pain at rest.',
    ],
    soon,
    say: 'I have pain that may not be a muscle. I would like my heart, lungs and blood vessels checked today.',
    avoid: ['Do not exercise or climb many stairs.', 'Do not rub or roll a swollen calf.', leave],
  },
  'stroke-neck-artery': {
    title,
    does: [
      call,
      orElse,
      'Call your emergency number at once for dizziness, double sight, slurred speech or weakness.',
    ],
    soon,
    say: 'I have new, severe neck pain unlike any before. I would like a neck artery checked today.',
    avoid: [
      'Do not let anybody crack, pull or massage your neck.',
      'Do not turn your head as far as it goes.',
      leave,
    ],
  },
  brain: {
    title,
    does: [call, orElse, 'Call your emergency number for a stiff neck with fever, confusion or a rash.'],
    soon,
    say: 'I have neck pain with a headache that worries me. I would like to be seen today.',
    avoid: ['Do not stay alone tonight.', leave],
  },
  mood: {
    title: 'Please talk to somebody today',
    does: [
      'Tell somebody you trust today how you feel.',
      'Call your doctor, or a crisis line at any hour.',
      'If you might act on it, call your emergency number now.',
    ],
    soon: 'Today. You deserve help with this.',
    say: 'My pain goes with hopelessness, or with thoughts of harming myself. I would like to talk to somebody today.',
    avoid: ['Do not stay alone with it.', 'Do not drink alcohol or take drugs to get through the night.'],
    crisis: 'A crisis line listens at any hour, also when you are not sure.',
  },
  spine: {
    title,
    does: [
      call,
      orElse,
      'Go to an emergency department for numbness between the legs, or new bladder or bowel trouble.',
      'Go there too when both legs are affected, or when weakness grows.',
    ],
    soon,
    say: 'I have back or neck pain with a sign from a nerve or the spinal cord. I would like an examination today.',
    avoid: [
      leave,
      'Do not drive with a weak leg or clumsy hands.',
      'Do not let anybody push or pull your spine.',
    ],
  },
  infection: {
    title,
    does: [
      call,
      orElse,
      'Call your emergency number for confusion, fast breathing, shaking chills or blue, mottled skin.',
    ],
    soon,
    say: 'I have back or neck pain with fever or another sign of infection. I would like to be seen today.',
    avoid: ['Do not wait for the fever to pass.', 'Do not exercise.', leave],
  },
  pregnancy: {
    title,
    does: [
      'Call your midwife or maternity unit today.',
      'Call your emergency number for bleeding, fainting or less movement of the baby.',
    ],
    soon,
    say: 'I am, or may be, pregnant. I have back pain with a sign I was told to report today.',
    avoid: ['Take no anti-inflammatory tablets.', 'Do not lie flat on your back for long.', leave],
  },
  belly: {
    title,
    does: [
      call,
      orElse,
      'Call your emergency number for fever with chills, vomiting, fainting or worse pain.',
    ],
    soon,
    say: 'I have back pain with signs from my belly, kidneys or bladder. I would like to be seen today.',
    avoid: ['Take no anti-inflammatory tablets until somebody has looked.', leave],
  },
  fracture: {
    title,
    does: [call, orElse, 'Ask whether your spine needs a picture.'],
    soon,
    say: 'My back or neck pain may be a broken bone of the spine. I would like it checked today.',
    avoid: ['Do not lift, bend, twist or exercise.', 'Use no ball, roller or massage.', leave],
  },
  cancer: {
    title,
    does: [
      'Call your cancer team if you have one, or your doctor. Say that it needs to be today.',
      orElse,
      'Go to an emergency department for weak or numb limbs, or new bladder or bowel trouble.',
    ],
    soon: 'Today: somebody should hear of it within 24 hours.',
    say: 'I have back or neck pain that may need a check for cancer in the spine. I was told to call today.',
    avoid: ['Do not lift, bend or twist.', 'Use no ball, roller or massage.', leave],
  },
  rheumatic: {
    title,
    does: [call, orElse, 'Go to an emergency department at once if your sight changes.'],
    soon,
    say: 'I have signs of an inflammation. I would like to be seen and have my blood tested today.',
    avoid: ['Do not wait for the next free appointment.', leave],
  },
  other: {
    title,
    does: [call, orElse, worse],
    soon,
    say: 'I have back or neck pain and a safety check told me to be seen today.',
    avoid: [leave, 'Do not take more painkillers than the pack says.'],
  },
} as const satisfies Readonly<Record<Concern, StopWords>>
