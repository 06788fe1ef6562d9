/** German words of knowledge/reference/long-answers. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'A muscle drawn as strands: one band is taut, and in it sits a small sore spot.':
    'Ein Muskel, aus Strängen gezeichnet: Ein Strang ist straff, und in ihm sitzt eine kleine empfindliche Stelle.',
  'What you feel': 'Was du spürst',
  'Your finger finds one small place that is far more sore than the muscle round it. It often lies in a tight band, like a cord. It may feel like a pea or a bean. Press it, and you may think: that is my pain.':
    'Dein Finger findet eine kleine Stelle, die viel empfindlicher ist als der Muskel rundherum. Oft liegt sie in einem straffen Strang, wie in einer Kordel. Sie kann sich anfühlen wie eine Erbse oder Bohne. Drückst du darauf, denkst du vielleicht: Das ist mein Schmerz.',
  'People in the trade call it a trigger point. Sixty experts from twelve countries named three signs. There is a tight band, a very sore spot in it, and an ache that is felt elsewhere.':
    'In der Praxis heißt das Triggerpunkt. Sechzig Fachleute aus zwölf Ländern nennen drei Zeichen. Ein straffer Strang, darin eine sehr empfindliche Stelle, und ein Schmerz, der anderswo zu spüren ist.',
  'Why it hurts somewhere else': 'Warum es anderswo wehtut',
  'A knot can send a dull ache to another place. One on the flat of the shoulder blade may be felt down the arm. The same experts say: no place is fixed. So our maps show where to look, and never say “it is here”.':
    'Ein Knoten kann einen dumpfen Schmerz an einen anderen Ort schicken. Einer auf der Fläche des Schulterblatts ist vielleicht im Arm zu spüren. Dieselben Fachleute sagen: Kein Ort steht fest. Unsere Karten zeigen also, wo du suchen kannst, und sagen nie „hier ist es“.',
  'Active or quiet': 'Aktiv oder still',
  'An active knot hurts by itself. A quiet one hurts only when you press it. About half of healthy young people have a quiet one near the shoulder. So a sore spot alone means little. You need not hunt for them.':
    'Ein aktiver Knoten tut von selbst weh. Ein stiller tut nur weh, wenn du darauf drückst. Etwa die Hälfte der gesunden jungen Menschen hat einen stillen an der Schulter. Eine empfindliche Stelle allein sagt also wenig. Du musst sie nicht suchen.',
  'What it is not': 'Was er nicht ist',
  'It is not a lump in the skin, and you cannot see it. No waste or crystals have been found in it. Small studies saw other chemistry near active knots than in calm muscle. Nobody knows if that comes before the pain or after it.':
    'Er ist kein Knubbel in der Haut, und man sieht ihn nicht. Abfall oder Kristalle wurden darin nicht gefunden. Kleine Studien fanden nahe aktiven Knoten eine andere Chemie als in ruhigem Muskel. Ob sie vor dem Schmerz kommt oder danach, weiß niemand.',
  'No hand can press firm tissue into a new shape. What pressing can do is let the spot bear more for a while.':
    'Keine Hand kann festes Gewebe umformen. Druck kann machen, dass die Stelle eine Weile mehr aushält.',
  'Where it comes from': 'Woher er kommt',
  'People notice knots after long sitting, an odd night, a heavy bag, or a task done over and over. Often nothing stands out. What starts one has not been shown. The safest guess is staying in one position for long. Office workers who broke up their sitting got less neck pain.':
    'Knoten fallen auf nach langem Sitzen, einer schiefen Nacht, einer schweren Tasche oder immer demselben Handgriff. Oft fällt gar nichts auf. Was einen auslöst, ist nicht gezeigt. Am ehesten ist es langes Bleiben in einer Haltung. Wer im Büro das Sitzen unterbrach, bekam seltener Nackenschmerzen.',
  'What you can do': 'Was du tun kannst',
  'Most people try warmth, light pressure, easy movement and a walk. In a small trial people pressed and stretched at home for five days. They hurt less than those who only moved. Start light: a 3 of 10 is enough.':
    'Die meisten versuchen Wärme, leichten Druck, leichte Bewegung und einen Spaziergang. In einer kleinen Studie drückten und dehnten Menschen fünf Tage lang zu Hause. Ihnen tat es weniger weh als denen, die sich nur bewegten. Fang leicht an: Eine 3 von 10 reicht.',
  'Some other pains feel like a knot and are not one. So we first ask about signs that need somebody to look. It takes two minutes.':
    'Manche anderen Schmerzen fühlen sich an wie ein Knoten und sind keiner. Darum fragen wir zuerst nach Zeichen, die jemand ansehen muss. Das dauert zwei Minuten.',
  'Some doubt that knots are a thing of their own, and trained hands often disagree on where one is. The sore spot is real all the same, and you can look after it.':
    'Manche zweifeln, ob Knoten etwas Eigenes sind, und geübte Hände sind sich oft uneinig, wo einer sitzt. Die empfindliche Stelle gibt es trotzdem, und du kannst dich um sie kümmern.',
  'Warmth lies on top of the sore place, never under it. Cold comes wrapped in a cloth.':
    'Die Wärme liegt auf der Stelle, nie darunter. Kälte kommt in ein Tuch gewickelt.',
  'Warmth first': 'Zuerst Wärme',
  'Lay a warm pad on top of the sore place, with a cloth between. Fifteen minutes will do, and twenty is the most. It is to be warm, never hot: about 40 °C is plenty. Look at the skin after five minutes.':
    'Leg ein warmes Kissen auf die Stelle, mit einem Tuch dazwischen. Fünfzehn Minuten reichen, zwanzig sind das Höchste. Warm soll es sein, nie heiß: Etwa 40 °C sind genug. Sieh nach fünf Minuten die Haut an.',
  'A warm shower does as well, or a towel dipped in warm water. Warm up before you press or stretch. Then it is easier to let go.':
    'Eine warme Dusche tut es auch, oder ein Handtuch, in warmes Wasser getaucht. Wärm die Stelle, bevor du drückst oder dehnst. Dann fällt das Loslassen leichter.',
  'Why warmth': 'Warum Wärme',
  'In two trials with 258 people a warm wrap eased new back pain a little. They wore it for about eight hours. In 90 people a heated blanket eased it at once. A pad for a quarter of an hour has no trial. The warmth is from the trials, the short time is ours, to be on the safe side.':
    'In zwei Studien mit 258 Menschen half ein warmer Umschlag ein wenig gegen neue Rückenschmerzen. Sie trugen ihn etwa acht Stunden. Bei 90 Menschen half eine Heizdecke sofort. Für ein Kissen von einer Viertelstunde gibt es keine Studie. Die Wärme stammt aus den Studien, die kurze Zeit von uns, zur Sicherheit.',
  'When cold makes sense': 'Wann Kälte Sinn hat',
  'Cold is for a fresh strain or for swelling, in the first two days. Wrap the pack in a cloth. Leave it for ten minutes, twenty at the very most. Then wait for two hours. Take it off when the skin goes numb, white or blue.':
    'Kälte ist für eine frische Zerrung oder eine Schwellung, in den ersten zwei Tagen. Wickle das Kühlpack in ein Tuch. Lass es zehn Minuten liegen, allerhöchstens zwanzig. Warte dann zwei Stunden. Nimm es weg, wenn die Haut taub, weiß oder blau wird.',
  'How much cold helps, nobody can say: there are too few trials. It may feel good, and that counts.':
    'Wie viel Kälte hilft, kann niemand sagen: Es gibt zu wenige Studien. Sie darf sich gut anfühlen, und das zählt.',
  'Never warm these': 'Das nie wärmen',
  'Warmth can harm, and it does so without a sound. Leave it out here:':
    'Wärme kann schaden, und sie tut es leise. Lass sie hier weg:',
  'A swelling, a fresh bruise, hot or red skin, a fever.':
    'Bei Schwellung, frischem Bluterguss, heißer oder roter Haut, bei Fieber.',
  'Skin that is numb or broken.': 'Auf tauber oder verletzter Haut.',
  'Skin with a cream or a rub on it: people were burned.':
    'Auf Haut mit Creme oder Salbe: Menschen haben sich verbrannt.',
  'In bed or asleep: at 44 °C skin can burn within a night.':
    'Im Bett oder im Schlaf: Bei 44 °C kann die Haut in einer Nacht verbrennen.',
  'Under you: the heat cannot get away.': 'Unter dir: Dort kann die Hitze nicht weg.',
  'One after the other': 'Eins nach dem anderen',
  'Some like both: one minute cold, three minutes warm, three times round. End with warm. It comes from a web article, and no trial for knots was found. If you like it, keep it. If not, you miss nothing.':
    'Manche mögen beides: eine Minute kalt, drei Minuten warm, dreimal im Wechsel. Zum Schluss warm. Das stammt aus einem Artikel im Netz, eine Studie zu Knoten war nicht zu finden. Magst du es, bleib dabei. Wenn nicht, fehlt dir nichts.',
  'Find out which is yours': 'Finde heraus, was deins ist',
  'Stay with one kind for three days. Note your pain before and after, from 0 to 10. Then try the other. What brings more ease to you is right for you. The app can draw one of the two for each day and lay them side by side.':
    'Bleib drei Tage bei einer Art. Notier den Schmerz davor und danach, von 0 bis 10. Dann versuch die andere. Was dir mehr bringt, ist richtig für dich. Die App kann für jeden Tag eins von beiden auslosen und sie nebeneinanderstellen.',
  'Neither makes a knot go away for good. Both are there so that you can move again. Movement is what has the better trials behind it.':
    'Keins von beiden macht, dass ein Knoten für immer weg ist. Beide sind da, damit du dich wieder bewegst. Für Bewegung gibt es die besseren Studien.',
  'The articles quarrel: one says ice first, one says heat first, one says both. For warmth there is a little evidence, for cold next to none. None of it is about knots alone.':
    'Die Artikel streiten: Einer sagt zuerst Eis, einer zuerst Wärme, einer beides. Für Wärme gibt es ein wenig Belege, für Kälte fast keine. Nichts davon gilt Knoten allein.',
  'A scale from 0 to 10: begin at 3 and stay at 5 or less. At 6 go lighter, at 8 stop.':
    'Eine Skala von 0 bis 10: bei 3 anfangen und bei 5 oder weniger bleiben. Bei 6 leichter, bei 8 aufhören.',
  'Give it a number': 'Gib dem Schmerz eine Zahl',
  '0 is no pain, 10 is the worst you can think of. Begin at 3. You feel it clearly, and your face stays calm. You may work up to 5 as long as you breathe out with ease. At 6 or 7 go lighter. Above 7, stop.':
    '0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Fang bei 3 an. Du spürst es deutlich, und dein Gesicht bleibt ruhig. Bis 5 darfst du gehen, solange du leicht ausatmest. Bei 6 oder 7 drück leichter. Über 7 hör auf.',
  'These numbers are ours. We chose them on the safe side, since no trial tells which number is best.':
    'Diese Zahlen sind von uns. Wir haben sie vorsichtig gewählt, denn keine Studie sagt, welche Zahl die beste ist.',
  'Hold, and let it fade': 'Halten, bis es nachlässt',
  'Hold for 20 seconds and rest for a while, three times. After a few easy days 30 seconds are fine. A light hold may go on for up to 90 seconds while the ache fades. More than 90 seconds in a session no spot needs.':
    'Halte 20 Sekunden und mach eine Pause, dreimal. Nach ein paar leichten Tagen dürfen es 30 Sekunden sein. Ein leichter Druck darf bis zu 90 Sekunden dauern, solange der Schmerz nachlässt. Mehr als 90 Sekunden in einer Einheit braucht keine Stelle.',
  'The ache must fade while you hold. If it has not faded after 30 seconds, go lighter. Never go harder.':
    'Der Schmerz muss nachlassen, während du hältst. Hat er nach 30 Sekunden nicht nachgelassen, drück leichter. Nie fester.',
  'Why light is enough': 'Warum leicht genug ist',
  'One trial compared times and strengths, pressed once by a therapist. Light pressure, just where pain begins, did more in 90 seconds than in 30 or 60. Strong pressure had to be held for 60. So light and long can do what hard and short does.':
    'Eine Studie verglich Zeiten und Stärken, einmal von einer Fachkraft gedrückt. Leichter Druck, gerade wo der Schmerz beginnt, tat in 90 Sekunden mehr als in 30 oder 60. Starker Druck musste 60 gehalten werden. Leicht und lang kann also, was fest und kurz kann.',
  'And nothing needs to be crushed. Firm tissue does not change its shape at a force that is safe. What changes is how much the spot can bear.':
    'Und nichts muss zerquetscht werden. Festes Gewebe ändert seine Form nicht bei einer Kraft, die sicher ist. Was sich ändert, ist, wie viel die Stelle aushält.',
  'Stop at once': 'Sofort aufhören',
  'Your body tells you when it is too much or the wrong place. Take the pressure off when:':
    'Dein Körper sagt dir, wenn es zu viel ist oder die falsche Stelle. Nimm den Druck weg, wenn:',
  'It turns sharp, electric, numb or tingling.': 'Es scharf, elektrisch, taub oder kribbelig wird.',
  'You get dizzy or feel sick.': 'Dir schwindlig oder übel wird.',
  'Something beats under the ball.': 'Unter dem Ball etwas pocht.',
  'The pain goes up by 2 and stays up.': 'Der Schmerz um 2 steigt und oben bleibt.',
  'Where never to press': 'Wo du nie drückst',
  'Leave the front and the side of your neck alone: big vessels lie there. Tears of a neck artery have been told of after massage devices at the neck. Stay off the bones of the spine, the armpit and the groin. Over the kidneys only light pressure is all right, never above a 3.':
    'Lass Vorder- und Seitenfläche des Halses in Ruhe: Dort liegen große Gefäße. Nach Massagegeräten am Hals wurde von Rissen einer Halsschlagader berichtet. Bleib weg von den Knochen der Wirbelsäule, der Achselhöhle und der Leiste. Über den Nieren ist nur leichter Druck in Ordnung, nie über 3.',
  'Who presses lighter': 'Wer leichter drückt',
  'With blood thinners, thin bones or in pregnancy stay at 3, and never lie on a ball. The same holds in the first sore days and the day after too much. The check asks about all this. Then your plan gives each hold its own number.':
    'Mit Blutverdünnern, Osteoporose oder in der Schwangerschaft bleib bei 3 und leg dich nie auf einen Ball. Das gilt auch in den ersten schmerzhaften Tagen und am Tag nach zu viel. Der Check fragt nach alldem. Dein Plan gibt dann jedem Halten seine eigene Zahl.',
  'Hard pressing has a price. Bruises and sore days are common after strong massage, and rarely muscle was harmed.':
    'Fest drücken hat seinen Preis. Blaue Flecken und schmerzhafte Tage sind nach starker Massage häufig, und selten nahm Muskel Schaden.',
  'The best dose for a knot at home is not known. Pooled trials say that a pressed spot can bear more. The pain that people told of fell only a little, and chance may explain it.':
    'Die beste Dosis für einen Knoten zu Hause ist nicht bekannt. Zusammengefasste Studien sagen, dass eine gedrückte Stelle mehr aushält. Der Schmerz, von dem die Menschen berichteten, sank nur wenig, vielleicht durch Zufall.',
  'Back and neck pain over a year, on a scale to 100: most of the easing comes in six weeks.':
    'Rücken- und Nackenschmerz über ein Jahr, auf einer Skala bis 100: Das meiste lässt in sechs Wochen nach.',
  'Ten to fourteen days?': 'Zehn bis vierzehn Tage?',
  'One web article says so. We looked for a study that followed knots from day to day, and found none. So we use day 14 to look back with you. It is no promise.':
    'Das sagt ein Artikel im Netz. Wir suchten eine Studie, die Knoten von Tag zu Tag verfolgt, und fanden keine. Tag 14 nehmen wir, um mit dir zurückzublicken. Ein Versprechen ist er nicht.',
  'New back pain': 'Neue Rückenschmerzen',
  'Here we know more, from many studies put together. On a scale to 100 new low back pain is about 56 at first. After six weeks it is 26, after half a year 22, after a year 21. Most of the way down comes early. Then it gets slow.':
    'Hier wissen wir mehr, aus vielen Studien zusammen. Auf einer Skala bis 100 sind neue Kreuzschmerzen zuerst bei etwa 56. Nach sechs Wochen sind es 26, nach einem halben Jahr 22, nach einem Jahr 21. Das meiste geht früh zurück. Dann wird es langsam.',
  'New neck pain': 'Neue Nackenschmerzen',
  'It is about 64 at first and 35 after six to seven weeks. That is a bit less than half gone. After a year it is 42: many necks have good and bad spells. That need not stop you from moving.':
    'Sie sind zuerst bei etwa 64 und nach sechs bis sieben Wochen bei 35. Das ist etwas weniger als die Hälfte weg. Nach einem Jahr sind es 42: Viele Nacken haben gute und schlechte Zeiten. Das muss dich nicht vom Bewegen abhalten.',
  'Pain of over three months': 'Schmerzen seit über drei Monaten',
  'It goes down slowly: from 56 to 48 in six weeks and to 40 in a year. These numbers are shaky. More of the same is no plan for months of pain. Exercise with somebody who guides you is the better way.':
    'Sie gehen langsam zurück: von 56 auf 48 in sechs Wochen und auf 40 in einem Jahr. Diese Zahlen sind wackelig. Mehr vom Gleichen ist kein Plan gegen Monate von Schmerz. Besser ist Training mit jemandem, der dich anleitet.',
  'It comes back, and that is no defeat': 'Er kommt wieder, und das ist keine Niederlage',
  'In about 7 of 10 people low back pain comes back within a year. Walking puts it off. In one trial people who had got over it built up their walking step by step. Half of them stayed free for 208 days or more, of the others for 112.':
    'Bei etwa 7 von 10 Menschen kommen Kreuzschmerzen in einem Jahr wieder. Gehen schiebt das hinaus. In einer Studie bauten Menschen, die sie hinter sich hatten, das Gehen Schritt für Schritt aus. Die Hälfte blieb 208 Tage oder länger frei davon, bei den anderen waren es 112.',
  'What helps it along': 'Was hilft',
  'Keep moving. People with new back pain who stayed active hurt slightly less than those who lay in bed. Pause only the task that set it off, for one to three days. Walk each day, ten minutes to begin with. Press lightly, and less as it gets better.':
    'Bleib in Bewegung. Wer mit neuen Rückenschmerzen aktiv blieb, hatte etwas weniger Schmerzen als wer im Bett lag. Lass nur weg, was es ausgelöst hat, ein bis drei Tage lang. Geh jeden Tag, zehn Minuten für den Anfang. Drück leicht, und weniger, wenn es besser wird.',
  'Once it is calm, a little strength keeps it so. Two minutes of arm raises on five days a week eased office neck pain over ten weeks.':
    'Ist es ruhig, hält etwas Kraft es so. Zwei Minuten Armheben an fünf Tagen der Woche: Damit ließen Nackenschmerzen im Büro in zehn Wochen nach.',
  'When to look back': 'Wann du zurückblickst',
  'On day 3: no change at all, so change one thing. On day 14: 2 points less, or about a third less, is better. If you are not there, choose with us whom to ask. After six weeks ask a doctor. Ask sooner if it grows worse from week to week.':
    'An Tag 3: gar nichts anders, also ändere eine Sache. An Tag 14: 2 Punkte weniger oder etwa ein Drittel weniger ist besser. Bist du noch nicht dort, wähl mit uns, wen du fragst. Nach sechs Wochen frag in der Arztpraxis. Früher, wenn es von Woche zu Woche schlimmer wird.',
  'These are averages of back and neck pain in many people, not of knots. They say where most are after some weeks. How yours will go, nobody can say.':
    'Das sind Mittelwerte von Rücken- und Nackenschmerzen vieler Menschen, nicht von Knoten. Sie sagen, wo die meisten nach einigen Wochen stehen. Wie deiner verläuft, kann niemand sagen.',
  'The way of a knot that stays: day 3, day 7, day 14, six weeks, twelve weeks.':
    'Der Weg eines Knotens, der bleibt: Tag 3, Tag 7, Tag 14, sechs Wochen, zwölf Wochen.',
  'After three days: change one thing': 'Nach drei Tagen: eine Sache ändern',
  'Do not do more of the same. Change one thing, and only one, so that you know what it did. Press lighter and longer. Take another tool. Warm it first. Or try the muscle next to it, since the ache is often not where the knot is.':
    'Mach nicht mehr vom Gleichen. Ändere eine Sache, und nur eine, damit du weißt, was sie bringt. Drück leichter und länger. Nimm ein anderes Hilfsmittel. Wärm die Stelle zuerst. Oder versuch den Muskel daneben, denn oft sitzt der Knoten nicht dort, wo es wehtut.',
  'Worse by 2: stop pressing': 'Um 2 schlimmer: nicht mehr drücken',
  'Is it worse by 2 of 10 than when you began? Then stop pressing. Keep to easy movement and walks. If it is still worse two days later, ask a doctor. Too much pressing can keep a spot sore.':
    'Ist es um 2 von 10 schlimmer als zu Beginn? Dann drück nicht mehr. Bleib bei leichter Bewegung und Spaziergängen. Ist es zwei Tage später noch immer schlimmer, frag in der Arztpraxis. Zu viel Drücken kann eine Stelle empfindlich halten.',
  'After two weeks: look back': 'Nach zwei Wochen: zurückblicken',
  'Better means 2 points less, or about a third less, than on day 1. Less than that, and it is time for somebody else to look. You have not failed. Some pains need other hands, and some are not knots at all.':
    'Besser heißt 2 Punkte weniger als an Tag 1, oder etwa ein Drittel weniger. Ist es nicht so viel, sollte sich das jemand anderes ansehen. Du hast nichts falsch gemacht. Manche Schmerzen brauchen andere Hände, und manche sind gar keine Knoten.',
  'Look at what feeds it': 'Sieh nach, was ihn nährt',
  'A knot likes to come back where the strain comes back. Note what you did on the day before. In a trial in offices 44 of 100 got neck pain within half a year. With short breaks it was 17. A new desk or chair alone changed little.':
    'Ein Knoten kommt gern wieder, wo die Belastung wiederkommt. Notier, was du am Tag davor getan hast. In einer Studie in Büros bekamen 44 von 100 in einem halben Jahr Nackenschmerzen. Mit kurzen Pausen waren es 17. Ein neuer Tisch oder Stuhl allein änderte wenig.',
  'Strength helps as well. Eight trials in office workers found less neck pain with it than without.':
    'Auch Kraft hilft. Acht Studien mit Menschen im Büro fanden damit weniger Nackenschmerzen als ohne.',
  'Answer the check again': 'Beantworte den Check noch einmal',
  'Things change in weeks. Some signs are for a doctor: pain day and night that no position eases, or weight you lose without trying. So are fever, and new numb or weak limbs. The check asks about each of them.':
    'In Wochen ändert sich manches. Manche Zeichen gehören in die Arztpraxis: Schmerz Tag und Nacht, den keine Lage bessert, oder ungewollt weniger Gewicht. Ebenso Fieber und neue Taubheit oder Schwäche in Arm oder Bein. Der Check fragt nach jedem davon.',
  'Whom to ask': 'Wen du fragen kannst',
  'All of these can be asked for, and each has its limits:':
    'Nach all dem kannst du fragen, und alles hat seine Grenzen:',
  'A physiotherapist. Exercise helps in lasting back pain, by a little.':
    'Physiotherapie. Training hilft bei anhaltenden Rückenschmerzen, ein wenig.',
  'A massage therapist. It may ease the back for a short time. For the neck little is shown.':
    'Massage. Am Rücken kann sie für kurze Zeit guttun. Für den Nacken ist wenig gezeigt.',
  'Somebody trained in dry needling. It may ease neck pain for some weeks, not for good.':
    'Jemand mit Ausbildung in Dry Needling. Es kann Nackenschmerzen für einige Wochen bessern, nicht für immer.',
  'Your doctor, after six weeks, or when you are worried.':
    'Deine Arztpraxis, nach sechs Wochen oder wenn du dir Sorgen machst.',
  'Bring one page along': 'Nimm eine Seite mit',
  'Say where it is, since when, what you tried, and what it did. The app prints that on one page, with a picture of the place. Was it the same spot for twelve weeks, or three times in half a year? Then ask a physiotherapist or doctor.':
    'Sag, wo es ist, seit wann, was du versucht hast und was es gebracht hat. Die App druckt das auf eine Seite, mit einem Bild der Stelle. War es zwölf Wochen dieselbe Stelle, oder dreimal in einem halben Jahr? Dann frag in der Physiotherapie oder Arztpraxis.',
  'No study says on which day to change what. The days are ours, so that nobody goes on for months with what does not help.':
    'Keine Studie sagt, an welchem Tag man was ändert. Die Tage sind von uns, damit niemand monatelang weitermacht mit dem, was nicht hilft.',
  'Three doors: the emergency number now, a doctor today, a doctor within days.':
    'Drei Türen: sofort der Notruf, heute eine Arztpraxis, in ein paar Tagen ein Termin.',
  'Call the emergency number now': 'Wähl jetzt den Notruf',
  'Do not drive yourself, and do not press or warm anything. Call for:':
    'Fahr nicht selbst, und drück oder wärm nichts. Ruf an bei:',
  'Chest pain or pressure, or pain in arm, jaw or back with sweat, sickness or short breath.':
    'Schmerz oder Druck in der Brust. Ebenso Schmerz in Arm, Kiefer oder Rücken mit Schweiß, Übelkeit oder Atemnot.',
  'Numb between the legs, or new trouble with bladder or bowel.':
    'Taubheit zwischen den Beinen, oder neuen Problemen mit Blase oder Darm.',
  'Both legs numb, weak or shooting with pain.':
    'Taubheit, Schwäche oder einschießendem Schmerz in beiden Beinen.',
  'A face that droops, a weak arm, slurred speech, sight suddenly gone.':
    'Hängendem Mundwinkel, schwachem Arm, verwaschener Sprache, plötzlichem Sehverlust.',
  'New one-sided neck or head pain with dizziness, double sight or a numb face.':
    'Neuem einseitigem Nacken- oder Kopfschmerz mit Schwindel, Doppelbildern oder taubem Gesicht.',
  'The worst headache of your life, at its peak within five minutes.':
    'Dem schlimmsten Kopfschmerz deines Lebens, in fünf Minuten auf dem Höhepunkt.',
  'Pain that came in seconds and tears, or the worst you ever had.':
    'Schmerz, der in Sekunden kam und reißt, oder dem schlimmsten, den du je hattest.',
  'Ill with a stiff neck and a severe headache, or confused.':
    'Krankheitsgefühl mit steifem Nacken und starkem Kopfschmerz, oder Verwirrtheit.',
  'A crash, a bad fall, or a heavy blow at the start.':
    'Einem Unfall, bösen Sturz oder heftigen Schlag am Anfang.',
  'See a doctor today': 'Lass es heute ärztlich ansehen',
  'Ring your doctor, or the line for the night and the weekend, for:':
    'Ruf deine Praxis an, nachts und am Wochenende den Bereitschaftsdienst, bei:',
  'One arm or leg that is newly weak, legs that are unsteady, hands that got clumsy.':
    'Einem Arm oder Bein mit neuer Schwäche, unsicheren Beinen, ungeschickt gewordenen Händen.',
  'Fever, shivers or night sweats with the pain.': 'Fieber, Schüttelfrost oder Nachtschweiß mit dem Schmerz.',
  'A calf or leg that is newly swollen or sore without a knock.':
    'Einer Wade oder einem Bein, neu geschwollen oder schmerzhaft ohne Stoß.',
  'A bend, lift or stumble at the start, at 65 or over or with thin bones.':
    'Bücken, Heben oder Stolpern am Anfang, mit 65 oder älter oder mit Osteoporose.',
  'New severe neck pain, unlike any you know.': 'Neuem starkem Nackenschmerz, wie du ihn nicht kennst.',
  'A rash or blisters in a band near the pain.':
    'Ausschlag oder Bläschen in einem Streifen nahe dem Schmerz.',
  'Pain of 8 or more, and you cannot sleep, wash or dress.':
    'Schmerz von 8 oder mehr, und du kannst nicht schlafen, dich waschen oder anziehen.',
  'Within some days': 'In ein paar Tagen',
  'Make an appointment for:': 'Mach einen Termin aus bei:',
  'Pain day and night that no position eases, or that grows from week to week.':
    'Schmerz Tag und Nacht, den keine Lage bessert oder der von Woche zu Woche zunimmt.',
  'Weight that goes without your wish.': 'Gewicht, das ohne deinen Willen weniger wird.',
  'You have had cancer, and the pain is new.': 'Krebs in deiner Vorgeschichte, und der Schmerz ist neu.',
  'Soreness right on the bones of the spine, or a new hump.':
    'Schmerz genau auf den Knochen der Wirbelsäule, oder einem neuen Buckel.',
  'No better after six weeks.': 'Keiner Besserung nach sechs Wochen.',
  'Pain that wakes you for over a week.': 'Schmerz, der dich seit über einer Woche weckt.',
  'You are under 18.': 'Einem Alter unter 18.',
  'No reason by itself': 'Für sich allein kein Grund',
  'A crunch without pain is mostly harmless. A spot that hurts only when pressed is common in healthy people. Ordinary scans do not show knots, and they show signs of age in many people without pain. A clear scan does not mean that your pain is made up.':
    'Knirschen ohne Schmerz ist meist harmlos. Eine Stelle, die nur auf Druck wehtut, haben viele Gesunde. Übliche Bilder zeigen Knoten nicht, und bei vielen ohne Schmerz zeigen sie Alterszeichen. Ein Bild ohne Befund heißt nicht, dass dein Schmerz eingebildet ist.',
  'What to say on the phone': 'Was du am Telefon sagst',
  'Say where it hurts, since when, and what is new. Then name the sign from this page in plain words: “I cannot feel the skin between my legs.” Do not make it smaller than it is. If you are put off and it gets worse, ring again.':
    'Sag, wo es wehtut, seit wann, und was neu ist. Nenn dann das Zeichen von dieser Seite in einfachen Worten. Zum Beispiel: „Ich spüre die Haut zwischen den Beinen nicht.“ Mach es nicht kleiner, als es ist. Wirst du vertröstet und es wird schlimmer, ruf noch einmal an.',
  'One sign alone often turns out harmless, and no list finds everything. If something frightens you that is not here, ask all the same. The check asks about far more than this page.':
    'Ein einzelnes Zeichen ist oft harmlos, und keine Liste findet alles. Macht dir etwas Angst, das hier nicht steht, frag trotzdem. Der Check fragt nach weit mehr als diese Seite.',
  'From soft to hard: socks, tennis ball, two balls in a sock, roller, hook cane, hard ball.':
    'Von weich nach hart: Socken, Tennisball, zwei Bälle in einer Socke, Rolle, Massagehaken, harter Ball.',
  'Begin with socks': 'Fang mit Socken an',
  'Roll a pair of socks and lean on it at a wall. If that is easy and the ache fades, take a tennis ball. Drop it into a long sock and hold the end. So it hangs where you want it and never rolls away. A hard ball comes only after an easy week. A golf ball is too hard.':
    'Roll ein Paar Socken zusammen und lehn dich an der Wand darauf. Geht das leicht und der Schmerz lässt nach, nimm einen Tennisball. Steck ihn in eine lange Socke und halt das Ende fest. So hängt er, wo du ihn willst, und rollt nie weg. Ein harter Ball kommt erst nach einer leichten Woche. Ein Golfball ist zu hart.',
  'Which one for which place': 'Was passt wohin',
  'Each place bears something else:': 'Jede Stelle verträgt etwas anderes:',
  'Between the blades: socks or a tennis ball at a wall.':
    'Zwischen den Schulterblättern: Socken oder ein Tennisball an der Wand.',
  'Along the spine: two tennis balls in a sock. The spine lies in the gap.':
    'Neben der Wirbelsäule: zwei Tennisbälle in einer Socke. Die Wirbelsäule liegt in der Lücke.',
  'Top of the shoulder: your hand, or a hook cane.':
    'Oben auf der Schulter: deine Hand oder ein Massagehaken.',
  'Neck: only your fingertips, lying down.': 'Nacken: nur die Fingerspitzen, im Liegen.',
  'Low back: hand or soft ball, light, beside the spine and above the hip.':
    'Kreuz: Hand oder weicher Ball, leicht, neben der Wirbelsäule und über der Hüfte.',
  'Buttock: socks or a tennis ball at a wall.': 'Gesäß: Socken oder ein Tennisball an der Wand.',
  'The wall before the floor': 'Die Wand vor dem Boden',
  'At a wall you set the weight yourself: lean in for more, step back for less. On the floor your body does it for you. Lie on a ball only when the wall is a 3 of 10 or less. With blood thinners, thin bones or in pregnancy stay off it.':
    'An der Wand bestimmst du das Gewicht: näher lehnen für mehr, einen Schritt zurück für weniger. Auf dem Boden tut es dein Körper. Leg dich nur auf einen Ball, wenn es an der Wand 3 von 10 oder weniger ist. Mit Blutverdünnern, Osteoporose oder in der Schwangerschaft lass es.',
  'Roller and cane': 'Rolle und Haken',
  'A roller is for the middle of the back, the side below the armpit and the seat. Not for neck or low back. Roll slowly, then rest on the sore spot. In one trial with calves, resting let the spot bear more, rolling did not. The gap between the two may have been chance.':
    'Eine Rolle ist für den mittleren Rücken, die Seite unter der Achsel und das Gesäß. Nicht für Nacken oder Kreuz. Roll langsam, dann bleib auf der empfindlichen Stelle liegen. In einer Studie an Waden hielt die Stelle nach dem Liegenbleiben mehr aus, nach dem Rollen nicht. Der Unterschied kann Zufall sein.',
  'A hook cane reaches your own back. In a trial of 28 people the pressed spot could bear more after a week than the one beside it. Pain was not measured.':
    'Ein Massagehaken reicht an den eigenen Rücken. In einer Studie mit 28 Menschen hielt die gedrückte Stelle nach einer Woche mehr aus als die daneben. Schmerz wurde nicht gemessen.',
  'And a massage gun?': 'Und eine Massagepistole?',
  'It is loud and strong, and nobody has shown that it is better. Trials are few and short. At the neck, tears of an artery have been reported. If you have one: lowest speed, big muscles only. Never on neck, spine, ribs, kidneys or front.':
    'Sie ist laut und stark, und niemand hat gezeigt, dass sie besser ist. Die Studien sind wenige und kurz. Am Hals wurde von Rissen einer Schlagader berichtet. Hast du eine: langsamste Stufe, nur große Muskeln. Nie an Hals, Wirbelsäule, Rippen, Nieren oder Vorderseite.',
  'You need to buy nothing': 'Kaufen musst du nichts',
  'No brand has been shown to be best. The article that named three products earned money from each of them. Your hands, a pair of socks and a wall are a whole kit. In your plan the tools you own take turns, the softest first.':
    'Keine Marke hat sich als die beste gezeigt. Der Artikel, der drei Produkte nannte, verdiente an jedem davon. Deine Hände, ein Paar Socken und eine Wand sind schon alles. In deinem Plan wechseln sich ab, was du hast, das Weichste zuerst.',
  'No trial has set one ball against another at home. What fits which place comes from textbooks and teachers. So let the ache decide: what lets it fade is the right one.':
    'Keine Studie hat Bälle zu Hause miteinander verglichen. Was wohin passt, stammt aus Lehrbüchern und von Lehrenden. Lass also den Schmerz entscheiden: Womit er nachlässt, das ist das Richtige.',
  'After pressing: sore for a day or two is usual. Longer than that, and twice, is a sign to stop.':
    'Nach dem Drücken: ein oder zwei Tage empfindlich ist üblich. Länger, und das zweimal, ist ein Zeichen aufzuhören.',
  'What is usual': 'Was üblich ist',
  'The spot may be sore to the touch for a day, sometimes for two. It feels like the day after a long walk. A small bruise can come with it. After massage by others people tell of the same. Serious harm is rare.':
    'Die Stelle darf einen Tag lang druckempfindlich sein, manchmal zwei. Es fühlt sich an wie am Tag nach einer langen Wanderung. Ein kleiner blauer Fleck kann dazukommen. Nach Massage durch andere berichten Menschen dasselbe. Ernster Schaden ist selten.',
  'Is it a good sign?': 'Ist das ein gutes Zeichen?',
  'No, and no bad one either. Soreness does not show that it worked. The ease you look for comes while you hold and in the hours after. If the spot is calmer and not sore at all, that is best.':
    'Nein, und auch kein schlechtes. Dass es danach wehtut, zeigt nicht, dass es gewirkt hat. Was du suchst, kommt beim Halten und in den Stunden danach. Ist die Stelle ruhiger und gar nicht empfindlich, ist es am besten.',
  'What to do today': 'Was du heute tust',
  'Leave the spot alone until the soreness has gone. Move through your day, turn and reach as far as is easy, and take a walk. Warmth may feel good if nothing is swollen or freshly bruised. Do not press it away: that makes two sore days out of one.':
    'Lass die Stelle in Ruhe, bis sie nicht mehr empfindlich ist. Beweg dich durch den Tag, dreh dich und greif, so weit es leicht geht, und geh spazieren. Wärme darf guttun, wenn nichts geschwollen oder frisch blau ist. Drück es nicht weg: So werden aus einem schlechten Tag zwei.',
  'Next time: half': 'Beim nächsten Mal: die Hälfte',
  'Sore for more than a day? Then halve it. Hold for ten seconds in place of twenty, at a 3 of 10, and take the softer tool. Leave a day between. A spot needs 90 seconds in a session at most, three spots are enough, and ten minutes in all.':
    'Länger als einen Tag empfindlich? Dann halbiere es. Halte zehn Sekunden statt zwanzig, bei 3 von 10, und nimm das weichere Hilfsmittel. Lass einen Tag dazwischen. Eine Stelle braucht in einer Einheit höchstens 90 Sekunden. Drei Stellen genügen, und zehn Minuten insgesamt.',
  'Sore for over two days, and that twice? Then stop this way of pressing. Your body has answered. Take another tool, or only warmth and movement. If you tell the app how sore you were, it does all of this for you.':
    'Länger als zwei Tage empfindlich, und das zweimal? Dann lass diese Art des Drückens weg. Dein Körper hat geantwortet. Nimm ein anderes Hilfsmittel, oder nur Wärme und Bewegung. Sagst du der App, wie empfindlich du warst, macht sie das alles für dich.',
  'When it is more than soreness': 'Wenn es mehr ist als das',
  'Get help at once, and stop pressing, for:': 'Hol sofort Hilfe und drück nicht mehr bei:',
  'Urine like cola or dark tea, above all with swollen, weak or very sore muscle. This is an emergency: muscle may be falling apart.':
    'Urin wie Cola oder schwarzer Tee, vor allem mit geschwollenen, schwachen oder sehr schmerzhaften Muskeln. Das ist ein Notfall: Muskel kann zerfallen.',
  'New numbness, tingling or weakness in arm or leg: see a doctor today.':
    'Neuer Taubheit, Kribbeln oder Schwäche in Arm oder Bein: noch heute ärztlich ansehen lassen.',
  'Dizziness, double sight or a new severe headache after neck work: call the emergency number.':
    'Schwindel, Doppelbildern oder neuem starkem Kopfschmerz nach Druck am Nacken: Notruf.',
  'Blood thinners, and a bruise that is big or keeps growing: call the emergency number.':
    'Blutverdünnern und einem blauen Fleck, der groß ist oder wächst: Notruf.',
  'A spot that gets hot, red or swollen: see a doctor today.':
    'Einer Stelle, die heiß, rot oder dick wird: noch heute ärztlich ansehen lassen.',
  'Why it happens': 'Warum es so ist',
  'Pressed tissue is irritated for a while, and small vessels may leak a little. The harder and longer, the more of it. In a rare case, many rounds of heat and massage harmed a man’s muscle. A massage gun has harmed the thighs of a woman. Light pressure is far from that.':
    'Gedrücktes Gewebe ist eine Weile gereizt, und kleine Gefäße werden vielleicht undicht. Je fester und länger, desto mehr. In einem seltenen Fall schadeten viele Runden Hitze und Massage dem Muskel eines Mannes. Eine Massagepistole hat den Oberschenkeln einer Frau geschadet. Leichter Druck ist weit davon entfernt.',
  'How many are sore after pressing at home, nobody has counted. What we know comes from massage in the hands of others. The limits are ours, on the safe side.':
    'Wie viele nach dem Drücken zu Hause Beschwerden haben, hat niemand gezählt. Was wir wissen, stammt von Massage durch andere. Die Grenzen sind von uns, zur Sicherheit.',
  'The muscles between the shoulder blades, their usual knots ringed, and where they ache.':
    'Die Muskeln zwischen den Schulterblättern, ihre üblichen Knoten umkreist, und wo sie wehtun.',
  'First: is it a knot?': 'Zuerst: Ist es ein Knoten?',
  'This place is shared with heart, lungs and gall bladder. Call the emergency number for chest pain, sweat, short breath, or pain that came in seconds and tears. See a doctor today for an ache that comes with stairs and goes with rest. Burning skin in a band may be shingles: look for a rash.':
    'Diesen Ort teilen sich Herz, Lunge und Gallenblase. Wähl den Notruf bei Brustschmerz, Schweiß, Atemnot oder Schmerz, der in Sekunden kam und reißt. Lass heute einen Schmerz ansehen, der auf Treppen kommt und in Ruhe geht. Brennt die Haut in einem Streifen, kann es Gürtelrose sein: Schau, ob ein Ausschlag da ist.',
  'A knot is another thing. It changes when you move, and pressing it brings the pain you know.':
    'Ein Knoten ist anders. Er ändert sich, wenn du dich bewegst, und Druck bringt den Schmerz, den du kennst.',
  'Which muscles': 'Welche Muskeln',
  'The rhomboids run from the spine to the inner edge of the blade. The trapezius lies over them. Some aches there come from further off: from the neck, or from the front of the chest. So the finder may send you to a place that does not hurt. Pressing it for five seconds tells more than any map.':
    'Die Rautenmuskeln ziehen von der Wirbelsäule zum inneren Rand des Schulterblatts. Der Trapezmuskel liegt darüber. Mancher Schmerz dort kommt von weiter her: vom Nacken oder von vorn an der Brust. Die Suche schickt dich also vielleicht an eine Stelle, die nicht wehtut. Fünf Sekunden Druck sagen mehr als jede Karte.',
  'Lean on a ball': 'Lehn dich auf einen Ball',
  'Stand with your back to a wall, feet a step away. Put rolled socks or a tennis ball between blade and spine, never on bone. Lay the arm of that side across your chest: so the blade slides away and the spot lies free. Lean until it is a 3 of 10, and breathe out. Twenty seconds, three times.':
    'Stell dich mit dem Rücken zur Wand, die Füße einen Schritt davor. Leg gerollte Socken oder einen Tennisball zwischen Schulterblatt und Wirbelsäule, nie auf Knochen. Leg den Arm dieser Seite quer über die Brust: So gleitet das Schulterblatt weg, und die Stelle liegt frei. Lehn dich an, bis es eine 3 von 10 ist, und atme aus. Zwanzig Sekunden, dreimal.',
  'Then move it both ways': 'Dann beweg es in beide Richtungen',
  'Pressing is the smaller part. Afterwards, move the blades:':
    'Drücken ist der kleinere Teil. Beweg danach die Schulterblätter:',
  'Roll your shoulders eight times.': 'Kreise achtmal mit den Schultern.',
  'Draw the blades back and down, hold for five seconds, ten times.':
    'Zieh die Schulterblätter nach hinten unten, halte fünf Sekunden, zehnmal.',
  'Hug yourself and breathe into your upper back, twice for 20 seconds.':
    'Umarm dich selbst und atme in den oberen Rücken, zweimal 20 Sekunden.',
  'Make it strong': 'Mach es stark',
  'Once it is calm, two minutes a day are worth it. Raise your arms with a light band to shoulder height. In an office trial with 198 people neck and shoulder pain fell by 1.4 of 10 in ten weeks. Rowing with the band works the blades.':
    'Ist es ruhig, lohnen sich zwei Minuten am Tag. Heb die Arme mit einem leichten Band bis auf Schulterhöhe. In einer Studie im Büro mit 198 Menschen sanken Nacken- und Schulterschmerzen in zehn Wochen um 1,4 von 10. Rudern mit dem Band fordert die Schulterblätter.',
  'At the desk': 'Am Schreibtisch',
  'There is no one right way to sit. Reviews do not agree that a posture alone brings pain. Staying in it may. Stand up or move for a minute or two every half hour. Put screen and mouse straight in front of you, near enough that you need not reach. The best sitting is the next one.':
    'Das eine richtige Sitzen gibt es nicht. Übersichten sind sich nicht einig, dass eine Haltung allein Schmerz bringt. Darin zu bleiben vielleicht schon. Steh jede halbe Stunde auf oder beweg dich ein, zwei Minuten. Stell Bildschirm und Maus gerade vor dich, so nah, dass du dich nicht strecken musst. Das beste Sitzen ist das nächste.',
  'No trial has looked at this place alone. Office trials measured neck and shoulders, and the maps of where knots ache come from teachers.':
    'Keine Studie hat sich diesen Ort allein angesehen. Die Studien im Büro maßen Nacken und Schultern, und die Karten der Ausstrahlung stammen von Lehrenden.',
  'On the side: a pillow fills the gap at the neck, one lies between the knees. On the back: one under the knees.':
    'Auf der Seite: Ein Kissen füllt die Lücke am Hals, eins liegt zwischen den Knien. Auf dem Rücken: eins unter den Knien.',
  'On your side': 'Auf der Seite',
  'Fill the gap between ear and shoulder with your pillow, so that your neck lies straight. About 10 cm felt best to people in one small study. Put a second pillow between your knees, and hug a third. In a review of four studies lying on the side was mostly kind to the spine.':
    'Füll die Lücke zwischen Ohr und Schulter mit dem Kissen, damit der Hals gerade liegt. Etwa 10 cm fanden Menschen in einer kleinen Studie am angenehmsten. Leg ein zweites Kissen zwischen die Knie und umarm ein drittes. In einer Übersicht von vier Studien tat die Seitenlage der Wirbelsäule meist gut.',
  'On your back': 'Auf dem Rücken',
  'A thin pillow under your head and one under your knees. Your low back lies easier when the knees are a little bent. That the back is as good as the side is common advice. The studies do not tell.':
    'Ein dünnes Kissen unter den Kopf und eins unter die Knie. Das Kreuz liegt leichter, wenn die Knie etwas gebeugt sind. Dass der Rücken so gut ist wie die Seite, ist ein üblicher Rat. Die Studien sagen es nicht.',
  'Rather not on your front': 'Eher nicht auf dem Bauch',
  'There your head is turned to one side for hours. People who lay like that for longer told of more sore mornings. If you fall asleep in no other way, take the flattest pillow or none, and change sides.':
    'Dort ist der Kopf stundenlang zur Seite gedreht. Wer länger so lag, berichtete öfter von schmerzhaften Morgen. Schläfst du anders nicht ein, nimm das flachste Kissen oder keins und wechsle die Seite.',
  'A sore shoulder or hip': 'Eine schmerzende Schulter oder Hüfte',
  'Do not lie on it. Lie on the other side, with a pillow in your arm, so that the sore arm does not hang. On your back, lay a folded towel under the upper arm. Turn over as often as you like: it is no bad night because you moved.':
    'Lieg nicht darauf. Lieg auf der anderen Seite, mit einem Kissen im Arm, damit der schmerzende Arm nicht hängt. Auf dem Rücken leg ein gefaltetes Handtuch unter den Oberarm. Dreh dich, so oft du willst: Die Nacht ist nicht schlecht, weil du dich bewegt hast.',
  'Before and after the night': 'Vor und nach der Nacht',
  'Warm up in the evening: fifteen minutes with a pad on top of you, awake. Then unplug it. Never fall asleep with it. At 44 °C skin can burn within a night, and you would not feel it coming.':
    'Wärm dich am Abend: fünfzehn Minuten mit einem Kissen auf dir, wach. Dann zieh den Stecker. Schlaf nie damit ein. Bei 44 °C kann die Haut in einer Nacht verbrennen, und du würdest es nicht kommen spüren.',
  'A stiff morning is no damage. Roll your shoulders and turn your head before you get up. If you are stiff for over half an hour most mornings for three months, tell a doctor.':
    'Ein steifer Morgen ist kein Schaden. Kreise mit den Schultern und dreh den Kopf, bevor du aufstehst. Bist du seit drei Monaten an den meisten Morgen über eine halbe Stunde steif, sag es in der Arztpraxis.',
  'Do you need a new pillow or mattress?': 'Brauchst du ein neues Kissen oder eine neue Matratze?',
  'Try what you have first, for a week at a time. A folded towel makes a pillow higher, taking one away makes it lower. If you wake less sore, it was worth it. No pillow has been shown to make a knot go.':
    'Versuch zuerst, was du hast, jeweils eine Woche. Ein gefaltetes Handtuch macht ein Kissen höher, eins weniger macht es niedriger. Wachst du weniger schmerzhaft auf, hat es sich gelohnt. Von keinem Kissen ist gezeigt, dass ein Knoten davon geht.',
  'In late pregnancy': 'In der späten Schwangerschaft',
  'From week 28 on go to sleep on your side, left or right. Falling asleep on the back was linked with more stillbirths. If you wake on your back, just turn over.':
    'Schlaf ab Woche 28 auf der Seite ein, links oder rechts. Einschlafen auf dem Rücken hing mit mehr Totgeburten zusammen. Wachst du auf dem Rücken auf, dreh dich einfach um.',
  'When the night is a sign': 'Wenn die Nacht ein Zeichen ist',
  'Pain that no position eases is for a doctor. So is pain that wakes you three nights a week for over a week. Newly short of breath, also when you lie flat? Call the emergency number.':
    'Schmerz, den keine Lage bessert, gehört in die Arztpraxis. Ebenso Schmerz, der dich seit über einer Woche drei Nächte in der Woche weckt. Neue Atemnot, auch im flachen Liegen? Wähl den Notruf.',
  'The studies of sleep and sore backs are few and small, and none is about knots. Only the advice for pregnancy rests on firm ground.':
    'Die Studien zu Schlaf und Rückenschmerz sind wenige und klein, und keine gilt Knoten. Nur der Rat für die Schwangerschaft steht auf festem Grund.',
}
