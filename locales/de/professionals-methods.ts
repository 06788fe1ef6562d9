/** German words of knowledge/care/professionals/methods. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Loose joints are hurt at the end of their range.':
    'Lockere Gelenke nehmen am Ende ihrer Bewegung Schaden.',
  'Contract and relax': 'Anspannen und Loslassen',
  'You press lightly against a hand, let go, and are then stretched a little further.':
    'Du drückst leicht gegen eine Hand, lässt los und wirst dann etwas weiter gedehnt.',
  'The therapist brings the muscle to a mild pull.': 'Der Muskel wird bis zu einem leichten Zug gedehnt.',
  'You press lightly against their hand for 5 to 7 seconds.':
    'Du drückst 5 bis 7 Sekunden leicht gegen die Hand.',
  'You let go, and the stretch goes a little further.': 'Du lässt los, und die Dehnung geht etwas weiter.',
  'A few visits, mostly as a part of physiotherapy.': 'Einige Termine, meist als Teil der Physiotherapie.',
  'Mostly part of a paid visit.': 'Meist Teil eines bezahlten Termins.',
  'In 21 weak trials on neck pain it eased new pain and let the neck move further. A newer review of 26 trials found less pain only beside other treatment, not alone. A therapist did it in all of them. Doing it yourself beside a side neck stretch is our step, and untested.':
    'In 21 schwachen Studien zu Nackenschmerzen linderte es neue Schmerzen und machte den Nacken beweglicher. Eine neuere Übersicht über 26 Studien fand weniger Schmerzen nur neben anderer Behandlung, nicht allein. In allen machten es Fachleute. Es selbst neben einer seitlichen Nackendehnung zu tun ist unser Schritt und nicht geprüft.',
  'Pressing hard or holding your breath can strain your neck.':
    'Starker Druck oder angehaltener Atem kann den Nacken überlasten.',
  'How hard should I press?': 'Wie stark soll ich drücken?',
  'May I do it at home, and how?': 'Darf ich es zu Hause machen, und wie?',
  'If turning your head makes you dizzy.': 'Wenn dir beim Drehen des Kopfes schwindlig wird.',
  'Position of ease (counterstrain)': 'Entlastende Lage (Counterstrain)',
  'A therapist holds you in the position in which the sore spot hurts least.':
    'Jemand hält dich in der Lage, in der die Stelle am wenigsten wehtut.',
  'The therapist finds the sore spot.': 'Die schmerzhafte Stelle wird gesucht.',
  'You are moved until it hurts least, and held there for about 90 seconds.':
    'Du wirst so bewegt, dass sie am wenigsten wehtut, und etwa 90 Sekunden so gehalten.',
  'You are brought back slowly.': 'Du wirst langsam zurückgebracht.',
  'A few visits.': 'Einige Termine.',
  'Five small trials found spots less sore when pressed. The trust in that is low. What people felt in daily life was not shown to change.':
    'Fünf kleine Studien fanden Stellen weniger druckempfindlich. Das Vertrauen darin ist gering. Dass sich im Alltag etwas änderte, wurde nicht gezeigt.',
  'Cold can close your small vessels.': 'Kälte kann deine kleinen Gefäße verschließen.',
  'Cold gives you a rash or worse.': 'Kälte gibt dir einen Ausschlag oder Schlimmeres.',
  'Numb skin does not warn you of frostbite.': 'Taube Haut warnt dich nicht vor Erfrierung.',
  'Cold spray and stretch': 'Kältespray und Dehnen',
  'A cold spray numbs the skin for seconds while the muscle is stretched.':
    'Ein Kältespray betäubt die Haut für Sekunden, während der Muskel gedehnt wird.',
  'The muscle is brought to a mild pull.': 'Der Muskel wird bis zu einem leichten Zug gebracht.',
  'The spray goes over the skin in a few quick lines.':
    'Das Spray geht in wenigen schnellen Strichen über die Haut.',
  'The muscle is stretched, then warmed again.': 'Der Muskel wird gedehnt und dann wieder gewärmt.',
  'One trial of 119 people tested it only as a part of mixes with warmth and movement, and at once. On its own it is hardly studied.':
    'Eine Studie mit 119 Menschen prüfte es nur in Mischungen mit Wärme und Bewegung, und nur die sofortige Wirkung. Für sich allein ist es kaum untersucht.',
  'It can freeze the skin, and must never reach eyes or airways.':
    'Es kann die Haut erfrieren und darf nie in Augen oder Atemwege kommen.',
  'Never use it at home on your own.': 'Mach es nie allein zu Hause.',
  'If cold turns your fingers white or gives you a rash.':
    'Wenn Kälte deine Finger weiß macht oder dir einen Ausschlag gibt.',
  'Scraping (gua sha, metal tools)': 'Schaben (Gua Sha, Metallwerkzeuge)',
  'A smooth edge is drawn over oiled skin, often until it turns red.':
    'Eine glatte Kante wird über eingeölte Haut gezogen, oft bis sie rot wird.',
  'Oil is put on the skin.': 'Die Haut wird eingeölt.',
  'The tool is drawn over it for some minutes.': 'Das Werkzeug wird einige Minuten darüber gezogen.',
  'Red or dark marks stay for some days.': 'Rote oder dunkle Spuren bleiben einige Tage.',
  'Reviews of the metal tools disagree. One found no gain that held up for pain or movement. Another saw gains, from small trials of mixed quality. Nothing in the tissue is scraped away.':
    'Übersichten zu den Metallwerkzeugen sind sich nicht einig. Eine fand keinen haltbaren Gewinn bei Schmerz oder Bewegung. Eine andere sah Gewinne, aus kleinen Studien von gemischter Güte. Im Gewebe wird nichts weggeschabt.',
  'Bruises are common and may look bad.': 'Blaue Flecken sind häufig und können schlimm aussehen.',
  'Broken skin can get infected, and tools can carry germs.':
    'Verletzte Haut kann sich entzünden, und Werkzeuge können Keime tragen.',
  'How are the tools cleaned?': 'Wie werden die Werkzeuge gereinigt?',
  'Elastic tape': 'Elastisches Tape',
  'Stretchy or stiff strips are stuck on the skin over the sore place.':
    'Dehnbare oder feste Streifen werden über der Stelle auf die Haut geklebt.',
  'The strips are put on, mostly with a mild pull.':
    'Die Streifen werden aufgeklebt, meist mit leichtem Zug.',
  'They stay on for some days, also in the shower.': 'Sie bleiben einige Tage drauf, auch beim Duschen.',
  'One visit, or none once you know how.': 'Ein Termin, oder keiner, wenn du weißt, wie es geht.',
  'A small sum.': 'Ein kleiner Betrag.',
  'In lasting low back pain it beat sham tape by a little, with moderate trust. For a knot it is hardly tested. No colour or cut was shown to matter.':
    'Bei anhaltenden Kreuzschmerzen half es etwas mehr als Schein-Tape, mit mittlerem Vertrauen. Bei einem Knoten ist es kaum geprüft. Dass Farbe oder Schnitt etwas ausmachen, wurde nicht gezeigt.',
  'The skin can get red, itch or blister.': 'Die Haut kann rot werden, jucken oder Blasen bilden.',
  'Pulling it off fast can tear thin skin.': 'Schnelles Abziehen kann dünne Haut verletzen.',
  'How do I take it off without harm?': 'Wie löse ich es, ohne der Haut zu schaden?',
  'How long may I use it?': 'Wie lange darf ich es anwenden?',
  'Your illnesses, and rashes from creams or plasters.':
    'Deine Krankheiten, und Ausschläge durch Cremes oder Pflaster.',
  'Ask a midwife or doctor first.': 'Frag zuerst Hebamme, Ärztin oder Arzt.',
  Acupressure: 'Akupressur',
  'Set points of the body are pressed with a thumb or a knuckle.':
    'Feste Punkte am Körper werden mit Daumen oder Knöchel gedrückt.',
  'You lie or sit clothed.': 'Du liegst oder sitzt in Kleidung.',
  'The points are pressed one after the other.': 'Die Punkte werden einer nach dem anderen gedrückt.',
  'You say when it is too strong.': 'Du sagst, wenn es zu stark ist.',
  'Often four to eight visits.': 'Oft vier bis acht Termine.',
  'Mostly paid by yourself.': 'Meist selbst bezahlt.',
  'A US guideline suggests it for new pain after injuries outside the low back, with low trust. A knot without an injury is one step beyond that.':
    'Eine Leitlinie aus den USA schlägt sie bei neuen Schmerzen nach Verletzungen außerhalb des unteren Rückens vor, mit wenig Vertrauen. Ein Knoten ohne Verletzung ist noch ein Schritt weiter.',
  'Alexander lessons': 'Alexander-Unterricht',
  'One-to-one lessons in noticing and letting go of needless tension.':
    'Einzelstunden darin, unnötige Spannung zu bemerken und loszulassen.',
  'You sit, stand, walk and lie down with a teacher.':
    'Du sitzt, stehst, gehst und liegst mit einer Lehrerin oder einem Lehrer.',
  'Light hands show you where you hold on.': 'Leichte Hände zeigen dir, wo du festhältst.',
  'You practise it in daily life.': 'Du übst es im Alltag.',
  'About 14 to 20 lessons in the trial.': 'In der Studie etwa 14 bis 20 Stunden.',
  'A middle sum for each lesson, mostly your own.': 'Ein mittlerer Betrag pro Stunde, meist selbst bezahlt.',
  'In 517 people with lasting neck pain, lessons beat usual care by about 4 of 100 points after a year. Many would hardly notice that. It is one trial, and no serious harm was put down to it.':
    'Eine Studie hatte 517 Menschen mit anhaltenden Nackenschmerzen. Nach einem Jahr halfen die Stunden etwa 4 von 100 Punkten mehr als die übliche Behandlung. Viele würden das kaum merken. Es ist eine Studie, und kein ernster Schaden wurde darauf zurückgeführt.',
  'It takes time and money.': 'Es kostet Zeit und Geld.',
  'How many lessons do you suggest, and why?': 'Wie viele Stunden schlagen Sie vor, und warum?',
  'Thin bones: no loaded bends or twists of the spine.':
    'Bei Osteoporose: kein Beugen oder Drehen der Wirbelsäule unter Last.',
  Pilates: 'Pilates',
  'Slow exercise for trunk and posture, on a mat or with springs.':
    'Langsame Übungen für Rumpf und Haltung, auf der Matte oder mit Federn.',
  'You learn to breathe and hold your trunk.': 'Du lernst zu atmen und den Rumpf zu halten.',
  'You do slow exercises in a group or alone.': 'Du machst langsame Übungen in der Gruppe oder allein.',
  'They get harder over the weeks.': 'Sie werden über die Wochen schwerer.',
  'Often once a week for two or three months.': 'Oft einmal pro Woche über zwei bis drei Monate.',
  'A small to middle sum for each class.': 'Ein kleiner bis mittlerer Betrag pro Stunde.',
  'A review held 10 trials with 510 people with low back pain. Pain was about 14 of 100 points lower than with little or no treatment for some months. It was not better than other exercise.':
    'Eine Übersicht umfasste 10 Studien mit 510 Menschen mit Kreuzschmerzen. Die Schmerzen waren einige Monate lang um etwa 14 von 100 Punkten niedriger als mit wenig oder keiner Behandlung. Besser als andere Übungen war es nicht.',
  'Which exercises should I leave out?': 'Welche Übungen sollte ich weglassen?',
  'Tai chi': 'Tai-Chi',
  'Slow flowing movements in standing, with calm breathing.':
    'Langsame fließende Bewegungen im Stehen, mit ruhigem Atem.',
  'You learn a set of slow movements.': 'Du lernst eine Reihe langsamer Bewegungen.',
  'You do them in a group, standing.': 'Du machst sie in der Gruppe, im Stehen.',
  'You practise a few minutes at home.': 'Du übst zu Hause ein paar Minuten.',
  'In 160 people with lasting low back pain, ten weeks took off 1.3 of 10 points of pain. A US guideline names it for lasting low back pain.':
    'Bei 160 Menschen mit anhaltenden Kreuzschmerzen waren es nach zehn Wochen 1,3 von 10 Punkten weniger Schmerz. Eine Leitlinie aus den USA nennt es bei anhaltenden Kreuzschmerzen.',
  'You can fall: begin near a chair or wall.':
    'Du kannst stürzen: Fang nahe an einem Stuhl oder einer Wand an.',
  'Can I do it sitting at first?': 'Kann ich es zuerst im Sitzen machen?',
  'If you fall easily or get dizzy.': 'Wenn du leicht stürzt oder dir schwindlig wird.',
  'Yoga class': 'Yogakurs',
  'Postures, breathing and rest, led by a teacher.': 'Haltungen, Atmung und Ruhe, mit Anleitung.',
  'You do gentle postures on a mat or chair.': 'Du machst sanfte Haltungen auf Matte oder Stuhl.',
  'You breathe slowly and rest at the end.': 'Du atmest langsam und ruhst am Ende.',
  'You practise a little at home.': 'Du übst ein wenig zu Hause.',
  'A review of lasting low back pain held 21 trials with 2,223 people. Next to no exercise the gain was small, and many would not notice it. It was about as good as other exercise for the back.':
    'Eine Übersicht zu anhaltenden Kreuzschmerzen umfasste 21 Studien mit 2.223 Menschen. Gegenüber keinen Übungen war der Gewinn klein, und viele würden ihn nicht merken. Es war etwa so gut wie andere Übungen für den Rücken.',
  'Back pain can get worse for a while.': 'Rückenschmerzen können eine Weile schlimmer werden.',
  'Headstand and shoulder stand load the neck: leave them out.':
    'Kopfstand und Schulterstand belasten den Nacken: Lass sie weg.',
  'Which postures should I leave out?': 'Welche Haltungen sollte ich weglassen?',
  'McKenzie method': 'McKenzie-Methode',
  'A therapist tests which direction of movement eases you, and you repeat it.':
    'Es wird geprüft, welche Bewegungsrichtung dir hilft, und du wiederholst sie.',
  'You move your back or neck again and again in one direction.':
    'Du bewegst Rücken oder Nacken immer wieder in eine Richtung.',
  'The therapist watches what the pain does.': 'Dabei wird beobachtet, was der Schmerz macht.',
  'You repeat the direction that eases it at home.': 'Zu Hause wiederholst du die Richtung, die hilft.',
  'Often 3 to 6 visits.': 'Oft 3 bis 6 Termine.',
  'A review of newer low back pain held 5 trials with 563 people. Next to a booklet, pain was about 7 of 100 points lower for a short time, and later no different. The trust in that is low.':
    'Eine Übersicht zu neueren Kreuzschmerzen umfasste 5 Studien mit 563 Menschen. Neben einem Heft waren die Schmerzen kurz um etwa 7 von 100 Punkten niedriger, später nicht anders. Das Vertrauen darin ist gering.',
  'The wrong direction can stir up the pain.': 'Die falsche Richtung kann den Schmerz aufflammen lassen.',
  'Pain that moves further down a leg or arm is a sign to stop.':
    'Schmerz, der weiter in Bein oder Arm zieht, ist ein Zeichen aufzuhören.',
  'What would be a reason to stop?': 'Was wäre ein Grund aufzuhören?',
  'Learning how pain works': 'Lernen, wie Schmerz entsteht',
  'Somebody explains why pain can last when nothing is being harmed.':
    'Jemand erklärt, warum Schmerz bleiben kann, wenn nichts Schaden nimmt.',
  'You tell your story and your worries.': 'Du erzählst deine Geschichte und deine Sorgen.',
  'You learn what pain does and does not mean.': 'Du lernst, was Schmerz bedeutet und was nicht.',
  'You plan small steps back to what you like.': 'Du planst kleine Schritte zu dem, was du gern tust.',
  'One to four talks.': 'Ein bis vier Gespräche.',
  'Often covered as a part of physiotherapy.': 'Als Teil der Physiotherapie oft übernommen.',
  'The WHO lets teaching and advice be offered in lasting low back pain, with very low trust. It is meant to go with moving, not to stand in for it.':
    'Die WHO lässt Aufklärung und Rat bei anhaltenden Kreuzschmerzen zu, mit sehr geringem Vertrauen. Es soll das Bewegen begleiten, nicht ersetzen.',
  'It can feel as if your pain is not believed: say so.':
    'Es kann sich anfühlen, als glaube man dir den Schmerz nicht: Sag das.',
  'What should I do differently after this?': 'Was soll ich danach anders machen?',
  'Cognitive behavioural therapy (CBT)': 'Kognitive Verhaltenstherapie',
  'Talks with a psychologist about thoughts, habits and sleep around the pain.':
    'Gespräche mit einer Psychologin oder einem Psychologen über Gedanken, Gewohnheiten und Schlaf rund um den Schmerz.',
  'You set aims together.': 'Ihr setzt gemeinsam Ziele.',
  'You look at what you do and think when it hurts.':
    'Ihr schaut an, was du tust und denkst, wenn es wehtut.',
  'You try something new between the talks.': 'Zwischen den Gesprächen probierst du etwas Neues.',
  'Often 6 to 12 talks, also online.': 'Oft 6 bis 12 Gespräche, auch online.',
  'Often covered, with a wait.': 'Oft übernommen, mit Wartezeit.',
  'In lasting pain it eased pain, worry and daily limits a little more than usual care. Next to other talks it was very little. The WHO lets it be offered in lasting low back pain. It is not for a knot of some days.':
    'Bei anhaltenden Schmerzen linderte sie Schmerz, Sorgen und Einschränkungen etwas mehr als die übliche Behandlung. Neben anderen Gesprächen war es sehr wenig. Die WHO lässt sie bei anhaltenden Kreuzschmerzen zu. Für einen Knoten seit ein paar Tagen ist sie nicht da.',
  'Talking about hard things can be tiring.': 'Über Schweres zu sprechen kann müde machen.',
  'Have you worked with people in pain?': 'Haben Sie mit Menschen mit Schmerzen gearbeitet?',
  'If you feel hopeless or think of harming yourself: say it first.':
    'Wenn du hoffnungslos bist oder daran denkst, dir etwas anzutun: Sag das zuerst.',
  'Ask a doctor or pharmacist first: skin may feel less and heal slowly.':
    'Frag zuerst in Arztpraxis oder Apotheke: Die Haut spürt vielleicht weniger und heilt langsam.',
  'Ask a doctor or pharmacist first: heat needs good blood flow.':
    'Frag zuerst in Arztpraxis oder Apotheke: Wärme braucht gute Durchblutung.',
  'Ask a doctor or pharmacist first.': 'Frag zuerst in Arztpraxis oder Apotheke.',
  'You may not notice when it is too hot.': 'Du merkst vielleicht nicht, wenn es zu heiß ist.',
  'Worn heat wrap': 'Wärmeauflage zum Tragen',
  'A thin wrap that warms itself to about 40 °C and is worn under clothes.':
    'Eine dünne Auflage, die sich selbst auf etwa 40 °C erwärmt und unter der Kleidung getragen wird.',
  'You put it on dry, whole skin, as its pack says.':
    'Du legst sie auf trockene, heile Haut, wie es auf der Packung steht.',
  'You wear it awake, for 8 hours at most.': 'Du trägst sie wach, höchstens 8 Stunden.',
  'You look at the skin again and again, and take it off when it burns.':
    'Du schaust immer wieder auf die Haut und nimmst sie ab, wenn es brennt.',
  'None: you use it at home.': 'Keine: Du wendest es zu Hause an.',
  'A small sum for each wrap.': 'Ein kleiner Betrag pro Auflage.',
  'Two trials had 258 people with new low back pain. A wrap worn for about 8 hours, three times, eased it by 1 of 5 points. Another trial had 371 people. After three to four days the wrap did better than ibuprofen or paracetamol. The maker paid for all of them, and nobody was over 55.':
    'An zwei Studien nahmen 258 Menschen mit neuen Kreuzschmerzen teil. Eine Auflage, dreimal etwa 8 Stunden getragen, linderte sie um 1 von 5 Punkten. An einer weiteren nahmen 371 Menschen teil. Nach drei bis vier Tagen half sie mehr als Ibuprofen oder Paracetamol. Der Hersteller zahlte für alle, und niemand war über 55.',
  'It can burn, above all under a belt or when you lie on it.':
    'Sie kann verbrennen, vor allem unter einem Gürtel oder wenn du darauf liegst.',
  'Never asleep, with a cream, or with other heat.': 'Nie im Schlaf, mit einer Creme oder mit anderer Wärme.',
  'From 55 on, only after asking a pharmacist or doctor.':
    'Ab 55 nur nach Rückfrage in Apotheke oder Arztpraxis.',
  'Does it go with my illnesses and medicines?': 'Passt es zu meinen Krankheiten und Medikamenten?',
  'May I wear it at my age?': 'Darf ich sie in meinem Alter tragen?',
  'Not from week 20 on, and before that only after asking a doctor or pharmacist.':
    'Nicht ab Woche 20, und davor nur nach Rückfrage in Arztpraxis oder Apotheke.',
  'Such medicines can set off your asthma or an allergy.':
    'Solche Mittel können dein Asthma oder eine Allergie auslösen.',
  'Ask a doctor or pharmacist first: some of it gets into the blood.':
    'Frag zuerst in Arztpraxis oder Apotheke: Etwas davon kommt ins Blut.',
  'Thin skin lets too much through.': 'Dünne Haut lässt zu viel durch.',
  'Anti-inflammatory gel': 'Entzündungshemmendes Gel',
  'A gel with diclofenac or ibuprofen that you rub into the skin.':
    'Ein Gel mit Diclofenac oder Ibuprofen, das du in die Haut reibst.',
  'A pharmacist helps you to choose it.': 'In der Apotheke hilft man dir beim Aussuchen.',
  'You rub a little into whole skin, as the pack says, and wash your hands.':
    'Du reibst ein wenig in heile Haut, wie es auf der Packung steht, und wäschst die Hände.',
  'You keep the sun off, and leave the place open to the air.':
    'Du hältst die Sonne fern und lässt die Stelle an der Luft.',
  'A US guideline puts it first for new pain after muscle and joint injuries outside the low back. It did harm no more often than a dummy gel. For a knot without an injury that is carried over, not tested.':
    'Bei neuen Schmerzen nach Verletzungen außerhalb des unteren Rückens setzt eine Leitlinie aus den USA es an die erste Stelle. Es schadete nicht öfter als ein Scheingel. Für einen Knoten ohne Verletzung ist das übertragen, nicht geprüft.',
  'Never under heat, a tight bandage or a roller.':
    'Nie unter Wärme, einem dichten Verband oder einer Rolle.',
  'Never with a tablet of the same kind, unless a doctor says so.':
    'Nie mit einer Tablette derselben Art, außer ärztlich verordnet.',
  'Not under 14 years.': 'Nicht unter 14 Jahren.',
  'All your medicines, also those without a prescription.': 'Alle deine Medikamente, auch die ohne Rezept.',
  'Some rubs hold a relative of aspirin.': 'Manche Salben enthalten einen Verwandten von Aspirin.',
  'Some rubs hold a relative of aspirin: ask first.':
    'Manche Salben enthalten einen Verwandten von Aspirin: Frag zuerst.',
  'Menthol or warming rub': 'Menthol- oder Wärmesalbe',
  'A rub that feels cold or warm on the skin. It does not change the muscle.':
    'Eine Salbe, die sich auf der Haut kalt oder warm anfühlt. Den Muskel ändert sie nicht.',
  'You try a little on a small place first.': 'Du probierst zuerst wenig an einer kleinen Stelle.',
  'You wash your hands, and keep it off eyes, face and sore skin.':
    'Du wäschst die Hände und hältst sie fern von Augen, Gesicht und wunder Haut.',
  'A US guideline names menthol gel beside anti-inflammatory gel for new pain after injuries. For a knot it is not tested. The US agency FDA knows of 43 burns with such rubs.':
    'Eine Leitlinie aus den USA nennt Mentholgel neben entzündungshemmendem Gel bei neuen Schmerzen nach Verletzungen. Bei einem Knoten ist es nicht geprüft. Die US-Behörde FDA kennt 43 Verbrennungen mit solchen Salben.',
  'It can burn: wash it off and get help at blisters.':
    'Sie kann verbrennen: Wasch sie ab und hol dir Hilfe bei Blasen.',
  'Never under heat or a bandage, and no roller on fresh rub.':
    'Nie unter Wärme oder einem Verband, und keine Rolle auf frischer Salbe.',
  'Capsaicin cream or patch': 'Capsaicin-Creme oder -Pflaster',
  'The hot part of chilli on the skin. It burns at first, then the nerves tire.':
    'Der scharfe Stoff aus Chili auf der Haut. Erst brennt es, dann werden die Nerven müde.',
  'You put it on thinly, with gloves.': 'Du trägst es dünn auf, mit Handschuhen.',
  'You keep it off eyes, face and sore skin.': 'Du hältst es fern von Augen, Gesicht und wunder Haut.',
  'In lasting low back pain it did a little better than a dummy cream, with moderate trust. For a knot it is hardly tested.':
    'Bei anhaltenden Kreuzschmerzen half es etwas mehr als eine Scheincreme, mit mittlerem Vertrauen. Bei einem Knoten ist es kaum geprüft.',
  'It burns, and can blister the skin.': 'Es brennt und kann Blasen machen.',
  'The place feels warmth more strongly for days: no heat, no hot shower there.':
    'Die Stelle spürt Wärme tagelang stärker: keine Wärme, keine heiße Dusche dort.',
  'Lidocaine patch or cream': 'Lidocain-Pflaster oder -Creme',
  'It numbs the skin for some hours.': 'Es betäubt die Haut für einige Stunden.',
  'You put it on whole skin for the hours the pack names.':
    'Du legst es auf heile Haut, so viele Stunden, wie die Packung sagt.',
  'You keep heat and pressing away from it.': 'Du hältst Wärme und Druck davon fern.',
  'A middle sum, often on prescription.': 'Ein mittlerer Betrag, oft auf Rezept.',
  'In 30 people with lasting back pain a patch did no better than a dummy patch. Both did better than nothing.':
    'Bei 30 Menschen mit anhaltenden Rückenschmerzen half ein Pflaster nicht mehr als ein Scheinpflaster. Beide halfen mehr als nichts.',
  'Numbed skin does not warn you: no heat, no pressing, no roller there.':
    'Betäubte Haut warnt dich nicht: dort keine Wärme, kein Druck, keine Rolle.',
  'Too much of it can disturb the heart.': 'Zu viel davon kann das Herz stören.',
  'Numb skin does not warn you of a wound.': 'Taube Haut warnt dich nicht vor einer Wunde.',
  'Small wounds may heal slowly.': 'Kleine Wunden heilen vielleicht langsam.',
  'Acupressure mat': 'Akupressurmatte',
  'A mat with many small spikes to lie on.': 'Eine Matte mit vielen kleinen Spitzen, auf der man liegt.',
  'You lie down slowly, with a shirt on at first.': 'Du legst dich langsam hin, zuerst mit einem Hemd.',
  'It pricks, then it feels warm.': 'Es piekst, dann fühlt es sich warm an.',
  'You get up after some minutes.': 'Du stehst nach ein paar Minuten auf.',
  'A small to middle sum, once.': 'Einmal ein kleiner bis mittlerer Betrag.',
  'In 82 people with lasting neck or back pain, two weeks of a mat eased pain next to waiting. Nobody was blinded, and the trials were small.':
    'Bei 82 Menschen mit anhaltenden Nacken- oder Rückenschmerzen linderten zwei Wochen Matte den Schmerz gegenüber dem Warten. Niemand war verblindet, und die Studien waren klein.',
  'The spikes can break the skin.': 'Die Spitzen können die Haut verletzen.',
  'Never fall asleep on it, and never share it unwashed.':
    'Schlaf nie darauf ein und teil sie nie ungewaschen.',
  'Warm at most, and short: the body must not get too hot.':
    'Höchstens warm und kurz: Der Körper darf nicht zu heiß werden.',
  'Ask a doctor first: heat loads the heart.': 'Frag zuerst in der Arztpraxis: Hitze belastet das Herz.',
  'Never alone: a seizure in water is deadly.': 'Nie allein: Ein Anfall im Wasser ist tödlich.',
  'Hot bath, with or without salt': 'Heißes Bad, mit oder ohne Salz',
  'A warm bath for comfort. Salt in it does nothing known.':
    'Ein warmes Bad zum Wohlfühlen. Von Salz darin ist keine Wirkung bekannt.',
  'The water is warm, not hot, tested with the elbow.':
    'Das Wasser ist warm, nicht heiß, mit dem Ellbogen geprüft.',
  'You stay in it for some minutes, awake.': 'Du bleibst einige Minuten darin, wach.',
  'You get out slowly and drink something.': 'Du steigst langsam heraus und trinkst etwas.',
  'For a knot no trial was found. A review finds no support for magnesium that goes in through the skin, as from Epsom salt.':
    'Zu einem Knoten wurde keine Studie gefunden. Eine Übersicht sieht keine Belege dafür, dass Magnesium über die Haut wirkt, etwa aus Bittersalz.',
  'You can faint when you get up, or scald yourself.':
    'Du kannst beim Aufstehen ohnmächtig werden oder dich verbrühen.',
  'Never after alcohol, and never alone if you faint easily.':
    'Nie nach Alkohol, und nie allein, wenn du leicht ohnmächtig wirst.',
  'How warm may it be for me?': 'Wie warm darf es für mich sein?',
  'How long may I stay in?': 'Wie lange darf ich darin bleiben?',
  'The body must not get too hot: ask a midwife or doctor first.':
    'Der Körper darf nicht zu heiß werden: Frag zuerst Hebamme, Ärztin oder Arzt.',
  'Heat lets too much medicine through: take advice first.':
    'Hitze lässt zu viel Medikament durch: Hol dir zuerst Rat.',
  'Never alone, and ask a doctor first.': 'Nie allein, und frag zuerst in der Arztpraxis.',
  Sauna: 'Sauna',
  'None: you go when it does you good.': 'Keine: Du gehst, wenn es dir guttut.',
  'Dry heat for some minutes, then cooling down.': 'Trockene Hitze für einige Minuten, dann Abkühlen.',
  'You sit in the heat for some minutes.': 'Du sitzt einige Minuten in der Hitze.',
  'You cool down and rest.': 'Du kühlst ab und ruhst.',
  'You drink enough.': 'Du trinkst genug.',
  'A small sum for each visit.': 'Ein kleiner Betrag pro Besuch.',
  'We found no good trial for knots or for neck and back pain. It may feel good, and that is all we know.':
    'Wir fanden keine gute Studie zu Knoten oder zu Nacken- und Rückenschmerzen. Es kann guttun, mehr wissen wir nicht.',
  'You can faint, above all after alcohol.': 'Du kannst ohnmächtig werden, vor allem nach Alkohol.',
  'Take creams and patches off before.': 'Nimm Cremes und Pflaster vorher ab.',
  'Weak kidneys cannot get rid of it: ask a doctor first.':
    'Schwache Nieren werden es nicht los: Frag zuerst in der Arztpraxis.',
  'It can hold up other medicines: ask a pharmacist.':
    'Es kann andere Medikamente aufhalten: Frag in der Apotheke.',
  Magnesium: 'Magnesium',
  'Tablets, sprays or salts, sold for tight muscles.':
    'Tabletten, Sprays oder Salze, verkauft gegen verspannte Muskeln.',
  'You swallow a tablet, or rub it on.': 'Du schluckst eine Tablette oder reibst es ein.',
  'Too much of it loosens the bowels.': 'Zu viel davon macht Durchfall.',
  'Most people get enough of it by eating.': 'Die meisten bekommen genug davon durch das Essen.',
  'We found no trial for knots. Through the skin its effect is not supported, says a review.':
    'Wir fanden keine Studie zu Knoten. Über die Haut ist eine Wirkung nicht belegt, sagt eine Übersicht.',
  'Diarrhoea.': 'Durchfall.',
  'With weak kidneys it can build up and harm.': 'Bei schwachen Nieren kann es sich ansammeln und schaden.',
  'Do I lack it at all?': 'Fehlt es mir überhaupt?',
  'Nerve glides': 'Nerven-Gleitübungen',
  'Small movements that slide a nerve back and forth, shown by a physiotherapist.':
    'Kleine Bewegungen, die einen Nerv hin und her gleiten lassen, in der Physiotherapie gezeigt.',
  'A physiotherapist checks whether a nerve is part of the pain.':
    'In der Physiotherapie wird geprüft, ob ein Nerv beteiligt ist.',
  'You learn a small movement of arm or leg with the neck.':
    'Du lernst eine kleine Bewegung von Arm oder Bein mit dem Nacken.',
  'You do it gently, and stop at tingling that stays.':
    'Du machst sie sanft und hörst auf bei Kribbeln, das bleibt.',
  'One to three visits, then at home.': 'Ein bis drei Termine, dann zu Hause.',
  'A review held 40 trials on pain with a nerve in it. Pain of the back, or of neck and arm, eased by about 1.8 of 10. Under half of the trials were sound. A knot is not a nerve, so ask first.':
    'Eine Übersicht umfasste 40 Studien zu Schmerzen, an denen ein Nerv beteiligt ist. Schmerzen im Rücken oder in Nacken und Arm ließen um etwa 1,8 von 10 nach. Weniger als die Hälfte der Studien war solide. Ein Knoten ist kein Nerv, frag also zuerst.',
  'Pulled too hard, a nerve gets angrier.': 'Zu stark gezogen wird ein Nerv gereizter.',
  'New weakness or numbness is not for this: have it seen.':
    'Neue Schwäche oder Taubheit ist nichts dafür: Lass sie ansehen.',
  'Is a nerve part of my pain?': 'Ist bei meinem Schmerz ein Nerv beteiligt?',
  'Posture corrector': 'Haltungstrainer',
  'A strap, shirt or buzzer that pulls or reminds you upright.':
    'Ein Gurt, Hemd oder Summer, der dich aufrecht zieht oder erinnert.',
  'You wear it for some hours.': 'Du trägst ihn einige Stunden.',
  'It pulls your shoulders back, or buzzes.': 'Er zieht die Schultern zurück oder summt.',
  'Without it you sit as before.': 'Ohne ihn sitzt du wie vorher.',
  'A review found six studies of such shirts, all in people without pain and most of them weak. It finds no support for using them against pain. In another trial, changing how you sit kept pain away.':
    'Eine Übersicht fand sechs Studien zu solchen Hemden, alle mit Menschen ohne Schmerzen und meist schwach. Sie sieht keine Belege dafür, sie gegen Schmerzen zu tragen. In einer anderen Studie hielt es Schmerzen fern, anders zu sitzen.',
  'Straps can press on armpit and nerves.': 'Gurte können auf Achsel und Nerven drücken.',
  'It may teach you that your back is fragile. It is not.':
    'Er kann dich lehren, dein Rücken sei zerbrechlich. Das ist er nicht.',
  'Never hang head down in pregnancy.': 'Häng in der Schwangerschaft nie kopfüber.',
  'Head down, the pressure rises further.': 'Kopfüber steigt der Druck weiter.',
  'Head down loads the heart.': 'Kopfüber wird das Herz belastet.',
  'Head down raises the pressure in the head.': 'Kopfüber steigt der Druck im Kopf.',
  'Head down raises the pressure in weak arteries.': 'Kopfüber steigt der Druck in schwachen Schlagadern.',
  'Bleeding in the head would be worse.': 'Eine Blutung im Kopf wäre schlimmer.',
  'Thin bones can break in a fall.': 'Brüchige Knochen können bei einem Sturz brechen.',
  'Inversion table': 'Schwerkrafttisch',
  'A table that hangs you head down by the ankles.': 'Ein Tisch, an dem du kopfüber an den Knöcheln hängst.',
  'You are strapped in and tilted back.': 'Du wirst festgeschnallt und nach hinten gekippt.',
  'Blood runs to your head.': 'Das Blut läuft in den Kopf.',
  'Somebody must be there to bring you back.': 'Jemand muss da sein, der dich zurückholt.',
  'A middle to high sum, once.': 'Einmal ein mittlerer bis hoher Betrag.',
  'It is a form of traction. The WHO advises against traction as a routine in lasting low back pain. Head down it raises the pressure in eyes and vessels.':
    'Es ist eine Art Streckbehandlung. Die WHO rät bei anhaltenden Kreuzschmerzen von Streckbehandlung als Routine ab. Kopfüber steigt der Druck in Augen und Gefäßen.',
  'A fall or a strap that fails can hurt badly.':
    'Ein Sturz oder ein Gurt, der nachgibt, kann schwer verletzen.',
  'It can harm eyes, heart and brain in people at risk.':
    'Bei gefährdeten Menschen kann es Augen, Herz und Gehirn schaden.',
  'Strong magnets or shaking can disturb the device.': 'Starke Magnete oder Rütteln können das Gerät stören.',
  'Massage chair or cushion': 'Massagesessel oder -kissen',
  'Rollers in a chair press along your back.': 'Rollen in einem Sessel drücken am Rücken entlang.',
  'You sit in it, clothed, on its lowest level.': 'Du sitzt in Kleidung darin, auf der niedrigsten Stufe.',
  'The rollers go up and down for some minutes.': 'Die Rollen fahren einige Minuten auf und ab.',
  'You stop when it hurts above 3 of 10.': 'Du hörst auf, wenn es über 3 von 10 wehtut.',
  'In 56 people with low back pain a chair eased pain, and physiotherapy with warmth and currents eased it more. There was no group without treatment.':
    'Bei 56 Menschen mit Kreuzschmerzen linderte ein Sessel den Schmerz, und Physiotherapie mit Wärme und Strom linderte ihn mehr. Eine Gruppe ohne Behandlung gab es nicht.',
  'It presses on bone as hard as on muscle.': 'Er drückt auf Knochen so stark wie auf Muskeln.',
  'Keep hair, hands and children away from the rollers.': 'Halt Haare, Hände und Kinder von den Rollen fern.',
  'Nobody knows what it does to a baby: leave it out.':
    'Niemand weiß, was es beim Baby bewirkt: Lass es weg.',
  'It can make blood thinners stronger: ask first.': 'Es kann Blutverdünner stärker machen: Frag zuerst.',
  'It changes your medicines: ask a doctor first.':
    'Es verändert deine Medikamente: Frag zuerst in der Arztpraxis.',
  'It loads the liver.': 'Es belastet die Leber.',
  'It can change other medicines: ask a pharmacist.':
    'Es kann andere Medikamente verändern: Frag in der Apotheke.',
  'CBD oil': 'CBD-Öl',
  'An extract of hemp that does not make you high.': 'Ein Auszug aus Hanf, der nicht berauscht.',
  'Drops or capsules are swallowed, or a cream is rubbed on.':
    'Tropfen oder Kapseln werden geschluckt, oder eine Creme wird eingerieben.',
  'What is in the bottle often differs from its label.': 'Was in der Flasche ist, weicht oft vom Etikett ab.',
  'Some of them hold THC, which can show in a drug test.':
    'Manche enthalten THC, das ein Drogentest zeigen kann.',
  'A middle sum every month.': 'Jeden Monat ein mittlerer Betrag.',
  'In 100 people with new low back pain, 400 mg of CBD did no better than a dummy. For knots we found no trial.':
    'Bei 100 Menschen mit neuen Kreuzschmerzen halfen 400 mg CBD nicht mehr als ein Scheinmittel. Zu Knoten fanden wir keine Studie.',
  'It can make you sleepy: do not drive.': 'Es kann müde machen: Fahr dann nicht.',
  'It changes how the liver handles other medicines.':
    'Es verändert, wie die Leber andere Medikamente abbaut.',
  'As capsules, leave it out.': 'Als Kapseln lass es weg.',
  'It may make you bleed more: ask first.': 'Du blutest damit vielleicht mehr: Frag zuerst.',
  'It can harm the liver.': 'Es kann der Leber schaden.',
  Turmeric: 'Kurkuma',
  'A spice, sold in capsules against inflammation.': 'Ein Gewürz, in Kapseln gegen Entzündung verkauft.',
  'You swallow capsules each day.': 'Du schluckst jeden Tag Kapseln.',
  'Little of it gets into the blood.': 'Wenig davon kommt ins Blut.',
  'As a spice in food it is fine for most.': 'Als Gewürz im Essen ist es für die meisten in Ordnung.',
  'A small to middle sum every month.': 'Jeden Monat ein kleiner bis mittlerer Betrag.',
  'We found no trial for knots or for neck and back pain. A knot is not an inflammation as far as is known.':
    'Wir fanden keine Studie zu Knoten oder zu Nacken- und Rückenschmerzen. Ein Knoten ist keine Entzündung, soweit man weiß.',
  'Strong capsules have harmed the liver in rare cases.':
    'Starke Kapseln haben in seltenen Fällen der Leber geschadet.',
  'It may thin the blood a little.': 'Es kann das Blut etwas verdünnen.',
}
