/** German words of knowledge/stops. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Please get help now': 'Bitte hol jetzt Hilfe',
  'Call your emergency number now, or ask somebody to call for you.':
    'Wähle jetzt den Notruf, oder bitte jemanden, für dich anzurufen.',
  'Sit down, leaning back a little, and rest.': 'Setz dich hin, etwas zurückgelehnt, und ruh dich aus.',
  'Loosen tight clothes.': 'Lockere enge Kleidung.',
  'Unlock the door. Do not stay alone.': 'Schließ die Tür auf. Bleib nicht allein.',
  'Now. Do not wait to see whether it passes.': 'Jetzt. Warte nicht ab, ob es vorbeigeht.',
  'I have back or neck pain. It may come from my heart, my lungs or a large blood vessel. I need an ambulance.':
    'Ich habe Rücken- oder Nackenschmerzen. Sie kommen vielleicht vom Herzen, von der Lunge oder von einem großen Blutgefäß. Ich brauche einen Rettungswagen.',
  'Do not drive yourself.': 'Fahr nicht selbst.',
  'Do not walk about or climb stairs.': 'Lauf nicht herum und steig keine Treppen.',
  'Do not press, stretch, warm or cool the place.':
    'Die Stelle nicht drücken, nicht dehnen, nicht wärmen und nicht kühlen.',
  'Do not rub a swollen leg.': 'Reib nicht an einem geschwollenen Bein.',
  'Take nothing new, no painkiller and no aspirin, unless the person on the phone says so.':
    'Nimm nichts Neues ein, kein Schmerzmittel und kein Aspirin, außer die Person am Telefon sagt es.',
  'Note the time it began, and tell them.': 'Merk dir die Uhrzeit, zu der es begann, und gib sie weiter.',
  'Lie or sit safely, your head a little raised.': 'Leg oder setz dich sicher hin, den Kopf etwas erhöht.',
  'Now. Minutes count, even if it gets better again.':
    'Jetzt. Jede Minute zählt, auch wenn es wieder besser wird.',
  'I have neck or head pain with signs of a stroke or a torn neck artery. I need an ambulance.':
    'Ich habe Schmerzen an Hals, Nacken oder Kopf. Es gibt Anzeichen für einen Schlaganfall oder einen Riss in einer Schlagader am Hals. Ich brauche einen Rettungswagen.',
  'Do not turn, crack, massage or stretch the neck.':
    'Den Nacken nicht drehen, nicht einrenken, nicht massieren und nicht dehnen.',
  'Do not eat or drink until somebody has checked your swallowing.':
    'Iss und trink nichts, bis jemand dein Schlucken geprüft hat.',
  'Lie down where it is quiet and dark.': 'Leg dich hin, wo es ruhig und dunkel ist.',
  'Tell them about any rash, fever or confusion.':
    'Sag am Telefon, ob du Ausschlag oder Fieber hast oder verwirrt bist.',
  'I have a severe headache or a stiff neck and feel very ill. I worry about my brain. I need an ambulance.':
    'Ich habe starke Kopfschmerzen oder einen steifen Nacken und fühle mich sehr krank. Ich habe Sorge, dass etwas mit dem Gehirn ist. Ich brauche einen Rettungswagen.',
  'Do not wait for a rash or a higher fever.': 'Warte nicht auf einen Ausschlag oder auf höheres Fieber.',
  'Do not force your chin down.': 'Drück das Kinn nicht mit Kraft nach unten.',
  'Please talk to somebody now': 'Bitte sprich jetzt mit jemandem',
  'Call your emergency number or a crisis line now.': 'Ruf jetzt den Notruf oder ein Krisentelefon an.',
  'Ask somebody you trust to come and stay with you.':
    'Bitte jemanden, dem du vertraust, zu dir zu kommen und bei dir zu bleiben.',
  'Move away from anything you could harm yourself with.':
    'Geh weg von allem, womit du dir etwas antun könntest.',
  'Now. You do not have to be sure that it is bad enough.':
    'Jetzt. Du musst nicht sicher sein, dass es schlimm genug ist.',
  'I have thoughts of harming myself and I am not safe alone. I need help now.':
    'Ich habe Gedanken, mir etwas anzutun, und bin allein nicht sicher. Ich brauche jetzt Hilfe.',
  'Do not stay alone.': 'Bleib nicht allein.',
  'Do not drink alcohol or take drugs.': 'Trink keinen Alkohol und nimm keine Drogen.',
  'A crisis line listens at any hour. If you might act on it, call your emergency number first.':
    'Bei einem Krisentelefon hört dir jederzeit jemand zu. Wenn du vielleicht nach solchen Gedanken handeln könntest, wähle zuerst den Notruf.',
  'Go to an emergency department now, best one that can scan the spine. Let somebody take you.':
    'Geh jetzt in eine Notaufnahme, am besten in eine mit MRT oder CT für die Wirbelsäule. Lass dich hinbringen.',
  'If you cannot walk, call your emergency number.': 'Wenn du nicht gehen kannst, wähle den Notruf.',
  'Tell them when you last passed urine and whether you felt it.':
    'Sag dort, wann du zuletzt Wasser gelassen hast und ob du es gespürt hast.',
  'Now. Hours can matter for nerves.': 'Jetzt. Für Nerven können Stunden wichtig sein.',
  'I have back or neck pain. New signs make me worry about my spinal cord or nerves. I may need an urgent scan.':
    'Ich habe Rücken- oder Nackenschmerzen. Wegen neuer Anzeichen habe ich Sorge um mein Rückenmark oder die Nerven. Vielleicht brauche ich dringend ein MRT oder CT.',
  'Do not wait until tomorrow, and do not wait for it to get worse.':
    'Warte nicht bis morgen, und warte nicht, bis es schlimmer wird.',
  'Do not lift, bend or strain.': 'Heb nichts, beug dich nicht und streng dich nicht an.',
  'Say how high your temperature is, if you know it.':
    'Sag, wie hoch deine Temperatur ist, wenn du es weißt.',
  'Keep warm, not hot.': 'Halt dich warm, nicht heiß.',
  'I have back or neck pain with signs of a serious infection. I worry about sepsis. I need help now.':
    'Ich habe Rücken- oder Nackenschmerzen mit Anzeichen einer schweren Infektion. Ich habe Sorge, dass es eine Sepsis ist. Ich brauche jetzt Hilfe.',
  'Do not wait for the fever to fall.': 'Warte nicht, bis das Fieber sinkt.',
  'Call your maternity unit or your emergency number now.':
    'Ruf jetzt deine Geburtsklinik oder den Notruf an.',
  'Lie on your side. If you bleed, wear a pad and keep it, so that somebody can see how much.':
    'Leg dich auf die Seite. Wenn du blutest, leg eine Binde ein und heb sie auf, damit jemand sieht, wie viel es ist.',
  'Have your pregnancy notes ready.': 'Halte deinen Mutterpass bereit.',
  'I am, or may be, pregnant. I have back, belly or shoulder-tip pain with a warning sign. I need help now.':
    'Ich bin schwanger oder vielleicht schwanger. Ich habe Schmerzen im Rücken, im Bauch oder an der Schulterspitze und ein Warnzeichen. Ich brauche jetzt Hilfe.',
  'Do not lie flat on your back.': 'Leg dich nicht flach auf den Rücken.',
  'Lie in the position that hurts least.': 'Leg dich so hin, wie es am wenigsten wehtut.',
  'I have back pain with signs from my belly, kidneys or muscles. It is strong and not like a strain. I need help now.':
    'Ich habe Rückenschmerzen mit Anzeichen vom Bauch, von den Nieren oder den Muskeln. Sie sind stark und nicht wie bei einer Zerrung. Ich brauche jetzt Hilfe.',
  'Do not eat until somebody has looked at you.': 'Iss nichts, bis dich jemand untersucht hat.',
  'Stay still where you are. Call your emergency number, or ask somebody to.':
    'Bleib ruhig, wo du bist, und beweg dich nicht. Wähle den Notruf, oder bitte jemanden darum.',
  'Keep head, neck and back in line.': 'Halte Kopf, Nacken und Rücken in einer Linie.',
  'Let the helpers move you.': 'Lass dich von den Rettungskräften bewegen.',
  'I have back or neck pain after an accident. A bone of my spine may be broken. I need an ambulance.':
    'Ich habe nach einem Unfall Rücken- oder Nackenschmerzen. Vielleicht ist ein Knochen der Wirbelsäule gebrochen. Ich brauche einen Rettungswagen.',
  'Do not get up to try it.': 'Steh nicht auf, um es auszuprobieren.',
  'Do not turn or bend your neck or back.': 'Nacken und Rücken nicht drehen und nicht beugen.',
  'Call your cancer team’s urgent number, if you have one. If not, call your emergency number.':
    'Ruf die Notfallnummer deines Behandlungsteams für Krebs an, wenn du eine hast. Wenn nicht, wähle den Notruf.',
  'Lie flat if standing or sitting hurts more.': 'Leg dich flach hin, wenn Stehen oder Sitzen mehr wehtut.',
  'Have the names of your treatments ready.': 'Halte die Namen deiner Behandlungen bereit.',
  'Now. Hours can matter for the spinal cord.': 'Jetzt. Für das Rückenmark können Stunden wichtig sein.',
  'I have or had cancer, and new back or neck pain with a warning sign. I worry about my spinal cord.':
    'Ich habe oder hatte Krebs und habe neue Rücken- oder Nackenschmerzen mit einem Warnzeichen. Ich habe Sorge um mein Rückenmark.',
  'Do not lift, bend or twist.': 'Heb nichts, beug dich nicht und verdreh dich nicht.',
  'Go to an emergency department now. Let somebody take you.':
    'Geh jetzt in eine Notaufnahme. Lass dich hinbringen.',
  'Now. Hours can matter for your sight.': 'Jetzt. Für dein Augenlicht können Stunden wichtig sein.',
  'I am fifty or over, with a new headache or sore scalp and changed sight. I worry about an inflamed artery.':
    'Ich bin fünfzig oder älter, mit neuen Kopfschmerzen oder schmerzender Kopfhaut und Sehstörungen. Ich fürchte eine entzündete Schlagader.',
  'Do not wait for your sight to come back.': 'Warte nicht darauf, dass du wieder siehst.',
  'Do not stop medicine you were given.': 'Setz keine Medikamente ab, die du bekommen hast.',
  'If you can be taken safely, go to an emergency department.':
    'Wenn dich jemand sicher hinbringen kann, geh in eine Notaufnahme.',
  'I have back or neck pain and a safety check told me to get help at once.':
    'Ich habe Rücken- oder Nackenschmerzen, und ein Sicherheits-Check hat mir gesagt, dass ich sofort Hilfe holen soll.',
  'Please see somebody today': 'Bitte hol heute Hilfe',
  'Call your doctor or the medical advice line (111 in the UK, 116 117 in Germany). Say that it needs to be today.':
    'Ruf deine Arztpraxis oder den Bereitschaftsdienst an (in Deutschland 116 117, in Großbritannien 111). Sag, dass es heute sein muss.',
  'If nobody can see you today, go to an emergency department.':
    'Wenn dich heute niemand untersuchen kann, geh in eine Notaufnahme.',
  'Call your emergency number at once for chest pain, short breath, fainting or pain at rest.':
    'Wähle sofort den Notruf bei Brustschmerzen, Kurzatmigkeit, Ohnmacht oder Schmerzen in Ruhe.',
  'Today, also at night or at the weekend.': 'Heute, auch nachts oder am Wochenende.',
  'I have pain that may not be a muscle. I would like my heart, lungs and blood vessels checked today.':
    'Ich habe Schmerzen, die vielleicht nicht vom Muskel kommen. Ich möchte heute Herz, Lunge und Blutgefäße untersuchen lassen.',
  'Do not exercise or climb many stairs.':
    'Mach keinen Sport und keine Übungen, und steig nicht viele Treppen.',
  'Do not rub or roll a swollen calf.': 'Eine geschwollene Wade nicht reiben und nicht rollen.',
  'Do not press, stretch or warm the place until somebody has looked.':
    'Die Stelle nicht drücken, nicht dehnen und nicht wärmen, bis jemand nachgesehen hat.',
  'Call your emergency number at once for dizziness, double sight, slurred speech or weakness.':
    'Wähle sofort den Notruf bei Schwindel, Doppelbildern, verwaschener Sprache oder Schwäche.',
  'I have new, severe neck pain unlike any before. I would like a neck artery checked today.':
    'Ich habe neue, starke Schmerzen an Hals oder Nacken wie nie zuvor. Ich möchte heute eine Schlagader am Hals untersuchen lassen.',
  'Do not let anybody crack, pull or massage your neck.':
    'Lass niemanden deinen Nacken einrenken, ziehen oder massieren.',
  'Do not turn your head as far as it goes.': 'Dreh den Kopf nicht, so weit es geht.',
  'Call your emergency number for a stiff neck with fever, confusion or a rash.':
    'Wähle den Notruf bei steifem Nacken mit Fieber, Verwirrtheit oder Ausschlag.',
  'I have neck pain with a headache that worries me. I would like to be seen today.':
    'Ich habe Nackenschmerzen mit Kopfschmerzen, die mir Sorgen machen. Ich möchte heute untersucht werden.',
  'Do not stay alone tonight.': 'Bleib heute Nacht nicht allein.',
  'Please talk to somebody today': 'Bitte sprich heute mit jemandem',
  'Tell somebody you trust today how you feel.': 'Sag heute jemandem, dem du vertraust, wie es dir geht.',
  'Call your doctor, or a crisis line at any hour.':
    'Ruf deine Arztpraxis an, oder jederzeit ein Krisentelefon.',
  'If you might act on it, call your emergency number now.':
    'Wenn du vielleicht nach solchen Gedanken handeln könntest, wähle jetzt den Notruf.',
  'Today. You deserve help with this.': 'Heute. Du verdienst Hilfe dabei.',
  'My pain goes with hopelessness, or with thoughts of harming myself. I would like to talk to somebody today.':
    'Zu meinen Schmerzen kommen Hoffnungslosigkeit oder Gedanken, mir etwas anzutun. Ich möchte heute mit jemandem sprechen.',
  'Do not stay alone with it.': 'Bleib damit nicht allein.',
  'Do not drink alcohol or take drugs to get through the night.':
    'Trink keinen Alkohol und nimm keine Drogen, um durch die Nacht zu kommen.',
  'A crisis line listens at any hour, also when you are not sure.':
    'Bei einem Krisentelefon hört dir jederzeit jemand zu, auch wenn du nicht sicher bist.',
  'Go to an emergency department for numbness between the legs, or new bladder or bowel trouble.':
    'Geh in eine Notaufnahme bei Taubheit zwischen den Beinen oder neuen Problemen mit Blase oder Darm.',
  'Go there too when both legs are affected, or when weakness grows.':
    'Geh auch dorthin, wenn beide Beine betroffen sind oder eine Schwäche zunimmt.',
  'I have back or neck pain with a sign from a nerve or the spinal cord. I would like an examination today.':
    'Ich habe Rücken- oder Nackenschmerzen mit einem Anzeichen von einem Nerv oder vom Rückenmark. Ich möchte heute untersucht werden.',
  'Do not drive with a weak leg or clumsy hands.':
    'Fahr nicht mit einem schwachen Bein oder ungeschickten Händen.',
  'Do not let anybody push or pull your spine.': 'Lass niemanden an deiner Wirbelsäule drücken oder ziehen.',
  'Call your emergency number for confusion, fast breathing, shaking chills or blue, mottled skin.':
    'Wähle den Notruf bei Verwirrtheit, schnellem Atem, Schüttelfrost oder blauer, fleckiger Haut.',
  'I have back or neck pain with fever or another sign of infection. I would like to be seen today.':
    'Ich habe Rücken- oder Nackenschmerzen mit Fieber oder einem anderen Anzeichen einer Infektion. Ich möchte heute untersucht werden.',
  'Do not wait for the fever to pass.': 'Warte nicht, bis das Fieber vorbeigeht.',
  'Do not exercise.': 'Mach keinen Sport und keine Übungen.',
  'Call your midwife or maternity unit today.': 'Ruf heute deine Hebamme oder Geburtsklinik an.',
  'Call your emergency number for bleeding, fainting or less movement of the baby.':
    'Wähle den Notruf bei Blutung, Ohnmacht oder weniger Bewegungen des Babys.',
  'I am, or may be, pregnant. I have back pain with a sign I was told to report today.':
    'Ich bin schwanger oder vielleicht schwanger. Ich habe Rückenschmerzen mit einem Anzeichen, das ich heute melden soll.',
  'Take no anti-inflammatory tablets.': 'Nimm keine entzündungshemmenden Tabletten.',
  'Do not lie flat on your back for long.': 'Lieg nicht lange flach auf dem Rücken.',
  'Call your emergency number for fever with chills, vomiting, fainting or worse pain.':
    'Wähle den Notruf bei Fieber mit Schüttelfrost, Erbrechen, Ohnmacht oder stärkeren Schmerzen.',
  'I have back pain with signs from my belly, kidneys or bladder. I would like to be seen today.':
    'Ich habe Rückenschmerzen mit Anzeichen vom Bauch, von den Nieren oder der Blase. Ich möchte heute untersucht werden.',
  'Take no anti-inflammatory tablets until somebody has looked.':
    'Nimm keine entzündungshemmenden Tabletten, bis jemand nachgesehen hat.',
  'Ask whether your spine needs a picture.': 'Frag, ob ein Bild von deiner Wirbelsäule nötig ist.',
  'My back or neck pain may be a broken bone of the spine. I would like it checked today.':
    'Meine Rücken- oder Nackenschmerzen kommen vielleicht von einem Knochenbruch an der Wirbelsäule. Ich möchte das heute untersuchen lassen.',
  'Do not lift, bend, twist or exercise.':
    'Heb nichts, beug und verdreh dich nicht, mach keinen Sport und keine Übungen.',
  'Use no ball, roller or massage.': 'Kein Ball, keine Rolle und keine Massage.',
  'Call your cancer team if you have one, or your doctor. Say that it needs to be today.':
    'Ruf dein Behandlungsteam für Krebs an, wenn du eins hast, oder deine Arztpraxis. Sag, dass es heute sein muss.',
  'Go to an emergency department for weak or numb limbs, or new bladder or bowel trouble.':
    'Geh in eine Notaufnahme bei schwachen oder tauben Armen oder Beinen oder neuen Problemen mit Blase oder Darm.',
  'Today: somebody should hear of it within 24 hours.':
    'Heute: Innerhalb von 24 Stunden sollte jemand davon erfahren.',
  'I have back or neck pain that may need a check for cancer in the spine. I was told to call today.':
    'Ich habe Rücken- oder Nackenschmerzen. Vielleicht muss nach Krebs in der Wirbelsäule gesucht werden. Mir wurde gesagt, dass ich heute anrufen soll.',
  'Go to an emergency department at once if your sight changes.':
    'Geh sofort in eine Notaufnahme, wenn du anders siehst als sonst.',
  'I have signs of an inflammation. I would like to be seen and have my blood tested today.':
    'Ich habe Anzeichen einer Entzündung. Ich möchte heute untersucht werden und mein Blut testen lassen.',
  'Do not wait for the next free appointment.': 'Warte nicht auf den nächsten freien Termin.',
  'If it gets worse or a new sign comes, call your emergency number.':
    'Wenn es schlimmer wird oder ein neues Zeichen dazukommt, wähle den Notruf.',
  'I have back or neck pain and a safety check told me to be seen today.':
    'Ich habe Rücken- oder Nackenschmerzen, und ein Sicherheits-Check hat mir gesagt, dass ich heute untersucht werden soll.',
  'Do not take more painkillers than the pack says.':
    'Nimm nicht mehr Schmerzmittel, als auf der Packung steht.',
  'Please make an appointment': 'Bitte vereinbare einen Termin',
  'Book a doctor’s appointment today, for within these days.':
    'Vereinbare heute einen Termin in einer Arztpraxis, der innerhalb dieser Tage liegt.',
  'Tell them what you know about your heart and blood vessels.':
    'Sag dort, was du über dein Herz und deine Blutgefäße weißt.',
  'If it gets worse or a new sign comes, answer the check again and call the same day.':
    'Wenn es schlimmer wird oder ein neues Zeichen dazukommt: Mach den Check noch einmal und ruf am selben Tag an.',
  'Within {days} days.': 'Innerhalb von {days} Tagen.',
  'I have back pain and something known about my heart or vessels. I would like an appointment.':
    'Ich habe Rückenschmerzen, und bei mir ist etwas am Herzen oder an den Gefäßen bekannt. Ich möchte bitte einen Termin.',
  'Do not press your belly or low back deeply.': 'Drück nicht tief in den Bauch oder den unteren Rücken.',
  'Do no more than your plan allows until somebody has looked.':
    'Mach nicht mehr, als dein Plan erlaubt, bis jemand nachgesehen hat.',
  'I have neck pain with a sign that should be looked at. I would like an appointment.':
    'Ich habe Nackenschmerzen mit einem Anzeichen, das sich jemand ansehen sollte. Ich möchte bitte einen Termin.',
  'Do not let anybody crack or pull your neck.': 'Lass niemanden deinen Nacken einrenken oder ziehen.',
  'I have neck pain with headaches that should be looked at. I would like an appointment.':
    'Ich habe Nackenschmerzen mit Kopfschmerzen, die sich jemand ansehen sollte. Ich möchte bitte einen Termin.',
  'Please talk to somebody': 'Bitte sprich mit jemandem',
  'Tell somebody you trust how you feel.': 'Sag jemandem, dem du vertraust, wie es dir geht.',
  'Call a crisis line at any hour if it gets worse.':
    'Wenn es schlimmer wird, ruf jederzeit ein Krisentelefon an.',
  'Today if you can, and within {days} days at most.':
    'Heute, wenn du kannst, und spätestens innerhalb von {days} Tagen.',
  'My pain weighs on my mood. I would like to talk about it soon.':
    'Meine Schmerzen drücken auf meine Stimmung. Ich möchte bald darüber sprechen.',
  'Do not wait until it is bad enough.': 'Warte nicht, bis es schlimm genug ist.',
  'Call the same day if an arm or leg becomes weak.':
    'Ruf am selben Tag an, wenn ein Arm oder Bein schwach wird.',
  'I have back or neck pain with pins and needles, numbness or shooting pain. I would like an examination.':
    'Ich habe Rücken- oder Nackenschmerzen mit Kribbeln, Taubheit oder schießenden Schmerzen. Ich möchte mich untersuchen lassen.',
  'Do not press along the line where it tingles.': 'Drück nicht entlang der Linie, wo es kribbelt.',
  'Look at the skin each day for two weeks. Call the same day if a rash or blisters come.':
    'Schau zwei Wochen lang jeden Tag auf die Haut. Ruf am selben Tag an, wenn Ausschlag oder Bläschen kommen.',
  'Call the same day if a fever comes.': 'Ruf am selben Tag an, wenn Fieber kommt.',
  'I have back pain with a sign that may go with an infection. I would like an appointment.':
    'Ich habe Rückenschmerzen mit einem Anzeichen, das zu einer Infektion passen kann. Ich möchte bitte einen Termin.',
  'Do not press or warm skin that burns or tingles.': 'Drück und wärme keine Haut, die brennt oder kribbelt.',
  'Tell your midwife or doctor about it.': 'Sag es deiner Hebamme oder deiner Arztpraxis.',
  'I am pregnant and have back pain that should be looked at. I would like an appointment.':
    'Ich bin schwanger und habe Rückenschmerzen, die sich jemand ansehen sollte. Ich möchte bitte einen Termin.',
  'Write down when it comes: food, periods, passing urine.':
    'Schreib auf, wann es kommt: Essen, Periode, Wasserlassen.',
  'I have back pain that may come from my belly, kidneys or womb. I would like an appointment.':
    'Ich habe Rückenschmerzen, die vielleicht vom Bauch, von den Nieren oder der Gebärmutter kommen. Ich möchte bitte einen Termin.',
  'Do not press your belly or below the last ribs.':
    'Drück nicht auf den Bauch und nicht unterhalb der letzten Rippen.',
  'Ask whether your bones need a check.': 'Frag, ob deine Knochen untersucht werden müssen.',
  'My back is sore on the bone, or has changed its shape. I would like it looked at.':
    'Mein Rücken tut am Knochen weh oder hat seine Form verändert. Ich möchte das ansehen lassen.',
  'Use no ball, roller or massage on the spine.':
    'Kein Ball, keine Rolle und keine Massage an der Wirbelsäule.',
  'Do not lift or bend with load.': 'Heb nichts, und beug dich nicht mit einer Last.',
  'Tell them what else is new: weight, nights, cough, tiredness.':
    'Sag dort, was noch neu ist: Gewicht, Nächte, Husten, Müdigkeit.',
  'I have back pain with signs that make a check sensible. I would like an appointment soon.':
    'Ich habe Rückenschmerzen mit Anzeichen, bei denen eine Untersuchung sinnvoll ist. Ich möchte bitte bald einen Termin.',
  'Do not wait for it to pass because it eases for a while.':
    'Warte nicht ab, bis es vorbeigeht, nur weil es eine Weile leichter ist.',
  'Write down how long you are stiff each morning.': 'Schreib auf, wie lange du jeden Morgen steif bist.',
  'I have long-lasting stiffness or pain that may be an inflammation. I would like an examination and a blood test.':
    'Ich habe schon lange Steifheit oder Schmerzen, hinter denen vielleicht eine Entzündung steckt. Ich möchte eine Untersuchung und einen Bluttest.',
  'Do not rest it all day: gentle movement is good.':
    'Schone dich nicht den ganzen Tag: Sanfte Bewegung ist gut.',
  'I have back or neck pain that should be looked at. I would like an appointment.':
    'Ich habe Rücken- oder Nackenschmerzen, die sich jemand ansehen sollte. Ich möchte bitte einen Termin.',
  'Do not wait longer because it eases for a while.':
    'Warte nicht länger, nur weil es eine Weile leichter ist.',
  'If dark thoughts come with it, a crisis line listens at any hour. If you might act on them, call your emergency number.':
    'Wenn dunkle Gedanken dazukommen, hört dir bei einem Krisentelefon jederzeit jemand zu. Wenn du vielleicht danach handeln könntest, wähle den Notruf.',
  'Stay with the person, and call from where they are.':
    'Bleib bei dem Menschen, und ruf von dort aus an, wo er ist.',
  'Ring for the person, or help them ring. Stay within reach.':
    'Ruf für den Menschen an, oder hilf ihm dabei. Bleib in der Nähe.',
  'Help the person to get the appointment.': 'Hilf dem Menschen, den Termin zu bekommen.',
  'Tell an adult near you at once.': 'Sag es sofort einem Erwachsenen in deiner Nähe.',
  'Somebody who looks after you comes along.': 'Jemand, der für dich sorgt, kommt mit.',
  'Say at once that you are pregnant or have just given birth.':
    'Sag gleich, dass du schwanger bist oder gerade entbunden hast.',
  'Your maternity unit can be rung at any hour. Say which week you are in.':
    'Die Geburtsklinik kannst du zu jeder Stunde anrufen. Sag, in welcher Woche du bist.',
  'Tell your midwife or maternity unit too.': 'Sag es auch deiner Hebamme oder der Geburtsklinik.',
  'It is late: ring the out-of-hours medical line. It is 111 in the UK, 116 117 in Germany, 1450 in Austria.':
    'Es ist spät: Ruf den ärztlichen Bereitschaftsdienst an. In Deutschland 116 117, in Österreich 1450, in Großbritannien 111.',
}
