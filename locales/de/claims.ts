/** German words of knowledge/claims. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'A knot is pain or stiffness at one particular place in a muscle, say in the upper back or legs.':
    'Ein Knoten ist Schmerz oder Steifheit an einer bestimmten Stelle im Muskel, etwa im oberen Rücken oder in den Beinen.',
  'A knot is a spasm that puts part of a muscle under tension.':
    'Ein Knoten ist ein Krampf, der einen Teil eines Muskels unter Spannung setzt.',
  'What a knot is made of is disputed, so we do not tell it as a fact.':
    'Woraus ein Knoten besteht, ist umstritten. Deshalb erzählen wir es nicht als Tatsache.',
  'In medicine it is called a myofascial trigger point.':
    'In der Medizin heißt er myofaszialer Triggerpunkt.',
  'Small bumps form where fibres or fascia tighten and do not let go.':
    'Kleine Beulen entstehen, wo Fasern oder Faszien sich anspannen und nicht loslassen.',
  'A hard little spot can be felt, but nobody has shown that fascia makes it.':
    'Eine harte kleine Stelle lässt sich tasten. Dass Faszien sie machen, hat niemand gezeigt.',
  'A hard, sensitive spot in a tight band of fibres aches and limits movement.':
    'Eine harte, empfindliche Stelle in einem straffen Faserstrang schmerzt und schränkt die Bewegung ein.',
  'It is also called hypertonicity.': 'Man nennt es auch Muskelhypertonus.',
  'That word means high muscle tone, which is not the same thing. The glossary says so.':
    'Das Wort bedeutet hohe Muskelspannung, und das ist nicht dasselbe. So steht es in der Wörterliste.',
  'A muscle that stays tight lets less blood through.':
    'Ein Muskel, der angespannt bleibt, lässt weniger Blut durch.',
  'It is an idea, not a proven cause. We say that the cause is not known.':
    'Das ist eine Idee, keine nachgewiesene Ursache. Wir sagen, dass die Ursache nicht bekannt ist.',
  'Less blood leaves waste behind, which irritates nerves and can make the pain spread.':
    'Weniger Blut lässt Abfallstoffe zurück. Sie reizen Nerven und können den Schmerz ausbreiten.',
  'Other chemistry was measured near active knots, but no waste and no cause.':
    'Nahe aktiven Knoten wurde eine andere Chemie gemessen, aber keine Abfallstoffe und keine Ursache.',
  'The spasm irritates the nerves close by, and that hurts.':
    'Der Krampf reizt die Nerven in der Nähe, und das tut weh.',
  'It is an opinion. Signs of a nerve are a reason to see somebody, not part of a knot.':
    'Das ist eine Meinung. Nervenzeichen sind ein Grund, Hilfe zu holen, und gehören nicht zu einem Knoten.',
  'Why it hurts is really not known.': 'Warum es wehtut, ist eigentlich nicht bekannt.',
  'The body tightens an overstrained muscle to keep it from being used and hurt again.':
    'Der Körper spannt einen überlasteten Muskel an, damit er nicht weiter benutzt und wieder verletzt wird.',
  'Guarding is a word for it. That it protects a muscle past repair is not shown.':
    'Schutzspannung ist ein Wort dafür. Dass sie einen Muskel schützt, der sich nicht mehr erholt, ist nicht gezeigt.',
  'A knot sends pain up, down or sideways in the lower body.':
    'Ein Knoten strahlt in der unteren Körperhälfte nach oben, unten oder zur Seite aus.',
  'The atlas has knots of the upper body that ache in head, neck, arm and chest.':
    'Im Atlas stehen auch Knoten im Oberkörper, die in Kopf, Nacken, Arm und Brust schmerzen.',
  'Scans do not show a knot, and it is not easy to be sure of one.':
    'Aufnahmen zeigen keinen Knoten, und es ist nicht leicht, sich sicher zu sein.',
  'Knots do no harm by themselves, but they can go with long pain and hinder movement.':
    'Knoten selbst schaden nicht, aber sie können mit langen Schmerzen einhergehen und die Bewegung behindern.',
  'Kept, behind the check for urgent signs.': 'Behalten, nach der Prüfung auf dringende Zeichen.',
  'One can feel it under the skin.': 'Man kann ihn unter der Haut spüren.',
  'Pressing on it makes it hurt more.': 'Wenn man darauf drückt, tut er mehr weh.',
  'It is often a bit swollen and hard to the touch.': 'Er ist oft etwas geschwollen und fühlt sich hart an.',
  'Hard, yes. A swelling that can be seen mostly has another cause and is looked at.':
    'Hart, ja. Eine sichtbare Schwellung hat meist eine andere Ursache und wird angeschaut.',
  'An active knot hurts without being touched.': 'Ein aktiver Knoten tut weh, ohne dass man ihn berührt.',
  'A latent knot hurts only when pressed.': 'Ein latenter Knoten tut nur weh, wenn man darauf drückt.',
  'Knots range from barely there to large and swollen, depending on the muscle and the build.':
    'Knoten reichen von kaum spürbar bis groß und geschwollen, je nach Muskel und Körperbau.',
  'A lump that can be seen or that grows goes to a doctor.':
    'Eine Beule, die man sieht oder die wächst, gehört in die Arztpraxis.',
  'It limits how far one can move.': 'Er schränkt ein, wie weit man sich bewegen kann.',
  'Its pain may spread to other places.': 'Sein Schmerz kann sich auf andere Stellen ausbreiten.',
  'Kept, and a numb or weak limb goes to somebody.':
    'Behalten. Bei einem tauben oder schwachen Arm oder Bein heißt es: Hilfe holen.',
  'Crunching under the hand is stiff fascia that catches and slips until it is kneaded soft.':
    'Knirschen unter der Hand ist steife Faszie, die hakt und rutscht, bis sie weich geknetet ist.',
  'Crunching is mostly harmless and nobody knows what makes it. It is no target.':
    'Knirschen ist meist harmlos, und niemand weiß, was es macht. Es ist kein Ziel.',
  'The crunchy bumps are trapped toxins that go solid, or scar, waste or adhesions.':
    'Die knirschenden Beulen sind eingeschlossene Giftstoffe, die fest werden, oder Narben, Abfallstoffe oder Verklebungen.',
  'No toxins or crystals were ever shown. We name it only to correct it.':
    'Giftstoffe oder Kristalle wurden nie gezeigt. Wir nennen es nur, um es richtigzustellen.',
  'Knots sit in the upper back and in the legs.': 'Knoten sitzen im oberen Rücken und in den Beinen.',
  'We guide the back, neck, shoulders and hips. For legs we only draw where pain is sent.':
    'Wir begleiten Rücken, Nacken, Schultern und Hüften. Bei Beinen zeichnen wir nur, wohin Schmerz ausstrahlt.',
  'The trapezius, from neck to mid back and shoulders, has them most often.':
    'Der Trapezmuskel, vom Nacken bis zum mittleren Rücken und zu den Schultern, hat sie am häufigsten.',
  'The muscles of the lower back have them.': 'Die Muskeln des unteren Rückens haben sie.',
  'Neck knots are what easy cardio is for.': 'Bei Knoten im Nacken hilft leichtes Ausdauertraining.',
  'Upper and lower back each have a stretch of their own.':
    'Oberer und unterer Rücken haben jeder eine eigene Dehnung.',
  'Belly, back and buttock muscles that are weak leave others too much work.':
    'Schwache Bauch-, Rücken- und Gesäßmuskeln überlassen anderen zu viel Arbeit.',
  'A weak core is not shown to be the cause. Strength still helps, so we offer it.':
    'Dass eine schwache Körpermitte die Ursache ist, ist nicht gezeigt. Kraft hilft trotzdem, also bieten wir sie an.',
  'Doing the same movement again and again.': 'Immer wieder dieselbe Bewegung machen.',
  'Sitting in one position for hours.': 'Stundenlang in einer Haltung sitzen.',
  'Driving for long without a break.': 'Lange ohne Pause Auto fahren.',
  'Bad posture from sitting most of the day.': 'Schlechte Haltung, weil man fast den ganzen Tag sitzt.',
  'No posture is bad by itself. Staying in one for long is what we change.':
    'Keine Haltung ist an sich schlecht. Wir ändern das lange Verharren in einer Haltung.',
  'Slumping and a badly set desk keep a muscle half tight.':
    'Zusammengesunken sitzen und ein schlecht eingestellter Tisch halten einen Muskel halb angespannt.',
  'A good desk alone does not prevent neck pain. We set it up and add breaks.':
    'Ein guter Tisch allein beugt Nackenschmerzen nicht vor. Wir stellen ihn ein und fügen Pausen hinzu.',
  'Stress makes muscles tighten without one noticing.':
    'Stress lässt Muskeln sich anspannen, ohne dass man es merkt.',
  'Injuries, such as lifting badly or repeating a movement.':
    'Verletzungen, zum Beispiel durch falsches Heben oder immer dieselbe Bewegung.',
  'Kept as a cause to tick. A real injury goes through the check first.':
    'Behalten als Ursache zum Ankreuzen. Eine echte Verletzung geht zuerst durch den Check.',
  'Muscle spasms.': 'Muskelkrämpfe.',
  'Spasm is a word for the same thing, so it explains nothing. It stands in the glossary.':
    'Krampf ist ein anderes Wort für dasselbe und erklärt deshalb nichts. Es steht in der Wörterliste.',
  'Too much lying in bed.': 'Zu viel im Bett liegen.',
  'Sitting without ever stretching.': 'Sitzen, ohne sich je zu dehnen.',
  'Asking more of a muscle than it can do, for long.': 'Von einem Muskel lange mehr verlangen, als er kann.',
  'Weak core and buttocks, tight places and faulty movement.':
    'Schwache Körpermitte und schwaches Gesäß, verspannte Stellen und falsche Bewegungen.',
  'Imbalance is hard to measure and not shown to be the cause. Any exercise one keeps up helps.':
    'Ungleichgewicht ist schwer zu messen und nicht als Ursache gezeigt. Es hilft jede Übung, bei der man bleibt.',
  'Straining the lower back past what it can mend.':
    'Den unteren Rücken stärker belasten, als er reparieren kann.',
  'Strains mend. We keep the strain and leave out that the body cannot repair it.':
    'Überlastung geht wieder zurück. Wir behalten sie. Dass der Körper sie nicht reparieren kann, lassen wir weg.',
  'Sport, where the cause cannot always be helped. Others stay free of knots by being active all day.':
    'Sport, bei dem die Ursache nicht immer zu vermeiden ist. Andere bleiben frei von Knoten, weil sie den ganzen Tag aktiv sind.',
  'Being active helps, but promises nobody a life without knots.':
    'Aktiv zu sein hilft, verspricht aber niemandem ein Leben ohne Knoten.',
  'Sleeping in a position that strains.': 'In einer belastenden Haltung schlafen.',
  'A back knot lasts 10 to 14 days, or until massage or heat ends it.':
    'Ein Knoten im Rücken hält 10 bis 14 Tage an oder bis Massage oder Wärme ihn beendet.',
  'No study of it was found. We use it only as the day to look back.':
    'Dazu wurde keine Studie gefunden. Wir nutzen es nur als Tag für den Rückblick.',
  'Force from outside breaks up the tissue and takes inflammation away.':
    'Kraft von außen bricht das Gewebe auf und nimmt die Entzündung weg.',
  'Hands cannot reshape firm tissue, and the idea makes people press too hard.':
    'Hände können festes Gewebe nicht umformen. Die Idee verleitet dazu, zu fest zu drücken.',
  'After a few goes with a tool one moves better and drives without pain.':
    'Nach ein paar Malen mit einem Hilfsmittel bewegt man sich besser und fährt ohne Schmerzen Auto.',
  "One happy buyer is no proof. We promise nothing and measure each person's own sessions.":
    'Ein einziger zufriedener Mensch ist kein Beleg. Wir versprechen nichts und messen bei jeder Person die eigenen Einheiten.',
  'A reader still has the same knots after three months and three massages, and is told to do more.':
    'Jemand hat nach drei Monaten und drei Massagen noch dieselben Knoten und soll mehr tun.',
  'After twelve weeks in one place a person is sent to a physiotherapist or doctor.':
    'Nach zwölf Wochen an einer Stelle schicken wir jemanden in die Physiotherapie oder Arztpraxis.',
  'Massage and acupuncture may take more than one visit.':
    'Massage und Akupunktur können mehr als einen Termin brauchen.',
  'Cold is for about the first 48 hours after an injury.':
    'Kälte ist für etwa die ersten 48 Stunden nach einer Verletzung.',
  'Pause the work that does it, lie comfortably, take a longer nap, support sore places with pillows.':
    'Pause von der auslösenden Arbeit machen, bequem liegen, ein längeres Nickerchen machen, schmerzende Stellen mit Kissen stützen.',
  'Only the task is paused, for one to three days. Long lying down makes backs slower to mend.':
    'Nur die Tätigkeit ruht, ein bis drei Tage lang. Langes Liegen lässt Rücken langsamer besser werden.',
  'First ice for a while, then warmth. Stay with the one that helps more.':
    'Zuerst eine Weile Eis, dann Wärme. Bleib bei dem, was mehr hilft.',
  'Warmth comes first for an ordinary knot. Trying both and keeping what helps is kept.':
    'Bei einem gewöhnlichen Knoten kommt Wärme zuerst. Beides zu probieren und zu behalten, was hilft, bleibt.',
  'Warmth is the best first choice for a knot that is not fresh.':
    'Wärme ist die beste erste Wahl bei einem Knoten, der nicht frisch ist.',
  'Kept, with limits on heat and time. Not for what it washes away.':
    'Behalten, mit Grenzen für Wärme und Zeit. Nicht wegen dessen, was sie angeblich wegspült.',
  'Cold only for a sudden injury or a clear swelling, for about 48 hours.':
    'Kälte nur bei einer plötzlichen Verletzung oder deutlichen Schwellung, etwa 48 Stunden lang.',
  'Nap for 30 minutes on an infrared mat, or longer every day, for any pain.':
    'Ein Nickerchen von 30 Minuten auf einer Infrarotmatte, oder jeden Tag länger, bei jedem Schmerz.',
  'Asleep on a pad, skin burns unfelt. It is used as any warm pad: awake, on top, 20 minutes.':
    'Im Schlaf auf dem Kissen verbrennt Haut unbemerkt. Wir nutzen es wie jedes Heizkissen: wach, oben auf dir, 20 Minuten.',
  'Infrared clears toxins, takes off weight, helps heart and long illness.':
    'Infrarot spült Giftstoffe aus, lässt abnehmen, hilft dem Herzen und bei langer Krankheit.',
  'No sound trial of a pad shows any of it. We name it only to correct it.':
    'Keine gute Studie mit einem Kissen zeigt irgendetwas davon. Wir nennen es nur, um es richtigzustellen.',
  'An anti-inflammatory from the shop for a short time.':
    'Ein entzündungshemmendes Mittel aus dem Laden, für kurze Zeit.',
  'It is a choice with a pharmacist and the pack. Ten days at most, or fewer if the pack says so. We give no dose.':
    'Es ist eine Wahl mit Apotheke und Packung. Höchstens zehn Tage, oder weniger, wenn die Packung das sagt. Wir nennen keine Dosis.',
  'Let go of the painkillers and go natural.': 'Lass die Schmerzmittel los und setz auf Natürliches.',
  'Nobody is told to stop a medicine, least of all a prescribed one.':
    'Wir raten niemandem, ein Medikament abzusetzen, am wenigsten ein verordnetes.',
  'Drink plenty, so that muscles stay supple.': 'Trink viel, damit die Muskeln geschmeidig bleiben.',
  'No trial shows it for knots. With heart or kidney disease more can do harm.':
    'Keine Studie zeigt das bei Knoten. Bei einer Herz- oder Nierenkrankheit kann mehr schaden.',
  'Mindfulness, slow breathing and easy yoga calm the guarding.':
    'Achtsamkeit, langsames Atmen und leichtes Yoga beruhigen die Schutzspannung.',
  'Knots are pressed by hand with the right force, by an expert only.':
    'Knoten werden mit der richtigen Kraft von Hand gedrückt, und nur von Fachleuten.',
  'Pressing oneself is allowed within limits. Some places and some muscles are left alone.':
    'Selbst zu drücken ist in Grenzen erlaubt. Manche Stellen und manche Muskeln bleiben in Ruhe.',
  'A foam roller gives the right pressure.': 'Eine Faszienrolle gibt den richtigen Druck.',
  'A patterned roller for 30 seconds, three times, is the best way and lasts longer.':
    'Eine Rolle mit Muster, 30 Sekunden, dreimal, ist der beste Weg und hält länger.',
  'The dose is inside ours. That one brand is best is not shown, and it was an advert.':
    'Die Dosis liegt in unserem Rahmen. Dass diese eine Marke am besten ist, ist nicht gezeigt, und es war Werbung.',
  'A hook cane on the spot for 10 to 30 seconds, three or four times, daily, with no side effects.':
    'Ein Massagehaken auf der Stelle, 10 bis 30 Sekunden, drei- oder viermal, täglich, ohne Nebenwirkungen.',
  'The hold is inside ours. Soreness and bruises are common, so no tool is without side effects.':
    'Das Halten liegt in unserem Rahmen. Nachschmerz und blaue Flecken sind häufig, also ist kein Hilfsmittel ohne Nebenwirkungen.',
  'A ball between knot and wall or floor, slowly, held for 20 to 30 seconds.':
    'Ein Ball zwischen Knoten und Wand oder Boden, langsam, 20 bis 30 Sekunden gehalten.',
  'Kept, at the wall first.': 'Behalten, zuerst an der Wand.',
  'Stretch, also to prevent. Ask a doctor first when knots keep coming back in one place.':
    'Dehne dich, auch zum Vorbeugen. Kommen Knoten an einer Stelle immer wieder, frag zuerst in der Arztpraxis.',
  'Gentle stretching needs no permission when the check is clear. Coming back leads to a review.':
    'Sanftes Dehnen braucht keine Erlaubnis, wenn der Check nichts ergibt. Kommen sie wieder, folgt ein Rückblick.',
  'Stretch gently and slowly, and stop when it sharply hurts.':
    'Dehne sanft und langsam, und hör auf, wenn es stechend wehtut.',
  'Kept as a stop rule. That fibres grow longer is left out.':
    'Behalten als Regel zum Aufhören. Dass Fasern länger werden, lassen wir weg.',
  'Sitting, squeeze the shoulder blades together for the upper back.':
    'Im Sitzen die Schulterblätter zusammenziehen, für den oberen Rücken.',
  'Lying, pull one knee gently to the chest for the lower back.':
    'Im Liegen ein Knie sanft zur Brust ziehen, für den unteren Rücken.',
  'Jumping jacks, swimming and arm exercises, above all for neck knots.':
    'Hampelmänner, Schwimmen und Armübungen, vor allem bei Nackenknoten.',
  'Walking first. Jumping only with little pain and no dizziness, thin bones or heart trouble.':
    'Zuerst Gehen. Springen nur bei wenig Schmerz und ohne Schwindel, Osteoporose oder Herzprobleme.',
  'Walk or swim regularly, so that fibres do not stick and knots do not come back.':
    'Geh oder schwimm regelmäßig, damit Fasern nicht verkleben und Knoten nicht wiederkommen.',
  'Kept for walking and swimming. That fibres stick together is left out.':
    'Behalten für Gehen und Schwimmen. Dass Fasern verkleben, lassen wir weg.',
  'Train belly and back so that no single muscle carries it all.':
    'Trainiere Bauch und Rücken, damit kein einzelner Muskel alles trägt.',
  'Kept as one of several kinds of exercise that help.':
    'Behalten als eine von mehreren Arten von Übungen, die helfen.',
  'Stay active through the day.': 'Bleib den Tag über aktiv.',
  'Screen at eye level, feet flat on the floor.': 'Bildschirm auf Augenhöhe, Füße flach auf dem Boden.',
  'The top line sits at eye level or slightly below, so that the whole screen is not too high.':
    'Die oberste Zeile liegt auf Augenhöhe oder etwas darunter, damit der ganze Bildschirm nicht zu hoch steht.',
  'Sleep on the back with a pillow under the knees.':
    'Schlaf auf dem Rücken, mit einem Kissen unter den Knien.',
  'On the side is just as good, and the better way late in pregnancy.':
    'Auf der Seite ist genauso gut, und spät in der Schwangerschaft der bessere Weg.',
  'Take breaks when sitting or driving for long.': 'Mach Pausen, wenn du lange sitzt oder Auto fährst.',
  'Leave out what causes it between visits, until treatment is over.':
    'Lass zwischen den Terminen weg, was es auslöst, bis die Behandlung vorbei ist.',
  'Only for one to three days, then bit by bit again. Avoiding for long makes backs weaker.':
    'Nur ein bis drei Tage, dann nach und nach wieder. Langes Meiden macht Rücken schwächer.',
  'Deep-tissue massage reaches deep muscle with strong strokes, for long tension and injuries.':
    'Tiefengewebsmassage erreicht mit starken Griffen tiefe Muskeln, bei langer Spannung und Verletzungen.',
  'Evidence is low, and it is not done over a fresh injury or on blood thinners.':
    'Die Beleglage ist schwach. Man macht sie nicht über einer frischen Verletzung und nicht bei Blutverdünnern.',
  'Tell the massage therapist where it hurts. It may take several visits.':
    'Sag bei der Massage, wo es wehtut. Es kann mehrere Termine brauchen.',
  'A therapist presses tight bands for a while, which pulls fibres apart and brings movement back.':
    'Jemand vom Fach drückt eine Weile auf straffe Stränge. Das zieht Fasern auseinander und bringt Bewegung zurück.',
  'Pressing is kept. That fibres are pulled apart is not shown.':
    'Das Drücken behalten wir. Dass Fasern auseinandergezogen werden, ist nicht gezeigt.',
  'Acupuncture over several visits frees endorphins, brings blood and links sick and well places.':
    'Akupunktur über mehrere Termine setzt Endorphine frei, bringt Blut und verbindet kranke und gesunde Stellen.',
  'Guidelines disagree. We tell who says what, and leave out how it is said to work.':
    'Leitlinien sind sich nicht einig. Wir sagen, wer was sagt. Wie es angeblich wirkt, lassen wir weg.',
  'Physiotherapy builds strength, finds faults in movement and keeps knots from coming back.':
    'Physiotherapie baut Kraft auf, findet Fehler in der Bewegung und verhindert, dass Knoten wiederkommen.',
  'Kept as the first to ask. It makes a return less likely, not impossible.':
    'Behalten als erste Anlaufstelle. Es macht eine Rückkehr weniger wahrscheinlich, nicht unmöglich.',
  'A doctor injects numbing medicine at the spot.':
    'Eine Ärztin oder ein Arzt spritzt ein örtliches Betäubungsmittel in die Stelle.',
  'Told with its risks, and only after other care has not helped.':
    'Mit seinen Risiken genannt, und erst, wenn andere Behandlung nicht geholfen hat.',
  'Thin needles make the muscle twitch and reset it, for stubborn knots.':
    'Dünne Nadeln lassen den Muskel zucken und setzen ihn zurück, bei hartnäckigen Knoten.',
  'The effect is short and there are risks, also for the lung. That it resets a muscle is not shown.':
    'Die Wirkung ist kurz, und es gibt Risiken, auch für die Lunge. Dass sie einen Muskel zurücksetzen, ist nicht gezeigt.',
  'Gentle pressure into tight tissue eases tension.': 'Sanfter Druck in verspanntes Gewebe löst Spannung.',
  'Evidence is low, and that tissue is set free is not shown.':
    'Die Beleglage ist schwach. Dass Gewebe befreit wird, ist nicht gezeigt.',
  'Ultrasound goes into the muscle and lets tension go.': 'Ultraschall geht in den Muskel und löst Spannung.',
  'Guidelines advise against it. It is described so that a person can say no.':
    'Leitlinien raten davon ab. Wir beschreiben es, damit man Nein sagen kann.',
  'Small currents let tension go.': 'Kleine Ströme lösen Spannung.',
  'The WHO advises against routine use in long back pain. It stays a comfort one may try.':
    'Die WHO rät bei lang anhaltenden Rückenschmerzen vom Einsatz als Routine ab. Zum Wohlfühlen kann man es ausprobieren.',
  'Cups lift the tissue and bring blood, so that it is less stiff.':
    'Schröpfgläser heben das Gewebe an und bringen Blut, damit es weniger steif ist.',
  'Cups did no better than sham cups. Told with its risks; fire cups never at home.':
    'Schröpfgläser halfen nicht besser als vorgetäuschtes Schröpfen. Wir nennen die Risiken. Zu Hause nie Schröpfen mit Feuer.',
  'Care for yourself first. Then a professional, and needles or devices for the hard cases.':
    'Hilf dir zuerst selbst. Dann jemand vom Fach, und Nadeln oder Geräte für die schweren Fälle.',
  'Kept as an order, and urgent signs come before all of it.':
    'Behalten als Reihenfolge. Dringende Zeichen kommen vor allem anderen.',
  'Deep pain and soreness: tell a doctor.': 'Tiefer Schmerz und Wundgefühl: Sag es in der Arztpraxis.',
  'Deep soreness alone is common in ordinary knots. Strong pain, or pain no position eases, is sent on to a doctor.':
    'Ein tiefes Wundgefühl allein ist bei gewöhnlichen Knoten häufig. Starker Schmerz, oder Schmerz, der in keiner Haltung nachlässt: Dann schicken wir dich zu ärztlicher Hilfe.',
  'Pain that keeps you awake: tell a doctor.': 'Schmerz, der dich wach hält: Sag es in der Arztpraxis.',
  'Hard to move: tell a doctor.': 'Bewegen fällt schwer: Sag es in der Arztpraxis.',
  'Pain that does not go away: see a doctor.': 'Schmerz, der nicht weggeht: Hol ärztliche Hilfe.',
  'Kept, with days: fourteen for a review, six weeks for a doctor.':
    'Behalten, mit Tagen: vierzehn für einen Rückblick, sechs Wochen für ärztliche Hilfe.',
  'Pain that gets worse: see a doctor.': 'Schmerz, der schlimmer wird: Hol ärztliche Hilfe.',
  'Numbness: see a doctor.': 'Taubheit: Hol ärztliche Hilfe.',
  'Kept, and sooner when it is between the legs, in both legs, or with weakness.':
    'Behalten, und früher, wenn sie zwischen den Beinen, in beiden Beinen oder mit Schwäche auftritt.',
  'Pain that spreads: see a doctor.': 'Schmerz, der sich ausbreitet: Hol ärztliche Hilfe.',
  'Knots send a dull ache too. With sharp pain past elbow or knee, see a doctor.':
    'Auch Knoten strahlen mit dumpfem Schmerz aus. Stechender Schmerz über Ellbogen oder Knie hinaus gehört in die Arztpraxis.',
  "Coming back in the same place: a doctor's word or a physiotherapist before stretching.":
    'Kommt es an derselben Stelle wieder: ärztlicher Rat oder Physiotherapie vor dem Dehnen.',
  'A review is offered. Gentle stretching is not forbidden until then.':
    'Wir bieten einen Rückblick an. Sanftes Dehnen ist bis dahin nicht verboten.',
  'A sharp rise in pain during a stretch: stop.':
    'Plötzlich stark zunehmender Schmerz beim Dehnen: aufhören.',
  'If care for yourself brings no lasting relief: professional treatment.':
    'Bringt Selbsthilfe keine dauerhafte Erleichterung: Behandlung durch Fachleute.',
}
