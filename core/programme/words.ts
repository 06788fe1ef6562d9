/** What is said of a code that is no programme, and of a row that this person must not do or not as sent. */
import type { Refusal } from './code.ts'

const changed = 'It was changed on the way. Ask for it again.'
const newer = 'It uses something that this version does not know yet. Update the app, then open it again.'

export const programmeWords = {
  /** Why a step of it is in a session. */
  why: 'It is in the programme you were given.',
  /** Said of a day on which nothing of it is due. */
  nothingToday: 'Nothing of your programme is due now.',
  /** Why a row is left out or rests, where no record says it. */
  problems: {
    unknown: 'This is no way of doing it that we know.',
    notOffered: 'Nothing that is played here. Ask the sender about it.',
    freshWarmth: 'No warmth on a fresh injury. It waits two days.',
    enoughThisWeek: 'Enough of it this week. It goes on in a day or two.',
    light: 'The first days are light, and so are days on which it hurts more.',
    twice: 'It is in here once already.',
    oneWarmth: 'One kind of warmth at a time.',
    threeSpots: 'Three spots a session at most. This one has its turn another time.',
    enoughPressing: 'Enough pressing for one session.',
    moves: {
      waits: 'It waits until a doctor has looked.',
      condition: 'It does not fit what you told us.',
      limit: 'It does not fit what you told us.',
      tool: 'You do not have the tool for it.',
      place: 'You do not have the place for it.',
      jumping: 'Jumping is for nearly pain-free backs, under 65 and not in pregnancy.',
      'down-a-leg': 'Not while pain goes down an arm or a leg.',
      arching: 'Leaning back does not fit what you told us.',
      uneven: 'In pregnancy nothing that loads one side of the pelvis.',
      pregnant: 'Not in this position while pregnant.',
    },
    presses: {
      alone: 'Nobody presses there alone. A professional can.',
      neck: 'Nothing is pressed under the skull while the upper neck may be loose.',
      belly: 'The belly is pressed only where it hurts and you marked it.',
      unknown: 'This is no way of pressing it that we know.',
      stopped: 'It left you sore or worse twice, so it stays out.',
      tool: 'You do not have the tool for it.',
      place: 'You do not have the place for it.',
      pregnant: 'Not in this position while pregnant.',
      'hard-ball': 'A hard ball comes after an easy week with a soft one.',
      'roller-place': 'A roller is not for this place.',
      lying: 'No lying on it: your own weight may be too much. A wall is softer.',
      limit: 'It does not fit what you told us.',
    },
  },
  refusals: {
    'not-ours': 'This is not a programme for this app.',
    'newer-version': 'It was made with a newer version. Update the app, then open it again.',
    'too-long': 'It is too long to be a programme.',
    'signature-wrong': changed,
    changed,
    'cut-off': 'A part of the link is missing. Copy all of it, or scan the code.',
    'unknown-technique': newer,
    'unknown-movement': newer,
    'unknown-muscle': newer,
    'unknown-place': newer,
    'unknown-tool': newer,
    'unknown-posture': newer,
    'no-rows': 'There is nothing to do in it.',
    'too-many-rows': 'It has more rows than a programme may have.',
    unreadable: 'It cannot be read. Ask for it again.',
  } satisfies Record<Refusal, string>,
} as const
