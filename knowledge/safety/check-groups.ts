/** The groups of the safety check: a short heading each, and what the groups about the person name. */
import type { CheckGroup, PERSON_GROUPS } from '#core/safety/types.ts'

/** At most four words each. */
export const groupTitles: Readonly<Record<CheckGroup, string>> = {
  heart: 'Heart and breath',
  legs: 'Legs and bladder',
  head: 'Head and throat',
  ill: 'Ill',
  injury: 'Injury',
  worst: 'Sudden',
  belly: 'Belly',
  limb: 'An arm or leg',
  spine: 'Spine',
  despair: 'Mind',
  nerves: 'Nerves',
  lasting: 'Lasting',
  stiff: 'Stiffness',
  blood: 'Blood',
  vessels: 'Heart, vessels',
  bones: 'Bones, joints',
  feeling: 'Nerves',
  cancer: 'Cancer',
  defences: 'Defences',
  skin: 'Right there',
  medicines: 'Medicines',
}

/** What a No to a group about the person stands for, in the words of its rows. */
export const personLines: Readonly<Record<(typeof PERSON_GROUPS)[number], string>> = {
  blood: 'blood thinners, bleeding, a clot; lately surgery, hospital, a long flight or bed rest',
  vessels: 'heart, lungs, blood pressure, stroke, arteries, veins, a pacemaker, smoking, heavy weight',
  bones: 'thin, broken or stiffened bones, loose or inflamed joints, Down syndrome',
  feeling: 'numb skin, epilepsy, memory, sleepy medicine, leaking for years',
  cancer: 'now or ever, or radiation',
  defences: 'diabetes, weak immune system, kidneys, liver, injected drugs, a recent infection or injection',
  skin: 'a wound, swelling, injury, implant, needles, massage, patch, cream, thin skin',
  medicines: 'steroids, the pill, stomach or bowel trouble, reactions to painkillers, other daily medicine',
}
