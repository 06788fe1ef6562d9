/** German words of knowledge/chains. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'It sends pain over the shoulder cap.': 'Sein Schmerz strahlt über die Schulterkappe aus.',
  'They turn the arm out together.': 'Sie drehen den Arm gemeinsam nach außen.',
  'It sends pain into the buttock.': 'Sein Schmerz strahlt ins Gesäß aus.',
  'When the lower part tires, the upper part works for it.':
    'Wenn der untere Teil ermüdet, arbeitet der obere Teil für ihn mit.',
  'A short chest muscle keeps the blades pulled forward.':
    'Ein verkürzter Brustmuskel hält die Schulterblätter nach vorn gezogen.',
  'Both lift the blade.': 'Beide heben das Schulterblatt.',
  'Both pull the arm down and back.': 'Beide ziehen den Arm nach unten und hinten.',
  'Both help shallow breathing.': 'Beide helfen bei flacher Atmung.',
  'A short hip front makes the low back work harder.':
    'Eine verkürzte Vorderseite der Hüfte lässt den unteren Rücken mehr arbeiten.',
}
