/** German words of knowledge/safety/while-waiting. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Until a doctor has looked at the bone: no heat, no pressing, no twisting, no load. Move only as it allows.':
    'Bis der Knochen ärztlich untersucht ist: keine Wärme, kein Drücken, kein Drehen, keine Last. Beweg dich nur, wie es geht.',
  'Until a doctor has looked for the cause: no heat, no pressing, no stretching, no load.':
    'Bis die Ursache ärztlich gesucht ist: keine Wärme, kein Drücken, kein Dehnen, keine Last.',
  'It may not come from a muscle. Heat, pressing and stretching wait until a doctor has looked.':
    'Vielleicht kommt es nicht von einem Muskel. Wärme, Drücken und Dehnen warten, bis es ärztlich untersucht ist.',
  'Until a doctor has tested your blood: walk if it feels good, and leave out heat, pressing and load.':
    'Bis dein Blut ärztlich untersucht ist: Geh, wenn es guttut, und lass Wärme, Drücken und Last weg.',
  'Under 18 there is only easy movement and breathing here. Please show it to a doctor.':
    'Unter 18 gibt es hier nur leichte Bewegung und Atmen. Bitte zeige es in einer Arztpraxis.',
  'Light pressing and gentle movement may go on while you wait for the visit.':
    'Leichtes Drücken und sanfte Bewegung dürfen weitergehen, während du auf den Termin wartest.',
  'Until a doctor has looked at your back: no arching, no twisting, no load, and no pressing.':
    'Bis dein Rücken ärztlich untersucht ist: kein Hohlkreuz, kein Drehen, keine Last und kein Drücken.',
  'Until a doctor has looked for an infection: no heat, no pressing, no twisting, no load.':
    'Bis ärztlich nach einer Infektion gesucht ist: keine Wärme, kein Drücken, kein Drehen, keine Last.',
  'Until a doctor has looked at the skin: nothing hot on it, no pressing, no stretching.':
    'Bis die Haut ärztlich untersucht ist: nichts Heißes darauf, kein Drücken, kein Dehnen.',
  'Until a doctor has looked at your neck: do not bend or stretch it. No heat, no load.':
    'Bis dein Nacken ärztlich untersucht ist: Beug und dehne ihn nicht. Keine Wärme, keine Last.',
  'Easy movement may go on. Pressing, stretching and heat wait until a doctor has looked at the nerve.':
    'Leichte Bewegung darf weitergehen. Drücken, Dehnen und Wärme warten, bis der Nerv ärztlich untersucht ist.',
  'Until a doctor has looked at the nerve: no stretching, no pressing, no heat, no load.':
    'Bis der Nerv ärztlich untersucht ist: kein Dehnen, kein Drücken, keine Wärme, keine Last.',
  'Until a doctor knows of this pain: no effort, no pressing, no heat.':
    'Bis eine Arztpraxis von diesem Schmerz weiß: keine Anstrengung, kein Drücken, keine Wärme.',
  'Warmth may go on. Pressing, stretching and load wait until a doctor has looked.':
    'Wärme darf weitergehen. Drücken, Dehnen und Last warten, bis es ärztlich untersucht ist.',
  'Easy movement and walking are good for this stiffness. The rest waits until a doctor has looked.':
    'Leichte Bewegung und Gehen tun bei dieser Steifheit gut. Alles andere wartet, bis es ärztlich untersucht ist.',
}
