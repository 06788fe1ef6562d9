/** German words of knowledge/safety. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Numbness, tingling or an odd feeling between the legs, around the genitals or anus, or when wiping?':
    'Taubheit, Kribbeln oder ein seltsames Gefühl zwischen den Beinen, rund um Geschlechtsteile oder After, oder beim Abwischen?',
  'Numb between the legs': 'Taubheit zwischen den Beinen',
  'pressure on the nerves at the base of the spine': 'Druck auf die Nerven am unteren Ende der Wirbelsäule',
  'New numbness between the legs can mean nerves at the base of the spine are squeezed.':
    'Bei neuer Taubheit zwischen den Beinen können Nerven am unteren Ende der Wirbelsäule eingeklemmt sein.',
  'New trouble starting, feeling, holding or stopping urine, or new leaking?':
    'Neue Probleme, mit dem Wasserlassen anzufangen oder aufzuhören, den Urin zu spüren oder zu halten, oder verlierst du neuerdings Urin?',
  'New bladder trouble': 'Neue Probleme mit der Blase',
  'pressure on the spinal nerves': 'Druck auf die Nerven der Wirbelsäule',
  'New bladder trouble with back pain can mean squeezed nerves.':
    'Bei neuen Blasenproblemen mit Rückenschmerzen können Nerven eingeklemmt sein.',
  'New loss of bowel control, or no feeling when you poo?':
    'Verlierst du neuerdings die Kontrolle über den Darm, oder spürst du beim Stuhlgang nichts?',
  'New bowel trouble': 'Neue Probleme mit dem Darm',
  'New loss of bowel control can mean squeezed nerves.':
    'Wenn du neuerdings die Kontrolle über den Darm verlierst, können Nerven eingeklemmt sein.',
  'New loss of feeling or function during sex, such as an erection, since the pain began?':
    'Neuer Verlust von Gefühl oder Funktion beim Sex, zum Beispiel der Erektion, seit die Schmerzen begonnen haben?',
  'New loss of sexual feeling': 'Neuer Gefühlsverlust beim Sex',
  'New loss of sexual feeling with back pain can mean squeezed nerves.':
    'Bei neuem Gefühlsverlust beim Sex mit Rückenschmerzen können Nerven eingeklemmt sein.',
  'Numbness, tingling, weakness or shooting pain down both legs, not soreness from exercise?':
    'Taubheit, Kribbeln, Schwäche oder schießende Schmerzen beide Beine hinunter, nicht Muskelkater?',
  'Both legs numb, tingling or weak': 'Beide Beine taub, kribbelnd oder schwach',
  'pressure on the spinal cord or nerves': 'Druck auf das Rückenmark oder die Nerven',
  'Trouble in both legs at once can come from the spinal cord.':
    'Beschwerden in beiden Beinen zugleich können vom Rückenmark kommen.',
  'One leg or foot newly weak: foot slaps, knee gives way, or cannot stand on heels or toes?':
    'Ein Bein oder Fuß neuerdings schwach: Fuß klatscht auf, Knie knickt weg, oder Fersen- oder Zehenstand geht nicht?',
  'A leg or foot newly weak': 'Bein oder Fuß neuerdings schwach',
  'a nerve root under strong pressure': 'starken Druck auf eine Nervenwurzel',
  'A newly weak leg needs a look at the nerve today.':
    'Ist ein Bein neuerdings schwach, muss heute jemand nach dem Nerv sehen.',
  'Legs stiff, heavy, like jelly or unsteady, or tripping more?':
    'Sind die Beine steif, schwer, weich wie Pudding oder wackelig, oder stolperst du öfter?',
  'Legs unsteady, heavy or stiff': 'Beine wackelig, schwer oder steif',
  'trouble in the spinal cord': 'eine Störung im Rückenmark',
  'Unsteady legs can come from the spinal cord.': 'Wackelige Beine können vom Rückenmark kommen.',
  'Hands newly clumsy with buttons, phone or writing, dropping things, or numb?':
    'Sind die Hände neuerdings taub, lassen sie Dinge fallen, oder sind sie ungeschickt bei Knöpfen, Handy oder Schreiben?',
  'Clumsy hands': 'Ungeschickte Hände',
  'pressure on the spinal cord in the neck': 'Druck auf das Rückenmark im Nacken',
  'Clumsy hands can mean pressure on the cord in the neck.':
    'Ungeschickte Hände können Druck auf das Rückenmark im Nacken bedeuten.',
  'An electric shock down your spine when you bend your neck?':
    'Ein Gefühl wie ein Stromschlag die Wirbelsäule hinunter, wenn du den Nacken beugst?',
  'Electric shock on bending the neck': 'Gefühl wie ein Stromschlag beim Beugen des Nackens',
  'irritation of the spinal cord': 'eine Reizung des Rückenmarks',
  'An electric shock on bending the neck needs a doctor.':
    'Ein Gefühl wie ein Stromschlag beim Beugen des Nackens gehört in ärztliche Hände.',
  'An arm or hand newly weak?': 'Ist ein Arm oder eine Hand neuerdings schwach?',
  'An arm or hand newly weak': 'Arm oder Hand neuerdings schwach',
  'A newly weak arm needs a look today.': 'Ist ein Arm neuerdings schwach, muss das heute jemand ansehen.',
  'Pins and needles or a numb patch in an arm or leg?':
    'Kribbeln oder eine taube Stelle in einem Arm oder Bein?',
  'Pins and needles or numbness in a limb': 'Kribbeln oder Taubheit in einem Arm oder Bein',
  'an irritated nerve': 'eine Reizung eines Nervs',
  'A numb patch means a nerve is involved, not only a muscle.':
    'Eine taube Stelle heißt: Ein Nerv ist beteiligt, nicht nur ein Muskel.',
  'Sharp, electric pain shooting past the elbow or knee?':
    'Stechende, elektrisierende Schmerzen, die über den Ellbogen oder das Knie hinaus schießen?',
  'Pain shooting past elbow or knee': 'Schmerzen, die über Ellbogen oder Knie hinaus schießen',
  'an irritated nerve root': 'eine Reizung einer Nervenwurzel',
  'Pain that shoots far down a limb often comes from a nerve.':
    'Schmerzen, die weit in Arm oder Bein hinunterschießen, kommen oft von einem Nerv.',
  'Did it begin with a serious accident: a crash, a fall from height or five stairs, diving, a heavy blow?':
    'Begann es mit einem schweren Unfall: Zusammenstoß, Sturz aus der Höhe oder über fünf Stufen, Kopfsprung, heftiger Schlag?',
  'After a serious accident': 'Nach einem schweren Unfall',
  'a broken bone': 'einen Knochenbruch',
  'After a serious accident the spine has to be checked first.':
    'Nach einem schweren Unfall muss zuerst die Wirbelsäule untersucht werden.',
  'Began with a trip, bend, lift, cough or sneeze, at 65 or over, on steroids, or with thin bones?':
    'Begann es beim Stolpern, Bücken, Heben, Husten, Niesen, und bist du 65 oder älter, nimmst Kortison oder hast Osteoporose?',
  'Began with a small jolt, bones perhaps fragile':
    'Begann mit einem kleinen Ruck, Knochen vielleicht brüchig',
  'a broken bone of the spine': 'einen Knochenbruch an der Wirbelsäule',
  'Fragile bones can break with a small jolt.':
    'Brüchige Knochen können schon bei einem kleinen Ruck brechen.',
  'Sharp soreness right on the bones of the spine, not beside them?':
    'Stechender Schmerz direkt auf den Knochen der Wirbelsäule, nicht daneben?',
  'Sore right on the spine bones': 'Schmerz direkt auf den Knochen der Wirbelsäule',
  'a problem of the bone': 'ein Problem am Knochen',
  'Soreness right on the bone is not a muscle knot.': 'Schmerz direkt auf dem Knochen ist kein Muskelknoten.',
  'Has your spine changed shape, or is there a new hump, a new lump or lost height?':
    'Hat sich deine Wirbelsäule verformt, gibt es einen neuen Buckel, eine neue Beule, oder bist du kleiner geworden?',
  'Changed spine, new hump, lump or lost height':
    'Wirbelsäule verformt, neuer Buckel, neue Beule oder kleiner geworden',
  'a broken or changed bone': 'einen gebrochenen oder veränderten Knochen',
  'A change of shape needs a picture of the bone.':
    'Bei einer veränderten Form braucht es ein Bild vom Knochen.',
  'Under 25, in a sport with arching, like gymnastics or fast bowling, and sore on leaning back for weeks?':
    'Bist du unter 25, machst Hohlkreuz-Sport wie Turnen oder Wurfsport und hast seit Wochen Schmerzen beim Zurückbeugen?',
  'Young athlete, sore leaning back': 'Jung und sportlich, Schmerzen beim Zurückbeugen',
  'a stress fracture': 'einen Ermüdungsbruch',
  'Arching sports can cause a stress fracture in the young.':
    'Sport mit Hohlkreuz-Bewegungen kann bei jungen Menschen zu einem Ermüdungsbruch führen.',
  'After hard effort or a blow: a muscle rock hard, swollen and too painful to touch?':
    'Nach großer Anstrengung oder einem Schlag: ein Muskel steinhart, geschwollen und zu schmerzhaft, um ihn anzufassen?',
  'A muscle rock hard and extremely painful': 'Muskel steinhart und extrem schmerzhaft',
  'pressure that cuts off a muscle': 'Druck, der einem Muskel das Blut abschnürt',
  'A muscle that swells hard in its sheath can die within hours.':
    'Ein Muskel, der in seiner Hülle hart anschwillt, kann innerhalb von Stunden absterben.',
  'Have you ever had cancer?': 'Hast oder hattest du jemals Krebs?',
  'Cancer, now or before': 'Krebs, jetzt oder früher',
  'cancer in the bone': 'Krebs im Knochen',
  'With a history of cancer, new back pain is looked at by a doctor.':
    'Wer Krebs hat oder hatte, lässt neue Rückenschmerzen ärztlich ansehen.',
  'Losing weight without trying, or no appetite for weeks?':
    'Nimmst du ungewollt ab, oder hast du seit Wochen keinen Appetit?',
  'Losing weight without trying': 'Ungewollter Gewichtsverlust',
  'illness in the whole body': 'eine Krankheit im ganzen Körper',
  'Weight loss with pain needs a doctor soon.':
    'Gewichtsverlust mit Schmerzen gehört bald in ärztliche Hände.',
  'Pain day and night that no position eases, or that gets steadily worse for weeks?':
    'Schmerzen bei Tag und Nacht, die in keiner Position nachlassen, oder die seit Wochen stetig schlimmer werden?',
  'Constant, no position eases it': 'Ständige Schmerzen, keine Position macht sie leichter',
  'illness that is not a muscle': 'eine Krankheit, die nicht vom Muskel kommt',
  'Pain that no position eases, or that grows for weeks, is not how knots behave.':
    'Schmerzen, die in keiner Position nachlassen oder seit Wochen zunehmen: So verhalten sich Knoten nicht.',
  '60 or over: bone pain, also in the back, over four weeks, or new tiredness, infections, thirst, unexplained fracture?':
    '60 oder älter: Knochenschmerzen, auch im Rücken, seit über vier Wochen, oder neue Müdigkeit, Infektionen, Durst oder ein unerklärter Knochenbruch?',
  'Bone pain for over four weeks': 'Knochenschmerzen seit über vier Wochen',
  'an illness of the blood or bone': 'eine Krankheit von Blut oder Knochen',
  'Lasting bone pain at sixty or over deserves a blood test.':
    'Bei anhaltenden Knochenschmerzen ab sechzig ist ein Bluttest angebracht.',
  'Smoker or ex-smoker, 40 or over, with a shoulder, blade or inner-arm ache that movement does not change?':
    'Rauchst du oder hast du geraucht, bist 40 oder älter: Schmerzen an Schulter, Schulterblatt oder Arminnenseite, die Bewegung nicht ändert?',
  'Smoker, ache that movement does not change': 'Rauchen, und Schmerzen, die sich bei Bewegung nicht ändern',
  'an illness at the top of the lung': 'eine Krankheit an der Lungenspitze',
  'A shoulder ache that movement does not change can come from the lung.':
    'Schulterschmerzen, die sich bei Bewegung nicht ändern, können von der Lunge kommen.',
  'No better at all after six weeks of care?':
    'Überhaupt nicht besser nach sechs Wochen Behandlung oder Selbsthilfe?',
  'No better after six weeks': 'Nach sechs Wochen nicht besser',
  'something we have missed': 'etwas, das wir übersehen haben',
  'Six weeks without change is time for somebody to look.':
    'Nach sechs Wochen ohne Veränderung ist es Zeit, dass jemand nachsieht.',
  'Fever, shivers or drenching night sweats with this pain?':
    'Fieber, Frösteln, Schüttelfrost oder durchnässender Nachtschweiß zusammen mit diesen Schmerzen?',
  'Fever, shivers or night sweats': 'Fieber, Frösteln, Schüttelfrost oder Nachtschweiß',
  'an infection': 'eine Infektion',
  'Fever with back pain can be an infection.': 'Fieber mit Rückenschmerzen kann eine Infektion bedeuten.',
  'Weak immune system, injected drugs, dialysis, a recent infection or spine procedure, and new severe spine pain?':
    'Schwaches Immunsystem, gespritzte Drogen, Dialyse, vor Kurzem Infektion oder Eingriff an der Wirbelsäule, und neue starke Schmerzen an der Wirbelsäule?',
  'Infection risk and severe spine pain': 'Infektionsrisiko und starke Schmerzen an der Wirbelsäule',
  'an infection of the spine': 'eine Infektion der Wirbelsäule',
  'A weak defence and new severe spine pain can be an infection.':
    'Schwache Abwehr und neue starke Schmerzen an der Wirbelsäule können eine Infektion bedeuten.',
  'Contact with tuberculosis, or lived where it is common, and weeks of pain, sweats or weight loss?':
    'Kontakt mit Tuberkulose oder gelebt, wo sie häufig ist, und seit Wochen Schmerzen, Schwitzen oder Gewichtsverlust?',
  'Contact with tuberculosis': 'Kontakt mit Tuberkulose',
  'tuberculosis of the spine': 'Tuberkulose der Wirbelsäule',
  'Tuberculosis can settle in the spine.': 'Tuberkulose kann sich in der Wirbelsäule festsetzen.',
  'Ill with a severe headache and stiff neck, or confused, light hurts, or a rash that pressing does not fade?':
    'Krank mit starken Kopfschmerzen und steifem Nacken, oder verwirrt, Licht tut weh, oder Ausschlag, der beim Drücken nicht verblasst?',
  'Ill, severe headache, stiff neck': 'Krank, starke Kopfschmerzen, steifer Nacken',
  'an infection round the brain': 'eine Infektion rund um das Gehirn',
  'A stiff neck with a severe headache and illness is an emergency.':
    'Ein steifer Nacken mit starken Kopfschmerzen und Krankheit ist ein Notfall.',
  'Confused, breathing very fast, blotchy or blue skin, no urine for a day, or feeling close to death?':
    'Verwirrt, sehr schneller Atem, fleckige oder blaue Haut, einen Tag lang kein Urin, oder das Gefühl zu sterben?',
  'Confused, breathing very fast, blotchy skin': 'Verwirrt, sehr schneller Atem, fleckige Haut',
  'a dangerous infection': 'eine gefährliche Infektion',
  'These are signs of a dangerous infection.': 'Das sind Zeichen einer gefährlichen Infektion.',
  'A rash or blisters in a band on one side, near the pain?':
    'Ausschlag oder Bläschen in einem Streifen auf einer Seite, nahe bei den Schmerzen?',
  'Rash or blisters in a band': 'Ausschlag oder Bläschen in einem Streifen',
  shingles: 'eine Gürtelrose',
  'A one-sided band of blisters may be shingles. Medicine works best early.':
    'Ein Streifen mit Bläschen auf einer Seite kann Gürtelrose sein. Medikamente wirken früh am besten.',
  'New burning, tingling or very sensitive skin in a band on one side, without a rash?':
    'Haut, die neuerdings brennt, kribbelt oder sehr empfindlich ist, in einem Streifen auf einer Seite, ohne Ausschlag?',
  'Burning, tingling or sensitive skin in a band':
    'Brennende, kribbelnde oder empfindliche Haut in einem Streifen',
  'the start of shingles': 'den Beginn einer Gürtelrose',
  'Burning skin in a band can come before shingles.':
    'Brennende Haut in einem Streifen kann einer Gürtelrose vorausgehen.',
  'Hard to swallow your own spit, drooling, or a locked jaw?':
    'Ist dein eigener Speichel schwer zu schlucken, läuft er dir aus dem Mund, oder klemmt der Kiefer fest?',
  'Hard to swallow, drooling, or mouth locked':
    'Schlucken fällt schwer, Speichel läuft heraus, oder Kiefer klemmt fest',
  'a swelling of the throat, or lockjaw': 'eine Schwellung im Rachen oder Wundstarrkrampf',
  'A throat that swells can close, and a jaw that locks can be tetanus.':
    'Ein Rachen, der anschwillt, kann sich verschließen, und ein Kiefer, der festklemmt, kann Wundstarrkrampf sein.',
  'Pain far worse than it looks, over skin that is purple, blistered or reddening fast?':
    'Schmerzen, viel schlimmer, als es aussieht, an Haut, die violett ist, Blasen hat oder sich schnell rötet?',
  'Purple or blistered skin with very bad pain': 'Haut violett oder mit Blasen, sehr starke Schmerzen',
  'a fast infection of the tissue': 'eine schnelle Infektion des Gewebes',
  'Very bad pain with purple or blistered skin can be an infection that spreads within hours.':
    'Sehr starke Schmerzen mit violetter Haut oder Blasen können eine Infektion sein, die sich innerhalb von Stunden ausbreitet.',
  'Chest pain, pressure or tightness, or arm, jaw, neck or back pain with sweating, nausea, breathlessness or dread?':
    'Schmerz, Druck, Enge in der Brust, oder Schmerz in Arm, Kiefer, Hals, Nacken, Rücken mit Schwitzen, Übelkeit, Atemnot oder Todesangst?',
  'Chest pain, pressure or tightness': 'Schmerz, Druck oder Enge in der Brust',
  'a heart attack': 'einen Herzinfarkt',
  'Chest pain or pressure can be the heart, also between the blades.':
    'Schmerz oder Druck in der Brust kann vom Herzen kommen, auch zwischen den Schulterblättern.',
  'An ache that comes with walking, stairs or stress and stops with rest?':
    'Schmerzen, die beim Gehen, Treppensteigen oder bei Stress kommen und in Ruhe aufhören?',
  'Comes with effort, stops with rest': 'Kommt bei Anstrengung, hört in Ruhe auf',
  'too little blood to the heart': 'zu wenig Blut für das Herz',
  'An ache that comes with effort can be the heart.':
    'Schmerzen, die bei Anstrengung kommen, können vom Herzen kommen.',
  'Pain in chest, back or belly that came in seconds: tearing, or the worst of your life?':
    'Schmerz in Brust, Rücken oder Bauch, der in Sekunden kam: reißend, oder der schlimmste deines Lebens?',
  'Sudden tearing or worst-ever pain inside': 'Plötzlicher Schmerz innen, reißend oder der bisher schlimmste',
  'a tear in the main artery': 'einen Riss in der Hauptschlagader',
  'Sudden tearing pain can be the main artery.':
    'Plötzlicher reißender Schmerz kann von der Hauptschlagader kommen.',
  'New belly, back or groin pain: with a known aneurysm, fainting or a pulsing belly, or unchanged by movement?':
    'Neue Schmerzen in Bauch, Rücken oder Leiste: bei bekanntem Aneurysma, mit Ohnmacht oder pulsierendem Bauch, oder Bewegung ändert sie nicht?',
  'New pain with aneurysm, faint or pulsing belly':
    'Neue Schmerzen mit Aneurysma, Ohnmacht oder pulsierendem Bauch',
  'a swollen main artery': 'eine erweiterte Hauptschlagader',
  'From sixty on, or with a known aneurysm, such pain can be the main artery.':
    'Ab sechzig oder mit bekanntem Aneurysma können solche Schmerzen von der Hauptschlagader kommen.',
  'Fainted, or grey and in a cold sweat with the pain?':
    'Ohnmächtig geworden, oder grau und in kaltem Schweiß bei den Schmerzen?',
  'Fainted, grey or cold sweat': 'Ohnmächtig geworden, grau oder kalter Schweiß',
  'bleeding or a heart problem': 'eine Blutung oder ein Herzproblem',
  'Fainting with pain is an emergency.': 'Ohnmacht mit Schmerzen ist ein Notfall.',
  'Heart newly racing, pounding or fluttering with this pain?':
    'Neues Herzrasen, Herzklopfen oder Herzflattern zusammen mit diesen Schmerzen?',
  'Heart racing, pounding or fluttering': 'Herzrasen, Herzklopfen oder Herzflattern',
  'the heart or a clot in the lung': 'das Herz oder ein Blutgerinnsel in der Lunge',
  'A racing heart with back pain needs a check today.':
    'Herzrasen mit Rückenschmerzen muss heute untersucht werden.',
  'New breathlessness, or coughing blood?': 'Bekommst du neuerdings schlecht Luft, oder hustest du Blut?',
  'New breathlessness, or coughing blood': 'Neue Atemnot oder Kurzatmigkeit, oder Bluthusten',
  'a clot in the lung or a collapsed lung':
    'ein Blutgerinnsel in der Lunge oder eine zusammengefallene Lunge',
  'New breathlessness with this pain is an emergency.': 'Neue Atemnot mit diesen Schmerzen ist ein Notfall.',
  'Sharp pain when you breathe in or cough?': 'Stechender Schmerz, wenn du einatmest oder hustest?',
  'Sharp pain on breathing in or coughing': 'Stechender Schmerz beim Einatmen oder Husten',
  'the lung or its lining, or a rib muscle': 'die Lunge oder ihre Hülle, oder einen Rippenmuskel',
  'Pain on breathing in can come from the lung.': 'Schmerz beim Einatmen kann von der Lunge kommen.',
  'One calf or leg newly swollen, or newly painful or tender without a knock or strain?':
    'Eine Wade oder ein Bein neuerdings geschwollen, oder neuerdings schmerzhaft oder druckempfindlich ohne Stoß oder Zerrung?',
  'One calf or leg swollen or painful': 'Eine Wade oder ein Bein geschwollen oder schmerzhaft',
  'a clot in the leg': 'ein Blutgerinnsel im Bein',
  'A swollen or painful calf can be a clot. Never massage it.':
    'Eine geschwollene oder schmerzhafte Wade kann ein Blutgerinnsel sein. Massiere sie nie.',
  'Needles or an injection there in the last week, and now chest pain or breathlessness?':
    'Dort in der letzten Woche Nadeln oder eine Spritze, und jetzt Brustschmerzen, oder bekommst du schlecht Luft?',
  'Needles or injection, then breathless or chest pain':
    'Nadeln oder Spritze, danach Atemnot oder Brustschmerzen',
  'a collapsed lung': 'eine zusammengefallene Lunge',
  'Needles near the chest can let air round the lung.':
    'Durch Nadeln nahe der Brust kann Luft rund um die Lunge gelangen.',
  'New one-sided neck or head pain with dizziness, double vision, slurred speech, numb face, unsteadiness, trouble swallowing or nausea?':
    'Neue einseitige Schmerzen an Hals, Nacken oder Kopf mit Schwindel, Doppelbildern, verwaschener Sprache, taubem Gesicht, Unsicherheit, Schluckproblemen oder Übelkeit?',
  'Neck pain with dizziness or slurred speech':
    'Schmerzen an Hals oder Nacken mit Schwindel oder verwaschener Sprache',
  'a tear in a neck artery': 'einen Riss in einer Schlagader am Hals',
  'Neck pain with dizziness or slurred speech can be a neck artery.':
    'Schmerzen an Hals oder Nacken mit Schwindel oder verwaschener Sprache können von einer Schlagader am Hals kommen.',
  'New severe constant neck pain, unlike any you have had?':
    'Neue starke, ständige Schmerzen an Hals oder Nacken, wie du sie noch nie hattest?',
  'Severe neck pain unlike any before': 'Starke Schmerzen an Hals oder Nacken wie nie zuvor',
  'Severe new neck pain, unlike any before, is checked before it is touched.':
    'Neue starke Schmerzen an Hals oder Nacken, wie nie zuvor, werden untersucht, bevor jemand die Stelle anfasst.',
  'A newly drooping eyelid, or pupils of different size?':
    'Ein Augenlid, das neuerdings hängt, oder verschieden große Pupillen?',
  'New drooping eyelid or unequal pupils': 'Neuerdings hängendes Augenlid oder ungleiche Pupillen',
  'a neck artery': 'eine Schlagader am Hals',
  'A drooping eyelid with neck pain can be a neck artery.':
    'Ein hängendes Augenlid mit Schmerzen an Hals oder Nacken kann von einer Schlagader am Hals kommen.',
  'The worst headache of your life, at its peak within five minutes?':
    'Die schlimmsten Kopfschmerzen deines Lebens, innerhalb von fünf Minuten auf dem Höhepunkt?',
  'Worst headache within five minutes': 'Schlimmste Kopfschmerzen innerhalb von fünf Minuten',
  'bleeding in the head': 'eine Blutung im Kopf',
  'A headache that peaks within five minutes is an emergency.':
    'Kopfschmerzen, die innerhalb von fünf Minuten am stärksten sind, sind ein Notfall.',
  'Face drooping, an arm weak, speech slurred, or vision suddenly lost?':
    'Hängendes Gesicht, ein schwacher Arm, verwaschene Sprache oder plötzlicher Sehverlust?',
  'Face drooping, weak arm, slurred speech': 'Hängendes Gesicht, schwacher Arm, verwaschene Sprache',
  'a stroke': 'einen Schlaganfall',
  'These are signs of a stroke.': 'Das sind Zeichen eines Schlaganfalls.',
  'An arm or leg suddenly cold, white, grey or blue?':
    'Ein Arm oder Bein plötzlich kalt, weiß, grau oder blau?',
  'An arm or leg suddenly cold or blue': 'Arm oder Bein plötzlich kalt oder blau',
  'a blocked artery': 'eine verstopfte Schlagader',
  'A cold, white or blue limb may have no blood.':
    'In einem kalten, weißen oder blauen Arm oder Bein fehlt vielleicht das Blut.',
  'On blood thinners or with a bleeding disorder: sudden severe pain, a big bruise, or new numbness or weakness?':
    'Mit Blutverdünnern oder Blutungsneigung: plötzliche starke Schmerzen, ein großer blauer Fleck, oder neue Taubheit oder Schwäche?',
  'Blood thinner and sudden severe pain': 'Blutverdünner und plötzliche starke Schmerzen',
  'bleeding inside': 'eine innere Blutung',
  'On blood thinners, sudden pain can be bleeding inside.':
    'Mit Blutverdünnern kann hinter plötzlichen Schmerzen eine innere Blutung stecken.',
  'One arm newly swollen, tight or blue?': 'Ist ein Arm neuerdings geschwollen, prall oder blau?',
  'One arm newly swollen, tight or blue': 'Ein Arm neuerdings geschwollen, prall oder blau',
  'a clot in the arm': 'ein Blutgerinnsel im Arm',
  'A newly swollen arm can be a clot. Never massage it.':
    'Ein neuerdings geschwollener Arm kann ein Blutgerinnsel sein. Massiere ihn nie.',
  'Severe waves of pain from the side of the back to the groin, and you cannot keep still?':
    'Starke Schmerzen in Wellen, seitlich vom Rücken bis zur Leiste, und du kannst nicht stillhalten?',
  'Waves of pain, back to groin': 'Schmerzen in Wellen, vom Rücken bis zur Leiste',
  'a kidney stone': 'einen Nierenstein',
  'Waves of pain from loin to groin can be a stone.':
    'Schmerzwellen von der Flanke zur Leiste können von einem Stein kommen.',
  'Burning urine, or passing it often, with pain in the side of the back?':
    'Brennen beim Wasserlassen oder häufiges Wasserlassen, mit Schmerzen seitlich am Rücken?',
  'Burning urine and pain beside the back': 'Brennen beim Wasserlassen und Schmerzen seitlich am Rücken',
  'a kidney infection': 'eine Infektion der Niere',
  'Burning urine with loin pain can be the kidney.':
    'Brennen beim Wasserlassen mit Flankenschmerzen kann von der Niere kommen.',
  'Blood in your urine?': 'Blut in deinem Urin?',
  'Blood in urine': 'Blut im Urin',
  'a stone, an infection or a growth': 'einen Stein, eine Infektion oder eine Geschwulst',
  'Blood in urine is always looked at.': 'Blut im Urin wird immer untersucht.',
  'Urine like cola or dark tea after hard exercise, a crush, heat, strong massage or a new medicine?':
    'Urin wie Cola oder dunkler Tee nach hartem Training, Quetschung, Hitze, starker Massage oder einem neuen Medikament?',
  'Cola-coloured urine': 'Colafarbener Urin',
  'muscle breaking down': 'Zerfall von Muskeln',
  'Dark urine with sore muscles can harm the kidneys.':
    'Dunkler Urin mit schmerzenden Muskeln kann den Nieren schaden.',
  'Severe upper-belly pain boring through to the back, with vomiting?':
    'Starke Schmerzen im Oberbauch, die bis in den Rücken bohren, mit Erbrechen?',
  'Severe upper-belly pain through to the back': 'Starke Schmerzen im Oberbauch bis in den Rücken',
  'the pancreas or an ulcer': 'die Bauchspeicheldrüse oder ein Geschwür',
  'Severe belly pain through to the back is an emergency.':
    'Starke Bauchschmerzen bis in den Rücken sind ein Notfall.',
  'Right blade pain with right belly pain, in attacks or after fatty meals?':
    'Schmerzen am rechten Schulterblatt mit Schmerzen rechts im Bauch, in Anfällen oder nach fettem Essen?',
  'Right blade and right belly pain': 'Schmerzen am rechten Schulterblatt und rechts im Bauch',
  gallstones: 'Gallensteine',
  'The gallbladder can hurt at the right shoulder blade.':
    'Die Gallenblase kann am rechten Schulterblatt wehtun.',
  'Yellow skin or eyes, or dark urine with pale poo?':
    'Gelbe Haut oder gelbe Augen, oder dunkler Urin mit hellem Stuhlgang?',
  'Yellow skin or eyes': 'Gelbe Haut oder gelbe Augen',
  'the liver or gallbladder': 'die Leber oder die Gallenblase',
  'Yellow skin, or dark urine with pale stool, needs a doctor today.':
    'Gelbe Haut, oder dunkler Urin mit hellem Stuhl, gehört noch heute in ärztliche Hände.',
  'Black tarry poo, or vomiting blood?': 'Schwarzer Stuhlgang wie Teer, oder erbrichst du Blut?',
  'Black poo or vomiting blood': 'Schwarzer Stuhlgang oder Erbrechen von Blut',
  'bleeding in the stomach': 'eine Blutung im Magen',
  'Black stool or vomited blood is bleeding.': 'Schwarzer Stuhl oder erbrochenes Blut ist eine Blutung.',
  'Pregnant or perhaps pregnant, with belly or shoulder-tip pain, bleeding or faintness?':
    'Schwanger oder vielleicht schwanger, mit Schmerzen im Bauch oder an der Schulterspitze, Blutung oder dem Gefühl, ohnmächtig zu werden?',
  'Pregnant or perhaps, with belly pain or bleeding':
    'Schwanger oder vielleicht schwanger, mit Bauchschmerzen oder Blutung',
  'a pregnancy in the wrong place': 'eine Schwangerschaft außerhalb der Gebärmutter',
  'Early in pregnancy this can be dangerous.': 'Früh in der Schwangerschaft kann das gefährlich sein.',
  'Pregnant 20 weeks or more: pain in waves, bleeding, waters, baby moving less; or heavy bleeding after birth?':
    '20 Wochen oder länger schwanger: Schmerzen in Wellen, Blutung, Fruchtwasser, Baby bewegt sich weniger; oder starke Blutung nach der Geburt?',
  'Pregnant, pain in waves or bleeding': 'Schwanger, Schmerzen in Wellen oder Blutung',
  'labour or trouble in pregnancy': 'Wehen oder Probleme in der Schwangerschaft',
  'This can be labour or trouble in pregnancy.':
    'Das können Wehen oder Probleme in der Schwangerschaft sein.',
  'Left shoulder-tip pain after a blow to ribs or belly, a bowel camera test, or with glandular fever?':
    'Schmerzen an der linken Schulterspitze nach einem Schlag auf Rippen oder Bauch, nach einer Darmspiegelung, oder bei Pfeifferschem Drüsenfieber?',
  'Left shoulder-tip pain after a blow or test':
    'Schmerzen an der linken Schulterspitze nach Schlag oder Darmspiegelung',
  'a torn spleen': 'einen Riss in der Milz',
  'After a blow or with glandular fever, shoulder-tip pain can be the spleen.':
    'Nach einem Schlag oder bei Drüsenfieber können Schmerzen an der Schulterspitze von der Milz kommen.',
  'Low back and belly pain with fever or discharge?':
    'Schmerzen im unteren Rücken und im Bauch mit Fieber oder Ausfluss?',
  'Low belly pain with fever or discharge': 'Schmerzen unten im Bauch mit Fieber oder Ausfluss',
  'an infection or a twisted testicle': 'eine Infektion oder einen verdrehten Hoden',
  'Pelvic pain with these signs is seen today.':
    'Unterleibsschmerzen mit diesen Zeichen werden noch heute ärztlich angesehen.',
  'Low back pain only with periods, getting worse?':
    'Schmerzen im unteren Rücken nur bei der Periode, und sie werden schlimmer?',
  'Only with periods, and getting worse': 'Nur bei der Periode, und es wird schlimmer',
  endometriosis: 'Endometriose',
  'Pain that follows periods and grows is worth asking about.':
    'Schmerzen, die mit der Periode kommen und zunehmen, sind eine Nachfrage wert.',
  'New pain or swelling of a testicle?': 'Neue Schmerzen oder eine neue Schwellung an einem Hoden?',
  'New testicle pain': 'Neue Schmerzen am Hoden',
  'a twisted testicle': 'einen verdrehten Hoden',
  'A twisted testicle can be saved only within hours.':
    'Ein verdrehter Hoden ist nur innerhalb von Stunden zu retten.',
  'Late pregnancy, or six weeks after birth: severe headache, changed sight, pain under the ribs, or sudden swelling?':
    'Spät in der Schwangerschaft oder bis sechs Wochen danach: starke Kopfschmerzen, Sehstörung, Flimmern, Schmerzen unter den Rippen, plötzliche Schwellung?',
  'Pregnant or new mother: headache, sight, swelling':
    'Schwanger oder vor Kurzem entbunden: Kopfschmerzen, Sehstörung, Schwellung',
  'high blood pressure of pregnancy': 'hohen Blutdruck durch die Schwangerschaft',
  'In late pregnancy and after birth these can be dangerous blood pressure.':
    'Gegen Ende der Schwangerschaft und nach der Geburt kann das gefährlich hoher Blutdruck sein.',
  'Began before 45, over three months, better with movement, waking you late at night?':
    'Begann es mit unter 45 Jahren, dauert über drei Monate, wird bei Bewegung besser und weckt dich spät nachts?',
  'Over three months, wakes you, movement eases it':
    'Über drei Monate, weckt dich nachts, Bewegung macht es leichter',
  'inflammation of the spine': 'eine Entzündung der Wirbelsäule',
  'Back pain that eases with movement and wakes you can be inflammation.':
    'Rückenschmerzen, die bei Bewegung nachlassen und dich wecken, können von einer Entzündung kommen.',
  '50 or over, both shoulders or hips stiff for 45 minutes every morning?':
    '50 oder älter, und jeden Morgen 45 Minuten lang beide Schultern oder beide Hüften steif?',
  'Both shoulders or hips stiff each morning': 'Beide Schultern oder Hüften jeden Morgen steif',
  'an inflammation that a blood test shows': 'eine Entzündung, die ein Bluttest zeigt',
  'From fifty on, long stiffness of both shoulders or hips needs a blood test.':
    'Ab fünfzig braucht lange Steifheit beider Schultern oder Hüften einen Bluttest.',
  '50 or over, with a new headache, sore scalp, jaw ache on chewing, tongue pain or changed sight?':
    '50 oder älter, mit neuen Kopfschmerzen, schmerzender Kopfhaut, Kieferschmerzen beim Kauen, Zungenschmerzen oder Sehstörungen?',
  'New headache, sore scalp, jaw ache': 'Neue Kopfschmerzen, schmerzende Kopfhaut, Kieferschmerzen',
  'an inflamed artery of the head': 'eine entzündete Schlagader am Kopf',
  'From fifty on, these signs can threaten sight.':
    'Ab fünfzig können diese Zeichen das Augenlicht bedrohen.',
  'Pain all over for over three months, with unrefreshing sleep?':
    'Seit über drei Monaten Schmerzen am ganzen Körper, mit Schlaf, der nicht erholsam ist?',
  'Pain all over for months': 'Seit Monaten Schmerzen am ganzen Körper',
  'a condition of the whole body': 'eine Erkrankung des ganzen Körpers',
  'Pain all over for months deserves its own look.':
    'Seit Monaten Schmerzen am ganzen Körper: Das sollte sich jemand eigens ansehen.',
  'A hot, red, swollen joint?': 'Ein heißes, rotes, geschwollenes Gelenk?',
  'A hot swollen joint': 'Heißes, geschwollenes Gelenk',
  'an infected joint or gout': 'ein infiziertes Gelenk oder Gicht',
  'A hot swollen joint is seen the same day.':
    'Ein heißes, geschwollenes Gelenk wird am selben Tag ärztlich angesehen.',
  'Under 18?': 'Unter 18?',
  'Under 18': 'Unter 18',
  'different causes than in adults': 'andere Ursachen als bei Erwachsenen',
  'Unknot is made for adults. Under 18, ask a doctor or physiotherapist.':
    'Unknot ist für Erwachsene gemacht. Bist du unter 18, frag eine Arztpraxis oder eine Physiotherapie.',
  'Your first ever episode, at 55 or later or before 20, without a cause?':
    'Hast du so etwas zum allerersten Mal, mit 55 oder später oder unter 20 Jahren, ohne Ursache?',
  'First ever episode at this age': 'Zum allerersten Mal in diesem Alter',
  'a cause worth looking for': 'eine Ursache, nach der man suchen sollte',
  'A first episode at this age deserves a look if it stays.':
    'Kommt es in diesem Alter zum ersten Mal und bleibt, sollte jemand nachsehen.',
  'Sickle cell disease, with bone or back pain?': 'Sichelzellkrankheit, mit Knochen- oder Rückenschmerzen?',
  'Sickle cell disease with pain': 'Sichelzellkrankheit mit Schmerzen',
  'a sickle crisis': 'eine Sichelzellkrise',
  'With sickle cell disease, bone pain is seen today.':
    'Bei Sichelzellkrankheit werden Knochenschmerzen noch heute ärztlich angesehen.',
  'Hopelessness, or thoughts of harming yourself?':
    'Hoffnungslosigkeit, oder Gedanken, dir etwas anzutun oder dich zu verletzen?',
  'Hopelessness or thoughts of self-harm': 'Hoffnungslosigkeit oder Gedanken, sich etwas anzutun',
  'a crisis': 'eine Krise',
  'You deserve help with this today.': 'Du verdienst noch heute Hilfe dabei.',
  'Pain of 8 or more, and you cannot sleep, wash or dress?':
    'Schmerzen von 8 oder mehr, und du kannst nicht schlafen, dich nicht waschen oder dich nicht anziehen?',
  'Cannot sleep, wash or dress for pain': 'Schlafen, Waschen oder Anziehen geht vor Schmerzen nicht',
  'severe pain of any cause': 'starke Schmerzen, gleich welcher Ursache',
  'Pain this strong needs somebody today.': 'Bei so starken Schmerzen brauchst du noch heute jemanden.',
  'Over a week: pain keeps waking you, or moving is hard?':
    'Seit über einer Woche: Wecken dich die Schmerzen immer wieder, oder fällt dir das Bewegen schwer?',
  'Keeps waking you for over a week': 'Schmerzen wecken immer wieder, seit über einer Woche',
  'pain that needs more than self-care': 'Schmerzen, die mehr als Selbsthilfe brauchen',
  'Pain that keeps you awake for a week needs somebody.':
    'Schmerzen, die dich eine Woche lang wach halten, sollte sich jemand ansehen.',
  'Thoughts of harming yourself that come with a plan, or the wish to end your life now?':
    'Gedanken, dir etwas anzutun, zusammen mit einem Plan, oder der Wunsch, jetzt dein Leben zu beenden?',
  'A plan or wish to end life': 'Plan oder Wunsch, das Leben zu beenden',
  'being in danger from yourself': 'die Gefahr, dass du dir etwas antust',
  'Nobody has to be alone with this. Help comes at once.':
    'Niemand muss damit allein sein. Hilfe kommt sofort.',
  'Steroid tablets for weeks, now stopped or missed, with vomiting, weakness or faintness?':
    'Wochenlang Kortison-Tabletten, jetzt abgesetzt oder ausgelassen, mit Erbrechen, Schwäche oder dem Gefühl, ohnmächtig zu werden?',
  'Steroids stopped, now vomiting, weak or faint':
    'Kortison abgesetzt, jetzt Erbrechen, schwach oder fast ohnmächtig',
  'the body missing its own steroid': 'dass dem Körper sein eigenes Kortison fehlt',
  'A body used to steroids can fail when they stop.':
    'Ein Körper, der an Kortison gewöhnt ist, kann zusammenbrechen, wenn es wegfällt.',
  'With cancer, new nerve signs can mean pressure on the spinal cord.':
    'Bei Krebs können neue Nervenzeichen Druck auf das Rückenmark bedeuten.',
  'Sudden severe pain with numbness or weakness can be bleeding or a torn artery.':
    'Hinter plötzlichen starken Schmerzen mit Taubheit oder Schwäche kann eine Blutung oder eine gerissene Schlagader stecken.',
  'An arm that is suddenly weak can be a stroke or a torn artery of the neck.':
    'Ein plötzlich schwacher Arm kann ein Schlaganfall sein oder eine eingerissene Schlagader am Hals.',
  'A leg that gets weaker by the day cannot wait.':
    'Ein Bein, das von Tag zu Tag schwächer wird, kann nicht warten.',
  'Legs that get unsteady within days point to the spinal cord.':
    'Beine, die innerhalb von Tagen unsicher werden, weisen auf das Rückenmark hin.',
  'Clumsy hands and unsteady legs together point to the cord in the neck.':
    'Ungeschickte Hände und unsichere Beine zusammen weisen auf das Rückenmark im Nacken hin.',
  'An electric shock with clumsiness is looked at today.':
    'Ein Gefühl wie ein Stromschlag zusammen mit Ungeschicklichkeit wird noch heute angesehen.',
  'Numbness that grows needs a look today.': 'Taubheit, die zunimmt, muss heute jemand ansehen.',
  'Shooting pain that is strong or lasts two weeks is a nerve matter.':
    'Schießende Schmerzen, die stark sind oder zwei Wochen dauern, sind eine Sache der Nerven.',
  'On blood thinners, new nerve signs can be bleeding round the cord.':
    'Mit Blutverdünnern kann hinter neuen Nervenzeichen eine Blutung rund um das Rückenmark stecken.',
  'Sore bone can be a broken or ill bone: with a fall, fever, cancer or age 65 or more.':
    'Schmerz auf dem Knochen kann ein gebrochener oder kranker Knochen sein: nach einem Sturz, mit Fieber, Krebs oder ab 65.',
  'A changed spine with fragile bones or cancer is seen today.':
    'Eine veränderte Wirbelsäule bei brüchigen Knochen oder Krebs wird noch heute ärztlich angesehen.',
  'With cancer in the past, strong, growing, night or chest-level pain is checked within a day.':
    'Nach Krebs werden starke, zunehmende oder nächtliche Schmerzen oder Schmerzen auf Brusthöhe innerhalb eines Tages untersucht.',
  'Constant pain at fifty or over, or with fever or cancer, is seen today.':
    'Ständige Schmerzen ab fünfzig, oder mit Fieber oder Krebs, werden noch heute ärztlich angesehen.',
  'Several such signs together need a call today.':
    'Mehrere solche Zeichen zusammen: Da ist noch heute ein Anruf nötig.',
  'Two such signs together need a doctor within days.':
    'Zwei solche Zeichen zusammen gehören innerhalb von Tagen in ärztliche Hände.',
  'A first episode at this age that stays deserves a look.':
    'Kommt es in diesem Alter zum ersten Mal und bleibt es, sollte jemand nachsehen.',
  'Fever or infection risk with severe pain or nerve signs can be an infection of the spine.':
    'Fieber oder Infektionsrisiko mit starken Schmerzen oder Nervenzeichen kann eine Infektion der Wirbelsäule bedeuten.',
  'Fever with a weak defence or a recent infection can be an infection of the spine.':
    'Fieber bei schwacher Abwehr oder kurz nach einer Infektion kann eine Infektion der Wirbelsäule bedeuten.',
  'A weak defence and strong new spine pain can be an infection, even without fever.':
    'Schwache Abwehr und starke neue Schmerzen an der Wirbelsäule können eine Infektion bedeuten, auch ohne Fieber.',
  'Tuberculosis risk with nerve signs cannot wait.':
    'Ein Tuberkulose-Risiko mit Nervenzeichen kann nicht warten.',
  'At fifty or over, or with a weak defence, early shingles is worth a call.':
    'Ab fünfzig oder bei schwacher Abwehr ist eine beginnende Gürtelrose einen Anruf wert.',
  'Fever with pain in pregnancy is an emergency.':
    'Fieber mit Schmerzen in der Schwangerschaft ist ein Notfall.',
  'On blood thinners, sudden severe pain can be bleeding inside.':
    'Mit Blutverdünnern kann hinter plötzlichen starken Schmerzen eine innere Blutung stecken.',
  'On blood thinners, a fall is checked for bleeding.':
    'Wer Blutverdünner nimmt, wird nach einem Sturz auf Blutungen untersucht.',
  'Sharp pain on breathing with a risk of clots can be the lung.':
    'Stechender Schmerz beim Atmen mit einem Risiko für Blutgerinnsel kann von der Lunge kommen.',
  'Pain on breathing in is checked today, unless it is clearly a strained rib muscle.':
    'Schmerz beim Einatmen wird noch heute untersucht, außer es ist eindeutig ein gezerrter Rippenmuskel.',
  'A swollen calf with pain or signs at the chest can be a clot in the lung.':
    'Eine geschwollene Wade mit Schmerzen oder Zeichen an der Brust kann ein Blutgerinnsel in der Lunge bedeuten.',
  'A swollen arm with signs at the chest can be a clot in the lung.':
    'Ein geschwollener Arm mit Zeichen an der Brust kann ein Blutgerinnsel in der Lunge bedeuten.',
  'Fever and an infection risk together can be an infection of the spine.':
    'Fieber und ein Infektionsrisiko zusammen können eine Infektion der Wirbelsäule bedeuten.',
  'Fever with new severe neck pain can be an infection deep in the neck or round the brain.':
    'Fieber mit neuen starken Nackenschmerzen kann eine Infektion tief im Hals oder rund um das Gehirn bedeuten.',
  'A stiffened spine can break right through after a small fall.':
    'Eine versteifte Wirbelsäule kann schon nach einem kleinen Sturz ganz durchbrechen.',
  'From sixty on, sudden pain that movement does not change can be the main artery.':
    'Ab sechzig können plötzliche Schmerzen, die sich bei Bewegung nicht ändern, von der Hauptschlagader kommen.',
  'At 65 or over, with smoking or high blood pressure, pain movement does not change is checked today.':
    'Ab 65, bei Rauchen oder hohem Blutdruck, werden Schmerzen, die Bewegung nicht ändert, noch heute untersucht.',
  'With a known aneurysm, new pain that movement does not clearly change is an emergency.':
    'Bei bekanntem Aneurysma sind neue Schmerzen, die sich bei Bewegung nicht eindeutig ändern, ein Notfall.',
  'With a known aneurysm, new back pain is told to the doctor.':
    'Bei bekanntem Aneurysma muss eine Ärztin oder ein Arzt von neuen Rückenschmerzen erfahren.',
  'Sudden severe pain that movement does not change can be an artery.':
    'Plötzliche starke Schmerzen, die sich bei Bewegung nicht ändern, können von einer Schlagader kommen.',
  'Sudden severe pain that movement does not change is checked today.':
    'Plötzliche starke Schmerzen, die sich bei Bewegung nicht ändern, werden noch heute untersucht.',
  'Sudden pain up there that neither movement nor pressing changes may not be a muscle.':
    'Plötzliche Schmerzen dort oben, die weder Bewegung noch Drücken verändert, kommen vielleicht nicht vom Muskel.',
  'Effort pain that grows or is there at rest can be the heart.':
    'Schmerzen bei Anstrengung, die zunehmen oder auch in Ruhe da sind, können vom Herzen kommen.',
  'Effort pain that is there now, at rest, can be the heart.':
    'Schmerzen bei Anstrengung, die jetzt da sind, in Ruhe, können vom Herzen kommen.',
  'With heart disease, pain up there that movement does not change is checked today.':
    'Bei einer Herzkrankheit werden Schmerzen dort oben, die sich bei Bewegung nicht ändern, noch heute untersucht.',
  'Severe new neck pain after a strong massage or with weak tissue can be an artery.':
    'Neue starke Schmerzen an Hals oder Nacken nach kräftiger Massage oder bei schwachem Gewebe können von einer Schlagader kommen.',
  'With a tissue disorder, sudden pain can be the main artery.':
    'Bei einer Bindegewebskrankheit können plötzliche Schmerzen von der Hauptschlagader kommen.',
  'Strong colic, or colic with fever, in pregnancy, or at sixty or over, is an emergency.':
    'Eine starke Kolik, oder eine Kolik mit Fieber, in der Schwangerschaft oder ab sechzig, ist ein Notfall.',
  'A kidney infection that worsens, in pregnancy, age or weak defence, is an emergency.':
    'Eine Infektion der Niere, die schlimmer wird, in der Schwangerschaft, im Alter oder bei schwacher Abwehr, ist ein Notfall.',
  'Blood in urine with pain is seen today.': 'Blut im Urin mit Schmerzen wird noch heute ärztlich angesehen.',
  'Gallstone pain with fever or yellow skin is an emergency.':
    'Gallensteinschmerzen mit Fieber oder gelber Haut sind ein Notfall.',
  'New pain there in a man can be a twisted testicle, which can be saved only within hours.':
    'Neue Schmerzen dort können bei einem Mann ein verdrehter Hoden sein. Er ist nur innerhalb von Stunden zu retten.',
  'Right belly pain that gets worse over hours can be an inflamed gallbladder.':
    'Schmerzen rechts im Bauch, die über Stunden schlimmer werden, können eine entzündete Gallenblase sein.',
  'Strong gallstone pain now is seen today.':
    'Starke Gallensteinschmerzen, die jetzt da sind, werden noch heute ärztlich angesehen.',
  'Yellow skin with fever is an emergency.': 'Gelbe Haut mit Fieber ist ein Notfall.',
  'Pelvic pain like this in pregnancy is an emergency.':
    'Solche Unterleibsschmerzen in der Schwangerschaft sind ein Notfall.',
  'Pain of 8 or more is more than a knot should give.':
    'Schmerzen von 8 oder mehr sind mehr, als ein Knoten machen sollte.',
  'Neither movement nor pressing changes it. That is not how knots behave.':
    'Weder Bewegung noch Drücken verändert den Schmerz. So verhalten sich Knoten nicht.',
  'Neither movement nor pressing changes it. If it stays a week, see a doctor.':
    'Weder Bewegung noch Drücken verändert den Schmerz. Bleibt er eine Woche, geh in eine Arztpraxis.',
  'Worse after a week is time for somebody to look.':
    'Schlimmer nach einer Woche: Dann ist es Zeit, dass jemand nachsieht.',
  'Over twelve weeks in the same place: a physiotherapist should look.':
    'Über zwölf Wochen an derselben Stelle: Das sollte sich jemand aus der Physiotherapie ansehen.',
  'A child with such pain is seen today.':
    'Ein Kind mit solchen Schmerzen wird noch heute ärztlich angesehen.',
  'Sickle cell disease with fever or chest signs is an emergency.':
    'Sichelzellkrankheit mit Fieber oder Zeichen an der Brust ist ein Notfall.',
  'Loss of sight with a new headache is an emergency.': 'Sehverlust mit neuen Kopfschmerzen ist ein Notfall.',
  'In the first two days after a strain: no heat, no roller, no gun, no deep massage.':
    'In den ersten zwei Tagen nach einer Zerrung: keine Wärme, keine Rolle, keine Massagepistole, keine tiefe Massage.',
  'Blood thinners make bruises and bleeding likelier.':
    'Blutverdünner machen blaue Flecken und Blutungen wahrscheinlicher.',
  'Easy bruising asks for light hands.': 'Wer leicht blaue Flecken bekommt, braucht leichte Hände.',
  'With aspirin or easy bruising, these painkillers can make you bleed.':
    'Mit Aspirin oder wenn du leicht blaue Flecken bekommst, können diese Schmerzmittel zu Blutungen führen.',
  'Thin bones can crack under hard pressure.': 'Brüchige Knochen können unter starkem Druck brechen.',
  'Whoever works on you has to know of thin bones.': 'Wer dich behandelt, muss von Osteoporose wissen.',
  'With thin bones, ask first whether these painkillers suit you.':
    'Bei Osteoporose frag zuerst, ob diese Schmerzmittel zu dir passen.',
  'Thin bones can crack in a jump or a fall.': 'Brüchige Knochen können bei einem Sprung oder Sturz brechen.',
  'Thin bones can crack when you bend or twist hard.':
    'Brüchige Knochen können brechen, wenn du dich stark beugst oder drehst.',
  'Long steroid use thins skin and bone.': 'Langes Einnehmen von Kortison macht Haut und Knochen dünner.',
  'Steroids and these painkillers together can make the stomach bleed.':
    'Kortison und diese Schmerzmittel zusammen können zu Magenblutungen führen.',
  'A bone may be broken.': 'Ein Knochen könnte gebrochen sein.',
  'Pressing a leg can loosen a clot.': 'Druck auf ein Bein kann ein Blutgerinnsel lösen.',
  'After a clot, ask first whether these painkillers suit you.':
    'Nach einem Blutgerinnsel frag zuerst, ob diese Schmerzmittel zu dir passen.',
  'After a clot, no heat or current on the leg.':
    'Nach einem Blutgerinnsel keine Wärme und kein Strom am Bein.',
  'After a clot, ask how much your leg may move.':
    'Nach einem Blutgerinnsel frag, wie viel du das Bein bewegen darfst.',
  'A swollen calf may hold a clot. It has to be looked at first.':
    'In einer geschwollenen Wade kann ein Blutgerinnsel sein. Sie muss zuerst untersucht werden.',
  'Swollen veins should not be pressed.': 'Auf geschwollene Venen soll man nicht drücken.',
  'Overworked muscle can break down under pressure.': 'Überlastete Muskeln können unter Druck zerfallen.',
  'Overworked muscle can harm the kidneys, and so can these painkillers.':
    'Überlastete Muskeln können den Nieren schaden, diese Schmerzmittel auch.',
  'Overworked muscle needs rest.': 'Überlastete Muskeln brauchen Ruhe.',
  'Muscle may be breaking down.': 'Vielleicht zerfallen gerade Muskeln.',
  'Cold narrows vessels that are narrow already.': 'Kälte verengt Gefäße, die schon eng sind.',
  'Cold can bring on hives.': 'Kälte kann Quaddeln auslösen.',
  'Shaking and currents can bother skin that reacts easily.':
    'Rütteln und Strom können Haut reizen, die leicht reagiert.',
  'Shaking and currents can disturb vessels that are narrow already.':
    'Rütteln und Strom können Gefäße stören, die schon eng sind.',
  'Currents and magnets can disturb the device.': 'Strom und Magnete können das Gerät stören.',
  'Currents and strong shaking may bring on a seizure.':
    'Strom und starkes Rütteln können einen Krampfanfall auslösen.',
  'Whoever works on you has to know of your epilepsy.':
    'Wer dich behandelt, muss von deiner Epilepsie wissen.',
  'With epilepsy, do not move alone in water or at heights.':
    'Mit Epilepsie beweg dich nicht allein im Wasser oder in der Höhe.',
  'Strain and deep pressure are risky for the artery.':
    'Anstrengung und tiefer Druck sind riskant für die Schlagader.',
  'With a widened artery, ask first whether currents suit you.':
    'Bei einer erweiterten Schlagader frag zuerst, ob Strom zu dir passt.',
  'Strong heat changes blood pressure, which loads the artery.':
    'Starke Wärme verändert den Blutdruck. Das belastet die Schlagader.',
  'Neck arteries should not be pressed or strained.':
    'Auf die Schlagadern am Hals soll man nicht drücken und sie nicht belasten.',
  'Currents can upset the arteries of the neck.': 'Strom kann die Schlagadern am Hals stören.',
  'With narrow arteries or after a stroke, ask how hard you may go.':
    'Bei engen Schlagadern oder nach einem Schlaganfall frag, wie sehr du dich anstrengen darfst.',
  'These painkillers can make a stroke likelier.':
    'Diese Schmerzmittel können einen Schlaganfall wahrscheinlicher machen.',
  'Heat and strain load the heart.': 'Wärme und Anstrengung belasten das Herz.',
  'These painkillers can strain the heart.': 'Diese Schmerzmittel können das Herz belasten.',
  'These painkillers can raise blood pressure.': 'Diese Schmerzmittel können den Blutdruck erhöhen.',
  'Diabetes can dull feeling and slow healing.':
    'Bei Diabetes kann das Gefühl schwächer sein, und Wunden können langsamer zugehen.',
  'With diabetes, these painkillers can harm the kidneys.':
    'Mit Diabetes können diese Schmerzmittel den Nieren schaden.',
  'Numb skin does not warn you.': 'Taube Haut warnt dich nicht.',
  'Strong shaking can irritate the nerve.': 'Starkes Rütteln kann den Nerv reizen.',
  'The end of the neck’s range is not for you.': 'Beweg den Nacken nicht bis zum Anschlag.',
  'New severe neck pain is looked at before it is touched.':
    'Neue starke Schmerzen an Hals oder Nacken werden angesehen, bevor jemand die Stelle anfasst.',
  'The skin there has to heal first.': 'Die Haut dort muss erst wieder gesund werden.',
  'The place must be cleared by whoever operated.': 'Wer operiert hat, muss die Stelle erst freigeben.',
  'Skin after radiotherapy burns and tears easily.':
    'Nach einer Strahlentherapie verbrennt und reißt die Haut leicht.',
  'Cancer in the place has to be looked after first.': 'Krebs an dieser Stelle muss zuerst versorgt werden.',
  'On numbed skin you do not feel when it is too hard.':
    'Auf betäubter Haut spürst du nicht, wann es zu fest ist.',
  'Numbed skin does not warn you of cold and currents.':
    'Betäubte Haut warnt dich nicht vor Kälte und Strom.',
  'Numbed skin can burn without warning.': 'Betäubte Haut kann ohne Warnung verbrennen.',
  'Thin skin tears and bruises easily.': 'Dünne Haut reißt leicht und bekommt leicht blaue Flecken.',
  'Cold and currents soon harm thin skin.': 'Kälte und Strom schaden dünner Haut schnell.',
  'Thin skin can burn without warning.': 'Dünne Haut kann ohne Warnung verbrennen.',
  'Heat and pressure push medicine from the patch too fast.':
    'Wärme und Druck drücken das Medikament zu schnell aus dem Pflaster.',
  'A fresh injury swells and bleeds more with heat and pressure.':
    'Eine frische Verletzung schwillt und blutet durch Wärme und Druck mehr.',
  'After a fresh injury, ask first whether these painkillers suit you.':
    'Nach einer frischen Verletzung frag zuerst, ob diese Schmerzmittel zu dir passen.',
  'A fresh injury needs rest from strain.': 'Eine frische Verletzung braucht Ruhe vor Belastung.',
  'In the first two days after a strain, warmth and hard hands can make it bleed and swell.':
    'In den ersten zwei Tagen nach einer Zerrung können Wärme und harte Hände zu Blutung und Schwellung führen.',
  'Nobody should sleep on heat: it burns slowly and unfelt.':
    'Niemand sollte auf Wärme schlafen: Sie verbrennt langsam und unbemerkt.',
  'Arteries and nerves lie at the front of the neck.': 'Vorn am Hals liegen Schlagadern und Nerven.',
  'A massage gun on the neck can harm its arteries.':
    'Eine Massagepistole an Hals oder Nacken kann den Schlagadern dort schaden.',
  'Pregnancy changes what is safe for two.': 'In der Schwangerschaft ändert sich, was für zwei sicher ist.',
  'No heat on the belly in pregnancy.': 'Keine Wärme auf den Bauch in der Schwangerschaft.',
  'No pressure on the belly in pregnancy.': 'Kein Druck auf den Bauch in der Schwangerschaft.',
  'From 20 weeks these painkillers can harm the baby.':
    'Ab 20 Wochen können diese Schmerzmittel dem Baby schaden.',
  'Skin and bones are thinner with age.': 'Im Alter sind Haut und Knochen dünner.',
  'From 65 on, these painkillers harm the stomach more often.':
    'Ab 65 schaden diese Schmerzmittel dem Magen öfter.',
  'With a fever the body needs rest and a doctor first.':
    'Bei Fieber braucht der Körper zuerst Ruhe und ärztliche Hilfe.',
  'Loose joints are hurt by stretching far.': 'Weites Dehnen schadet lockeren Gelenken.',
  'Loose joints ask for small, steady movements.': 'Lockere Gelenke brauchen kleine, ruhige Bewegungen.',
  'Loose joints ask for light hands.': 'Lockere Gelenke brauchen leichte Hände.',
  'The upper neck can be unstable.': 'Die obere Halswirbelsäule kann instabil sein.',
  'With what you have, ask first whether these painkillers suit you.':
    'Mit dem, was du hast, frag zuerst, ob diese Schmerzmittel zu dir passen.',
  'The upper neck can be unstable: no jumps and no jolts.':
    'Die obere Halswirbelsäule kann instabil sein: keine Sprünge und keine Stöße.',
  'The kidneys need care.': 'Bei einer Nierenkrankheit ist Vorsicht nötig.',
  'Anti-inflammatory painkillers can harm you.': 'Entzündungshemmende Schmerzmittel können dir schaden.',
  'Your medicine and this one do not mix well.': 'Dein Medikament und dieses vertragen sich nicht gut.',
  'You may not notice when it becomes too much.': 'Du merkst vielleicht nicht, wenn es zu viel wird.',
  'In the six weeks after birth joints are loose and clots likelier.':
    'In den sechs Wochen nach der Geburt sind Gelenke locker und Blutgerinnsel wahrscheinlicher.',
  'After a birth, ask first whether these painkillers suit you.':
    'Nach einer Geburt frag zuerst, ob diese Schmerzmittel zu dir passen.',
  'A weak defence: needles and bruises let germs in. Watch for fever.':
    'Schwache Abwehr: Nadeln und blaue Flecken lassen Keime hinein. Achte auf Fieber.',
  'These painkillers can hide a fever, which a weak defence must not miss.':
    'Diese Schmerzmittel können Fieber verdecken. Bei schwacher Abwehr darf Fieber nicht übersehen werden.',
  'Let the place of the procedure heal. Watch for fever.':
    'Lass die Stelle des Eingriffs erst wieder gesund werden. Achte auf Fieber.',
  'A muscle worked hard lately has to settle. Dark urine is an emergency.':
    'Ein Muskel, der kürzlich stark beansprucht wurde, muss sich beruhigen. Dunkler Urin ist ein Notfall.',
  'After needles, chest pain or breathlessness is an emergency.':
    'Brustschmerzen oder Atemnot nach Nadeln sind ein Notfall.',
  'With sickle cell disease, cold, hard pressing and hard effort can bring on a crisis.':
    'Bei Sichelzellkrankheit können Kälte, starkes Drücken und große Anstrengung eine Krise auslösen.',
  'With sickle cell disease, these painkillers can harm the kidneys.':
    'Bei Sichelzellkrankheit können diese Schmerzmittel den Nieren schaden.',
  'When pain is turned up everywhere, lighter works better.':
    'Wenn Schmerz überall verstärkt ist, hilft sanfteres Vorgehen mehr.',
  'After a long rest or an injury, a leg can hold a clot.':
    'Nach langer Ruhe oder einer Verletzung kann in einem Bein ein Blutgerinnsel sein.',
  'In the weeks after a bump, go gently: light hands, no end of range.':
    'In den Wochen nach einem Stoß sei sanft: leichte Hände, nichts bis zum Anschlag.',
}
