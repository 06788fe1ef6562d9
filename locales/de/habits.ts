/** German words of knowledge/habits. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Stand up often': 'Oft aufstehen',
  'Every 30 minutes at a desk, stand or move for one to two minutes.':
    'Steh am Schreibtisch alle 30 Minuten für ein bis zwei Minuten oder beweg dich.',
  'What to do in a break': 'Was du in einer Pause tun kannst',
  'Pick three: 10 shoulder-blade squeezes, 10 shoulder rolls, 5 chin tucks, or a side bend each way.':
    'Wähle drei: 10 Mal Schulterblätter zusammenziehen, 10 Mal Schultern kreisen, 5 Mal Kinn zurückziehen oder eine Seitneige je Seite.',
  'Change how you sit': 'Anders sitzen',
  'Every 10 to 15 minutes, sit in another way. Lean, scoot or uncross your legs.':
    'Setz dich alle 10 bis 15 Minuten anders hin. Lehn dich an, rutsch ein Stück oder lös die gekreuzten Beine.',
  'Leave the desk': 'Weg vom Schreibtisch',
  'Once an hour, walk away from the desk for three to five minutes.':
    'Geh einmal pro Stunde für drei bis fünf Minuten vom Schreibtisch weg.',
  'Walk at lunch': 'Mittags gehen',
  'Take a 10-minute walk in your lunch break.': 'Geh in der Mittagspause 10 Minuten spazieren.',
  'Ill in bed': 'Krank im Bett',
  'Move your ankles and hips once an hour while you are awake.':
    'Beweg einmal pro Stunde Fußgelenke und Hüften, solange du wach bist.',
  'Get up when ill': 'Aufstehen, wenn du krank bist',
  'Stand up at least four times a day, if you can do so safely.':
    'Steh mindestens viermal am Tag auf, wenn du es sicher kannst.',
  'Screen height': 'Höhe des Bildschirms',
  'The top line sits at your eye level or slightly below.':
    'Die oberste Zeile liegt auf Augenhöhe oder etwas darunter.',
  'Screen distance': 'Abstand zum Bildschirm',
  'Keep the screen 50 to 100 cm from your eyes. About an arm’s length is a good start.':
    'Halte den Bildschirm 50 bis 100 cm von den Augen entfernt. Etwa eine Armlänge ist ein guter Anfang.',
  'Screen straight ahead': 'Bildschirm geradeaus',
  'Put the screen right in front of you, so that your head does not stay turned.':
    'Stell den Bildschirm genau vor dich, damit dein Kopf nicht gedreht bleibt.',
  'With bifocal glasses': 'Mit Bifokalbrille',
  'Lower the screen 5 to 10 cm more and tilt it back.':
    'Stell den Bildschirm noch 5 bis 10 cm tiefer und kipp ihn nach hinten.',
  Elbows: 'Ellbogen',
  'Bend your elbows 90 to 110 degrees and keep them close to your body.':
    'Beug die Ellbogen 90 bis 110 Grad und halte sie nah am Körper.',
  'Forearms and wrists': 'Unterarme und Handgelenke',
  'Forearms level with the floor, wrists straight.': 'Unterarme parallel zum Boden, Handgelenke gerade.',
  Mouse: 'Maus',
  'Keep the mouse next to the keyboard, at the same height.':
    'Lass die Maus neben der Tastatur, auf gleicher Höhe.',
  'Shoulders and armrests': 'Schultern und Armlehnen',
  'Let your shoulders hang. Armrests should just touch your elbows.':
    'Lass die Schultern hängen. Die Armlehnen sollten die Ellbogen gerade berühren.',
  Feet: 'Füße',
  'Feet flat on the floor or on a footrest.': 'Füße flach auf dem Boden oder auf einer Fußstütze.',
  'Knees and thighs': 'Knie und Oberschenkel',
  'Knees bent to about 90 degrees, thighs level.': 'Knie etwa 90 Grad gebeugt, Oberschenkel waagerecht.',
  'Seat depth': 'Sitztiefe',
  'Leave 5 to 10 cm between the seat edge and the back of your knees.':
    'Lass 5 bis 10 cm Platz zwischen der Sitzkante und deinen Kniekehlen.',
  Backrest: 'Rückenlehne',
  'Lean back to 95 to 110 degrees, with support for your lower back.':
    'Lehn dich auf 95 bis 110 Grad zurück, mit einer Stütze für den unteren Rücken.',
  Laptop: 'Laptop',
  'For more than two hours, put it on a stand and use a separate keyboard.':
    'Stell ihn bei mehr als zwei Stunden auf einen Ständer und nimm eine eigene Tastatur.',
  'Sit and stand in turn': 'Im Wechsel sitzen und stehen',
  'Change between sitting and standing after 30 to 45 minutes at most.':
    'Wechsle nach höchstens 30 bis 45 Minuten zwischen Sitzen und Stehen.',
  'On your feet at work': 'Bei der Arbeit auf den Beinen',
  'At a desk job, build up to two to four hours a day of standing or light walking.':
    'Bei Schreibtischarbeit: Steigere dich auf zwei bis vier Stunden Stehen oder leichtes Gehen am Tag.',
  'Phone calls': 'Telefonieren',
  'Use a headset or speaker. Do not hold the phone with your shoulder.':
    'Nimm ein Headset oder den Lautsprecher. Halte das Telefon nicht mit der Schulter.',
  'Back pocket': 'Hintere Hosentasche',
  'Take a thick wallet or phone out of your back pocket before you sit.':
    'Nimm einen dicken Geldbeutel oder das Handy aus der hinteren Hosentasche, bevor du dich setzt.',
  'Change tasks': 'Aufgaben wechseln',
  'Same movement over and over? Change the task every 30 to 60 minutes.':
    'Immer wieder die gleiche Bewegung? Wechsle alle 30 bis 60 Minuten die Aufgabe.',
  'Pause what started it': 'Den Auslöser pausieren',
  'Cut the task that set it off for 24 to 72 hours. Keep walking meanwhile.':
    'Lass die Tätigkeit, die es ausgelöst hat, für 24 bis 72 Stunden weg. Geh in dieser Zeit weiter spazieren.',
  'Your bag': 'Deine Tasche',
  'Carry at most a tenth of your weight, on two straps.':
    'Trage höchstens ein Zehntel deines Gewichts, an zwei Trägern.',
  'Raise the page or phone': 'Buch oder Handy höher halten',
  'Lift it towards your eyes, and rest your arms on a cushion.':
    'Heb es zu den Augen und leg die Arme auf ein Kissen.',
  'Change position to read': 'Zum Lesen die Haltung wechseln',
  'Stay at most 15 minutes in one position with a book or phone.':
    'Bleib mit Buch oder Handy höchstens 15 Minuten in einer Haltung.',
  'Stop on the way': 'Unterwegs anhalten',
  'Stop for at least 15 minutes every two hours. Get out and walk a little.':
    'Halte alle zwei Stunden für mindestens 15 Minuten an. Steig aus und geh ein wenig.',
  'Car seat': 'Autositz',
  'Set the backrest to 100 to 110 degrees, with support for your lower back.':
    'Stell die Lehne auf 100 bis 110 Grad, mit einer Stütze für den unteren Rücken.',
  'Hips and knees': 'Hüften und Knie',
  'Sit so that your hips are level with your knees or higher.':
    'Sitz so, dass deine Hüften auf Höhe der Knie sind oder höher.',
  Arms: 'Arme',
  'Sit close enough to keep your elbows bent. Let each arm rest in turn when it is safe.':
    'Sitz so nah, dass die Ellbogen gebeugt bleiben. Lass die Arme abwechselnd ruhen, wenn es sicher ist.',
  'On your back': 'Auf dem Rücken',
  'A thin pillow under your head and a pillow under your knees.':
    'Ein dünnes Kissen unter dem Kopf und ein Kissen unter den Knien.',
  'On your side': 'Auf der Seite',
  'A pillow, often about 10 cm, fills the gap from ear to shoulder. Put one between your knees too.':
    'Ein Kissen, oft etwa 10 cm, füllt die Lücke vom Ohr zur Schulter. Leg auch eines zwischen die Knie.',
  'Not on your front': 'Nicht auf dem Bauch',
  'Lying on your front was linked with more sore mornings. Try your side or back.':
    'Liegen auf dem Bauch hing mit häufigeren Schmerzen am Morgen zusammen. Versuche es auf der Seite oder dem Rücken.',
  'Not sitting up': 'Nicht im Sitzen',
  'Sleep lying down, not in a chair, if you can. If you newly need to sit up to breathe, call the emergency number.':
    'Schlaf im Liegen, nicht im Stuhl, wenn du kannst. Musst du neuerdings zum Atmen aufrecht sitzen, wähl den Notruf.',
  'Sore shoulder': 'Schmerzende Schulter',
  'Do not lie on the sore side. Hug a pillow with the sore arm.':
    'Liege nicht auf der schmerzenden Seite. Umarme mit dem schmerzenden Arm ein Kissen.',
  'Enough sleep': 'Genug Schlaf',
  'Seven to nine hours suits most adults, at much the same time each night.':
    'Sieben bis neun Stunden passen für die meisten Erwachsenen, jede Nacht etwa zur gleichen Zeit.',
  'No heat pad in bed': 'Kein Heizkissen im Bett',
  'Never fall asleep with a heat pad. Warm up before bed, then unplug it.':
    'Schlaf nie mit einem Heizkissen ein. Wärme dich vor dem Schlafen auf, dann zieh den Stecker.',
  'From 28 weeks of pregnancy': 'Ab 28 Wochen Schwangerschaft',
  'Go to sleep on your side, left or right. If you wake on your back, just turn over.':
    'Schlaf auf der Seite ein, links oder rechts. Wachst du auf dem Rücken auf, dreh dich einfach um.',
  'Start walking': 'Mit dem Gehen anfangen',
  'Begin with 10 minutes a day, at a pace at which you can talk.':
    'Beginne mit 10 Minuten am Tag, so schnell, dass du noch reden kannst.',
  'Build it up': 'Steigern',
  'Add a tenth to a fifth each week, up to 30 minutes on five days.':
    'Steigere dich jede Woche um ein Zehntel bis ein Fünftel, bis zu 30 Minuten an fünf Tagen.',
  'A good weekly amount': 'Eine gute Menge pro Woche',
  'Aim for 150 minutes of easy to brisk movement a week. Less still counts.':
    'Dein Ziel: 150 Minuten leichte bis zügige Bewegung pro Woche. Weniger zählt auch.',
  'Why walk': 'Warum gehen',
  'In one trial people walked about 130 minutes a week by week 12. Half had back pain again after 208 days. Without the plan it was 112.':
    'In einer Studie gingen die Menschen bis Woche 12 rund 130 Minuten pro Woche. Nach 208 Tagen hatte die Hälfte wieder Rückenschmerzen. Ohne den Plan war es nach 112 Tagen so.',
  'Was it too much?': 'War es zu viel?',
  'Two points more pain that settles within an hour is fine. If not, do less next time.':
    'Zwei Punkte mehr Schmerz, der binnen einer Stunde nachlässt, sind in Ordnung. Wenn nicht, mache nächstes Mal weniger.',
  'Swim gently': 'Sanft schwimmen',
  'Begin with 10 easy minutes. Swimming is kind to sore joints.':
    'Beginne mit 10 leichten Minuten. Schwimmen schont schmerzende Gelenke.',
  'Mind your neck': 'Achte auf den Nacken',
  'Breaststroke with the head up may bother a sore neck. Backstroke is often easier.':
    'Brustschwimmen mit erhobenem Kopf kann einen schmerzenden Nacken reizen. Rückenschwimmen ist oft leichter.',
}
