/** The groups of the safety check: what each is called in short, and what the groups about the person name. */
import type { CheckGroup, PERSON_GROUPS } from '#core/safety/types.ts'

/** For the card that confirms what was told last time. */
export const groupTitles: Readonly<Record<CheckGroup, string>> = {
  heart: 'Heart',
  legs: 'Legs',
  head: 'Head',
  ill: 'Illness',
  injury: 'Injury',
  worst: 'Fainting',
  belly: 'Belly',
  limb: 'Arms',
  spine: 'Spine',
  despair: 'Mood',
  lasting: 'Numbness',
  blood: 'Health',
  vessels: 'Health',
  bones: 'Health',
  cancer: 'Health',
  defences: 'Health',
  skin: 'Skin',
  medicines: 'Medicines',
}

/** What a No to a group about the person stands for, in the words of its rows. */
export const personLines: Readonly<Record<(typeof PERSON_GROUPS)[number], string>> = {
  blood: 'blood thinners, aspirin, bleeding, clots; lately surgery, hospital, bed rest',
  vessels: 'heart, lungs, blood pressure, stroke, arteries, veins, pacemaker, smoking, overweight',
  bones: 'thin or broken bones, stiff spine, inflamed or loose joints',
  cancer: 'cancer, ever',
  defences: 'diabetes, immune system, kidneys, liver, dialysis, injected drugs, recent infection',
  skin: 'wound, swelling there, injury, implant, needles, massage, patch, cream, numb or thin skin',
  medicines:
    'steroids, pill, stomach, bowel, painkiller allergy, epilepsy, dementia, leaking, daily medicine',
}
