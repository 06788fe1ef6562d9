/** Who must not, shared by several options; the same lines as the safety limits draw. Source: docs/clinical/red-flags.md#contraindications. */

/** Keep hands, needles and cups off the place itself. */
const SITE = [
  { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
  { condition: 'surgery-recent', because: 'Whoever operated on you must say yes first.' },
  { condition: 'implant-here', because: 'Whoever put the implant in must say yes first.' },
  { condition: 'cancer-active-here', because: 'Your cancer team must say yes first.' },
  { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
  { condition: 'swelling-here', because: 'Fresh swelling has to settle first.' },
  { condition: 'injury-48h', because: 'A fresh injury can swell and bleed more.' },
  { condition: 'topical-patch', because: 'Not over the patch: too much medicine could go in.' },
  { condition: 'varicose-veins', because: 'Not over swollen veins.' },
] as const

/** Not even gentle hands, or not on these parts. */
export const LIGHT = [
  ...SITE,
  { condition: 'dvt-previous', because: 'Not on your legs: there may be a clot.' },
  { condition: 'aneurysm', because: 'A weak artery comes first: ask your doctor.' },
  { condition: 'carotid-disease', because: 'Not on your neck: its arteries need care.' },
  { condition: 'stroke-tia', because: 'Not on your neck: its arteries need care.' },
  { condition: 'rheumatoid-arthritis', because: 'Not on your neck: its upper joints can be loose.' },
  { condition: 'down-syndrome', because: 'Not on your neck: its upper joints can be loose.' },
] as const

/** Not hard pressure, needles or suction. */
export const DEEP = [
  { condition: 'anticoagulant', because: 'You could bleed or bruise badly.' },
  ...LIGHT,
  { condition: 'needling-recent', because: 'A needle was there days ago: let the place settle first.' },
  { condition: 'recent-deep-massage', because: 'Hard massage was days ago: let the muscle settle first.' },
  { condition: 'recent-procedure', because: 'Whoever did the procedure must say yes first.' },
  { condition: 'sickle-cell', because: 'Strong pressure or suction could start a crisis.' },
  { condition: 'rhabdo-risk', because: 'Overworked muscle needs rest, not more strain.' },
] as const
