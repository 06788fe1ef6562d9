import type { StopExtras } from '#core/safety/stop.ts'

/** What a stop screen says besides, by whom it is for and when. Source: docs/clinical/red-flags.md#tiers. */
export const stopExtras: StopExtras = {
  forOther: {
    'emergency-now': 'Stay with the person, and call from where they are.',
    'same-day': 'Ring for the person, or help them ring. Stay within reach.',
    'gp-soon': 'Help the person to get the appointment.',
  },
  minor: {
    'emergency-now': 'Tell an adult near you at once.',
    'same-day': 'Somebody who looks after you comes along.',
    'gp-soon': 'Somebody who looks after you comes along.',
  },
  pregnant: {
    'emergency-now': 'Say at once that you are pregnant or have just given birth.',
    'same-day': 'Your maternity unit can be rung at any hour. Say which week you are in.',
    'gp-soon': 'Tell your midwife or maternity unit too.',
  },
  night: {
    'same-day':
      'It is late: ring the out-of-hours medical line. It is 111 in the UK, 116 117 in Germany, 1450 in Austria.',
  },
}
