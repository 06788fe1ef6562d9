/** German words of knowledge/professionals. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Physiotherapy with exercise': 'Physiotherapie mit Übungen',
  'A physiotherapist checks how you move and builds an exercise plan with you.':
    'In der Physiotherapie schaut jemand, wie du dich bewegst, und stellt mit dir einen Übungsplan auf.',
  'You talk about your pain, your work and your aims.':
    'Du erzählst von deinen Schmerzen, deiner Arbeit und deinen Zielen.',
  'They watch you move and test your strength.': 'Man schaut dir beim Bewegen zu und prüft deine Kraft.',
  'You learn a few exercises and try them there.': 'Du lernst ein paar Übungen und probierst sie dort aus.',
  'You do the plan at home and come back to adjust it.':
    'Du übst nach dem Plan zu Hause und kommst wieder, um ihn anzupassen.',
  'Often 4 to 8 visits, with a plan for home.': 'Oft 4 bis 8 Termine, dazu ein Plan für zu Hause.',
  'Often covered, with a wait. Private visits cost a middle sum each.':
    'Mit einer Heilmittelverordnung (Rezept) aus der Arztpraxis zahlt die Krankenkasse, bis auf einen Anteil. Privat kostet jeder Termin einen mittleren Betrag.',
  'A review held 249 trials of exercise for lasting low back pain. Pain was about 15 of 100 points lower than with no treatment. In 198 office workers with neck pain, short daily training lowered pain by 1.4 to 1.9 of 10. In new low back pain exercise did no better than a dummy treatment: nobody has to wait for it there.':
    'Eine Übersicht umfasste 249 Studien zu Übungen bei anhaltenden Kreuzschmerzen. Die Schmerzen waren um etwa 15 von 100 Punkten niedriger als ohne Behandlung. Bei 198 Büroangestellten mit Nackenschmerzen senkte kurzes tägliches Training die Schmerzen um 1,4 bis 1,9 von 10. Bei neuen Kreuzschmerzen halfen Übungen nicht mehr als eine Scheinbehandlung: Dort muss niemand darauf warten.',
  'Your muscles may ache for a day or two.': 'Du kannst ein bis zwei Tage Muskelkater haben.',
  'Too much too soon can stir up the pain.': 'Zu viel zu früh kann die Schmerzen aufflammen lassen.',
  'A doctor looks at the bone first.': 'Zuerst wird der Knochen ärztlich angeschaut.',
  'What do you think keeps this pain going?': 'Was hält diese Schmerzen Ihrer Meinung nach aufrecht?',
  'Which exercises matter most, and how often?':
    'Welche Übungen sind am wichtigsten, und wie oft mache ich sie?',
  'How much pain is fine while I do them?': 'Wie viel Schmerz ist dabei in Ordnung?',
  'When should I feel a change, and what if I do not?':
    'Wann sollte ich etwas merken, und was ist, wenn nicht?',
  'Where it hurts, what brings it on and what eases it.':
    'Wo es wehtut, was es auslöst und was es leichter macht.',
  'What you have tried, and what helped.': 'Was du schon probiert hast und was geholfen hat.',
  'Your illnesses, medicines, operations and falls.':
    'Deine Krankheiten, Medikamente, Operationen und Stürze.',
  'If you are pregnant, or have numb or weak parts.':
    'Wenn du schwanger bist oder ein Körperteil taub oder schwach ist.',
  Massage: 'Massage',
  'A trained person rubs and kneads your muscles by hand.':
    'Jemand mit Ausbildung streicht und knetet deine Muskeln mit den Händen.',
  'You say where it hurts and what to leave alone.':
    'Du sagst, wo es wehtut und was in Ruhe gelassen werden soll.',
  'You lie or sit, covered except for the part being worked on.':
    'Du liegst oder sitzt. Bis auf die behandelte Stelle bist du zugedeckt.',
  'They stroke and knead for 30 to 60 minutes.': 'Dann wird 30 bis 60 Minuten gestrichen und geknetet.',
  'You say at once when it is too hard.': 'Du sagst sofort, wenn es zu fest ist.',
  'Between visits you rest from what sets it off.':
    'Zwischen den Terminen machst du Pause von dem, was die Schmerzen auslöst.',
  'Often 4 to 10 visits of 30 to 60 minutes.': 'Oft 4 bis 10 Termine von 30 bis 60 Minuten.',
  'Mostly paid by the visit. Sometimes covered.':
    'Meist zahlst du pro Termin. Manchmal werden die Kosten übernommen.',
  'In 25 trials on low back pain, massage helped for a short time. The trust in that is very low, and it did not last. For neck pain, 33 trials with 1,994 people found little or no gain over sham care. The WHO lets it be offered for lasting low back pain, with very low trust.':
    'In 25 Studien zu Kreuzschmerzen half Massage für kurze Zeit. Das Vertrauen darin ist sehr gering, und es hielt nicht an. Bei Nackenschmerzen fanden 33 Studien mit 1.994 Menschen wenig oder keinen Gewinn gegenüber einer Scheinbehandlung. Die WHO lässt sie bei anhaltenden Kreuzschmerzen zu, mit sehr geringem Vertrauen.',
  'You may be sore for one or two days.': 'Danach kann es ein bis zwei Tage wehtun.',
  'Bruises can happen.': 'Blaue Flecken können vorkommen.',
  'Serious harm is rare.': 'Ernste Schäden sind selten.',
  'A bone may be broken, so a doctor looks first.':
    'Ein Knochen könnte gebrochen sein. Deshalb wird zuerst ärztlich nachgeschaut.',
  'Whoever operated on you must say yes first.': 'Wer dich operiert hat, muss zuerst zustimmen.',
  'Whoever put the implant in must say yes first.':
    'Wer das Implantat eingesetzt hat, muss zuerst zustimmen.',
  'Your cancer team must say yes first.': 'Dein Krebs-Behandlungsteam muss zuerst zustimmen.',
  'Sore or broken skin has to heal first.': 'Wunde oder verletzte Haut muss erst wieder gesund sein.',
  'Fresh swelling has to settle first.': 'Eine frische Schwellung muss erst zurückgehen.',
  'A fresh injury can swell and bleed more.': 'Eine frische Verletzung kann stärker anschwellen und bluten.',
  'Not over the patch: too much medicine could go in.':
    'Nicht über dem Medikamentenpflaster: Es könnte zu viel Wirkstoff in den Körper gelangen.',
  'Not over swollen veins.': 'Nicht über geschwollenen Venen.',
  'Not on your legs: there may be a clot.': 'Nicht an den Beinen: Dort könnte ein Blutgerinnsel sein.',
  'A weak artery comes first: ask your doctor.':
    'Eine geschwächte Schlagader geht vor: Frag in deiner Arztpraxis.',
  'Not on your neck: its arteries need care.':
    'Nicht an Hals und Nacken: Die Schlagadern dort brauchen Vorsicht.',
  'Not on your neck: its upper joints can be loose.':
    'Nicht an Hals und Nacken: Die oberen Gelenke dort können locker sein.',
  'What is your training?': 'Welche Ausbildung haben Sie?',
  'Have you treated people with my illness or medicine?':
    'Haben Sie schon Menschen mit meiner Krankheit oder meinem Medikament behandelt?',
  'How hard will you press, and how do I stop you?': 'Wie fest drücken Sie, und wie kann ich Sie stoppen?',
  'After how many visits do we check if it helps?': 'Nach wie vielen Terminen prüfen wir, ob es hilft?',
  'Where it hurts, and what sets it off.': 'Wo es wehtut und was es auslöst.',
  'If you take blood thinners or bruise easily. Then ask for light hands.':
    'Wenn du Blutverdünner nimmst oder leicht blaue Flecken bekommst. Bitte dann um leichten Druck.',
  'If you have thin bones, numb skin, or had radiation treatment there.':
    'Wenn du Osteoporose oder taube Haut hast oder dort bestrahlt wurdest.',
  'If you are pregnant, or have a fever. With a fever, wait.':
    'Wenn du schwanger bist oder Fieber hast. Bei Fieber: warten.',
  'Deep-tissue massage': 'Tiefengewebsmassage',
  'Slow, firm massage with hands, knuckles or elbows.':
    'Langsame, feste Massage mit Händen, Fingerknöcheln oder Ellbogen.',
  'You agree on a signal for "too hard".': 'Ihr macht ein Zeichen für „zu fest“ aus.',
  'They warm the muscle with lighter strokes.': 'Der Muskel wird mit leichterem Streichen aufgewärmt.',
  'They press slowly and firmly along the muscle.': 'Dann wird langsam und fest am Muskel entlang gedrückt.',
  'They ease off again at the end.': 'Am Ende wird der Druck wieder leichter.',
  'Mostly paid by the visit, often a bit more than plain massage.':
    'Meist zahlst du pro Termin, oft etwas mehr als für eine einfache Massage.',
  'Few good trials look at hard massage alone. We know of none that shows harder is better. A review of 11 years found 138 reported harms from massage for pain. Such harm is rare.':
    'Es gibt wenige gute Studien nur zu fester Massage. Wir kennen keine, die zeigt, dass fester besser ist. Eine Übersicht über 11 Jahre fand 138 gemeldete Schäden durch Massage gegen Schmerzen. Solche Schäden sind selten.',
  'Bruises are common with hard pressure.': 'Blaue Flecken sind bei festem Druck häufig.',
  'Rarely, very hard pressure harms muscle, nerves or vessels.':
    'Selten schadet sehr fester Druck Muskeln, Nerven oder Blutgefäßen.',
  'Dark urine afterwards is an emergency.': 'Dunkler Urin danach ist ein Notfall.',
  'You could bleed or bruise badly.': 'Du könntest stark bluten oder starke Blutergüsse bekommen.',
  'A needle was there days ago: let the place settle first.':
    'Dort war vor wenigen Tagen eine Nadel: Lass die Stelle erst zur Ruhe kommen.',
  'Hard massage was days ago: let the muscle settle first.':
    'Die feste Massage war vor wenigen Tagen: Lass den Muskel erst zur Ruhe kommen.',
  'Whoever did the procedure must say yes first.': 'Wer den Eingriff gemacht hat, muss zuerst zustimmen.',
  'Strong pressure or suction could start a crisis.': 'Starker Druck oder Sog könnte eine Krise auslösen.',
  'Overworked muscle needs rest, not more strain.':
    'Überlastete Muskeln brauchen Ruhe, nicht noch mehr Belastung.',
  'Would a lighter massage do the same for me?': 'Würde eine leichtere Massage bei mir dasselbe bewirken?',
  'Which places will you leave alone?': 'Welche Stellen lassen Sie in Ruhe?',
  'How do I stop you?': 'Wie kann ich Sie stoppen?',
  'What should I watch for afterwards?': 'Worauf soll ich danach achten?',
  'All your medicines, above all blood thinners and steroids.':
    'Alle deine Medikamente, vor allem Blutverdünner und Kortison.',
  'If you bruise easily, or have thin bones, diabetes or numb skin.':
    'Wenn du leicht blaue Flecken bekommst oder Osteoporose, Diabetes oder taube Haut hast.',
  'If you just trained much harder than usual.': 'Wenn du gerade viel härter trainiert hast als sonst.',
  'Trigger-point therapy': 'Triggerpunkt-Therapie',
  'A therapist finds the sore spot and holds steady pressure on it.':
    'Jemand vom Fach sucht die druckempfindliche Stelle und hält dort gleichmäßigen Druck.',
  'They feel along the muscle for the spot you know.':
    'Der Muskel wird abgetastet, um die Stelle zu finden, die du kennst.',
  'They press until you feel it but can breathe calmly.':
    'Dann wird gedrückt, bis du es spürst, aber ruhig atmen kannst.',
  'They hold until it eases, then let go slowly.':
    'Der Druck bleibt, bis es nachlässt. Dann wird langsam losgelassen.',
  'You move and stretch the muscle afterwards.': 'Danach bewegst und dehnst du den Muskel.',
  'Often 4 to 10 visits. It may help after fewer.':
    'Oft 4 bis 10 Termine. Vielleicht hilft es schon nach weniger.',
  'Mostly paid by the visit. Covered in some places as part of physiotherapy.':
    'Meist zahlst du pro Termin. Mancherorts werden die Kosten als Teil der Physiotherapie übernommen.',
  'A review of trials found that spots became less tender to pressure. That gain was middling, 0.67 on a standard scale. The pain people reported changed by 0.22, which could be chance.':
    'Eine Übersicht über Studien fand, dass die Stellen weniger druckempfindlich wurden. Dieser Gewinn war mittelgroß: 0,67 auf einer Standardskala. Die Schmerzen, die Menschen angaben, änderten sich um 0,22. Das könnte Zufall sein.',
  'Which muscle do you think it is?': 'Welcher Muskel ist es Ihrer Meinung nach?',
  'How hard will you press, and for how long?': 'Wie fest und wie lange drücken Sie?',
  'Can you show me how to do it at home?': 'Können Sie mir zeigen, wie ich es zu Hause mache?',
  'When do we stop if it does not help?': 'Wann hören wir auf, wenn es nicht hilft?',
  'Exactly where it hurts and where the pain goes.': 'Wo genau es wehtut und wohin der Schmerz zieht.',
  'If pressing there brings back your own pain.': 'Wenn Druck dort genau deinen Schmerz zurückbringt.',
  'If you bruise easily, or have thin bones or numb skin.':
    'Wenn du leicht blaue Flecken bekommst oder Osteoporose oder taube Haut hast.',
  'Myofascial release': 'Myofasziale Behandlung',
  'Slow, gentle pressure and stretch on muscle and the tissue round it.':
    'Langsames, sanftes Drücken und Dehnen von Muskeln und dem Gewebe um sie herum.',
  'They look for parts that feel tight.': 'Man sucht Bereiche, die sich verspannt anfühlen.',
  'They lay on their hands and lean in gently.': 'Die Hände werden aufgelegt und lehnen sich sanft hinein.',
  'They hold for a minute or more, without oil.': 'Das wird eine Minute oder länger gehalten, ohne Öl.',
  'You move to see what has changed.': 'Du bewegst dich und merkst, was sich geändert hat.',
  'Often 4 to 8 visits of 30 minutes or more.': 'Oft 4 bis 8 Termine von 30 Minuten oder mehr.',
  'Mostly paid by the visit.': 'Meist zahlst du pro Termin.',
  'A review found 8 trials with 457 people, and most were weak. For low back pain the gain was too small to matter. The authors say that is not enough to advise it.':
    'Eine Übersicht fand 8 Studien mit 457 Menschen, und die meisten Studien waren schwach. Bei Kreuzschmerzen war der Gewinn zu klein, um wichtig zu sein. Das Autorenteam schreibt, das reiche nicht für eine Empfehlung.',
  'You may feel light-headed when you get up.': 'Beim Aufstehen kann dir etwas schwindlig sein.',
  'What should change, and by when?': 'Was soll sich ändern, und bis wann?',
  'Will I also get exercises?': 'Bekomme ich auch Übungen?',
  'If you have thin bones, numb skin or very loose joints.':
    'Wenn du Osteoporose, taube Haut oder sehr lockere Gelenke hast.',
  'Dry needling': 'Dry Needling',
  'A trained person puts a thin needle into the sore spot. No medicine goes in.':
    'Jemand mit Ausbildung sticht eine dünne Nadel in die druckempfindliche Stelle. Es kommt kein Medikament hinein.',
  'They ask about your health and you agree or say no.':
    'Du wirst nach deiner Gesundheit gefragt und stimmst zu oder sagst Nein.',
  'They find the spot and clean the skin.': 'Die Stelle wird gesucht und die Haut gereinigt.',
  'A thin new needle goes in. The muscle may twitch.':
    'Eine dünne, neue Nadel geht hinein. Der Muskel kann zucken.',
  'The needle comes out after seconds or minutes.': 'Nach Sekunden oder Minuten kommt die Nadel heraus.',
  'You move the muscle gently afterwards.': 'Danach bewegst du den Muskel sanft.',
  'Often 1 to 4 visits.': 'Oft 1 bis 4 Termine.',
  'Mostly paid by the visit. Sometimes part of physiotherapy. Not allowed everywhere.':
    'Meist zahlst du pro Termin. Manchmal gehört es zur Physiotherapie. Es ist nicht überall erlaubt.',
  'For neck pain it beat sham or no care for some weeks. Pain was 1.5 of 10 lower at once and 2.3 lower soon after. It beat hands-on care by only 0.5. Added to physiotherapy in 116 people it took off 1.6 for a month, and nothing at 3 and 6 months.':
    'Bei Nackenschmerzen half es einige Wochen lang mehr als eine Scheinbehandlung oder keine. Die Schmerzen waren sofort um 1,5 von 10 niedriger und bald danach um 2,3. Gegenüber Behandlung mit den Händen waren es nur 0,5. Zusätzlich zur Physiotherapie waren es bei 116 Menschen einen Monat lang 1,6 weniger, nach 3 und 6 Monaten nichts.',
  'In 7,629 treatments, about 8 of 100 gave a bruise and 5 of 100 bled a little.':
    'Bei 7.629 Behandlungen gab es bei etwa 8 von 100 einen blauen Fleck. Bei 5 von 100 blutete es ein wenig.',
  'Some people feel faint, tired or sore.':
    'Manche Menschen fühlen sich einer Ohnmacht nah, sind müde oder haben Nachschmerz.',
  'Rarely a needle in the upper back, chest or neck hits the lung.':
    'Selten trifft eine Nadel im oberen Rücken, an der Brust, am Hals oder im Nacken die Lunge.',
  'Call an emergency number if you get breathless or have chest pain afterwards.':
    'Wähle den Notruf, wenn du danach schlecht Luft bekommst oder Brustschmerzen hast.',
  'Skin infection is rare.': 'Eine Hautinfektion ist selten.',
  'What training do you have in needling?': 'Welche Ausbildung im Dry Needling haben Sie?',
  'How do you keep away from the lung?': 'Wie halten Sie Abstand zur Lunge?',
  'Are the needles new and used once?': 'Sind die Nadeln neu und werden sie nur einmal benutzt?',
  'What will you do if it does not help after a few visits?':
    'Was tun Sie, wenn es nach ein paar Terminen nicht hilft?',
  'All your medicines, above all blood thinners and aspirin.':
    'Alle deine Medikamente, vor allem Blutverdünner und Aspirin.',
  'If you bleed or faint easily, or fear needles.':
    'Wenn du leicht blutest, leicht ohnmächtig wirst oder Angst vor Nadeln hast.',
  'If your immune system is weak, or you have diabetes or epilepsy.':
    'Wenn dein Immunsystem schwach ist oder du Diabetes oder Epilepsie hast.',
  'If you had needles or an injection there in the last week.':
    'Wenn du dort innerhalb der letzten Woche Nadeln oder eine Spritze bekommen hast.',
  'Injection into the spot': 'Spritze in die Stelle',
  'A doctor puts numbing medicine into the sore spot.':
    'Eine Ärztin oder ein Arzt spritzt ein örtliches Betäubungsmittel in die druckempfindliche Stelle.',
  'The doctor asks about allergies and medicines.':
    'Du wirst ärztlich nach Allergien und Medikamenten gefragt.',
  'A needle puts a little numbing medicine in.': 'Durch eine Nadel kommt etwas Betäubungsmittel hinein.',
  'You rest a few minutes so they can watch you.':
    'Du ruhst ein paar Minuten, damit man dich beobachten kann.',
  'Often 1 to 3 visits to a doctor.': 'Oft 1 bis 3 Termine in einer Arztpraxis.',
  'Often covered when a doctor advises it. Costly if paid alone.':
    'Wird oft übernommen, wenn es ärztlich empfohlen ist. Teuer, wenn du es selbst zahlst.',
  'In one study of a shoulder-blade muscle, pain fell from 7.1 to 3.7 of 10 in two weeks. There was no group to compare with. An older review found that what was injected made little difference.':
    'In einer Studie zu einem Schulterblattmuskel sanken die Schmerzen in zwei Wochen von 7,1 auf 3,7 von 10. Es gab keine Gruppe zum Vergleich. Eine ältere Übersicht fand: Was gespritzt wurde, machte wenig Unterschied.',
  'Bruising, soreness and feeling faint are the common ones.':
    'Häufig sind blaue Flecken, Nachschmerz und das Gefühl, ohnmächtig zu werden.',
  'Some people react to the medicine.': 'Manche Menschen reagieren auf das Mittel.',
  'Rarely a needle in the upper back or chest hits the lung.':
    'Selten trifft eine Nadel im oberen Rücken oder an der Brust die Lunge.',
  'Infection is rare.': 'Eine Infektion ist selten.',
  'Do not drive home if your arm or leg is numb.':
    'Fahr nicht selbst nach Hause, wenn dein Arm oder Bein taub ist.',
  'What is in the injection?': 'Was ist in der Spritze?',
  'What would happen without it?': 'Was würde ohne sie passieren?',
  'How long may it help?': 'Wie lange hilft sie vielleicht?',
  'What should I do for the muscle afterwards?': 'Was soll ich danach für den Muskel tun?',
  'Any allergy, above all to numbing medicine or latex.':
    'Jede Allergie, vor allem gegen Betäubungsmittel oder Latex.',
  'If you have heart, liver or immune problems, diabetes or epilepsy.':
    'Wenn du Probleme mit Herz, Leber oder Immunsystem, Diabetes oder Epilepsie hast.',
  'If you are pregnant, or have a fever.': 'Wenn du schwanger bist oder Fieber hast.',
  Acupuncture: 'Akupunktur',
  'Thin needles are put in several places and stay in for a while.':
    'Dünne Nadeln werden an mehreren Stellen gesetzt und bleiben eine Weile.',
  'They ask about your health.': 'Du wirst nach deiner Gesundheit gefragt.',
  'You lie down and the skin is cleaned.': 'Du legst dich hin, und die Haut wird gereinigt.',
  'Thin new needles go in, often not deep.': 'Dünne, neue Nadeln gehen hinein, oft nicht tief.',
  'You rest 15 to 30 minutes, then they come out.': 'Du ruhst 15 bis 30 Minuten, dann kommen sie heraus.',
  'Often 6 to 12 visits.': 'Oft 6 bis 12 Termine.',
  'Mostly paid by the visit. Covered in some places.':
    'Meist zahlst du pro Termin. Mancherorts werden die Kosten übernommen.',
  'A review of lasting low back pain held 33 studies with 8,270 people. Pain was 9 of 100 points lower than with sham needles, too little to notice for most. It was 20 lower than with no care. Guidelines disagree: NICE advises against it. US doctors and the WHO allow it.':
    'Eine Übersicht zu anhaltenden Kreuzschmerzen umfasste 33 Studien mit 8.270 Menschen. Die Schmerzen waren um 9 von 100 Punkten niedriger als mit Scheinnadeln. Das ist für die meisten zu wenig, um es zu merken. Die Schmerzen waren um 20 niedriger als ohne Behandlung. Leitlinien sind sich nicht einig: NICE rät davon ab. Die Ärzteschaft in den USA und die WHO lassen Akupunktur zu.',
  'Small bruises, bleeding or soreness can follow.':
    'Kleine blaue Flecken, Blutungen oder Nachschmerz können folgen.',
  'Some people feel faint or sleepy.': 'Manche Menschen fühlen sich einer Ohnmacht nah oder schläfrig.',
  'Are you registered, and how were you trained?': 'Sind Sie zugelassen, und wie wurden Sie ausgebildet?',
  'If you have a pacemaker. Then no current may run through the needles.':
    'Wenn du einen Herzschrittmacher hast. Dann darf kein Strom durch die Nadeln fließen.',
  'If your immune system is weak, or you have epilepsy.':
    'Wenn dein Immunsystem schwach ist oder du Epilepsie hast.',
  'If you faint easily or fear needles.': 'Wenn du leicht ohnmächtig wirst oder Angst vor Nadeln hast.',
  'Manipulation of the spine': 'Manipulation der Wirbelsäule',
  'A therapist moves a joint of the spine by hand. Sometimes a quick push makes it click.':
    'Jemand vom Fach bewegt ein Gelenk der Wirbelsäule mit den Händen. Manchmal knackt es durch einen schnellen Ruck.',
  'They ask about your health and check for danger signs.':
    'Du wirst nach deiner Gesundheit gefragt, und man achtet auf Warnzeichen.',
  'They test how your back or neck moves.': 'Es wird geprüft, wie sich dein Rücken oder Nacken bewegt.',
  'They explain the move and you agree or say no.':
    'Der Griff wird erklärt, und du stimmst zu oder sagst Nein.',
  'They move the joint slowly, or with one quick push.':
    'Das Gelenk wird langsam bewegt oder mit einem schnellen Ruck.',
  'Often 2 to 6 visits.': 'Oft 2 bis 6 Termine.',
  'A review of lasting low back pain held 47 trials with 9,211 people. It did about as well as other advised care, such as exercise. Next to a sham the gain was small. NICE says only together with exercise. The WHO lets it be offered, with very low trust.':
    'Eine Übersicht zu anhaltenden Kreuzschmerzen umfasste 47 Studien mit 9.211 Menschen. Es half etwa so gut wie andere empfohlene Behandlungen, zum Beispiel Übungen. Neben einer Scheinbehandlung war der Gewinn klein. NICE sagt: nur zusammen mit Übungen. Die WHO lässt es zu, mit sehr geringem Vertrauen.',
  'You may be sore or tired for a day or two.':
    'Du kannst ein bis zwei Tage lang Nachschmerz haben oder müde sein.',
  'Rarely a quick push to the neck harms an artery and causes a stroke.':
    'Selten verletzt ein schneller Ruck am Hals eine Schlagader und löst einen Schlaganfall aus.',
  'Rarely a disc or nerve gets worse.': 'Selten wird es an einer Bandscheibe oder einem Nerv schlimmer.',
  'Call an emergency number for a sudden bad headache, bad neck pain, or trouble speaking or seeing.':
    'Wähle den Notruf bei plötzlichen starken Kopfschmerzen, starken Nackenschmerzen oder Problemen beim Sprechen oder Sehen.',
  'Thin bones can break under a push.': 'Brüchige Knochen können bei einem Ruck brechen.',
  'Steroids can thin the bones.': 'Kortison kann die Knochen brüchig machen.',
  'Bone with cancer in it can break.': 'Knochen mit Krebs darin können brechen.',
  'Loose joints should not be pushed further.': 'Lockere Gelenke sollen nicht noch weiter gedrückt werden.',
  'The upper joints of your neck can be loose.':
    'Die oberen Gelenke deiner Halswirbelsäule können locker sein.',
  'The arteries of your neck must not be strained.':
    'Die Schlagadern deines Halses dürfen nicht belastet werden.',
  'A quick push is risky for a weak artery.':
    'Ein schneller Ruck ist riskant für eine geschwächte Schlagader.',
  'You could bleed inside without seeing it.': 'Du könntest innen bluten, ohne es zu sehen.',
  'A fresh injury has to be looked at first.': 'Eine frische Verletzung muss zuerst angeschaut werden.',
  'Can we do it without a quick push?': 'Geht es auch ohne schnellen Ruck?',
  'How will you check my neck and its arteries first?':
    'Wie prüfen Sie vorher meinen Hals und seine Schlagadern?',
  'After how many visits do we stop if it does not help?':
    'Nach wie vielen Terminen hören wir auf, wenn es nicht hilft?',
  'If you have thin bones, or had a fall or an operation.':
    'Wenn du Osteoporose hast, gestürzt bist oder operiert wurdest.',
  'If you had cancer, a stroke, or a clot.':
    'Wenn du Krebs, einen Schlaganfall oder ein Blutgerinnsel hattest.',
  'If you have new neck pain or headache unlike any before.':
    'Wenn du neue Nacken- oder Kopfschmerzen hast, wie du sie noch nie hattest.',
  'If your arms or legs are numb or weak.': 'Wenn deine Arme oder Beine taub oder schwach sind.',
  TENS: 'TENS',
  'Pads on the skin send small currents from a little box.':
    'Klebeelektroden auf der Haut geben kleine Ströme aus einem Kästchen ab.',
  'The skin is cleaned and dried.': 'Die Haut wird gereinigt und getrocknet.',
  'Two or four pads are stuck on round the sore place.':
    'Zwei oder vier Elektroden werden rund um die schmerzende Stelle geklebt.',
  'The current is turned up until it tingles but does not hurt.':
    'Der Strom wird aufgedreht, bis es kribbelt, aber nicht wehtut.',
  'It runs for about 30 minutes.': 'Es läuft etwa 30 Minuten.',
  'One visit to learn it. Then people use it at home.':
    'Ein Termin, um es zu lernen. Danach benutzt man es zu Hause.',
  'A box can be hired or bought for a small to middle sum.':
    'Ein Gerät kann man für einen kleinen bis mittleren Betrag mieten oder kaufen.',
  'In lasting low back pain it lowered pain by 0.9 of 10 at two weeks. The trust in that is very low, and the WHO and NICE advise against it there. For new pain after a strain or injury elsewhere, a US guideline suggests it, with low trust.':
    'Bei anhaltenden Kreuzschmerzen senkte es die Schmerzen nach zwei Wochen um 0,9 von 10. Das Vertrauen darin ist sehr gering, und die WHO und NICE raten dort davon ab. Bei neuen Schmerzen nach Zerrung oder Verletzung anderswo schlägt eine Leitlinie aus den USA es vor, mit wenig Vertrauen.',
  'The skin under the pads can itch or get red.':
    'Die Haut unter den Elektroden kann jucken oder rot werden.',
  'Too strong a current can burn skin that cannot feel.':
    'Zu starker Strom kann Haut verbrennen, die nichts spürt.',
  'It can disturb a pacemaker or other device.':
    'Es kann einen Herzschrittmacher oder ein anderes Gerät stören.',
  'Never drive or sleep with it on.': 'Fahr oder schlaf nie mit eingeschaltetem Gerät.',
  'The current can disturb the device.': 'Der Strom kann das Gerät stören.',
  'Not on the neck or head: it may bring on a seizure.':
    'Nicht an Hals, Nacken oder Kopf: Es könnte einen Krampfanfall auslösen.',
  'Not on the neck: its arteries react to current.':
    'Nicht an Hals und Nacken: Die Schlagadern dort reagieren auf Strom.',
  'Skin after radiation treatment is easily harmed.': 'Haut nach einer Bestrahlung nimmt leicht Schaden.',
  'Thin skin tears easily.': 'Dünne Haut reißt leicht.',
  'Thin skin burns and tears easily.': 'Dünne Haut verbrennt und reißt leicht.',
  'Numb skin does not warn you of a burn.': 'Taube Haut warnt dich nicht vor einer Verbrennung.',
  'Numbed skin does not warn you of a burn.': 'Betäubte Haut warnt dich nicht vor einer Verbrennung.',
  'You may not notice when it is too strong.': 'Du merkst vielleicht nicht, wenn es zu stark ist.',
  'Is there something with better evidence for me?': 'Gibt es für mich etwas mit besseren Belegen?',
  'Where may the pads go, and where not?': 'Wo dürfen die Elektroden hin und wo nicht?',
  'Can I try it before I buy it?': 'Kann ich es ausprobieren, bevor ich es kaufe?',
  'If you have a pacemaker, a pump or any device in your body.':
    'Wenn du einen Herzschrittmacher, eine Pumpe oder ein anderes Gerät im Körper hast.',
  'If you have epilepsy, heart failure or diabetes.': 'Wenn du Epilepsie, Herzschwäche oder Diabetes hast.',
  'If your skin is numb or gets rashes from plasters.':
    'Wenn deine Haut taub ist oder von Pflastern Ausschlag bekommt.',
  'If you are pregnant.': 'Wenn du schwanger bist.',
  'Ultrasound treatment': 'Ultraschallbehandlung',
  'A small head sends sound waves you cannot hear into the muscle. It is not a scan.':
    'Ein kleiner Schallkopf sendet Schallwellen, die du nicht hörst, in den Muskel. Es ist keine Bildaufnahme.',
  'Gel is put on the skin.': 'Gel kommt auf die Haut.',
  'A small head is moved in circles for 5 to 10 minutes.':
    'Ein kleiner Schallkopf wird 5 bis 10 Minuten im Kreis bewegt.',
  'You should feel nothing, or a little warmth.': 'Du solltest nichts oder nur ein wenig Wärme spüren.',
  'In trials 6 to 18 visits. We do not advise any.': 'In Studien 6 bis 18 Termine. Wir raten zu keinem.',
  'Often part of a paid physiotherapy visit. The time is better used for exercise.':
    'Oft Teil eines bezahlten Physiotherapie-Termins. Die Zeit ist mit Übungen besser genutzt.',
  'A review of lasting low back pain held 10 trials with 1,025 people. It found no good evidence of less pain or a better life. The WHO and NICE advise against it.':
    'Eine Übersicht zu anhaltenden Kreuzschmerzen umfasste 10 Studien mit 1.025 Menschen. Sie fand keine guten Belege für weniger Schmerzen oder ein besseres Leben. Die WHO und NICE raten davon ab.',
  'It can burn when the head stays still or the skin is numb.':
    'Es kann Verbrennungen geben, wenn der Schallkopf stillsteht oder die Haut taub ist.',
  'It takes time and money from care that does more.':
    'Es nimmt Zeit und Geld von Behandlungen weg, die mehr bewirken.',
  'Sound waves must not go over cancer.': 'Schallwellen dürfen nicht über Krebs angewendet werden.',
  'Not near the device: it can be disturbed.': 'Nicht in der Nähe des Geräts: Es kann gestört werden.',
  'An implant can heat up.': 'Ein Implantat kann sich erhitzen.',
  'Not where there may be a clot.': 'Nicht dort, wo ein Blutgerinnsel sein könnte.',
  'Bleeding could get worse if you bleed easily.':
    'Eine Blutung könnte schlimmer werden, wenn du leicht blutest.',
  'Poor blood flow cannot carry the heat away.': 'Schlechte Durchblutung kann die Wärme nicht abführen.',
  'You may not notice when it gets too hot.': 'Du merkst vielleicht nicht, wenn es zu heiß wird.',
  'Heat can make a fresh injury swell more.':
    'Wärme kann eine frische Verletzung stärker anschwellen lassen.',
  'Can we use this time for exercise instead?': 'Können wir diese Zeit stattdessen für Übungen nutzen?',
  'Why do you offer it when guidelines advise against it?':
    'Warum bieten Sie es an, wenn Leitlinien davon abraten?',
  'Do I pay extra for it?': 'Zahle ich dafür extra?',
  'If you have a pacemaker, a metal or plastic implant.':
    'Wenn du einen Herzschrittmacher oder ein Implantat aus Metall oder Kunststoff hast.',
  'If you have or had cancer.': 'Wenn du Krebs hast oder hattest.',
  'If your skin is numb there.': 'Wenn deine Haut dort taub ist.',
  'Say stop at once when it gets hot or aches.': 'Sag sofort Stopp, wenn es heiß wird oder schmerzt.',
  Cupping: 'Schröpfen',
  'Cups are set on the skin and suck it up a little.':
    'Schröpfgläser werden auf die Haut gesetzt und saugen sie etwas an.',
  'Oil may be put on the skin.': 'Vielleicht kommt Öl auf die Haut.',
  'Cups are set on with a pump or with heat.': 'Die Gläser werden mit einer Pumpe oder mit Hitze aufgesetzt.',
  'They stay 5 to 15 minutes, or are moved about.':
    'Sie bleiben 5 bis 15 Minuten oder werden hin und her bewegt.',
  'Round marks stay for days.': 'Runde Flecken bleiben tagelang.',
  'Often 1 to 5 visits.': 'Oft 1 bis 5 Termine.',
  'A review of lasting pain found a large gain over no care, 1.03 on a standard scale. Against sham cups it was 0.27, which could be chance. So much of the gain may not come from the cups.':
    'Eine Übersicht zu anhaltenden Schmerzen fand einen großen Gewinn gegenüber keiner Behandlung: 1,03 auf einer Standardskala. Gegenüber Scheinschröpfen waren es 0,27. Das könnte Zufall sein. Viel von dem Gewinn kommt also vielleicht nicht von den Gläsern.',
  'Round marks and bruises are almost sure.': 'Runde Flecken und Blutergüsse sind fast sicher.',
  'Hot cups can burn.': 'Heiße Gläser können die Haut verbrennen.',
  'Cuts in "wet" cupping can bleed and get infected. Say no to cuts.':
    'Schnitte beim „nassen“ Schröpfen können bluten und sich infizieren. Sag Nein zu Schnitten.',
  'It can delay care when the pain comes from an illness.':
    'Es kann die nötige Hilfe verzögern, wenn die Schmerzen von einer Krankheit kommen.',
  'Do you use a pump, not a flame?': 'Nehmen Sie eine Pumpe und keine Flamme?',
  'Will you leave my skin whole?': 'Bleibt meine Haut unverletzt?',
  'Are the cups cleaned between people?': 'Werden die Gläser zwischen zwei Personen gereinigt?',
  'If you bruise easily, or your skin is thin, numb or scarred.':
    'Wenn du leicht blaue Flecken bekommst oder deine Haut dünn, taub oder vernarbt ist.',
  'If you have diabetes, epilepsy or heart failure.': 'Wenn du Diabetes, Epilepsie oder Herzschwäche hast.',
  'Breathless or chest pain: call the emergency number.': 'Atemnot oder Brustschmerzen: Wähle den Notruf.',
  'Pain programme or talking therapy': 'Schmerzprogramm oder Psychotherapie',
  'You learn how pain, thoughts, sleep and movement work on each other. It does not mean the pain is in your head.':
    'Du lernst, wie Schmerzen, Gedanken, Schlaf und Bewegung aufeinander wirken. Das heißt nicht, dass du dir die Schmerzen einbildest.',
  'You talk about pain, sleep, mood and what you miss doing.':
    'Du sprichst über Schmerzen, Schlaf, Stimmung und darüber, was du nicht mehr tust und vermisst.',
  'You set small aims and pace your days.': 'Du setzt dir kleine Ziele und teilst dir deine Tage ein.',
  'You practise calming, moving and handling fear of pain.':
    'Du übst, ruhig zu werden, dich zu bewegen und mit der Angst vor Schmerzen umzugehen.',
  'It may be in a group, alone or by video.': 'Es kann in einer Gruppe, allein oder per Video sein.',
  'Often 6 to 12 sessions.': 'Oft 6 bis 12 Sitzungen.',
  'Often covered, with a wait and a letter from a doctor. Costly if paid alone.':
    'Oft übernommen, mit Wartezeit und ärztlicher Überweisung. Teuer, wenn du es selbst zahlst.',
  'A review of lasting pain held 75 studies with 9,401 people. Talking therapy lowered pain, distress and limits a little. The gain was small, and smaller still against other active care.':
    'Eine Übersicht zu anhaltenden Schmerzen umfasste 75 Studien mit 9.401 Menschen. Psychotherapie verringerte Schmerzen, seelische Belastung und Einschränkungen ein wenig. Der Gewinn war klein und gegenüber anderen aktiven Behandlungen noch kleiner.',
  'It takes time and effort.': 'Es braucht Zeit und Mühe.',
  'Talking about hard things can upset you for a while.':
    'Über Schweres zu sprechen kann dich eine Weile aufwühlen.',
  'Does the team have someone for movement and someone for mood?':
    'Gibt es im Team jemanden für Bewegung und jemanden für die Stimmung?',
  'What do people like me get out of it?': 'Was haben Menschen wie ich davon?',
  'Can I do it by video or in the evening?': 'Geht es auch per Video oder am Abend?',
  'What comes after the last session?': 'Was kommt nach der letzten Sitzung?',
  'What the pain stops you doing.': 'Woran dich die Schmerzen hindern.',
  'How you sleep, and how your mood is.': 'Wie du schläfst und wie deine Stimmung ist.',
  'What you fear the pain may be.': 'Welche Ursache der Schmerzen du fürchtest.',
  'If you think of ending your life, say so and get help today.':
    'Wenn du daran denkst, dir das Leben zu nehmen, sag es und hol dir heute Hilfe.',
  'Laser or shockwave': 'Laser oder Stoßwelle',
  'Laser shines cold light on the spot. Shockwave sends strong sound pulses into it.':
    'Laser strahlt kaltes Licht auf die Stelle. Stoßwelle schickt starke Schallpulse hinein.',
  'They mark the sore spot.': 'Die druckempfindliche Stelle wird markiert.',
  'For laser you wear eye guards and feel little.':
    'Beim Laser trägst du einen Augenschutz und spürst wenig.',
  'For shockwave there is gel and a loud tapping that can hurt.':
    'Bei der Stoßwelle gibt es Gel und ein lautes Klopfen, das wehtun kann.',
  'It takes 5 to 15 minutes.': 'Es dauert 5 bis 15 Minuten.',
  'Often 3 to 10 visits.': 'Oft 3 bis 10 Termine.',
  'Mostly paid by the visit, and often costly.': 'Meist zahlst du pro Termin, und oft ist es teuer.',
  'Laser: 7 small trials on low back pain found a gain too small to matter, or none. Shockwave: 10 trials with 477 people had less pain than with sham. It did no better than needling or injection.':
    'Laser: 7 kleine Studien zu Kreuzschmerzen fanden keinen Gewinn oder einen, der zu klein ist, um wichtig zu sein. Stoßwelle: In 10 Studien mit 477 Menschen waren die Schmerzen geringer als mit Scheinbehandlung. Stoßwelle half nicht besser als Dry Needling oder Spritzen.',
  'Laser light can harm the eyes.': 'Laserlicht kann den Augen schaden.',
  'Shockwave can bruise, and the spot may ache for days.':
    'Stoßwellen können blaue Flecken machen, und die Stelle kann tagelang schmerzen.',
  'Shockwave must not be aimed at the lung.': 'Stoßwellen dürfen nicht auf die Lunge gerichtet werden.',
  'Neither may go over cancer.': 'Beides darf nicht über Krebs angewendet werden.',
  'Shockwave can make you bleed inside the muscle.': 'Stoßwellen können eine Blutung im Muskel auslösen.',
  'Shockwave near the device can disturb it.': 'Stoßwellen nahe am Gerät können es stören.',
  'Strong pulses are risky for a weak artery.': 'Starke Pulse sind riskant für eine geschwächte Schlagader.',
  'Strong pulses can harm thin bone.': 'Starke Pulse können brüchigen Knochen schaden.',
  'Numb skin does not warn you.': 'Taube Haut warnt dich nicht.',
  'Which one is it, and why for me?': 'Welches von beiden ist es, und warum bei mir?',
  'How do you keep away from my lung and spine?': 'Wie halten Sie Abstand zu meiner Lunge und Wirbelsäule?',
  'What does the whole course cost?': 'Was kosten alle Termine zusammen?',
  'Would exercise do as much?': 'Würden Übungen genauso viel bringen?',
  'All your medicines, above all blood thinners and those that make skin react to light.':
    'Alle deine Medikamente, vor allem Blutverdünner und solche, die die Haut lichtempfindlich machen.',
  'If you have or had cancer, or have a device in your body.':
    'Wenn du Krebs hast oder hattest oder ein Gerät im Körper hast.',
  'If you had a steroid injection there in the last weeks.':
    'Wenn du dort in den letzten Wochen eine Kortisonspritze bekommen hast.',
  'X-ray or scan': 'Röntgen, CT oder MRT',
  'Pictures of bones, discs and nerves. A knot does not show on them.':
    'Bilder von Knochen, Bandscheiben und Nerven. Einen Knoten sieht man darauf nicht.',
  'A doctor decides if a picture would change your care.':
    'Ärztlich wird entschieden, ob ein Bild an deiner Behandlung etwas ändern würde.',
  'You take off metal and lie still.': 'Du legst Metall ab und liegst still.',
  'An X-ray takes minutes, an MRI scan up to 45.': 'Röntgen dauert einige Minuten, ein MRT bis zu 45.',
  'A specialist reads it and the doctor explains it.':
    'Jemand vom Fach wertet das Bild aus, und die Ärztin oder der Arzt erklärt es dir.',
  'One visit, and one to talk about it.': 'Ein Termin, und einer, um darüber zu sprechen.',
  'Covered when a doctor needs it. Very costly if paid alone.':
    'Wird übernommen, wenn es ärztlich nötig ist. Sehr teuer, wenn du es selbst zahlst.',
  'NICE advises against routine scans for back pain. In 3,110 people with no pain, 37 of 100 at age 20 had worn discs. At age 80 it was 96 of 100. With danger signs a scan is right: then have it.':
    'NICE rät bei Rückenschmerzen von Aufnahmen als Routine ab. Bei 3.110 Menschen ohne Schmerzen hatten mit 20 Jahren 37 von 100 abgenutzte Bandscheiben. Mit 80 Jahren waren es 96 von 100. Bei Warnzeichen ist eine Aufnahme richtig: Dann lass sie machen.',
  'It often finds harmless changes that frighten people.':
    'Es zeigt oft harmlose Veränderungen, die Menschen Angst machen.',
  'That can lead to more tests or surgery you do not need.':
    'Das kann zu weiteren Tests oder einer Operation führen, die du nicht brauchst.',
  'X-rays and CT scans use a dose of radiation.': 'Bei Röntgen und CT bekommst du eine Dosis Strahlung.',
  'The device must be checked before an MRI scan.': 'Das Gerät muss vor einem MRT geprüft werden.',
  'Metal must be checked before an MRI scan.': 'Metall muss vor einem MRT geprüft werden.',
  'What are you looking for?': 'Wonach suchen Sie?',
  'Would the result change what we do?': 'Würde das Ergebnis ändern, was wir tun?',
  'What happens if we wait?': 'Was passiert, wenn wir warten?',
  'How common are such findings in people without pain?':
    'Wie häufig sind solche Befunde bei Menschen ohne Schmerzen?',
  'If you had a fall or a blow, or have thin bones.':
    'Wenn du gestürzt bist, einen Schlag abbekommen hast oder Osteoporose hast.',
  'If you had cancer, lose weight, or have a fever.':
    'Wenn du Krebs hattest, Gewicht verlierst oder Fieber hast.',
  'At once: new numbness between the legs, or trouble passing or holding urine or stool.':
    'Sofort: neue Taubheit zwischen den Beinen oder Probleme, Urin oder Stuhl zu lassen oder zu halten.',
  'At once: an arm or leg is getting weak.': 'Sofort: Ein Arm oder Bein wird schwach.',
  'If you are or may be pregnant, or have kidney disease.':
    'Wenn du schwanger bist oder sein könntest oder eine Nierenkrankheit hast.',
  'Muscle relaxant from a doctor': 'Muskelentspannendes Mittel auf Rezept',
  'A medicine on prescription for a short time. It works on the nerves, and makes you sleepy.':
    'Ein Medikament auf Rezept für kurze Zeit. Es wirkt auf die Nerven und macht dich schläfrig.',
  'A doctor asks about your health and other medicines.':
    'Du wirst ärztlich nach deiner Gesundheit und anderen Medikamenten gefragt.',
  'You get a short course, and a date to stop.': 'Du bekommst es für kurze Zeit, mit einem Tag zum Aufhören.',
  'You see how it acts on you before you do anything risky.':
    'Du schaust, wie es bei dir wirkt, bevor du etwas Riskantes tust.',
  'You keep moving gently meanwhile.': 'Inzwischen bewegst du dich sanft weiter.',
  'One visit. A course lasts one to two weeks at most.':
    'Ein Termin. Man nimmt es höchstens ein bis zwei Wochen.',
  'Mostly low. Often covered with a prescription.': 'Meist niedrig. Mit Rezept oft übernommen.',
  'In new low back pain it lowered pain by 8 of 100 points at two weeks. That is too little to notice for most, and the trust is very low. Side effects were 60 % more common than without it.':
    'Bei neuen Kreuzschmerzen senkte es die Schmerzen nach zwei Wochen um 8 von 100 Punkten. Das ist für die meisten zu wenig, um es zu merken, und das Vertrauen ist sehr gering. Nebenwirkungen waren um 60 % häufiger als ohne das Mittel.',
  'It makes you sleepy, dizzy or sick.': 'Du wirst schläfrig, dir wird schwindlig oder übel.',
  'Falls are more likely, above all in older people.':
    'Stürze sind wahrscheinlicher, vor allem bei älteren Menschen.',
  'Some kinds are habit-forming.': 'Manche Mittel machen abhängig.',
  'With alcohol, opioids or sleeping pills it can slow your breathing.':
    'Mit Alkohol, Opioiden oder Schlafmitteln kann es deine Atmung verlangsamen.',
  'With alcohol or sleepy medicine it can slow your breathing.':
    'Mit Alkohol oder müde machenden Medikamenten kann es deine Atmung verlangsamen.',
  'It can make you confused, and you may fall.': 'Es kann dich verwirren, und du könntest stürzen.',
  'Some kinds slow your breathing.': 'Manche Mittel verlangsamen deine Atmung.',
  'A weak liver cannot clear it.': 'Eine schwache Leber kann es nicht abbauen.',
  'Weak kidneys may not clear it.': 'Schwache Nieren können es vielleicht nicht ausscheiden.',
  'Some kinds upset the heartbeat.': 'Manche Mittel bringen den Herzschlag durcheinander.',
  'It can clash with your other medicines.':
    'Es kann sich mit deinen anderen Medikamenten schlecht vertragen.',
  'What may I hope for, and what are the side effects?':
    'Was darf ich hoffen, und welche Nebenwirkungen gibt es?',
  'When do I stop?': 'Wann höre ich auf?',
  'May I drive or work while I take it?': 'Darf ich Auto fahren oder arbeiten, während ich es nehme?',
  'Does it go with my other medicines?': 'Verträgt es sich mit meinen anderen Medikamenten?',
  'All your medicines, herbs, alcohol and drugs.':
    'Alle deine Medikamente, pflanzlichen Mittel, Alkohol und Drogen.',
  'If you have glaucoma, epilepsy, or trouble passing urine.':
    'Wenn du Grünen Star (Glaukom), Epilepsie oder Probleme beim Wasserlassen hast.',
  'If you snore and stop breathing at night.': 'Wenn du schnarchst und nachts die Atmung aussetzt.',
  'If you fell lately, or ever had trouble with alcohol, a medicine or a drug.':
    'Wenn du in letzter Zeit gestürzt bist oder je Probleme mit Alkohol, einem Medikament oder einer Droge hattest.',
  'If you are pregnant or breastfeeding.': 'Wenn du schwanger bist oder stillst.',
  'Not on belly or low back, and only if a midwife or doctor agrees.':
    'Nicht an Bauch oder unterem Rücken, und nur, wenn Hebamme, Ärztin oder Arzt zustimmt.',
  'Not on belly or low back: nobody knows what it does to a baby.':
    'Nicht an Bauch oder unterem Rücken: Niemand weiß, was es beim Baby bewirkt.',
  'Joints are looser now, and some positions are wrong: ask your midwife or doctor first.':
    'Die Gelenke sind jetzt lockerer, und manche Lage passt nicht: Frag zuerst Hebamme, Ärztin oder Arzt.',
}
