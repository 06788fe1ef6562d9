/** German words of knowledge/techniques. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Keep moving': 'In Bewegung bleiben',
  'Leave out what brings it on for a day or two. Keep walking.':
    'Lass ein bis zwei Tage lang weg, was es auslöst. Geh weiterhin zu Fuß.',
  'Walk a little several times today.': 'Geh heute mehrmals ein Stück zu Fuß.',
  'After three days add the task back bit by bit.':
    'Nimm die Tätigkeit nach drei Tagen Stück für Stück wieder auf.',
  'Stop what sharply raises the pain.': 'Hör auf mit dem, was den Schmerz stark steigert.',
  'Staying active is slightly better than bed rest in new back pain: pain 0.22 and function 0.29 standard units.':
    'Aktiv bleiben ist bei neuen Rückenschmerzen etwas besser als Bettruhe: Schmerz 0,22 und Funktion 0,29 Standardeinheiten.',
  'Pressure with your hands': 'Druck mit den Händen',
  'Slow steady pressure on the tender spot until it eases.':
    'Langsamer, gleichmäßiger Druck auf die druckempfindliche Stelle, bis es nachlässt.',
  'No easing in 30 seconds: go lighter.': 'Lässt es in 30 Sekunden nicht nach: Drück leichter.',
  'Sore over a day: halve it.': 'Mehr als einen Tag Nachschmerz: Mach nur die Hälfte.',
  'Better for three days: every other day.': 'Drei Tage lang besser: nur noch jeden zweiten Tag.',
  'Stop above 7 of 10, or if pain rises by 2 and stays.':
    'Hör auf bei mehr als 7 von 10, oder wenn der Schmerz um 2 steigt und so bleibt.',
  'Stop at numb, tingling or electric feelings.':
    'Hör auf bei Taubheit, Kribbeln oder einem elektrischen Gefühl.',
  'Stop at dizziness, or something pulsing under the tool.':
    'Hör auf bei Schwindel, oder wenn unter dem Hilfsmittel etwas pulsiert.',
  'Pressure raises the pressure a spot can bear. Felt pain changed little in the pooled trials. In one session of a trial, light pressure did more when held for 90 seconds than for 30 or 60.':
    'Nach dem Drücken verträgt eine Stelle mehr Druck. Der gefühlte Schmerz änderte sich in den zusammengefassten Studien wenig. In einer Sitzung einer Studie brachte leichter Druck über 90 Sekunden mehr als über 30 oder 60.',
  'Ball on the wall': 'Ball an der Wand',
  'A ball between you and a wall. Leaning sets how hard it is.':
    'Ein Ball zwischen dir und einer Wand. Wie sehr du dich anlehnst, bestimmt, wie fest es ist.',
  'A harder ball only after one easy week.': 'Ein härterer Ball erst nach einer leichten Woche.',
  'The floor only when the wall is 3 of 10 or less.':
    'Auf den Boden erst, wenn es an der Wand höchstens 3 von 10 ist.',
  'Few small trials. It is the same idea as pressure by hand.':
    'Wenige kleine Studien. Die Idee ist dieselbe wie beim Druck mit der Hand.',
  'Hook cane': 'Massagehaken',
  'A curved stick that reaches your own back.':
    'Ein gebogener Stab, mit dem du deinen Rücken selbst erreichst.',
  'Hook the cane so the knob rests on the spot.': 'Halte den Haken so, dass der Knauf die Stelle berührt.',
  'Push away with the lower hand, guide with the upper.': 'Die untere Hand drückt weg, die obere führt.',
  'Once a day is enough.': 'Einmal am Tag reicht.',
  'It has one trial, with 28 people. One of two sore spots was pressed, 6 times 30 seconds every other day for a week. That spot could bear more. Pain was not measured. We keep the limit of 90 seconds a spot.':
    'Es gibt eine Studie, mit 28 Menschen. Eine von zwei schmerzhaften Stellen wurde gedrückt, 6 mal 30 Sekunden, eine Woche lang jeden zweiten Tag. Diese Stelle vertrug danach mehr. Der Schmerz wurde nicht gemessen. Wir bleiben bei höchstens 90 Sekunden je Stelle.',
  'Foam roller': 'Faszienrolle',
  'Slow rolling over a soft cylinder, and resting on the spot.':
    'Langsames Rollen über eine weiche Rolle, und Ruhen auf der Stelle.',
  'Lie on the roller, knees bent, head held.': 'Leg dich auf die Rolle, Knie gebeugt, Kopf gehalten.',
  'Roll slowly, two to four seconds each way.': 'Roll langsam, zwei bis vier Sekunden in jede Richtung.',
  'Mid back only, and slow.': 'Nur am mittleren Rücken, und langsam.',
  'Rolling loosens movement for a while. For pain the evidence is thin. In 50 people without pain, a spot could bear more after resting on it for 90 seconds. Next to rolling the difference was not clear.':
    'Rollen macht die Bewegung für eine Weile lockerer. Gegen Schmerz gibt es wenig Belege. Bei 50 Menschen ohne Schmerzen vertrug eine Stelle mehr, nachdem sie 90 Sekunden darauf lagen. Der Unterschied zum Rollen war nicht deutlich.',
  'Massage gun': 'Massagepistole',
  'A tool that taps fast. Only for thick muscle.': 'Ein Gerät, das schnell klopft. Nur für dicke Muskeln.',
  'Set the lowest speed.': 'Stell die niedrigste Geschwindigkeit ein.',
  'At most two minutes for a muscle, five in all.':
    'Höchstens zwei Minuten für einen Muskel, fünf insgesamt.',
  'Stop if a bruise comes.': 'Hör auf, wenn ein blauer Fleck entsteht.',
  'Thirteen weak studies found easier movement and less pain for a while. On the neck, torn arteries have been reported. Used hard on thighs, it has harmed muscle.':
    'Dreizehn schwache Studien fanden für eine Weile leichtere Bewegung und weniger Schmerz. Am Nacken wurden gerissene Schlagadern berichtet. Bei starkem Gebrauch an den Oberschenkeln hat sie Muskeln geschädigt.',
  Warmth: 'Wärme',
  'A warm pad or towel on top of the sore place.':
    'Ein Wärmekissen oder warmes Handtuch oben auf der schmerzenden Stelle.',
  'Keep it warm, never hot. Stay awake.': 'Halte es warm, nie heiß. Bleib wach.',
  'At least an hour between two times.': 'Mindestens eine Stunde Abstand zwischen zwei Malen.',
  'Stop if skin turns mottled, white or blistered.': 'Hör auf, wenn die Haut fleckig, weiß oder blasig wird.',
  'Never lie on the pad, never fall asleep with it.':
    'Leg dich nie auf das Wärmekissen, schlaf nie damit ein.',
  'The trials tested a wrap worn for eight hours, not a pad. In 90 people a heated blanket eased new back pain at once. A pad for 15 minutes has no trial.':
    'Die Studien prüften eine Wärmeauflage, die acht Stunden getragen wurde, kein Kissen. Bei 90 Menschen linderte eine Heizdecke neue Rückenschmerzen sofort. Zu 15 Minuten Wärmekissen gibt es keine Studie.',
  'Infrared pad': 'Infrarotkissen',
  'A form of heat, no more. Awake, on low, with a timer.':
    'Eine Form von Wärme, nicht mehr. Im Wachen, auf niedriger Stufe, mit Timer.',
  'Lay the pad on top of you, on low.': 'Leg das Kissen oben auf dich, auf niedriger Stufe.',
  'No more than twice a day.': 'Höchstens zweimal am Tag.',
  'Never lie on it, never nap on it.': 'Leg dich nie darauf, mach nie ein Nickerchen darauf.',
  'A belt worn on the low back beat the same belt switched off, in 39 people over seven weeks. Other studies are small and mixed. No pad or lamp was tested.':
    'Ein Gürtel am unteren Rücken half mehr als derselbe Gürtel ausgeschaltet, bei 39 Menschen über sieben Wochen. Andere Studien sind klein und uneinheitlich. Ein Kissen oder eine Lampe wurde nicht geprüft.',
  Cold: 'Kälte',
  'A cold pack in a cloth, for a fresh injury or swelling.':
    'Ein Kühlpack in einem Tuch, für eine frische Verletzung oder Schwellung.',
  'Wrap the cold pack in a cloth.': 'Wickle das Kühlpack in ein Tuch.',
  'Take it off when the skin is numb.': 'Nimm es ab, wenn die Haut taub ist.',
  'In the first 48 hours, every two to three hours.': 'In den ersten 48 Stunden alle zwei bis drei Stunden.',
  'There is too little evidence to say how much it helps.':
    'Es gibt zu wenige Belege, um zu sagen, wie viel es hilft.',
  'Cold, then warm': 'Kalt, dann warm',
  'One minute cold, three minutes warm, in turn.': 'Eine Minute kalt, drei Minuten warm, im Wechsel.',
  'Notice which half helps, and keep that.': 'Achte darauf, welche Hälfte hilft, und bleib dabei.',
  'Stop if skin turns white, blue, mottled or blistered.':
    'Hör auf, wenn die Haut weiß, blau, fleckig, blasig wird.',
  'Not studied for knots. Useful to find out what helps you.':
    'Für Knoten nicht untersucht. Nützlich, um herauszufinden, was dir hilft.',
  'Gentle stretch': 'Sanfte Dehnung',
  'A mild pull, held while you breathe.': 'Ein leichtes Ziehen, das du hältst, während du atmest.',
  'Move slowly until it pulls mildly.': 'Beweg dich langsam, bis es leicht zieht.',
  'Breathe out.': 'Atme aus.',
  'About a minute for a muscle in all.': 'Insgesamt etwa eine Minute für einen Muskel.',
  'Stop at a sharp rise of pain, tingling or dizziness.':
    'Hör auf, wenn der Schmerz stark zunimmt, bei Kribbeln oder bei Schwindel.',
  'Office workers with neck pain who stretched twice a day had 1.4 points less pain after four weeks. Stretching with training also kept new neck pain away: 12 of 100 had it within a year, against 27. Those people had been chosen for a stiff or weak neck.':
    'Büroangestellte mit Nackenschmerzen, die zweimal am Tag dehnten, hatten nach vier Wochen 1,4 Punkte weniger Schmerzen. Dehnen mit Training hielt auch neue Nackenschmerzen fern: 12 von 100 bekamen sie innerhalb eines Jahres, sonst 27. Diese Menschen waren wegen eines steifen oder schwachen Nackens ausgewählt.',
  'Easy movement': 'Leichte Bewegung',
  'Slow small circles and turns.': 'Langsame, kleine Kreise und Drehungen.',
  'Move slowly and small.': 'Beweg dich langsam und nur ein wenig.',
  'Stay where it is easy.': 'Bleib dort, wo es leicht geht.',
  'A few in every break.': 'Ein paar in jeder Pause.',
  'Stop at sharp pain or dizziness.': 'Hör auf bei stechendem Schmerz oder Schwindel.',
  'Little studied. It warms the place up.': 'Wenig untersucht. Es wärmt die Stelle auf.',
  Walking: 'Gehen',
  'Walk, swim or cycle at a pace that lets you talk.':
    'Geh, schwimm oder fahr Rad, in einem Tempo, bei dem du reden kannst.',
  'Walk at a pace that lets you talk.': 'Geh in einem Tempo, bei dem du reden kannst.',
  'Let your arms swing.': 'Lass die Arme schwingen.',
  'Add 10 to 20 percent a week.': 'Jede Woche 10 bis 20 Prozent mehr.',
  'Aim for 150 minutes a week.': 'Das Ziel sind 150 Minuten in der Woche.',
  'After back pain, a walking programme nearly doubled the time until it came back: 208 against 112 days.':
    'Nach Rückenschmerzen verdoppelte ein Geh-Programm fast die Zeit, bis sie wiederkamen: 208 gegenüber 112 Tagen.',
  'Two minutes of strength': 'Zwei Minuten Kraft',
  'Side raises with a band, two minutes a day.': 'Seitheben mit einem Band, zwei Minuten am Tag.',
  'Lower slowly.': 'Senk langsam ab.',
  'A stronger band when 20 are easy.': 'Ein stärkeres Band, wenn 20 leicht gehen.',
  'Stop above 3 of 10.': 'Hör auf bei mehr als 3 von 10.',
  'Office workers lost 1.4 points of neck and shoulder pain in ten weeks. A review of 8 trials in office workers agrees.':
    'Büroangestellte verloren in zehn Wochen 1,4 Punkte Nacken- und Schulterschmerzen. Eine Übersicht über 8 Studien mit Büroangestellten stimmt dem zu.',
  'Core strength': 'Kraft für die Körpermitte',
  'Three exercises for belly and back, three days a week.':
    'Drei Übungen für Bauch und Rücken, an drei Tagen in der Woche.',
  'Three exercises, slow and steady.': 'Mach drei Übungen, langsam und gleichmäßig.',
  'Breathe all the time.': 'Atme die ganze Zeit weiter.',
  'Eight to twelve weeks.': 'Acht bis zwölf Wochen.',
  'In lasting back pain, exercise gives about 15 points of 100 less pain than none.':
    'Bei anhaltenden Rückenschmerzen ist der Schmerz mit Übungen etwa 15 von 100 Punkten geringer als ohne.',
  'Slow breathing': 'Langsames Atmen',
  'In for 4, out for 6.': '4 Sekunden ein, 6 Sekunden aus.',
  'Let your shoulders sink.': 'Lass die Schultern sinken.',
  'Five to ten minutes.': 'Fünf bis zehn Minuten.',
  'Breathe as usual if you get dizzy.': 'Atme wie gewohnt, wenn dir schwindlig wird.',
  'Calming. Little studied for knots.': 'Beruhigend. Für Knoten wenig untersucht.',
  'Quiet body scan': 'Ruhige Körperreise',
  'Ten minutes of noticing, part by part.': 'Zehn Minuten wahrnehmen, Teil für Teil.',
  'Sit or lie in comfort.': 'Setz oder leg dich bequem hin.',
  'Go through your body part by part.': 'Geh Teil für Teil durch deinen Körper.',
  'Let each part be as it is.': 'Lass jeden Teil so, wie er ist.',
  'Eight weeks show what it does for you.': 'Nach acht Wochen zeigt sich, was es dir bringt.',
  'Stop if it makes you uneasy.': 'Hör auf, wenn du dich dabei unwohl fühlst.',
  'Guidelines name it for lasting back pain. The effect is small.':
    'Leitlinien nennen es bei anhaltenden Rückenschmerzen. Die Wirkung ist klein.',
  'A short break': 'Eine kurze Pause',
  'Stand up and move for a minute or two.': 'Steh auf und beweg dich ein bis zwei Minuten.',
  'Stand up, or sit up tall.': 'Steh auf, oder setz dich ganz aufrecht.',
  'Roll your shoulders and draw the blades back.': 'Kreise die Schultern und zieh die Blätter nach hinten.',
  'Sit again, in a different position.': 'Setz dich wieder, anders als vorher.',
  'Every 30 minutes at a desk.': 'Am Schreibtisch alle 30 Minuten.',
  'Stop at sharp pain.': 'Hör auf bei stechendem Schmerz.',
  'Active breaks cut new neck pain from 44 to 17 of 100 people in six months.':
    'Mit aktiven Pausen bekamen in sechs Monaten statt 44 nur 17 von 100 Menschen neue Nackenschmerzen.',
  'Desk check': 'Arbeitsplatz-Check',
  'Screen, chair and mouse where the body wants them.':
    'Bildschirm, Stuhl und Maus dort, wo der Körper sie haben will.',
  'Bring the mouse close.': 'Hol die Maus nah heran.',
  'Look again after two weeks.': 'Schau nach zwei Wochen noch einmal.',
  'Stop if a position hurts.': 'Hör auf, wenn eine Haltung wehtut.',
  'A better desk alone changed little. Two small studies found less neck pain, with a curved seat and with an arm board. Breaks helped.':
    'Ein besserer Arbeitsplatz allein änderte wenig. Zwei kleine Studien fanden weniger Nackenschmerzen, mit einem gewölbten Sitz und mit einer Armauflage. Pausen halfen.',
  'Sleep position': 'Schlafposition',
  'On your back or side, with a pillow where it helps.':
    'Auf dem Rücken oder der Seite, mit einem Kissen, wo es hilft.',
  'On your back: a pillow under your knees.': 'In Rückenlage: Leg ein Kissen unter die Knie.',
  'On your side: a pillow between your knees.': 'In Seitenlage: Leg ein Kissen zwischen die Knie.',
  'Do not lie on the sore side.': 'Lieg nicht auf der schmerzenden Seite.',
  'Try it for a week.': 'Probier es eine Woche lang aus.',
  'Never with a heat pad in bed.': 'Nie mit einem Heizkissen oder Wärmekissen im Bett.',
  'Four studies were found, and lying on the side was mostly kind to the spine. That the back is as good, and the front less so, is common advice.':
    'Vier Studien wurden gefunden, und die Seitenlage tat der Wirbelsäule meist gut. Dass die Rückenlage ebenso gut ist und die Bauchlage weniger, ist ein üblicher Rat.',
  'Drink as usual': 'Wie gewohnt trinken',
  'Drink when you are thirsty.': 'Trink, wenn du Durst hast.',
  'Drink a glass of water if you are thirsty.': 'Trink ein Glas Wasser, wenn du Durst hast.',
  'No need to force it.': 'Du musst dich nicht dazu zwingen.',
  'Follow your doctor if your drinking is limited.':
    'Folge dem ärztlichen Rat, wenn du wenig trinken darfst.',
  'No trial for knots. Harmless for most.': 'Keine Studie zu Knoten. Für die meisten harmlos.',
  'Anti-inflammatory painkiller': 'Entzündungshemmendes Schmerzmittel',
  'A choice for a few days. The pack and a pharmacist say how.':
    'Eine Möglichkeit für einige Tage. Packung und Apotheke sagen, wie.',
  'Ask a pharmacist before the first one.': 'Frag vor der ersten Einnahme in der Apotheke.',
  'Follow the pack. Take the least that helps.':
    'Halte dich an die Packung. Nimm die kleinste Menge, die hilft.',
  'Look again after 3 days.': 'Schau nach 3 Tagen noch einmal.',
  'No longer than 10 days, or the limit on the pack if that is shorter, without a doctor or pharmacist.':
    'Ohne ärztlichen Rat oder Rat aus der Apotheke nicht länger als 10 Tage. Sagt die Packung weniger, gilt die Packung.',
  'Black stool, vomiting blood, or bad belly pain: stop, and call the emergency number.':
    'Schwarzer Stuhl, Erbrechen von Blut oder starke Bauchschmerzen: Nimm nichts mehr davon und wähle den Notruf.',
  'About 7 points of 100 less pain than a dummy pill in new back pain. A newer review finds the gain small too. It found nothing else that works in new low back pain. A gel on the skin comes first where it may go.':
    'Etwa 7 von 100 Punkten weniger Schmerz als mit einem Scheinmedikament bei neuen Rückenschmerzen. Auch eine neuere Übersicht findet wenig Gewinn. Sie fand nichts anderes, was bei neuen Kreuzschmerzen hilft. Ein Gel auf der Haut kommt zuerst, wo es hin darf.',
  Paracetamol: 'Paracetamol',
  'Alone it does little for back pain.': 'Allein bewirkt es bei Rückenschmerzen wenig.',
  'Ask a pharmacist. Follow the pack.': 'Frag in der Apotheke. Halte dich an die Packung.',
  'Many products hold it. Do not add them up.':
    'Viele Mittel enthalten es. Nimm nicht mehrere davon zusammen.',
  'More than the pack says harms the liver.': 'Mehr, als die Packung sagt, schadet der Leber.',
  'Guidelines advise against it as the only medicine for back pain. In new low back pain it did no better than a dummy pill. For a neck or shoulder injury US family doctors still allow it.':
    'Leitlinien raten davon ab als einziges Mittel gegen Rückenschmerzen. Bei neuen Kreuzschmerzen half es nicht mehr als ein Scheinmedikament. Bei einer Verletzung an Nacken oder Schulter lassen Hausärzte in den USA es weiter zu.',
  'Home TENS': 'TENS für zu Hause',
  'Small currents through the skin. Optional comfort.':
    'Kleine Ströme durch die Haut. Zum Wohlfühlen, kein Muss.',
  'Ask first if you have a device or epilepsy.':
    'Frag vorher nach, wenn du ein Gerät im oder am Körper oder Epilepsie hast.',
  'Strong but comfortable.': 'Stell es kräftig, aber angenehm ein.',
  'Take it off after 30 minutes.': 'Nimm es nach 30 Minuten ab.',
  'Stop when it does nothing after two weeks.': 'Hör auf, wenn es nach zwei Wochen nichts bewirkt.',
  'Never on the neck, chest or head.': 'Nie an Hals, Nacken, Brust oder Kopf.',
  'In lasting low back pain the WHO advises against routine use. For new pain after a strain or injury elsewhere, a US guideline suggests it, with low trust. A knot without an injury is one step beyond that.':
    'Bei anhaltenden Kreuzschmerzen rät die WHO vom Einsatz als Routine ab. Bei neuen Schmerzen nach Zerrung oder Verletzung anderswo schlägt eine Leitlinie aus den USA es vor, mit wenig Vertrauen. Ein Knoten ohne Verletzung ist noch ein Schritt weiter.',
  'Back belt': 'Rückengurt',
  'We do not offer it.': 'Wir bieten das nicht an.',
  'The WHO advises against belts in lasting back pain.':
    'Die WHO rät bei anhaltenden Rückenschmerzen von Rückengurten ab.',
  Traction: 'Streckbehandlung (Traktion)',
  'The WHO advises against traction in lasting back pain.':
    'Die WHO rät bei anhaltenden Rückenschmerzen von Streckbehandlung ab.',
  Opioids: 'Opioide',
  'The WHO advises against opioids in lasting back pain.':
    'Die WHO rät bei anhaltenden Rückenschmerzen von Opioiden ab.',
  'Leave out what brings it on, one to three days.': 'Lass ein bis drei Tage weg, was es auslöst.',
  'Lie down no longer than a day or two.': 'Bleib nicht länger als ein, zwei Tage liegen.',
  'Sit or lie so that the place is loose.': 'Setz oder leg dich so, dass die Stelle locker ist.',
  'Lay flat fingertips on the spot.': 'Leg flache Fingerkuppen auf die Stelle.',
  'Press in slowly with flat fingertips.': 'Drück langsam mit flachen Fingerkuppen.',
  'Stop if it turns sharp, numb or electric.': 'Hör auf, wenn es sticht, taub wird oder elektrisiert.',
  'Lift your fingers slowly.': 'Heb die Finger langsam ab.',
  'Move that part a little, easily.': 'Beweg diese Stelle ein wenig, ganz leicht.',
  'Stand with your back to a wall, a step away.': 'Steh mit dem Rücken zur Wand, einen Schritt davor.',
  'Put the ball on the spot, never on bone.': 'Leg den Ball auf die Stelle, nie auf Knochen.',
  'Bend your knees and lean in slowly.': 'Beug die Knie und lehn dich langsam dagegen.',
  'Straighten your knees, come off it.': 'Streck die Knie und löse dich davon.',
  'Stay standing. Roll your shoulders slowly.': 'Bleib stehen. Kreise langsam die Schultern.',
  'Ease the cane off slowly.': 'Nimm den Haken langsam weg.',
  'Rest the cane. Roll your shoulders slowly.': 'Leg den Haken ab. Kreise langsam die Schultern.',
  'Keep off your neck and low back.': 'Bleib weg von Nacken und unterem Rücken.',
  'Let your weight sink onto it slowly.': 'Lass dein Gewicht langsam darauf sinken.',
  'Now stop on the sore spot and rest there.': 'Bleib jetzt auf der wunden Stelle und ruh dort.',
  'Lift off the roller slowly.': 'Löse dich langsam von der Rolle.',
  'Rest, and breathe easily.': 'Ruh dich aus und atme leicht.',
  'Only thick muscle, never neck, spine or ribs.': 'Nur dicke Muskeln, nie Hals, Wirbelsäule oder Rippen.',
  'Switch it on and glide slowly.': 'Schalt sie ein und gleite langsam.',
  'Keep it moving. Do not press hard.': 'Bleib in Bewegung. Drück nicht fest.',
  'Stop if it turns sharp, numb, or a bruise comes.':
    'Hör auf bei Stechen, Taubheit oder einem blauen Fleck.',
  'Lift it off. Switch it off.': 'Heb sie ab. Schalt sie aus.',
  'Lay the wrapped pad or towel on the sore place.': 'Leg das umhüllte Kissen oder Tuch auf die Stelle.',
  'Look at the skin. Mottled or white: take it off.': 'Sieh die Haut an. Fleckig oder weiß: Nimm es ab.',
  'Take it off.': 'Nimm es ab.',
  'Set a timer on it too. Stay awake.': 'Stell auch einen Wecker. Bleib wach.',
  'Switch it off. Take the pad off.': 'Schalt es aus. Nimm das Kissen ab.',
  'Lay it on the sore place.': 'Leg es auf die wunde Stelle.',
  'Take the pack off.': 'Nimm das Kühlpack ab.',
  'Have the cold pack and the warm pad ready.': 'Leg Kühlpack und warmes Kissen bereit.',
  'A cloth lies between, both times.': 'Beide Male liegt ein Tuch dazwischen.',
  'Cold now, for one minute.': 'Jetzt kalt, eine Minute lang.',
  'Warm now, for three minutes.': 'Jetzt warm, drei Minuten lang.',
  'It ends warm. Take the pad off.': 'Es endet warm. Nimm das Kissen ab.',
  'Stay where the pull is mild.': 'Bleib dort, wo es nur leicht zieht.',
  'Walk in the room, or outside.': 'Geh im Zimmer oder draußen.',
  'Turn back if it starts to hurt more.': 'Kehr um, wenn es anfängt, mehr wehzutun.',
  'Slow down, and come to a stop.': 'Werde langsamer und bleib stehen.',
  'Stand on the band, one end in each hand.': 'Stell dich auf das Band, ein Ende in jeder Hand.',
  'Lift both arms to shoulder height.': 'Heb beide Arme auf Schulterhöhe.',
  'Rest whenever you need to.': 'Mach Pause, wann immer du sie brauchst.',
  'Breathe in for 4 seconds, out for 6.': 'Atme 4 Sekunden ein und 6 aus.',
  'Breathe as you like again.': 'Atme wieder, wie du magst.',
  'Feel one breath come in, and go out.': 'Spür einen Atemzug kommen und gehen.',
  'Notice your feet: warm or cool, light or heavy.': 'Spür die Füße: warm oder kühl, leicht oder schwer.',
  'Calves, knees, thighs: let them be heavy.': 'Waden, Knie, Oberschenkel: Lass sie schwer sein.',
  'Feel what carries your hips. Let it.': 'Spür, was deine Hüften trägt. Lass es tragen.',
  'Notice your low back, without judging.': 'Spür den unteren Rücken, ohne zu urteilen.',
  'Let your belly rise and sink by itself.': 'Lass den Bauch von selbst steigen und sinken.',
  'Feel both shoulder blades. Let them be as they are.':
    'Spür beide Schulterblätter. Lass sie, wie sie sind.',
  'With the next breath out, let your shoulders sink.': 'Lass beim nächsten Ausatmen die Schultern sinken.',
  'Fingers, palms: nothing to hold.': 'Finger, Handflächen: Es gibt nichts zu halten.',
  'Teeth apart, tongue soft, neck long.': 'Zähne auseinander, Zunge weich, Nacken lang.',
  'The whole body, breathing.': 'Der ganze Körper, wie er atmet.',
  'Stretch a little, and look around.': 'Streck dich ein wenig und schau dich um.',
  "Set the screen's top at eye level, or just below.":
    'Stell die Bildschirmkante auf Augenhöhe oder etwas tiefer.',
  'Rest your feet flat, your forearms on the desk.': 'Stell die Füße flach auf, die Unterarme auf den Tisch.',
  'Stop if pain rises by two, or you get breathless.':
    'Hör auf bei Atemnot, oder wenn Schmerz um zwei steigt.',
  'Stop if skin turns white or blue, or hives come.':
    'Hör auf, wenn die Haut weiß, blau oder quaddelig wird.',
}
