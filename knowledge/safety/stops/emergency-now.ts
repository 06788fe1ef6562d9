import type { Concern, StopWords } from '#core/safety/stop.ts'

const title = 'Please get help now'
const call = 'Call your emergency number now, or ask somebody to call for you.'
const door = 'Unlock the door. Do not stay alone.'
const soon = 'Now. Do not wait to see whether it passes.'
const leave = 'Do not press, stretch, warm or cool the place.'
const drive = 'Do not drive yourself.'
const tablets = 'Take nothing new, no painkiller and no aspirin, unless the person on the phone says so.'

/** Emergency, by what the worry is about. Source: docs/clinical/red-flags.md#tiers and docs/clinical/red-flags.md#questions. */
export const emergencyStops = {
  'heart-lung-vessels': {
    title,
    does: [call, 'Sit down, leaning back a little, and rest.', 'Loosen tight clothes.', door],
    soon,
    say: 'I have back or neck pain. It may come from my heart, my lungs or a large blood vessel. I need an ambulance.',
    avoid: [drive, 'Do not walk about or climb stairs.', leave, 'Do not rub a swollen leg.', tablets],
  },
  'stroke-neck-artery': {
    title,
    does: [
      call,
      'Note the time it began, and tell them.',
      'Lie or sit safely, your head a little raised.',
      door,
    ],
    soon: 'Now. Minutes count, even if it gets better again.',
    say: 'I have neck or head pain with signs of a stroke or a torn neck artery. I need an ambulance.',
    avoid: [
      'Do not turn, crack, massage or stretch the neck.',
      'Do not eat or drink until somebody has checked your swallowing.',
      drive,
      tablets,
    ],
  },
  brain: {
    title,
    does: [
      call,
      'Lie down where it is quiet and dark.',
      'Tell them about any rash, fever or confusion.',
      door,
    ],
    soon,
    say: 'I have a severe headache or a stiff neck and feel very ill. I worry about my brain. I need an ambulance.',
    avoid: ['Do not wait for a rash or a higher fever.', 'Do not force your chin down.', drive, leave],
  },
  mood: {
    title: 'Please talk to somebody now',
    does: [
      'Call your emergency number or a crisis line now.',
      'Ask somebody you trust to come and stay with you.',
      'Move away from anything you could harm yourself with.',
    ],
    soon: 'Now. You do not have to be sure that it is bad enough.',
    say: 'I have thoughts of harming myself and I am not safe alone. I need help now.',
    avoid: ['Do not stay alone.', 'Do not drink alcohol or take drugs.', 'Do not drive yourself.'],
    crisis: 'A crisis line listens at any hour. If you might act on it, call your emergency number first.',
  },
  spine: {
    title,
    does: [
      'Go to an emergency department now, best one that can scan the spine. Let somebody take you.',
      'If you cannot walk, call your emergency number.',
      'Tell them when you last passed urine and whether you felt it.',
    ],
    soon: 'Now. Hours can matter for nerves.',
    say: 'I have back or neck pain. New signs make me worry about my spinal cord or nerves. I may need an urgent scan.',
    avoid: [
      'Do not wait until tomorrow, and do not wait for it to get worse.',
      drive,
      leave,
      'Do not lift, bend or strain.',
    ],
  },
  infection: {
    title,
    does: [call, 'Say how high your temperature is, if you know it.', 'Keep warm, not hot.', door],
    soon,
    say: 'I have back or neck pain with signs of a serious infection. I worry about sepsis. I need help now.',
    avoid: ['Do not wait for the fever to fall.', leave, drive],
  },
  pregnancy: {
    title,
    does: [
      'Call your maternity unit or your emergency number now.',
      'Lie on your side. If you bleed, wear a pad and keep it, so that somebody can see how much.',
      'Have your pregnancy notes ready.',
      door,
    ],
    soon,
    say: 'I am, or may be, pregnant. I have back, belly or shoulder-tip pain with a warning sign. I need help now.',
    avoid: [drive, leave, 'Do not lie flat on your back.', tablets],
  },
  belly: {
    title,
    does: [call, 'Lie in the position that hurts least.', door],
    soon,
    say: 'I have back pain with signs from my belly, kidneys or muscles. It is strong and not like a strain. I need help now.',
    avoid: ['Do not eat until somebody has looked at you.', leave, drive, tablets],
  },
  fracture: {
    title,
    does: [
      'Stay still where you are. Call your emergency number, or ask somebody to.',
      'Keep head, neck and back in line.',
      'Let the helpers move you.',
    ],
    soon,
    say: 'I have back or neck pain after an accident. A bone of my spine may be broken. I need an ambulance.',
    avoid: ['Do not get up to try it.', 'Do not turn or bend your neck or back.', leave, drive],
  },
  cancer: {
    title,
    does: [
      'Call your cancer team’s urgent number, if you have one. If not, call your emergency number.',
      'Lie flat if standing or sitting hurts more.',
      'Have the names of your treatments ready.',
    ],
    soon: 'Now. Hours can matter for the spinal cord.',
    say: 'I have or had cancer, and new back or neck pain with a warning sign. I worry about my spinal cord.',
    avoid: [leave, 'Do not lift, bend or twist.', drive],
  },
  rheumatic: {
    title,
    does: ['Go to an emergency department now. Let somebody take you.', call],
    soon: 'Now. Hours can matter for your sight.',
    say: 'I am fifty or over, with a new headache or sore scalp and changed sight. I worry about an inflamed artery.',
    avoid: ['Do not wait for your sight to come back.', drive, 'Do not stop medicine you were given.'],
  },
  other: {
    title,
    does: [call, 'If you can be taken safely, go to an emergency department.', door],
    soon,
    say: 'I have back or neck pain and a safety check told me to get help at once.',
    avoid: [drive, leave, 'Do not stay alone.'],
  },
} as const satisfies Readonly<Record<Concern, StopWords>>
