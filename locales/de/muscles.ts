/** German words of knowledge/muscles. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  // Neck to shoulder: trapezius, levator, rhomboids
  'Upper trapezius': 'Oberer Trapezmuskel',
  'The ridge from your neck to your shoulder. It lifts the shoulder and tires at desks.':
    'Der Wulst von deinem Nacken zu deiner Schulter. Er hebt die Schulter und ermüdet am Schreibtisch.',
  'Middle of the front edge of the neck-shoulder ridge (clavicular fibres).':
    'Mitte der vorderen Kante des Wulsts zwischen Nacken und Schulter (Fasern zum Schlüsselbein).',
  'Middle of the ridge, slightly further out and back.': 'Mitte des Wulsts, etwas weiter außen und hinten.',
  'Lift the ridge of the shoulder between thumb and fingers.':
    'Heb den Wulst der Schulter zwischen Daumen und Fingern an.',
  'Roll it gently until you feel a firm band with a sore spot.':
    'Roll ihn sanft, bis du einen festen Strang mit einer empfindlichen Stelle spürst.',
  'Lift the ridge and hold the tender rope.': 'Heb den Wulst an und halte den empfindlichen Strang.',
  'Sit tall and hold both handles of the cane.': 'Sitz aufrecht, beide Griffe des Massagehakens in der Hand.',
  'Stay out of the hollow above the collarbone: nerves, vessels and the lung lie there.':
    'Bleib weg von der Grube über dem Schlüsselbein: Dort liegen Nerven, Gefäße und die Lunge.',
  'Never press the front or side of the neck.': 'Drück nie vorn oder seitlich am Hals.',
  'Stop if you feel dizzy.': 'Hör auf, wenn dir schwindlig wird.',
  'Middle trapezius': 'Mittlerer Trapezmuskel',
  'Runs flat from the spine to the shoulder blade. It draws the blade back.':
    'Läuft flach von der Wirbelsäule zum Schulterblatt. Er zieht das Schulterblatt nach hinten.',
  'Just inside the upper inner corner of the blade.':
    'Innen dicht neben der oberen inneren Ecke des Schulterblatts.',
  'Near the shoulder tip above the blade ridge.': 'Nahe der Schulterspitze, über der Schulterblattgräte.',
  'Reach over the other shoulder.': 'Greif über die andere Schulter.',
  'Press flat between the blade edge and the spine, level with the ridge of the blade.':
    'Drück flach zwischen Schulterblattrand und Wirbelsäule, auf der Höhe der Schulterblattgräte.',
  'Lay that arm across your chest.': 'Leg den Arm dieser Seite quer über die Brust.',
  'Stop if it turns sharp, numb or electric.': 'Hör auf, wenn es sticht, taub wird oder elektrisiert.',
  'Stay off the bumps of the spine.': 'Bleib weg von den Knochenhöckern der Wirbelsäule.',
  'Burning skin in a band: look for a rash first. It may be shingles.':
    'Brennende Haut in einem Streifen: Schau zuerst nach einem Ausschlag. Es kann Gürtelrose sein.',
  'Lower trapezius': 'Unterer Trapezmuskel',
  'Runs from the mid spine up to the blade. It steadies the blade when you reach up.':
    'Läuft von der mittleren Wirbelsäule hoch zum Schulterblatt. Er hält das Schulterblatt ruhig, wenn du nach oben greifst.',
  'Where the lower edge crosses the inner border of the blade near its lower third.':
    'Wo seine Unterkante den inneren Rand des Schulterblatts kreuzt, nahe dem unteren Drittel.',
  'Close to the root of the blade ridge.': 'Dicht am inneren Anfang der Schulterblattgräte.',
  'Bend forward and let your arms hang.': 'Beug dich vor und lass die Arme hängen.',
  'Feel for a band that runs from mid-spine up and out to the blade.':
    'Taste nach einem Strang, der von der mittleren Wirbelsäule schräg nach oben außen zum Schulterblatt läuft.',
  'Light on the ribs, above all with thin bones.': 'Auf den Rippen nur leicht, vor allem bei Osteoporose.',
  'Stay off the bones of the spine.': 'Bleib weg von den Knochen der Wirbelsäule.',
  'Levator scapulae': 'Schulterblattheber',
  'The stiff-neck muscle': 'Der Muskel des steifen Nackens',
  'Runs from the side of the neck to the top inner corner of the blade.':
    'Läuft von der Seite des Halses zur oberen inneren Ecke des Schulterblatts.',
  'Corner of the neck where it dives under trapezius.':
    'Am Winkel des Halses, wo er unter dem Trapezmuskel verschwindet.',
  'Just above and inside the top inner corner of the blade.':
    'Knapp über der oberen inneren Ecke des Schulterblatts, etwas weiter innen.',
  'Find the top inner corner of the blade.': 'Such die obere innere Ecke des Schulterblatts.',
  'Slide your finger off it, one thumb-width up and in.':
    'Gleite mit dem Finger davon weg, eine Daumenbreite nach oben und innen.',
  'Never press on the side bones of the neck.': 'Drück nie auf die seitlichen Knochen des Halses.',
  'No massage gun.': 'Keine Massagepistole.',
  'Dizzy when you turn your head far: stop.': 'Wird dir schwindlig, wenn du den Kopf weit drehst: Hör auf.',
  'Rhomboid major': 'Großer Rautenmuskel',
  'Lies between spine and shoulder blade, under the trapezius.':
    'Liegt zwischen Wirbelsäule und Schulterblatt, unter dem Trapezmuskel.',
  'Along the inner edge of the blade, middle and lower part.':
    'Entlang des inneren Rands des Schulterblatts, mittlerer und unterer Teil.',
  'Put the hand of that side on the other shoulder. That opens the space.':
    'Leg die Hand dieser Seite auf die andere Schulter. Das öffnet den Raum.',
  'Press flat against the ribs, beside the edge of the blade.':
    'Drück flach gegen die Rippen, neben dem Rand des Schulterblatts.',
  'Not on the spine, and not hard on the ribs.': 'Nicht auf die Wirbelsäule, und nicht fest auf die Rippen.',
  'A deep ache that movement does not change: think of heart, lungs or gallbladder.':
    'Ein tiefer Schmerz, den Bewegung nicht verändert: Denk an Herz, Lunge oder Gallenblase.',
  'Rhomboid minor': 'Kleiner Rautenmuskel',
  'A small band just above the rhomboid major, at the root of the blade ridge.':
    'Ein kleines Band direkt über dem großen Rautenmuskel, am inneren Anfang der Schulterblattgräte.',
  'Inner edge of blade at ridge level.':
    'Innerer Rand des Schulterblatts, auf der Höhe der Schulterblattgräte.',
  'Press beside the blade, level with the start of its ridge.':
    'Drück neben dem Schulterblatt, auf der Höhe des Anfangs der Schulterblattgräte.',

  // Neck
  'Splenius capitis': 'Riemenmuskel des Kopfes',
  'Runs up the back of the neck to the bone behind the ear.':
    'Läuft hinten am Nacken hoch bis zum Knochen hinter dem Ohr.',
  'Upper side-back of neck below the mastoid.':
    'Oben seitlich hinten am Nacken, unter dem Knochen hinter dem Ohr.',
  'Go two finger-widths below the bone behind the ear, toward the spine.':
    'Geh zwei Fingerbreit unter den Knochen hinter dem Ohr, in Richtung Wirbelsäule.',
  'Use a soft fingertip only.': 'Nimm nur eine weiche Fingerkuppe.',
  'An artery runs close by: fingertips only, never a tool.':
    'Eine Schlagader läuft dicht daneben: nur Fingerkuppen, nie ein Hilfsmittel.',
  'Never lean the head back and turn it at the same time.':
    'Den Kopf nie zugleich nach hinten neigen und drehen.',
  'New, severe pain on one side of neck or head: get help first.':
    'Neuer, starker Schmerz an einer Seite von Hals oder Kopf: Hol dir zuerst Hilfe.',
  'Splenius cervicis': 'Riemenmuskel des Halses',
  'Runs from the upper back to the side of the neck bones.':
    'Läuft vom oberen Rücken zur Seite der Halswirbel.',
  'Side-back of neck mid height.': 'Seitlich hinten am Nacken, auf halber Höhe.',
  'Corner of neck low.': 'Winkel des Halses, weit unten.',
  'Go beside the neck bones, halfway down.': 'Geh neben die Halswirbel, auf halber Höhe.',
  'Press lightly, with flat fingertips.': 'Drück leicht, mit flachen Fingerkuppen.',
  'Semispinalis capitis': 'Halbdornmuskel des Kopfes',
  'The thick cord beside the middle of the neck.': 'Der dicke Strang neben der Mitte des Nackens.',
  'Below skull one thumb from midline.': 'Unter dem Schädel, eine Daumenbreite von der Mittellinie entfernt.',
  'Mid back of neck.': 'Hinten am Nacken, auf mittlerer Höhe.',
  'Nod a little.': 'Nick ein wenig.',
  'Feel for a cord beside the middle line, just under the skull.':
    'Taste nach einem Strang neben der Mittellinie, direkt unter dem Schädel.',
  'No hard ball on the upper neck.': 'Kein harter Ball am oberen Nacken.',
  'Do not let the head hang back.': 'Lass den Kopf nicht nach hinten hängen.',
  'A tingling scalp: ease off. A nerve lies there.':
    'Die Kopfhaut kribbelt: Nimm Druck weg. Dort liegt ein Nerv.',
  'Suboccipital group': 'Kurze Nackenmuskeln',
  'Four small muscles right under the skull. They steady your gaze.':
    'Vier kleine Muskeln direkt unter dem Schädel. Sie halten deinen Blick ruhig.',
  'Hollow directly under skull.': 'Mulde direkt unter dem Schädel.',
  'Lay your fingertips in the hollow under the skull.':
    'Leg die Fingerkuppen in die Mulde unter dem Schädel.',
  'Make a small nod and feel them move.': 'Nick ein wenig und spür, wie sie sich bewegen.',
  'An artery runs close by: light fingertips only.':
    'Eine Schlagader läuft dicht daneben: nur leicht mit den Fingerkuppen.',
  'Not with loose neck joints, rheumatoid arthritis or a recent injury.':
    'Nicht bei lockeren Halsgelenken, rheumatoider Arthritis oder einer Verletzung in letzter Zeit.',
  'A sudden worst headache: call for help now.':
    'Plötzlich der schlimmste Kopfschmerz überhaupt: Ruf sofort Hilfe.',
  Sternocleidomastoid: 'Kopfwender',
  SCM: 'SCM (Sternocleidomastoideus)',
  'The long muscle from behind the ear to the collarbone.':
    'Der lange Muskel von hinter dem Ohr bis zum Schlüsselbein.',
  'Front cord of the side-neck muscle.': 'Vorderer Strang des seitlichen Halsmuskels.',
  'Rear part.': 'Hinterer Teil.',
  'Do not press it yourself. This page only explains it.':
    'Drück ihn nicht selbst. Diese Seite erklärt ihn nur.',
  'The great artery and vein of the neck run under it. Pressing can make you faint.':
    'Darunter laufen die große Schlagader und die große Vene des Halses. Drücken kann dich ohnmächtig machen.',
  'Dizziness here can have other reasons. Let somebody look.':
    'Schwindel kann hier andere Gründe haben. Lass jemanden vom Fach danach sehen.',
  Scalenes: 'Treppenmuskeln',
  'Deep at the side of the neck, above the collarbone.':
    'Tief an der Seite des Halses, über dem Schlüsselbein.',
  'Side-front of lower neck behind SCM.': 'Seitlich vorn am unteren Hals, hinter dem Kopfwender.',
  'Nerves, vessels and the top of the lung lie there.':
    'Dort liegen Nerven, Gefäße und die Spitze der Lunge.',
  'A swollen or numb hand: stop, and see a doctor. Suddenly cold and white: get help now.':
    'Eine geschwollene oder taube Hand: Hör auf und hol dir ärztliche Hilfe. Plötzlich kalt und weiß: Hol dir sofort Hilfe.',
  'Pain in chest and left arm together: think of the heart first.':
    'Schmerz in Brust und linkem Arm zusammen: Denk zuerst an das Herz.',

  // Shoulder
  Supraspinatus: 'Obergrätenmuskel',
  'Lies in the groove above the ridge of the shoulder blade.':
    'Liegt in der Rinne über der Schulterblattgräte.',
  'In the groove above the blade ridge, middle.': 'In der Rinne über der Schulterblattgräte, in der Mitte.',
  'Outer end near the tip.': 'Äußeres Ende, nahe der Schulterspitze.',
  'Find the ridge of the blade.':
    'Such die Schulterblattgräte, die Knochenkante quer über dem Schulterblatt.',
  'Press down into the groove just above it.': 'Drück nach unten in die Rinne direkt darüber.',
  'Press straight down only as far as it feels good.':
    'Drück nur so weit gerade nach unten, wie es sich gut anfühlt.',
  'Cannot lift the arm after a fall: see a doctor first.':
    'Kannst du den Arm nach einem Sturz nicht heben: Hol dir zuerst ärztliche Hilfe.',
  Infraspinatus: 'Untergrätenmuskel',
  'Covers the flat of the shoulder blade. It turns the arm outward.':
    'Bedeckt die Fläche des Schulterblatts. Er dreht den Arm nach außen.',
  'Under the middle of the blade ridge.': 'Unter der Mitte der Schulterblattgräte.',
  'Slightly further out.': 'Etwas weiter außen.',
  'Near inner edge of blade (uncommon).': 'Nahe dem inneren Rand des Schulterblatts (selten).',
  'Reach the flat of the blade.': 'Greif zur Fläche des Schulterblatts.',
  'Feel a thumb-width below the ridge for very sore spots.':
    'Taste eine Daumenbreite unter der Schulterblattgräte nach sehr empfindlichen Stellen.',
  'Stay off the bony ridge.': 'Bleib weg von der knöchernen Kante.',
  'Stop if the arm goes numb.': 'Hör auf, wenn der Arm taub wird.',
  'Teres minor': 'Kleiner runder Muskel',
  'A narrow band at the outer edge of the shoulder blade.':
    'Ein schmales Band am äußeren Rand des Schulterblatts.',
  'Outer edge of blade, upper third.': 'Äußerer Rand des Schulterblatts, oberes Drittel.',
  'Reach to the back wall of the armpit.': 'Greif zur hinteren Wand der Achsel.',
  'Follow the edge of the blade upward.': 'Folge dem Rand des Schulterblatts nach oben.',
  'A nerve runs behind the arm: stop if it tingles.':
    'Hinter dem Arm läuft ein Nerv: Hör auf, wenn es kribbelt.',
  'Do not press into the armpit.': 'Drück nicht in die Achsel hinein.',
  'Teres major': 'Großer runder Muskel',
  'Runs from the lower tip of the blade to the front of the arm.':
    'Läuft von der unteren Spitze des Schulterblatts zur Vorderseite des Arms.',
  'Outer edge of blade near lower tip and in back armpit fold.':
    'Äußerer Rand des Schulterblatts nahe der unteren Spitze und in der hinteren Achselfalte.',
  'Pinch the fold at the back of the armpit.':
    'Nimm die Falte hinten an der Achsel zwischen Daumen und Finger.',
  'Keep out of the armpit: vessels and nerves lie there.':
    'Bleib weg von der Achsel: Dort liegen Gefäße und Nerven.',
  Subscapularis: 'Unterschulterblattmuskel',
  'Lies on the front of the shoulder blade, between blade and ribs.':
    'Liegt auf der Vorderseite des Schulterblatts, zwischen Schulterblatt und Rippen.',
  'Front surface of blade, reached through armpit.':
    'Vordere Fläche des Schulterblatts, durch die Achsel erreichbar.',
  'Do not press it yourself. A professional can reach it safely.':
    'Drück ihn nicht selbst. Jemand vom Fach kann ihn sicher erreichen.',
  'The armpit holds an artery, nerves and glands.':
    'In der Achsel liegen eine Schlagader, Nerven und Drüsen.',
  'Latissimus dorsi': 'Breiter Rückenmuskel',
  'The broad muscle from the low back to the armpit.': 'Der breite Muskel vom unteren Rücken bis zur Achsel.',
  'Back armpit fold upper outer.': 'Hintere Achselfalte, oben außen.',
  'Lower side of trunk mid.': 'Untere Seite des Rumpfs, in der Mitte.',
  'Grip the fold at the back of the armpit.': 'Greif die Falte hinten an der Achsel.',
  'Roll it between your fingers.': 'Roll sie zwischen den Fingern.',
  'Pinch the fold and roll it gently.': 'Nimm die Falte zwischen die Finger und roll sie sanft.',
  'Keep out of the hollow of the armpit.': 'Bleib weg von der Achselhöhle.',
  'Light on the lower ribs, above all with thin bones.':
    'Auf den unteren Rippen nur leicht, vor allem bei Osteoporose.',
  'Stop if you get breathless.': 'Hör auf, wenn dir die Luft knapp wird.',

  // Ribs and the muscles beside the spine
  'Serratus anterior': 'Vorderer Sägezahnmuskel',
  'Wraps the side of the ribs under the shoulder blade.':
    'Legt sich seitlich um die Rippen, unter das Schulterblatt.',
  'Side of chest about ribs 5-6 in line with armpit.':
    'Seite des Brustkorbs, etwa Rippen 5–6, auf einer Linie mit der Achsel.',
  'Lay flat fingers on the ribs at your side.': 'Leg flache Finger auf die Rippen an deiner Seite.',
  'Press gently.': 'Drück sanft.',
  'Breathless: call the emergency number. Pain with each breath: let a doctor look first.':
    'Atemnot: Wähle den Notruf. Schmerz bei jedem Atemzug: Lass es zuerst ärztlich ansehen.',
  'Light on the ribs. Not on the breast.': 'Auf den Rippen nur leicht. Nicht auf dem Brustgewebe.',
  'Burning skin in a band may be shingles.': 'Brennende Haut in einem Streifen kann Gürtelrose sein.',
  'Serratus posterior superior': 'Hinterer oberer Sägezahnmuskel',
  'Thin, on the upper ribs under the blade.': 'Dünn, auf den oberen Rippen unter dem Schulterblatt.',
  'Under the upper inner blade, reached with arm across chest.':
    'Unter dem oberen inneren Schulterblatt, erreichbar mit dem Arm quer über der Brust.',
  'Lay that arm across your chest, so that the blade slides away.':
    'Leg den Arm dieser Seite quer über die Brust, damit das Schulterblatt zur Seite gleitet.',
  'Press the ribs at the upper inner edge of the blade.':
    'Drück auf die Rippen am oberen inneren Rand des Schulterblatts.',
  'A numb little finger can come from the neck. See somebody.':
    'Ein tauber kleiner Finger kann vom Hals kommen. Hol dir Hilfe vom Fach.',
  'Pain with breath or effort: let a doctor look first.':
    'Schmerz beim Atmen oder bei Anstrengung: Lass es zuerst ärztlich ansehen.',
  'Serratus posterior inferior': 'Hinterer unterer Sägezahnmuskel',
  'Thin, over the lowest ribs at the back.': 'Dünn, hinten über den untersten Rippen.',
  'Over ribs 9-12 beside paraspinals.': 'Über den Rippen 9–12, neben den Muskelsträngen der Wirbelsäule.',
  'Lay a flat hand over the lowest ribs.': 'Leg eine flache Hand über die untersten Rippen.',
  'Stay about four to six centimetres from the spine.':
    'Bleib etwa vier bis sechs Zentimeter von der Wirbelsäule entfernt.',
  'The kidneys lie behind and below the lowest ribs: never press hard there.':
    'Hinter und unter den untersten Rippen liegen die Nieren: Drück dort nie fest.',
  'The lowest ribs are loose at one end: light hands only.':
    'Die untersten Rippen sind an einem Ende lose: nur leicht mit den Händen.',
  'Changed urine or fever: see a doctor today.':
    'Veränderter Urin oder Fieber: Hol dir heute ärztliche Hilfe.',
  'Iliocostalis thoracis': 'Äußerer Rückenstrecker (Iliocostalis thoracis)',
  'The outer cord beside the spine, in the chest part.':
    'Der äußere Strang neben der Wirbelsäule, im Brustteil.',
  'Beside spine about T6, 4-5 cm out.': 'Neben der Wirbelsäule etwa bei Th6, 4–5 cm nach außen.',
  'Beside spine about T11.': 'Neben der Wirbelsäule etwa bei Th11.',
  'Feel the rope of muscle beside the spine.': 'Taste den Muskelstrang neben der Wirbelsäule.',
  'Press it toward the ribs.': 'Drück ihn in Richtung der Rippen.',
  'Keep your spine in the gap.': 'Lass die Wirbelsäule in der Lücke.',
  'Support your head with both hands.': 'Stütz den Kopf mit beiden Händen.',
  'It can feel like heart, lungs or belly. In doubt, let somebody look.':
    'Es kann sich wie Herz, Lunge oder Bauch anfühlen. Im Zweifel lass jemanden vom Fach danach sehen.',
  'Not on the spine. No roller with thin bones.':
    'Nicht auf die Wirbelsäule. Keine Faszienrolle bei Osteoporose.',
  'Iliocostalis lumborum': 'Äußerer Rückenstrecker (Iliocostalis lumborum)',
  'The outer cord beside the spine, in the low back.':
    'Der äußere Strang neben der Wirbelsäule, im unteren Rücken.',
  'Beside spine about L1, outer ridge.': 'Neben der Wirbelsäule etwa bei L1, am äußeren Wulst.',
  'Feel along the outer edge of the muscle ridge in the low back.':
    'Taste am äußeren Rand des Muskelwulsts im unteren Rücken entlang.',
  'The kidneys lie behind and below the lowest ribs: light only.':
    'Hinter und unter den untersten Rippen liegen die Nieren: nur leicht.',
  'A numb or weak leg, or numb between the legs: stop and get help.':
    'Ein taubes oder schwaches Bein oder Taubheit zwischen den Beinen: Hör auf und hol dir Hilfe.',
  'Longissimus thoracis': 'Mittlerer Rückenstrecker (Longissimus thoracis)',
  'The middle cord beside the spine, long and strong.':
    'Der mittlere Strang neben der Wirbelsäule, lang und kräftig.',
  'Beside spine T10-T11.': 'Neben der Wirbelsäule, Th10–Th11.',
  'Beside spine L1.': 'Neben der Wirbelsäule, L1.',
  'Feel the inner ridge, two finger-widths from the spine.':
    'Taste den inneren Wulst, zwei Fingerbreit von der Wirbelsäule entfernt.',
  'Light below the lowest ribs: the kidneys lie there.':
    'Unterhalb der untersten Rippen nur leicht: Dort liegen die Nieren.',
  'Multifidi and rotatores': 'Vielgespaltene (Multifidi) und Drehmuskeln',
  'Short and deep, right beside the spine bones.': 'Kurz und tief, direkt neben den Wirbelknochen.',
  'Groove beside thoracic spine.': 'Rinne neben der Brustwirbelsäule.',
  'Groove beside L2.': 'Rinne neben L2.',
  'Groove beside L5/S1.': 'Rinne neben L5/S1.',
  'Feel deep in the groove beside the bumps of the spine.':
    'Taste tief in der Rinne neben den Knochenhöckern der Wirbelsäule.',
  'Never press on the bone itself.': 'Drück nie auf den Knochen selbst.',
  'Rock your pelvis a little.': 'Wieg das Becken ein wenig.',
  'Pain right on a bone of the middle line: do not press. Let a doctor look.':
    'Schmerz direkt auf einem Knochen der Mittellinie: Drück nicht. Lass es ärztlich ansehen.',
  'Never knock or hammer on the spine.': 'Klopf oder hämmere nie auf die Wirbelsäule.',

  // Low back, belly, hip
  'Quadratus lumborum': 'Quadratischer Lendenmuskel',
  QL: 'QL (Quadratus lumborum)',
  'Spans the gap from the lowest rib to the hip crest.':
    'Überbrückt die Lücke von der untersten Rippe bis zum Beckenkamm.',
  'Outer edge just under last rib.': 'Äußerer Rand, direkt unter der letzten Rippe.',
  'Outer edge just above hip crest.': 'Äußerer Rand, direkt über dem Beckenkamm.',
  'Deep near L3 side bone.': 'Tief, nahe dem seitlichen Knochenfortsatz von L3.',
  'Deep near L4-L5 above crest.': 'Tief, nahe L4–L5, über dem Beckenkamm.',
  'Lie on the other side.': 'Leg dich auf die andere Seite.',
  'Press into the soft gap just above the hip crest, toward the spine.':
    'Drück in die weiche Lücke direkt über dem Beckenkamm, in Richtung Wirbelsäule.',
  'Move off at once if it shoots or tingles.': 'Geh sofort weg davon, wenn es einschießt oder kribbelt.',
  'The kidney and the loose lowest rib lie close by.':
    'Die Niere und die lose unterste Rippe liegen dicht daneben.',
  'Never a hard ball with your weight on it.': 'Nie ein harter Ball mit deinem Gewicht darauf.',
  'Flank pain with fever or changed urine: see a doctor today. Sudden at 60 or over: get help now.':
    'Flankenschmerz mit Fieber oder verändertem Urin: Hol dir heute ärztliche Hilfe. Plötzlich mit 60 oder älter: Hol dir sofort Hilfe.',
  'Leg pain that shoots when you cough: see somebody first.':
    'Beinschmerz, der beim Husten einschießt: Hol dir zuerst Hilfe vom Fach.',
  Iliopsoas: 'Hüftbeuger (Iliopsoas)',
  'Runs from the low spine through the belly to the thigh. It bends the hip.':
    'Läuft von der unteren Wirbelsäule durch den Bauch zum Oberschenkel. Er beugt die Hüfte.',
  'Deep belly beside spine and inside pelvis rim.':
    'Tief im Bauch, neben der Wirbelsäule und innen am Beckenrand.',
  'Never press into the belly for it.': 'Drück dafür nie in den Bauch.',
  'Lie at the edge of the bed and feel whether the front of the hip is tight.':
    'Leg dich an den Bettrand und spür, ob die Vorderseite der Hüfte spannt.',
  'Great vessels, nerves and the bowel lie over it.': 'Darüber liegen große Gefäße, Nerven und der Darm.',
  'Fever with a hip you hold bent: see a doctor today.':
    'Fieber und eine Hüfte, die du gebeugt hältst: Hol dir heute ärztliche Hilfe.',
  'A belly that pulses: stop, and get help now.':
    'Ein Bauch, der pulsiert: Hör auf und hol dir sofort Hilfe.',
  'Blood thinners and new groin or flank pain: get help now.':
    'Blutverdünner und neuer Leisten- oder Flankenschmerz: Hol dir sofort Hilfe.',
  'Rectus abdominis': 'Gerader Bauchmuskel',
  'The straight belly muscle.': 'Der gerade Muskel des Bauchs.',
  'Upper belly beside midline below ribs.': 'Oberbauch neben der Mittellinie, unter den Rippen.',
  'Lower belly.': 'Unterbauch.',
  'Press lightly and raise your head.': 'Drück leicht und heb den Kopf.',
  'More pain then points to the belly wall. It proves nothing.':
    'Wird der Schmerz dann stärker, spricht das für die Bauchwand. Es beweist nichts.',
  'Not over a hernia, in pregnancy, or with a widened artery.':
    'Nicht über einem Eingeweidebruch (Hernie), nicht in der Schwangerschaft, nicht bei einer erweiterten Schlagader.',
  'Vomiting or fever: see a doctor today. Vomiting blood, or black stool: get help now.':
    'Erbrechen oder Fieber: Hol dir heute ärztliche Hilfe. Erbrechen von Blut oder schwarzer Stuhl: Hol dir sofort Hilfe.',
  'Gluteus maximus': 'Großer Gesäßmuskel',
  'The large buttock muscle.': 'Der große Muskel des Gesäßes.',
  'Beside sacrum upper.': 'Neben dem Kreuzbein, oben.',
  'Above sit bone.': 'Über dem Sitzbein.',
  'Inner lower near tailbone.': 'Innen unten, nahe dem Steißbein.',
  'Press along the edge of the sacrum.': 'Drück am Rand des Kreuzbeins entlang.',
  'Then press above the bone you sit on.': 'Drück dann über dem Knochen, auf dem du sitzt.',
  'The big leg nerve runs mid-buttock: stop if it shoots.':
    'Der große Beinnerv läuft mitten durch die Gesäßhälfte: Hör auf, wenn es einschießt.',
  'Stay off the tailbone.': 'Bleib weg vom Steißbein.',
  'Gluteus medius': 'Mittlerer Gesäßmuskel',
  'Lies under the hip crest and steadies you on one leg.':
    'Liegt unter dem Beckenkamm und hält dich auf einem Bein stabil.',
  'Below back third of hip crest.': 'Unter dem hinteren Drittel des Beckenkamms.',
  'Below middle of crest.': 'Unter der Mitte des Beckenkamms.',
  'Below front third of crest.': 'Unter dem vorderen Drittel des Beckenkamms.',
  'Stand on the other leg.': 'Stell dich auf das andere Bein.',
  'Press just under the hip crest.': 'Drück direkt unter dem Beckenkamm.',
  'Put a sock ball just under the hip crest.': 'Leg gerollte Socken direkt unter den Beckenkamm.',
  'Put a tennis ball just under the hip crest.': 'Leg einen Tennisball direkt unter den Beckenkamm.',
  'Stay off the outer hip bone.': 'Bleib weg vom äußeren Hüftknochen.',
  'Gluteus minimus': 'Kleiner Gesäßmuskel',
  'The deepest of the outer hip muscles.': 'Der tiefste der äußeren Hüftmuskeln.',
  'Front outer hip below crest.': 'Vorn außen an der Hüfte, unter dem Beckenkamm.',
  'Above and behind outer hip bone.': 'Über und hinter dem äußeren Hüftknochen.',
  'Press deep, between the outer hip bone and the crest.':
    'Drück tief, zwischen dem äußeren Hüftknochen und dem Beckenkamm.',
  'It can feel like sciatica.': 'Es kann sich wie Ischias anfühlen.',
  'Truly numb or weak: that is a nerve. See somebody.':
    'Wirklich taub oder schwach: Das ist ein Nerv. Hol dir Hilfe vom Fach.',
  Piriformis: 'Birnenförmiger Muskel (Piriformis)',
  'Runs across the buttock from the sacrum to the outer hip bone.':
    'Läuft quer durch das Gesäß, vom Kreuzbein zum äußeren Hüftknochen.',
  'Near sacrum edge mid-buttock.': 'Nahe dem Rand des Kreuzbeins, auf mittlerer Höhe des Gesäßes.',
  'Outer third toward hip bone.': 'Äußeres Drittel, in Richtung des Hüftknochens.',
  'Go halfway between the edge of the sacrum and the outer hip bone.':
    'Geh auf die Mitte zwischen dem Rand des Kreuzbeins und dem äußeren Hüftknochen.',
  'The outer third is safer.': 'Das äußere Drittel ist sicherer.',
  'The big leg nerve runs here: shooting or tingling means move off at once.':
    'Hier läuft der große Beinnerv: Schießt es ein oder kribbelt es, geh sofort davon weg.',

  // Chest, shoulder cap, side of the belly
  'Pectoralis major': 'Großer Brustmuskel',
  'The large chest muscle.': 'Der große Muskel der Brust.',
  'Upper chest below collarbone.': 'Obere Brust, unter dem Schlüsselbein.',
  'Mid chest toward armpit fold.': 'Mittlere Brust, in Richtung der Achselfalte.',
  'Outer lower edge.': 'Äußerer unterer Rand.',
  'Pinch the fold at the front of the armpit.':
    'Nimm die Falte vorn an der Achsel zwischen Daumen und Finger.',
  'Stop if it tingles or your chest feels tight.': 'Hör auf, wenn es kribbelt oder die Brust eng wird.',
  'Pain in the left chest or arm: think of the heart first.':
    'Schmerz in der linken Brust oder im linken Arm: Denk zuerst an das Herz.',
  'Never on breast tissue, an implant or a pacemaker.':
    'Nie auf Brustgewebe, ein Implantat oder einen Herzschrittmacher.',
  'Pectoralis minor': 'Kleiner Brustmuskel',
  'A small muscle under the large chest muscle, from the ribs to the front of the shoulder.':
    'Ein kleiner Muskel unter dem großen Brustmuskel, von den Rippen zur Vorderseite der Schulter.',
  'Below the bony knob (coracoid) of front shoulder.':
    'Unter dem Knochenhöcker vorn an der Schulter (Rabenschnabelfortsatz).',
  'Let the arm rest.': 'Lass den Arm ruhen.',
  'Lay a flat finger below the outer collarbone. Press lightly.':
    'Leg einen flachen Finger unter das äußere Schlüsselbein. Drück leicht.',
  'Nerves and vessels of the arm run under it: stop if it tingles.':
    'Darunter laufen Nerven und Gefäße des Arms: Hör auf, wenn es kribbelt.',
  'Posterior deltoid': 'Hinterer Deltamuskel',
  'The back of the shoulder cap.': 'Die Rückseite der Schulterkappe.',
  'Back of shoulder cap.': 'Rückseite der Schulterkappe.',
  'Feel the back of the shoulder cap.': 'Taste die Rückseite der Schulterkappe.',
  'Stay off the bone. Stop if the arm goes numb.': 'Bleib weg vom Knochen. Hör auf, wenn der Arm taub wird.',
  'Erector spinae': 'Rückenstrecker',
  'The muscles beside the spine': 'Die Muskeln neben der Wirbelsäule',
  'The long ropes on both sides of the spine.': 'Die langen Muskelstränge auf beiden Seiten der Wirbelsäule.',
  'Any tender rope 2-5 cm beside spine.': 'Jeder druckempfindliche Strang 2–5 cm neben der Wirbelsäule.',
  'Draw flat fingers across the ridge beside the spine.':
    'Zieh flache Finger quer über den Wulst neben der Wirbelsäule.',
  'Not on the spine, light on the ribs.': 'Nicht auf die Wirbelsäule, auf den Rippen nur leicht.',
  'External oblique': 'Äußerer schräger Bauchmuskel',
  'The side wall of the belly over the lower ribs.': 'Die seitliche Bauchwand über den unteren Rippen.',
  'Lower side ribs and flank wall.': 'Untere seitliche Rippen und Wand der Flanke.',
  'Pinch the wall of the belly at the side, lightly.':
    'Nimm die Bauchwand an der Seite leicht zwischen Daumen und Finger.',
  'Organs lie under it: light hands only.': 'Darunter liegen Organe: nur leicht mit den Händen.',
  'Pain in waves, or changed urine: see a doctor.':
    'Schmerz in Wellen oder veränderter Urin: Hol dir ärztliche Hilfe.',
  'Sit with your {left|right} arm supported, the shoulder loose.':
    'Setz dich, den {linken|rechten} Arm gestützt, die Schulter locker.',
  'Reach over with your other hand.': 'Greif mit der anderen Hand hinüber.',
  'Take the ridge of muscle between thumb and fingers.': 'Nimm den Muskelwulst zwischen Daumen und Finger.',
  'Find the tender rope in it.': 'Such den empfindlichen Strang darin.',
  'Stop if it tingles, turns sharp or makes you dizzy.':
    'Hör auf, wenn es kribbelt, sticht oder dir schwindlig wird.',
  'Open your fingers slowly.': 'Öffne langsam die Finger.',
  'Let the arm hang. Roll that shoulder slowly.': 'Lass den Arm hängen. Kreise langsam diese Schulter.',
  'Hook it over your shoulder.': 'Häng ihn über die Schulter.',
  'Rest the knob on top of the {left|right} ridge.':
    'Der Knauf liegt oben auf dem {linken|rechten} Muskelwulst.',
  'Push away with the lower hand, guide with the upper.': 'Die untere Hand drückt weg, die obere führt.',
  'Ease the cane off slowly.': 'Nimm den Haken langsam weg.',
  'Rest the cane. Roll your shoulders slowly.': 'Leg den Haken ab. Kreise langsam die Schultern.',
  'Stand with your back to a wall, a step away.': 'Steh mit dem Rücken zur Wand, einen Schritt davor.',
  'Hang a tennis ball in a sock behind you.': 'Häng einen Tennisball in einer Socke hinter dich.',
  'Set it on the flesh of the {left|right} ridge.':
    'Leg ihn auf das Weiche des {linken|rechten} Muskelwulstes.',
  'Keep it off the bone.': 'Bleib damit weg vom Knochen.',
  'Bend your knees and lean in slowly.': 'Beug die Knie und lehn dich langsam dagegen.',
  'Straighten your knees, come off it.': 'Streck die Knie und löse dich davon.',
  'Stay standing. Roll your shoulders slowly.': 'Bleib stehen. Kreise langsam die Schultern.',
  'Put a sock ball behind you, on the {left|right}.': 'Leg gerollte Socken hinter dich, {links|rechts}.',
  'Set it between blade and spine, not on bone.':
    'Zwischen Schulterblatt und Wirbelsäule, nicht auf Knochen.',
  'Lay your {left|right} arm across your chest.': 'Leg den {linken|rechten} Arm quer über die Brust.',
  'Put a tennis ball behind you, on the {left|right}.': 'Leg einen Tennisball hinter dich, {links|rechts}.',
  'Set it at the lower inner edge of the blade.': 'An den unteren inneren Rand des Schulterblatts.',
  "Rest the knob at the {left|right} blade's lower inner edge.":
    'Der Knauf liegt unten innen am {linken|rechten} Schulterblatt.',
  'Find the top inner corner of the {left|right} blade.':
    'Such die obere innere Ecke des {linken|rechten} Schulterblatts.',
  'Lay flat fingertips just above it.': 'Leg die Fingerkuppen flach knapp darüber.',
  'Press in slowly with flat fingertips.': 'Drück langsam mit flachen Fingerkuppen.',
  'Lift your fingers slowly.': 'Heb die Finger langsam ab.',
  'Set it at the top inner corner of the blade.': 'An die obere innere Ecke des Schulterblatts.',
  "Rest the knob at the {left|right} blade's top inner corner.":
    'Der Knauf liegt oben innen am {linken|rechten} Schulterblatt.',
  'Set it between blade and spine, two fingers from bone.':
    'Zwischen Blatt und Wirbelsäule, zwei Finger vom Knochen.',
  "Rest the knob beside the {left|right} blade's inner edge.":
    'Der Knauf liegt neben dem inneren Rand, {links|rechts} am Blatt.',
  'Put a hard ball behind you, on the {left|right}.': 'Leg einen harten Ball hinter dich, {links|rechts}.',
  'Set it inside the blade, level with its ridge.': 'Innen am Schulterblatt, in Höhe seiner Leiste.',
  "Rest the knob at the {left|right} blade's inner edge.":
    'Der Knauf liegt innen am Rand des {linken|rechten} Blatts.',
  'Lie on your back. Let your head get heavy.': 'Leg dich auf den Rücken. Lass den Kopf schwer werden.',
  'Reach up with your {left|right} hand.': 'Greif mit der {linken|rechten} Hand hinauf.',
  'Soft fingertips two fingers below the bone behind the ear.':
    'Fingerkuppen weich, zwei Finger unter den Knochen am Ohr.',
  'Only fingertips here, never a tool.': 'Hier nur Fingerkuppen, nie ein Hilfsmittel.',
  'Let the fingertips sink in softly.': 'Lass die Fingerkuppen weich einsinken.',
  'Stop if you get dizzy, it tingles or sight blurs.':
    'Hör auf bei Schwindel, Kribbeln oder unscharfem Sehen.',
  'Slide your fingers out slowly.': 'Zieh die Finger langsam heraus.',
  'Leave the head heavy. Let your jaw go.': 'Lass den Kopf schwer. Lass den Kiefer los.',
  'Soft fingertips beside the neck bones, halfway down.':
    'Fingerkuppen weich neben die Halswirbel, auf halber Höhe.',
  'Soft fingertips under the skull, a thumb from the middle.':
    'Fingerkuppen weich unter den Schädel, daumenbreit seitlich.',
  'Let the head be heavy on them.': 'Lass den Kopf schwer darauf liegen.',
  'Soft fingertips in the hollow under the skull.': 'Fingerkuppen weich in die Mulde unter dem Schädel.',
  'Use only the weight of your head.': 'Nimm nur das Gewicht deines Kopfes.',
  'Find the ridge of your {left|right} shoulder blade.':
    'Such die Leiste auf dem {linken|rechten} Schulterblatt.',
  'Lay flat fingertips in the groove just above it.': 'Leg flache Fingerkuppen in die Rinne knapp darüber.',
  'Press straight down, slowly.': 'Drück langsam gerade nach unten.',
  'Rest the knob just above the {left|right} blade ridge.':
    'Der Knauf liegt knapp über der {linken|rechten} Leiste des Blatts.',
  'Set it on the flat of the shoulder blade.': 'Auf die Fläche des Schulterblatts.',
  'Turn halfway to the {left|right}, that arm across your chest.':
    'Dreh dich halb nach {links|rechts}, diesen Arm über die Brust.',
  'Set it on the outer edge of the blade.': 'An den äußeren Rand des Schulterblatts.',
  'Turn to the {left|right} and bring that arm forward.':
    'Dreh dich nach {links|rechts}, diesen Arm nach vorn.',
  'Reach across with your other hand.': 'Greif mit der anderen Hand quer herüber.',
  'Take the back fold of the {left|right} armpit.': 'Fass die hintere Falte der {linken|rechten} Achsel.',
  'Pinch it gently and slowly.': 'Drück sie sanft und langsam zusammen.',
  'Set it at the lower outer edge of the blade.': 'An den unteren äußeren Rand des Schulterblatts.',
  'Lie on your {left|right} side.': 'Leg dich auf die {linke|rechte} Seite.',
  'Put the roller under the flesh below the armpit.': 'Leg die Rolle unter das Weiche unterhalb der Achsel.',
  'Rest your head on your arm.': 'Leg den Kopf auf den Arm.',
  'Keep off your neck and low back.': 'Bleib weg von Nacken und unterem Rücken.',
  'Let your weight sink onto it slowly.': 'Lass dein Gewicht langsam darauf sinken.',
  'Roll slowly, two to four seconds each way.': 'Roll langsam, zwei bis vier Sekunden in jede Richtung.',
  'Now stop on the sore spot and rest there.': 'Bleib jetzt auf der wunden Stelle und ruh dort.',
  'Lift off the roller slowly.': 'Löse dich langsam von der Rolle.',
  'Rest on your side. Breathe into the ribs.': 'Ruh auf der Seite. Atme in die Rippen.',
  'Lay flat fingers on the {left|right} side ribs.':
    'Leg die Finger flach auf die Rippen, {links|rechts} seitlich.',
  'Stay in line with the armpit, off the breast.': 'Bleib in Linie mit der Achsel, nicht auf der Brust.',
  'Let them sink in, very lightly.': 'Lass sie einsinken, ganz leicht.',
  'Stop if it tingles, or if breathing hurts.': 'Hör auf, wenn es kribbelt oder das Atmen wehtut.',
  'Let the arm hang. Breathe into your side.': 'Lass den Arm hängen. Atme in die Seite.',
  'Set it just inside the upper blade.': 'Knapp innen neben das obere Schulterblatt.',
  'Hug yourself, so that the blade slides away.': 'Umarm dich, damit das Schulterblatt zur Seite gleitet.',
  'Sit tall. Reach behind you with your {left|right} hand.':
    'Sitz aufrecht. Greif mit der {linken|rechten} Hand nach hinten.',
  'Lay it flat over the lowest ribs.': 'Leg sie flach auf die untersten Rippen.',
  'Keep it four to six centimetres from the spine.': 'Bleib vier bis sechs Zentimeter neben der Wirbelsäule.',
  'Let the hand sink in, very lightly.': 'Lass die Hand einsinken, ganz leicht.',
  'Stop if it turns sharp, or if breathing hurts.': 'Hör auf, wenn es sticht oder das Atmen wehtut.',
  'Take the hand away slowly.': 'Nimm die Hand langsam weg.',
  'Rest your hands. Breathe into your ribs.': 'Leg die Hände ab. Atme in die Rippen.',
  'Set it beside the spine, about five centimetres out.':
    'Neben die Wirbelsäule, etwa fünf Zentimeter außen.',
  'Tie two tennis balls in a sock.': 'Binde zwei Tennisbälle in eine Socke.',
  'Put one ball on each side of the spine.': 'Leg auf jede Seite der Wirbelsäule einen Ball.',
  'Lie with the roller across your mid back.': 'Leg dich mit dem mittleren Rücken quer auf die Rolle.',
  'Bend your knees. Hold your head in both hands.': 'Beug die Knie. Halte den Kopf in beiden Händen.',
  'Sit your hips down, and rest.': 'Setz die Hüften ab, ruh aus.',
  'Keep your head in your hands. Breathe easily.': 'Lass den Kopf in den Händen. Atme leicht.',
  'Set it beside the spine, below the ribs.': 'Neben die Wirbelsäule, unterhalb der Rippen.',
  'Keep it light: the kidneys are close.': 'Bleib sanft: Die Nieren sind nah.',
  'Stay standing. Rock your pelvis a little.': 'Bleib stehen. Wieg das Becken ein wenig.',
  'Set it two fingers from the spine.': 'Zwei Fingerbreit neben die Wirbelsäule.',
  'Set it in the groove beside the spine, off bone.':
    'In die Rinne neben der Wirbelsäule, nicht auf Knochen.',
  'Lie with your {left|right} side on top.': 'Leg dich hin, die {linke|rechte} Seite oben.',
  'Lay your thumb in the soft gap at the waist.': 'Leg den Daumen in die weiche Lücke an der Taille.',
  'Just above the hip crest, toward the spine.': 'Knapp über dem Beckenkamm, zur Wirbelsäule hin.',
  'Press in lightly with your thumb.': 'Drück leicht mit dem Daumen.',
  'Stop if it shoots down the leg or turns sharp.': 'Hör auf, wenn es ins Bein schießt oder sticht.',
  'Lift the thumb slowly.': 'Heb den Daumen langsam ab.',
  'Rest the hand. Rock your pelvis a little.': 'Leg die Hand ab. Wieg das Becken ein wenig.',
  'Stand with your {left|right} side to a wall.': 'Steh mit der {linken|rechten} Seite zur Wand.',
  'Put a tennis ball just above the hip crest.': 'Leg einen Tennisball knapp über den Beckenkamm.',
  'Nowhere else: the kidney is close.': 'Nirgends sonst: Die Niere ist nah.',
  'Lean in slowly.': 'Lehn dich langsam dagegen.',
  'Lean back off the wall.': 'Löse dich von der Wand.',
  'Hook it around your {left|right} side.': 'Häng ihn um deine {linke|rechte} Seite.',
  'Rest the knob just above the hip crest.': 'Der Knauf liegt knapp über dem Beckenkamm.',
  'Rest the cane. Rock your pelvis a little.': 'Leg den Haken ab. Wieg das Becken ein wenig.',
  'Lie on your back, knees bent.': 'Leg dich auf den Rücken, die Knie gebeugt.',
  'Lay a flat hand on the sore place, {left|right}.':
    'Leg eine flache Hand auf die wunde Stelle, {links|rechts}.',
  'Do not dig in.': 'Bohr nicht hinein.',
  'Stop if it pulses, turns sharp or makes you sick.': 'Hör auf, wenn es pocht, sticht oder dir übel wird.',
  'Rest your hands. Let the belly rise and sink.': 'Leg die Hände ab. Lass den Bauch steigen und sinken.',
  'Turn a little, the buttock toward the wall.': 'Dreh dich etwas, das Gesäß zur Wand.',
  'Put a sock ball on the buttock, beside the sacrum.': 'Leg gerollte Socken ans Gesäß, neben das Kreuzbein.',
  'Shift your weight from foot to foot.': 'Verlagere das Gewicht von Fuß zu Fuß.',
  'Put a tennis ball on the buttock, beside the sacrum.':
    'Leg einen Tennisball ans Gesäß, neben das Kreuzbein.',
  'Hold a sock ball at the side of your hip.': 'Halte gerollte Socken seitlich an die Hüfte.',
  'Set it between outer hip bone and hip crest.': 'Zwischen den äußeren Hüftknochen und den Beckenkamm.',
  'Hold a tennis ball at the side of your hip.': 'Halte einen Tennisball seitlich an die Hüfte.',
  "Put a sock ball on the buttock's outer third.": 'Leg gerollte Socken ans äußere Drittel des Gesäßes.',
  "Put a tennis ball on the buttock's outer third.": 'Leg einen Tennisball ans äußere Drittel des Gesäßes.',
  'Take the front fold of the {left|right} armpit.': 'Fass die vordere Falte der {linken|rechten} Achsel.',
  'Stay off the breast.': 'Bleib weg vom Brustgewebe.',
  'Face a wall with a sock ball in your hand.': 'Stell dich zur Wand, gerollte Socken in der Hand.',
  'Set them on the flesh below the outer {left|right} collarbone.':
    'Leg sie außen unter das {linke|rechte} Schlüsselbein, ins Weiche.',
  'Lean in lightly and slowly.': 'Lehn dich leicht und langsam dagegen.',
  'Step back from the wall.': 'Tritt von der Wand zurück.',
  'Let the arm hang. Breathe into your chest.': 'Lass den Arm hängen. Atme in die Brust.',
  'Set them at the front of the {left|right} shoulder.': 'Leg sie vorn an die {linke|rechte} Schulter.',
  'Just below the bony knob there.': 'Knapp unter den Knochenhöcker dort.',
  'Set it on the back of the shoulder cap.': 'Hinten auf die Schulterkappe.',
  'Turn to the {left|right}, that arm across your chest.':
    'Dreh dich nach {links|rechts}, diesen Arm über die Brust.',
  'Set it beside the spine, not on bone.': 'Neben die Wirbelsäule, nicht auf Knochen.',
  'Lay a flat hand on the side of your belly.': 'Leg eine flache Hand seitlich auf den Bauch.',
  'Stop if it turns sharp or makes you feel sick.': 'Hör auf, wenn es sticht oder dir übel wird.',
  'Rest the hand. Breathe into your side.': 'Leg die Hand ab. Atme in die Seite.',
  'Set it below the back fold of the armpit.': 'Unter die hintere Achselfalte.',
  'Face a wall with a tennis ball in your hand.': 'Stell dich zur Wand, einen Tennisball in der Hand.',
  'Set it on the flesh below the outer {left|right} collarbone.':
    'Setz ihn außen unter das {linke|rechte} Schlüsselbein, ins Weiche.',
  'Rest it beside the spine, inside the {left|right} blade.':
    'Leg ihn neben die Wirbelsäule, innen am {linken|rechten} Schulterblatt.',
  'Now a thumb-width further out on the ridge.': 'Jetzt daumenbreit weiter außen am Wulst.',
  'Shift the knob a thumb-width out along it.': 'Rück den Knauf daumenbreit nach außen darauf.',
  'Shift the ball a thumb-width out along it.': 'Rück den Ball daumenbreit nach außen darauf.',
  'Now the corner where the neck begins.': 'Jetzt die Ecke, wo der Hals beginnt.',
  'Shift the knob a thumb-width up along the muscle.': 'Rück den Knauf daumenbreit am Muskel hinauf.',
  'Shift the ball a thumb-width up along the muscle.': 'Rück den Ball daumenbreit am Muskel hinauf.',
  'Shift the knob a thumb-width down beside the blade.': 'Rück den Knauf daumenbreit am Blatt hinunter.',
  'Shift it a thumb-width down beside the blade.': 'Rück es daumenbreit am Blatt hinunter.',
  'Shift the knob a thumb-width up along the blade.': 'Rück den Knauf daumenbreit am Blatt hinauf.',
  'Shift it a thumb-width up along the blade.': 'Rück es daumenbreit am Blatt hinauf.',
  'Now a thumb-width further out in the groove.': 'Jetzt daumenbreit weiter außen in der Rinne.',
  'Shift the knob a thumb-width out along the groove.': 'Rück den Knauf daumenbreit nach außen in der Rinne.',
  'Shift it a thumb-width out on the blade.': 'Rück es daumenbreit nach außen auf dem Blatt.',
  'Shift it a thumb-width forward under the crest.': 'Rück es daumenbreit nach vorn unter dem Kamm.',
}
