/** German words of knowledge/disagreements. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Heat or cold first?': 'Zuerst Wärme oder Kälte?',
  'Ice first, then warmth. Keep the one that helps.': 'Zuerst Eis, dann Wärme. Bleib bei dem, was hilft.',
  'Massage, heat or both.': 'Massage, Wärme oder beides.',
  'Heat first. Cold only for a sudden injury or swelling, for about 48 hours.':
    'Zuerst Wärme. Kälte nur bei einer plötzlichen Verletzung oder Schwellung, etwa 48 Stunden lang.',
  'Warmth first for an ordinary knot. Cold only in the first 48 hours after an injury or with swelling. Then keep what helps you. Never warm a swelling, a fresh bruise, a fever or an infection.':
    'Bei einem gewöhnlichen Knoten zuerst Wärme. Kälte nur in den ersten 48 Stunden nach einer Verletzung oder bei einer Schwellung. Bleib dann bei dem, was dir hilft. Nie Wärme auf eine Schwellung oder einen frischen blauen Fleck, nie bei Fieber oder einer Infektion.',
  'Heat wraps helped new back pain a little for a short time. For cold there is too little evidence.':
    'Wärmeumschläge halfen bei neuen Rückenschmerzen für kurze Zeit ein wenig. Für Kälte gibt es zu wenig Belege.',
  'Rest, or keep moving?': 'Ausruhen oder in Bewegung bleiben?',
  'Lie in bed or take a longer nap. Yet people who stay active get fewer knots.':
    'Leg dich ins Bett oder mach ein längeres Nickerchen. Doch wer aktiv bleibt, bekommt weniger Knoten.',
  'Too much bed rest is a cause of knots.': 'Zu viel Bettruhe ist eine Ursache von Knoten.',
  'No bed rest, and advise people against it.': 'Keine Bettruhe, und davon abraten.',
  'Stay active with walking or swimming.': 'Bleib aktiv, mit Gehen oder Schwimmen.',
  'Pause only the task that started it, for one to three days. Keep walking. Lie in bed for one or two days in all at most.':
    'Lass nur die Tätigkeit, die es ausgelöst hat, ein bis drei Tage ruhen. Geh weiter spazieren. Lieg insgesamt höchstens ein bis zwei Tage im Bett.',
  'With new back pain, staying active did slightly better than bed rest for pain and for daily life.':
    'Bei neuen Rückenschmerzen war Aktivbleiben etwas besser als Bettruhe, für die Schmerzen und für den Alltag.',
  'May you nap on a heating pad?': 'Darfst du auf einem Heizkissen ein Nickerchen machen?',
  'Take a 30-minute nap on the infrared pad.': 'Mach ein Nickerchen von 30 Minuten auf dem Infrarotkissen.',
  'Skin can burn at only 44 °C if the contact lasts about six hours.':
    'Haut kann schon bei nur 44 °C verbrennen, wenn der Kontakt etwa sechs Stunden dauert.',
  'Never lie or sleep on a pad. Put it on top of you over a cloth, on low, with a timer. Stay awake for 15 to 20 minutes, and look at the skin after 5.':
    'Lieg oder schlaf nie auf einem Heizkissen. Leg es mit einem Tuch dazwischen oben auf dich, auf niedriger Stufe, mit Timer. Bleib die 15 bis 20 Minuten wach und schau nach 5 auf die Haut.',
  'Asleep you do not feel a burn coming. Lying on a pad traps its heat and slows the blood that cools.':
    'Im Schlaf spürst du nicht, wie eine Verbrennung kommt. Liegst du auf dem Kissen, staut sich die Wärme, und das kühlende Blut fließt langsamer.',
  'Painkillers: drop them or use them?': 'Schmerzmittel: weglassen oder nehmen?',
  'Let go of the painkillers and go natural.': 'Lass die Schmerzmittel los und setz auf Natürliches.',
  'An anti-inflammatory from the pharmacy can help for a short time.':
    'Ein entzündungshemmendes Mittel aus der Apotheke kann für kurze Zeit helfen.',
  'The lowest dose that works for the shortest time. Not paracetamol alone.':
    'Die niedrigste Dosis, die wirkt, für die kürzeste Zeit. Nicht Paracetamol allein.',
  'You choose. Ask a pharmacist, follow the pack, use the least for the shortest time. Never use them to hide urgent signs. Never stop a prescribed medicine because of us.':
    'Du entscheidest. Frag in der Apotheke, halte dich an die Packung, nimm so wenig wie möglich für die kürzeste Zeit. Nimm sie nie, um dringende Zeichen zu verdecken. Setz nie wegen uns ein verordnetes Medikament ab.',
  'They help new back pain a little on average. They can harm the stomach, kidneys or heart.':
    'Sie helfen bei neuen Rückenschmerzen im Schnitt ein wenig. Sie können Magen, Nieren oder Herz schaden.',
  'Do knots hold toxins or waste?': 'Stecken in Knoten Giftstoffe oder Abfallstoffe?',
  'Toxins get trapped, turn solid and crunch. Infrared gives detox.':
    'Giftstoffe werden eingeschlossen, werden fest und knirschen. Infrarot entgiftet.',
  'Waste builds up in the muscle, and heat washes it away.':
    'Abfallstoffe sammeln sich im Muskel, und Wärme spült sie weg.',
  'We do not use these words. We say that nerves and local chemistry change, and that the cause is not known.':
    'Wir benutzen diese Wörter nicht. Wir sagen: Nerven und örtliche Chemie verändern sich, und die Ursache ist nicht bekannt.',
  'Small studies found other chemistry near active knots, but no cause. Strong massage can even harm muscle.':
    'Kleine Studien fanden nahe aktiven Knoten eine andere Chemie, aber keine Ursache. Starke Massage kann Muskeln sogar schaden.',
  'Is infrared special?': 'Ist Infrarot etwas Besonderes?',
  'It works best. It reaches the bone, clears any pain and helps weight and heart.':
    'Es wirkt am besten. Es reicht bis auf den Knochen, beseitigt jeden Schmerz und hilft bei Gewicht und Herz.',
  'A belt eased long back pain from 6.9 to 3.0 of 10. A fake: 7.4 to 6.0.':
    'Ein Gürtel senkte lang anhaltende Rückenschmerzen von 6,9 auf 3,0 von 10. Ein unechter: 7,4 auf 6,0.',
  'Pain fell in some trials. They were small and unlike each other.':
    'In manchen Studien sanken die Schmerzen. Die Studien waren klein und einander unähnlich.',
  'We offer it as one form of warmth, with the same limits. We claim nothing more.':
    'Wir bieten es als eine Form von Wärme an, mit denselben Grenzen. Mehr behaupten wir nicht.',
  'One small trial of a belt says little about a pad. Many rounds of heat and massage harmed one man.':
    'Eine kleine Studie mit einem Gürtel sagt wenig über ein Kissen. Viele Runden Wärme und Massage haben einem Mann geschadet.',
  'May you press a knot yourself?': 'Darfst du selbst auf einen Knoten drücken?',
  'Only an expert should massage it.': 'Nur Fachleute sollten ihn massieren.',
  'Do it yourself with a tool.': 'Mach es selbst mit einem Hilfsmittel.',
  'Do it yourself with a ball or roller.': 'Mach es selbst mit einem Ball oder einer Rolle.',
  'You may, with rules. Stay at 5 of 10 or less, fading, 90 seconds a spot at most. Never press the front or side of the neck, spine bones, armpit or groin. No hard force over the kidneys.':
    'Du darfst, mit Regeln. Bleib bei 5 von 10 oder weniger, und der Schmerz lässt nach. Höchstens 90 Sekunden pro Stelle. Drück nie vorn oder seitlich am Hals, auf Wirbelknochen, in Achsel oder Leiste. Keine harte Kraft über den Nieren.',
  'People who pressed and stretched at home for five days had less pain than those who only moved.':
    'Wer zu Hause fünf Tage lang drückte und dehnte, hatte weniger Schmerzen als jemand, der sich nur bewegte.',
  'Are massage tools sure and harmless?': 'Wirken Massagehilfen sicher und ohne Schaden?',
  'Proven, with no side effects.': 'Nachweislich wirksam, ohne Nebenwirkungen.',
  'Spots bear more pressure. Pain as people rate it hardly changed.':
    'Die Stellen halten mehr Druck aus. Die Schmerzen, die Menschen selbst angaben, änderten sich kaum.',
  'We say it may help. Soreness and bruises are common, and serious harm is rare. We stop if you stay sore.':
    'Wir sagen: Es kann helfen. Nachschmerz und blaue Flecken sind häufig, ernste Schäden selten. Wir hören auf, wenn der Nachschmerz bleibt.',
  'The trials are small, and rare harm from massage has been reported.':
    'Die Studien sind klein, und seltene Schäden durch Massage wurden gemeldet.',
  'Does pressing break up tissue?': 'Bricht Drücken Gewebe auf?',
  'Outside force breaks up knotted tissue.': 'Kraft von außen bricht verknotetes Gewebe auf.',
  'Pressure disrupts the tight fibres.': 'Druck durchbricht die verspannten Fasern.',
  'Firm tissue would need forces far beyond what hands can give.':
    'Festes Gewebe bräuchte viel größere Kräfte, als Hände aufbringen können.',
  'We never speak of breaking anything. We speak of a sore spot getting calmer.':
    'Wir sprechen nie davon, etwas aufzubrechen. Wir sprechen davon, dass eine druckempfindliche Stelle ruhiger wird.',
  'Words like these make people press too hard.': 'Solche Worte verleiten dazu, zu fest zu drücken.',
  'How long should you press?': 'Wie lange solltest du drücken?',
  'Hook cane: 10 to 30 seconds, 3 or 4 times. Roller: about 30 seconds, 3 times.':
    'Massagehaken: 10 bis 30 Sekunden, 3- oder 4-mal. Rolle: etwa 30 Sekunden, 3-mal.',
  'Ball or roller: 20 to 30 seconds.': 'Ball oder Rolle: 20 bis 30 Sekunden.',
  'We start with 20 seconds, 3 times. One spot gets 90 seconds at most, one session ten minutes, one day two sessions.':
    'Wir beginnen mit 20 Sekunden, 3-mal. Höchstens sind es 90 Sekunden je Stelle, zehn Minuten je Einheit und zwei Einheiten am Tag.',
  'One trial compared times: light pressure did more at 90 seconds than at 30 or 60. The 20 seconds rest on the articles alone.':
    'Eine Studie verglich die Dauer: Leichter Druck half bei 90 Sekunden mehr als bei 30 oder 60. Die 20 Sekunden stehen nur in den Artikeln.',
  'How long does a knot last?': 'Wie lange hält ein Knoten an?',
  'Usually 10 to 14 days. Yet a reader with three months of knots is told to do more.':
    'Meist 10 bis 14 Tage. Doch jemandem, der seit drei Monaten Knoten hat, wird geraten, mehr zu tun.',
  'See a doctor if it does not go away.': 'Hol ärztliche Hilfe, wenn er nicht weggeht.',
  'See a doctor if it lasts, or see a professional if self-care fails.':
    'Hol ärztliche Hilfe, wenn er bleibt, oder Hilfe vom Fach, wenn Selbsthilfe nicht wirkt.',
  'We look back on day 3 and day 14. Not better after six weeks: ask a doctor. The same spot for over twelve weeks: ask a doctor or physiotherapist.':
    'Wir schauen an Tag 3 und Tag 14 zurück. Nach sechs Wochen nicht besser: Frag in der Arztpraxis. Dieselbe Stelle länger als zwölf Wochen: Frag in der Arztpraxis oder Physiotherapie.',
  'No study of how long knots last was found. More of the same is no plan for months of pain.':
    'Eine Studie, wie lange Knoten anhalten, wurde nicht gefunden. Mehr vom Gleichen ist bei monatelangen Schmerzen kein Plan.',
  'Where can a knot send its pain?': 'Wohin kann ein Knoten ausstrahlen?',
  'Anywhere in your lower body.': 'Überallhin in deiner unteren Körperhälfte.',
  'It may spread to other places.': 'Der Schmerz kann sich auf andere Stellen ausbreiten.',
  'We use an atlas of patterns. Knots in the upper body can ache in the head, arm or chest.':
    'Wir nutzen einen Atlas der Muster. Knoten im Oberkörper können in Kopf, Arm oder Brust schmerzen.',
  'The patterns come from textbooks and experts. They are a guide. Chest pain is a reason for urgent help first.':
    'Die Muster stammen aus Lehrbüchern und von Fachleuten. Sie sind ein Anhaltspunkt. Brustschmerzen sind zuerst ein Grund für dringende Hilfe.',
  'Must you ask before stretching?': 'Musst du vor dem Dehnen fragen?',
  'Stretch gently and slowly. Stop if pain rises sharply.':
    'Dehne sanft und langsam. Hör auf, wenn der Schmerz plötzlich stark zunimmt.',
  'If knots return in one place, ask a doctor or physiotherapist first.':
    'Kommen Knoten an einer Stelle wieder, frag zuerst in der Arztpraxis oder Physiotherapie.',
  'Gentle stretching is fine once the safety questions are clear. If the same spot returns, we suggest a physiotherapist. We do not block you.':
    'Sanftes Dehnen ist in Ordnung, sobald die Sicherheitsfragen nichts ergeben. Kommt dieselbe Stelle wieder, schlagen wir Physiotherapie vor. Wir sperren dir nichts.',
  'Gentle stretches were well borne in a trial of office workers.':
    'Sanfte Dehnungen wurden in einer Studie mit Büroangestellten gut vertragen.',
  'Jumping jacks for a neck knot?': 'Hampelmänner gegen einen Nackenknoten?',
  'Jumping jacks, swimming and arm exercise, above all for the neck.':
    'Hampelmänner, Schwimmen und Armübungen, vor allem für den Nacken.',
  'Gentle activity: walking or swimming.': 'Sanfte Bewegung: Gehen oder Schwimmen.',
  'Walking or swimming first. Jumping jacks only at pain of 3 or less. Not with dizziness, weak bones, heart trouble or pelvic trouble. Head-up breaststroke may bother your neck.':
    'Zuerst Gehen oder Schwimmen. Hampelmänner nur bei Schmerzen von 3 oder weniger. Nicht bei Schwindel, brüchigen Knochen, Herzproblemen oder Problemen am Becken. Brustschwimmen mit erhobenem Kopf kann deinem Nacken zu schaffen machen.',
  'A walking plan has a good trial behind it. Jumping for knots has none.':
    'Für ein Gehprogramm gibt es eine gute Studie. Für Springen bei Knoten gibt es keine.',
  'Ultrasound or electric pulses?': 'Ultraschall oder Stromimpulse?',
  'Both release tension. A doctor may use them in extreme cases.':
    'Beide lösen Spannung. In extremen Fällen kann man sie ärztlich anwenden.',
  'Neither as routine care for long back pain.':
    'Keins von beiden als Routine bei lang anhaltenden Rückenschmerzen.',
  'Do not offer either for low back pain.': 'Keins von beiden bei Kreuzschmerzen anbieten.',
  'We offer no ultrasound. A home pulse device is optional, for comfort, after we check what you have.':
    'Wir bieten keinen Ultraschall an. Ein Stromgerät für zu Hause ist freiwillig, zum Wohlfühlen. Vorher prüfen wir, was du hast.',
  'For long back pain neither showed an effect that is both sure and worth having.':
    'Bei lang anhaltenden Rückenschmerzen zeigte keins von beiden eine Wirkung, die sicher ist und sich lohnt.',
  'Does acupuncture help?': 'Hilft Akupunktur?',
  'It helps, over several sessions.': 'Sie hilft, über mehrere Sitzungen.',
  'Do not offer it for low back pain.': 'Nicht bei Kreuzschmerzen anbieten.',
  'It is one choice for back pain.': 'Sie ist eine Möglichkeit bei Rückenschmerzen.',
  'It may be used for long back pain. For new back pain only together with moving, in as few sessions as possible, when other care was not enough.':
    'Sie kann bei lang anhaltenden Rückenschmerzen angewendet werden. Bei neuen nur zusammen mit Bewegung, in möglichst wenigen Sitzungen, wenn andere Behandlung nicht genügt hat.',
  'It may be offered for long back pain.': 'Sie kann bei lang anhaltenden Rückenschmerzen angeboten werden.',
  'We tell you that experts disagree, and let you choose. It is never self-care.':
    'Wir sagen dir, dass Fachleute sich nicht einig sind, und lassen dich wählen. Sie ist nie Selbsthilfe.',
  'Next to no treatment it helped long back pain. Next to fake needles the gain was small. A knot is untested.':
    'Verglichen mit keiner Behandlung half sie bei lang anhaltenden Rückenschmerzen. Verglichen mit Scheinnadeln war der Gewinn klein. Bei Knoten ist sie nicht geprüft.',
  'Does cupping help?': 'Hilft Schröpfen?',
  'Suction lifts the tissue and eases tension.': 'Der Sog hebt das Gewebe an und löst Spannung.',
  'Better than nothing, but no better than fake cups.':
    'Besser als nichts, aber nicht besser als vorgetäuschtes Schröpfen.',
  'We do not offer it. Never put fire cups on yourself.':
    'Wir bieten es nicht an. Setz dir nie selbst Schröpfgläser mit Feuer auf.',
  'A gain that fake cups give as well is not worth burns and marks.':
    'Ein Gewinn, den auch vorgetäuschtes Schröpfen bringt, ist Verbrennungen und Flecken nicht wert.',
  'Must you sleep on your back?': 'Musst du auf dem Rücken schlafen?',
  'Sleep on your back with a pillow under your knees.':
    'Schlaf auf dem Rücken, mit einem Kissen unter den Knien.',
  'Lying on the side was mostly linked with fewer symptoms.':
    'Auf der Seite zu liegen ging meist mit weniger Beschwerden einher.',
  'From 28 weeks of pregnancy, going to sleep on the back is riskier.':
    'Ab 28 Wochen Schwangerschaft ist es riskanter, auf dem Rücken einzuschlafen.',
  'Back or side, whichever you sleep well in. Try not to lie on your front. From 28 weeks of pregnancy, go to sleep on your side.':
    'Rücken oder Seite, je nachdem, wie du gut schläfst. Lieg möglichst nicht auf dem Bauch. Schlaf ab 28 Wochen Schwangerschaft auf der Seite ein.',
  'The back studies are few and small. The pregnancy finding is stronger and matters more.':
    'Zum Rücken gibt es wenige und kleine Studien. Das Ergebnis zur Schwangerschaft ist stärker und zählt mehr.',
  'Does drinking water help knots?': 'Hilft Wassertrinken gegen Knoten?',
  'Stay well hydrated so that muscles stay elastic.': 'Trink reichlich, damit die Muskeln elastisch bleiben.',
  'No sound proof that healthy adults need eight glasses a day.':
    'Kein guter Beleg, dass gesunde Erwachsene acht Gläser am Tag brauchen.',
  'Drink when you are thirsty. We name no amount. Keep to any limit for heart or kidneys.':
    'Trink, wenn du Durst hast. Wir nennen keine Menge. Halte jede Grenze ein, die wegen Herz oder Nieren gilt.',
  'No trial has tested it for knots. For some people, too much is harmful.':
    'Keine Studie hat es bei Knoten geprüft. Für manche Menschen ist zu viel schädlich.',
  'How high should the screen be?': 'Wie hoch sollte der Bildschirm sein?',
  'The monitor at eye level.': 'Der Bildschirm auf Augenhöhe.',
  'Its top line at eye level or slightly below, straight ahead.':
    'Die oberste Zeile auf Augenhöhe oder etwas darunter, gerade vor dir.',
  'The top line at eye level or slightly below, 50 to 100 cm away. With bifocal glasses, 5 to 10 cm lower.':
    'Die oberste Zeile auf Augenhöhe oder etwas darunter, 50 bis 100 cm entfernt. Mit Bifokalbrille 5 bis 10 cm tiefer.',
  'Eye level at the middle of the screen makes you look up. Evidence for any exact height is weak.':
    'Liegt die Mitte des Bildschirms auf Augenhöhe, schaust du nach oben. Die Belege für eine genaue Höhe sind schwach.',
  'Is spreading pain a warning?': 'Ist Schmerz, der sich ausbreitet, ein Warnzeichen?',
  'Knots send pain elsewhere. Yet see a doctor for spreading pain or numbness.':
    'Knoten strahlen an andere Stellen aus. Doch hol ärztliche Hilfe, wenn sich Schmerz ausbreitet oder etwas taub ist.',
  'Knots can send pain to other places.': 'Knoten können an andere Stellen ausstrahlen.',
  'A dull ache above elbow or knee, with no numbness or weakness, may come from a knot. Below them, or electric, numb or weak: ask a doctor. Do it today if weakness is new. Both legs, numb where a saddle would touch, or new bladder or bowel trouble: emergency.':
    'Ein dumpfer Schmerz oberhalb von Ellbogen oder Knie, ohne Taubheit oder Schwäche, kann von einem Knoten kommen. Darunter, oder elektrisierend, taub oder schwach: Frag in der Arztpraxis. Bei neuer Schwäche noch heute. Beide Beine, Taubheit dort, wo ein Sattel aufliegt, oder neue Probleme mit Blase oder Darm: Notfall.',
  'Nerve trouble must not be missed. A knot can wait, a pressed nerve may not.':
    'Nervenprobleme dürfen nicht übersehen werden. Ein Knoten kann warten, ein gedrückter Nerv vielleicht nicht.',
  'Is natural the same as safe?': 'Ist natürlich dasselbe wie sicher?',
  'Natural ways are safe.': 'Natürliche Wege sind sicher.',
  'Heat and currents have long lists of people who must not use them.':
    'Für Wärme und Strom gibt es lange Listen von Menschen, die sie nicht anwenden dürfen.',
  'We ask what you have and take. Then we leave out, or soften, what does not suit you.':
    'Wir fragen, was du hast und einnimmst. Was nicht zu dir passt, lassen wir weg oder machen es sanfter.',
  'Heat can burn numb skin. Pressure can bruise people on blood thinners. Massage has rare serious harms.':
    'Wärme kann taube Haut verbrennen. Druck kann bei Blutverdünnern blaue Flecken machen. Massage führt selten zu ernsten Schäden.',
  'Do you need to buy something?': 'Musst du etwas kaufen?',
  'The three best ways are three products. It earns money on each.':
    'Die drei besten Wege sind drei Produkte. Der Artikel verdient an jedem Geld.',
  'A tennis ball and a wall will do.': 'Ein Tennisball und eine Wand genügen.',
  'We name no brands and sell nothing. A tennis ball or rolled sock and a wall is enough.':
    'Wir nennen keine Marken und verkaufen nichts. Ein Tennisball oder gerollte Socken und eine Wand genügen.',
  'No trial shows one brand to be better. Money can bend advice.':
    'Keine Studie zeigt, dass eine Marke besser ist. Geld kann Ratschläge verbiegen.',
}
