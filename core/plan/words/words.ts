/** What a plan says of its steps, its days and what it leaves out. */
import { message } from '#core/i18n/message.ts'

export const planWords = {
  /** Why a step is there, where no record says it. */
  easy: 'Easy movement makes the place warm and willing.',
  stretch: message<[area: string]>(['area'], 'After the work, some length for the {area}.'),
  strength: 'A little strength, so that it lasts.',
  helper:
    'Your helper presses here with flat hands, slowly and lightly. You say how much, and when it is enough.',

  longHold:
    'One long, light hold today: up to 90 seconds while it eases. Let go sooner if it has not eased after 30.',
  further: 'A second spot on the same muscle: one spot is never pressed for longer than 90 seconds.',
  walk: 'Of all here, walking is the best tested. Ten easy minutes of swimming or cycling count as well.',
  yoga: 'Slow poses from yoga today, with your breath.',

  /** The word that goes with a day. */
  sore: 'Very sore today: only warmth, easy movement and breathing.',
  soreNoWarmth: 'Very sore today: only easy movement and breathing.',
  fresh: 'Fresh: no pressing for now. Let it settle.',
  rest: 'A rest from pressing today, since the last time left you sore. Then half as much.',
  nothingPressed: 'Nothing is pressed here for now: what is left out says why.',
  dayOff: 'A day without pressure, so that the muscle can settle.',
  shorter: 'Shorter today: more would be too much.',

  /** While somebody waits for a doctor; the reason itself says what waits. */
  waiting: {
    unknown: 'Until a doctor has looked: only walking, breathing and habits.',
    days: 'So these days hold less, on purpose.',
  },

  /** What is changed after what was told. */
  prevent: 'It has gone well. Now it is about staying well.',
  rebuild: 'More weight on strength and habits now, less on pressing.',
  reduced: 'Less may do more: half the pressing, every other day.',
  warmFirst: 'Warm the place first, in the shower for instance.',
  lighterLonger: 'Lighter than before, and a little longer.',
  asAsked: 'You asked for lighter: pressing starts there and grows by a point each time.',
  otherMuscle: 'Feel for a second spot nearby, and add it to your knots.',
  stopped: 'What left you sore twice is left out now.',

  /** Why no day uses a technique. */
  leftOut: {
    medicine: 'Your choice, with a pharmacist or doctor. Never a step of a plan.',
    stopped: 'It left you sore or worse twice, so it stays out.',
    needsSomebody: 'This muscle is not one to press yourself. A professional can.',
    noTool: 'You do not have the tool for it at hand.',
    noPosition: 'It needs a place you do not have now.',
    night: 'It is for the night and no step of a session: it is under Prevent.',
    noKnot: 'No spot to press is known yet.',
    notHere: 'It is no way to press the spots you have, as they are now.',
    noPressing: 'Nothing is pressed in these two weeks.',
    helper: 'The hands of your helper do it.',
    settling: 'It waits until the place has settled.',
    turn: 'The tools take turns, and its turn did not come in these days.',
    preferred: 'You would rather use another tool.',
    trial: 'Your own comparison draws something else today.',
    cold: 'Cold is for a fresh injury or swelling, or where your own comparison draws it.',
    otherWarmth: 'You did not choose it: one kind of warmth at a time.',
    time: 'Warmth needs ten minutes or more. Choose fifteen or twenty minutes for it.',
    room: 'Your minutes leave no room for it beside what comes first.',
    warmthLater: 'While it is about strength or staying well, warmth is there when you ask for it.',
    noMove: 'None of its movements suits you and the place you have.',
    phase: 'It is not for this part of the course.',
    ending: 'Your sessions end with something else in these days.',
  },
} as const
