/** What a plan says of its steps, its days and what it leaves out. */

export const planWords = {
  /** Why a step is there, where no record says it. */
  easy: 'Easy movement makes the place warm and willing.',
  stretch: (area: string) => `After the work, some length for the ${area}.`,
  strength: 'A little strength, so that it lasts.',
  helper:
    'Your helper presses here with flat hands, slowly and lightly. You say how much, and when it is enough.',

  /** The word that goes with a day. */
  sore: 'Very sore today: only warmth, easy movement and breathing.',
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
  otherMuscle: 'Feel for a second spot nearby, and add it to your knots.',
  stopped: 'What left you sore twice is left out now.',

  /** Why no day uses a technique. */
  leftOut: {
    medicine: 'Your choice, with a pharmacist or doctor. Never a step of a plan.',
    stopped: 'It left you sore or worse twice, so it stays out.',
    needsSomebody: 'This muscle is not one to press yourself. A professional can.',
    noTool: 'You do not have the tool for it at hand.',
    noPosition: 'It needs a place you do not have now.',
    time: 'Warmth needs ten minutes or more. Choose fifteen or twenty minutes for it.',
    phase: 'Something softer does the same for you now.',
  },
} as const
