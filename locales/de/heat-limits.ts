/** German words of knowledge/heat-limits. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Warm, never hot: 40 °C is plenty, and 42 °C at the skin is the very most.':
    'Warm, nie heiß: 40 °C reichen völlig, und 42 °C an der Haut sind das Allerhöchste.',
  'Start with 15 minutes. Never go over 20 minutes at a time.':
    'Fang mit 15 Minuten an. Nie länger als 20 Minuten am Stück.',
  'Choose the low setting, about 40 °C as in the trials, for 15 minutes. The time is our choice.':
    'Wähl die niedrige Stufe, etwa 40 °C wie in den Studien, für 15 Minuten. Die Dauer ist unsere Wahl.',
  'Leave at least an hour between two times. Three or four times a day is the most.':
    'Warte zwischen zwei Malen mindestens eine Stunde. Drei- oder viermal am Tag ist das Höchste.',
  'Look at the skin every 5 minutes. Stop if it is mottled, white, very red or blistered.':
    'Schau alle 5 Minuten auf die Haut. Hör auf, wenn sie fleckig, weiß oder sehr rot ist oder Blasen hat.',
  'Set a timer and stay awake. Never take a heat pad into bed to sleep.':
    'Stell einen Wecker und bleib wach. Nimm nie ein Heizkissen zum Schlafen mit ins Bett.',
  'Lay the pad on top of you over two layers of cloth. Never lie or lean on it.':
    'Leg das Heizkissen oben auf dich, über zwei Lagen Stoff. Leg dich nie darauf und lehn dich nie dagegen.',
  'No heat on skin that is numb, broken, swollen, freshly bruised or rubbed with a cream.':
    'Keine Wärme auf Haut, die taub, verletzt oder geschwollen ist, frische blaue Flecken hat oder eingecremt ist.',
  'An infrared pad is a heat pad. Awake, on low, up to 20 minutes, twice a day at most.':
    'Ein Infrarot-Kissen ist ein Heizkissen. Wach bleiben, niedrige Stufe, bis zu 20 Minuten, höchstens zweimal am Tag.',
  'Never fill a bottle with boiling water. Use a cover, and do not use an old, cracked bottle.':
    'Füll eine Wärmflasche nie mit kochendem Wasser. Nimm einen Bezug, und benutze keine alte, rissige Flasche.',
  'Shake a warmed bag to even out hot spots. Test it on your forearm for 10 seconds first.':
    'Schüttle ein aufgewärmtes Kissen, damit sich heiße Stellen verteilen. Teste es zuerst 10 Sekunden am Unterarm.',
  'At 44 °C skin can burn in about six hours. That is a night on a pad.':
    'Bei 44 °C kann Haut in etwa sechs Stunden verbrennen. Das ist eine Nacht auf einem Heizkissen.',
  'At 46 °C skin can burn in half an hour to an hour.':
    'Bei 46 °C kann Haut in einer halben bis einer Stunde verbrennen.',
  'At 50 °C skin can burn in five or six minutes.':
    'Bei 50 °C kann Haut in fünf oder sechs Minuten verbrennen.',
  'Warmth of 43 to 47 °C, day after day, leaves net-like brown marks. If you see them, stop heat for good and ask.':
    'Wärme von 43 bis 47 °C, Tag für Tag, hinterlässt netzartige braune Flecken. Wenn du sie siehst, hör für immer mit Wärme auf und frag nach.',
  'Start with 10 minutes of cold, 15 if it suits you. Never go over 20 minutes.':
    'Fang mit 10 Minuten Kälte an, 15, wenn es dir guttut. Nie länger als 20 Minuten.',
  'Wait two to three hours before cold again.': 'Warte zwei bis drei Stunden, bevor du wieder kühlst.',
  'Cold is for the first 48 hours after an injury, or with swelling.':
    'Kälte ist für die ersten 48 Stunden nach einer Verletzung oder bei einer Schwellung.',
  'Always wrap the pack in a cloth. Never put a frozen gel pack on bare skin.':
    'Wickle das Kühlpack immer in ein Tuch. Leg nie ein gefrorenes Kühlpack auf die nackte Haut.',
  'Stop at once if the skin goes numb, white, blue or bumpy.':
    'Hör sofort auf, wenn die Haut taub, weiß oder blau wird oder Hubbel bekommt.',
  'One minute cold, three minutes warm, three times. End warm, and stay under 15 minutes.':
    'Eine Minute kalt, drei Minuten warm, dreimal. Zum Schluss kommt Wärme. Bleib unter 15 Minuten.',
}
