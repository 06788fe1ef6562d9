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
    'Jetzt. Minuten zählen, auch wenn es wieder besser wird.',
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
    'Leg dich auf die Seite. Wenn du blutest, trag eine Binde und heb sie auf, damit jemand sieht, wie viel es ist.',
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
  'Now. Hours can matter for your sight.': 'Jetzt. Für dein Sehen können Stunden wichtig sein.',
  'I am fifty or over, with a new headache or sore scalp and changed sight. I worry about an inflamed artery.':
    'Ich bin fünfzig oder älter, mit neuen Kopfschmerzen oder schmerzender Kopfhaut und verändertem Sehen. Ich fürchte eine entzündete Schlagader.',
  'Do not wait for your sight to come back.': 'Warte nicht darauf, dass du wieder siehst.',
  'Do not stop medicine you were given.': 'Setz keine Medikamente ab, die du bekommen hast.',
  'If you can be taken safely, go to an emergency department.':
    'Wenn dich jemand sicher hinbringen kann, geh in eine Notaufnahme.',
  'I have back or neck pain and a safety check told me to get help at once.':
    'Ich habe Rücken- oder Nackenschmerzen, und ein Sicherheits-Check hat mir gesagt, dass ich sofort Hilfe holen soll.',
  'Please see somebody today': 'Bitte hol heute Hilfe',
  'Call your doctor or the medical advice line where you live. Say that it needs to be today.':
    'Ruf deine ärztliche Praxis oder den ärztlichen Bereitschaftsdienst bei dir vor Ort an. Sag, dass es heute sein muss.',
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
    'Ruf deine ärztliche Praxis an, oder jederzeit ein Krisentelefon.',
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
    'Ruf dein Behandlungsteam für Krebs an, wenn du eins hast, oder deine ärztliche Praxis. Sag, dass es heute sein muss.',
  'Go to an emergency department for weak or numb limbs, or new bladder or bowel trouble.':
    'Geh in eine Notaufnahme bei schwachen oder tauben Armen oder Beinen oder neuen Problemen mit Blase oder Darm.',
  'Today: somebody should hear of it within 24 hours.':
    'Heute: Innerhalb von 24 Stunden sollte jemand davon erfahren.',
  'I have back or neck pain that may need a check for cancer in the spine. I was told to call today.':
    'Ich habe Rücken- oder Nackenschmerzen. Vielleicht muss nach Krebs in der Wirbelsäule gesucht werden. Mir wurde gesagt, dass ich heute anrufen soll.',
  'Go to an emergency department at once if your sight changes.':
    'Geh sofort in eine Notaufnahme, wenn sich dein Sehen verändert.',
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
    'Vereinbare heute einen Termin in einer ärztlichen Praxis, der innerhalb dieser Tage liegt.',
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
  'Tell your midwife or doctor about it.': 'Sag es deiner Hebamme oder deiner ärztlichen Praxis.',
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
    'Ich habe schon lange Steifheit oder Schmerzen, die vielleicht eine Entzündung sind. Ich möchte eine Untersuchung und einen Bluttest.',
  'Do not rest it all day: gentle movement is good.':
    'Schone dich nicht den ganzen Tag: Sanfte Bewegung ist gut.',
  'I have back or neck pain that should be looked at. I would like an appointment.':
    'Ich habe Rücken- oder Nackenschmerzen, die sich jemand ansehen sollte. Ich möchte bitte einen Termin.',
  'Do not wait longer because it eases for a while.':
    'Warte nicht länger, nur weil es eine Weile leichter ist.',
  'Numbness, tingling or an odd feeling between the legs, around the genitals or back passage, or when wiping?':
    'Taubheit, Kribbeln oder ein seltsames Gefühl zwischen den Beinen, rund um Geschlechtsteile oder After, oder beim Abwischen?',
  'Numb between the legs': 'Taubheit zwischen den Beinen',
  'or tingling or an odd feeling, at the genitals, back passage or when wiping':
    'oder Kribbeln oder ein seltsames Gefühl, an Geschlechtsteilen, After oder beim Abwischen',
  'pressure on the nerves at the base of the spine': 'Druck auf die Nerven am unteren Ende der Wirbelsäule',
  'New numbness between the legs can mean nerves at the base of the spine are squeezed.':
    'Bei neuer Taubheit zwischen den Beinen können Nerven am unteren Ende der Wirbelsäule eingeklemmt sein.',
  'New trouble starting, feeling, holding or stopping urine, or new leaking?':
    'Neue Probleme, mit dem Wasserlassen anzufangen oder aufzuhören, den Urin zu spüren oder zu halten, oder verlierst du neuerdings Urin?',
  'New bladder trouble': 'Neue Probleme mit der Blase',
  'hard to start, feel, hold or stop urine, or new leaking':
    'Anfangen, Spüren, Halten oder Aufhören fällt schwer, oder du verlierst Urin',
  'pressure on the spinal nerves': 'Druck auf die Nerven der Wirbelsäule',
  'New bladder trouble with back pain can mean squeezed nerves.':
    'Bei neuen Blasenproblemen mit Rückenschmerzen können Nerven eingeklemmt sein.',
  'New loss of bowel control, or no feeling when passing stool?':
    'Verlierst du neuerdings die Kontrolle über den Darm, oder spürst du beim Stuhlgang nichts?',
  'New bowel trouble': 'Neue Probleme mit dem Darm',
  'no control over it, or no feeling when passing stool':
    'keine Kontrolle darüber, oder kein Gefühl beim Stuhlgang',
  'New loss of bowel control can mean squeezed nerves.':
    'Wenn du neuerdings die Kontrolle über den Darm verlierst, können Nerven eingeklemmt sein.',
  'New loss of feeling or function during sex, such as an erection, since the pain began?':
    'Neuer Verlust von Gefühl oder Funktion beim Sex, zum Beispiel der Erektion, seit die Schmerzen begonnen haben?',
  'New loss of sexual feeling': 'Neuer Gefühlsverlust beim Sex',
  'or of function, such as an erection': 'oder Verlust der Funktion, zum Beispiel der Erektion',
  'New loss of sexual feeling with back pain can mean squeezed nerves.':
    'Bei neuem Gefühlsverlust beim Sex mit Rückenschmerzen können Nerven eingeklemmt sein.',
  'Pain, numbness, tingling or weakness going down both legs?':
    'Schmerzen, Taubheit, Kribbeln oder Schwäche, die in beide Beine hinunterziehen?',
  'Both legs numb, tingling, weak or painful': 'Beide Beine taub, kribbelnd, schwach oder schmerzhaft',
  'pressure on the spinal cord or nerves': 'Druck auf das Rückenmark oder die Nerven',
  'Trouble in both legs at once can come from the spinal cord.':
    'Beschwerden in beiden Beinen zugleich können vom Rückenmark kommen.',
  'One leg or foot newly weak: foot slaps, knee gives way, or cannot stand on heels or toes?':
    'Ein Bein oder Fuß neuerdings schwach: Fuß klatscht auf, Knie knickt weg, oder Fersen- oder Zehenstand geht nicht?',
  'A leg or foot newly weak': 'Bein oder Fuß neuerdings schwach',
  'for instance: foot slaps, knee gives way, cannot stand on heels or toes':
    'zum Beispiel: Fuß klatscht auf, Knie knickt weg, Fersen- oder Zehenstand geht nicht',
  'a nerve root under strong pressure': 'starken Druck auf eine Nervenwurzel',
  'A newly weak leg needs a look at the nerve today.':
    'Ist ein Bein neuerdings schwach, muss heute jemand nach dem Nerv sehen.',
  'Legs stiff, heavy, like jelly or unsteady, or tripping more?':
    'Sind die Beine steif, schwer, weich wie Pudding oder unsicher, oder stolperst du öfter?',
  'Legs unsteady, heavy or stiff': 'Beine unsicher, schwer oder steif',
  'or like jelly, or you are tripping more': 'oder weich wie Pudding, oder du stolperst öfter',
  'trouble in the spinal cord': 'eine Störung im Rückenmark',
  'Unsteady legs can come from the spinal cord.': 'Unsichere Beine können vom Rückenmark kommen.',
  'Hands newly clumsy with buttons, phone or writing, dropping things, or numb?':
    'Sind die Hände neuerdings taub, lassen sie Dinge fallen, oder sind sie ungeschickt bei Knöpfen, Handy oder Schreiben?',
  'Clumsy hands': 'Ungeschickte Hände',
  'for instance with buttons, phone or writing; dropping things; or numb hands':
    'zum Beispiel bei Knöpfen, Handy oder Schreiben; Dinge fallen herunter; oder taube Hände',
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
  'a crash, diving, a fall from height or five stairs, or a heavy blow':
    'Zusammenstoß, Kopfsprung, Sturz aus der Höhe oder über fünf Stufen, oder heftiger Schlag',
  'a broken bone': 'einen Knochenbruch',
  'After a serious accident the spine has to be checked first.':
    'Nach einem schweren Unfall muss zuerst die Wirbelsäule untersucht werden.',
  'Began with a trip, bend, lift, cough or sneeze, at 65 or over, on steroids, or with thin bones?':
    'Begann es beim Stolpern, Bücken, Heben, Husten, Niesen, und bist du 65 oder älter, nimmst Kortison oder hast dünne Knochen?',
  'Began with a small jolt, bones perhaps fragile':
    'Begann mit einem kleinen Ruck, Knochen vielleicht brüchig',
  'trip, bend, lift, cough, sneeze; and 65 or over, steroids, or thin bones':
    'Stolpern, Bücken, Heben, Husten, Niesen; und 65 oder älter, Kortison oder dünne Knochen',
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
  'any sport with arching, like gymnastics or fast bowling; for weeks':
    'jeder Sport mit Hohlkreuz, zum Beispiel Turnen oder Wurfsport; seit Wochen',
  'a stress fracture': 'einen Ermüdungsbruch',
  'Arching sports can cause a stress fracture in the young.':
    'Sport mit Hohlkreuz-Bewegungen kann bei jungen Menschen zu einem Ermüdungsbruch führen.',
  'Have you ever had cancer?': 'Hast oder hattest du jemals Krebs?',
  'Cancer, now or before': 'Krebs, jetzt oder früher',
  'cancer in the bone': 'Krebs im Knochen',
  'With a history of cancer, new back pain is looked at by a doctor.':
    'Wer Krebs hat oder hatte, lässt neue Rückenschmerzen ärztlich ansehen.',
  'Losing weight without trying, or no appetite for weeks?':
    'Nimmst du ungewollt ab, oder hast du seit Wochen keinen Appetit?',
  'Losing weight without trying': 'Ungewollter Gewichtsverlust',
  'or no appetite for weeks': 'oder seit Wochen kein Appetit',
  'illness in the whole body': 'eine Krankheit im ganzen Körper',
  'Weight loss with pain needs a doctor soon.':
    'Gewichtsverlust mit Schmerzen gehört bald in ärztliche Hände.',
  'Pain day and night that no position eases, or that gets steadily worse for weeks?':
    'Schmerzen bei Tag und Nacht, die in keiner Position nachlassen, oder die seit Wochen stetig schlimmer werden?',
  'Constant, no position eases it': 'Ständige Schmerzen, keine Position macht sie leichter',
  'day and night; or steadily worse for weeks': 'bei Tag und Nacht; oder seit Wochen stetig schlimmer',
  'illness that is not a muscle': 'eine Krankheit, die nicht vom Muskel kommt',
  'Pain that no position eases, or that grows for weeks, is not how knots behave.':
    'Schmerzen, die in keiner Position nachlassen oder seit Wochen zunehmen: So verhalten sich Knoten nicht.',
  '60 or over: bone pain, also in the back, over four weeks, or new tiredness, infections, thirst, unexplained fracture?':
    '60 oder älter: Knochenschmerzen, auch im Rücken, seit über vier Wochen, oder neue Müdigkeit, Infektionen, Durst oder ein unerklärter Knochenbruch?',
  'Bone pain for over four weeks': 'Knochenschmerzen seit über vier Wochen',
  'also in the back; or new tiredness, infections, thirst or an unexplained fracture':
    'auch im Rücken; oder neue Müdigkeit, Infektionen, Durst oder ein unerklärter Knochenbruch',
  'an illness of the blood or bone': 'eine Krankheit von Blut oder Knochen',
  'Lasting bone pain at sixty or over deserves a blood test.':
    'Bei anhaltenden Knochenschmerzen ab sechzig ist ein Bluttest angebracht.',
  'Smoker or ex-smoker, 40 or over, with a shoulder, blade or inner-arm ache that movement does not change?':
    'Rauchst du oder hast du geraucht, bist 40 oder älter: Schmerzen an Schulter, Schulterblatt oder Arminnenseite, die Bewegung nicht ändert?',
  'Smoker, ache that movement does not change': 'Rauchen, und Schmerzen, die sich bei Bewegung nicht ändern',
  'or ex-smoker, 40 or over; at the shoulder, blade or inner arm':
    'oder früher geraucht, 40 oder älter; an Schulter, Schulterblatt oder Arminnenseite',
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
    'Schwaches Immunsystem, gespritzte Drogen, Dialyse, kürzlich Infektion oder Eingriff an der Wirbelsäule, und neue starke Schmerzen an der Wirbelsäule?',
  'Infection risk and severe spine pain': 'Infektionsrisiko und starke Schmerzen an der Wirbelsäule',
  'weak immune system, injected drugs, dialysis, recent infection or spine procedure; even without fever':
    'schwaches Immunsystem, gespritzte Drogen, Dialyse, kürzlich Infektion oder Eingriff an der Wirbelsäule; auch ohne Fieber',
  'an infection of the spine': 'eine Infektion der Wirbelsäule',
  'A weak defence and new severe spine pain can be an infection.':
    'Schwache Abwehr und neue starke Schmerzen an der Wirbelsäule können eine Infektion bedeuten.',
  'Contact with tuberculosis, or lived where it is common, and weeks of pain, sweats or weight loss?':
    'Kontakt mit Tuberkulose oder gelebt, wo sie häufig ist, und seit Wochen Schmerzen, Schwitzen oder Gewichtsverlust?',
  'Contact with tuberculosis': 'Kontakt mit Tuberkulose',
  'or lived where it is common; with weeks of pain, sweats or weight loss':
    'oder gelebt, wo sie häufig ist; seit Wochen Schmerzen, Schwitzen oder Gewichtsverlust',
  'tuberculosis of the spine': 'Tuberkulose der Wirbelsäule',
  'Tuberculosis can settle in the spine.': 'Tuberkulose kann sich in der Wirbelsäule festsetzen.',
  'Ill with a severe headache and stiff neck, or confused, light hurts, or a rash that pressing does not fade?':
    'Krank mit starken Kopfschmerzen und steifem Nacken, oder verwirrt, Licht tut weh, oder Ausschlag, der beim Drücken nicht verblasst?',
  'Ill, severe headache, stiff neck': 'Krank, starke Kopfschmerzen, steifer Nacken',
  'or ill with one: confused, light hurts, a rash that pressing does not fade':
    'oder krank mit einem davon: verwirrt, Licht tut weh, Ausschlag, der beim Drücken nicht verblasst',
  'an infection round the brain': 'eine Infektion rund um das Gehirn',
  'A stiff neck with a severe headache and illness is an emergency.':
    'Ein steifer Nacken mit starken Kopfschmerzen und Krankheit ist ein Notfall.',
  'Confused, breathing very fast, blotchy or blue skin, no urine for a day, or feeling close to death?':
    'Verwirrt, sehr schneller Atem, fleckige oder blaue Haut, einen Tag lang kein Urin, oder das Gefühl zu sterben?',
  'Confused, breathing very fast, blotchy skin': 'Verwirrt, sehr schneller Atem, fleckige Haut',
  'any one, or blue skin, no urine for a day, feeling close to death':
    'schon eines davon, oder blaue Haut, einen Tag lang kein Urin, das Gefühl zu sterben',
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
  'Chest pain, pressure or tightness, or arm, jaw, neck or back pain with sweating, nausea, breathlessness or dread?':
    'Schmerz, Druck, Enge in der Brust, oder Schmerz in Arm, Kiefer, Hals, Nacken, Rücken mit Schwitzen, Übelkeit, Atemnot oder Todesangst?',
  'Chest pain, pressure or tightness': 'Schmerz, Druck oder Enge in der Brust',
  'or arm, jaw, neck or back pain with sweating, nausea, breathlessness or dread':
    'oder Schmerz in Arm, Kiefer, Hals, Nacken oder Rücken mit Schwitzen, Übelkeit, Atemnot oder Todesangst',
  'a heart attack': 'einen Herzinfarkt',
  'Chest pain or pressure can be the heart, also between the blades.':
    'Schmerz oder Druck in der Brust kann vom Herzen kommen, auch zwischen den Schulterblättern.',
  'An ache that comes with walking, stairs or stress and stops with rest?':
    'Schmerzen, die beim Gehen, Treppensteigen oder bei Stress kommen und in Ruhe aufhören?',
  'Comes with effort, stops with rest': 'Kommt bei Anstrengung, hört in Ruhe auf',
  'such as walking, stairs or stress': 'zum Beispiel Gehen, Treppensteigen oder Stress',
  'too little blood to the heart': 'zu wenig Blut für das Herz',
  'An ache that comes with effort can be the heart.':
    'Schmerzen, die bei Anstrengung kommen, können vom Herzen kommen.',
  'Sudden pain, tearing or the worst ever, in the chest, back or belly?':
    'Plötzlicher Schmerz, reißend oder der bisher schlimmste, in Brust, Rücken oder Bauch?',
  'Sudden pain, tearing or the worst ever': 'Plötzlicher Schmerz, reißend oder der bisher schlimmste',
  'a tear in the main artery': 'einen Riss in der Hauptschlagader',
  'Sudden tearing pain can be the main artery.':
    'Plötzlicher reißender Schmerz kann von der Hauptschlagader kommen.',
  '60 or over or a known aneurysm: new belly, back or groin pain that movement leaves unchanged, or pulsing belly?':
    '60 oder älter oder bekanntes Aneurysma: neue Schmerzen in Bauch, Rücken oder Leiste, die Bewegung nicht ändert, oder pulsierender Bauch?',
  '60 or over, pain that movement leaves unchanged': '60 oder älter, Schmerzen, die Bewegung nicht ändert',
  'new, in belly, back or groin; with an aneurysm, any age; or pulsing belly':
    'neu, in Bauch, Rücken oder Leiste; mit Aneurysma in jedem Alter; oder pulsierender Bauch',
  'a swollen main artery': 'eine erweiterte Hauptschlagader',
  'From sixty on, such pain can be the main artery in the belly.':
    'Ab sechzig können solche Schmerzen von der Hauptschlagader im Bauch kommen.',
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
  'One calf swollen, and hot or painful?': 'Eine Wade geschwollen, und heiß oder schmerzhaft?',
  'One calf swollen, and hot or painful': 'Eine Wade geschwollen, und heiß oder schmerzhaft',
  'a clot in the leg': 'ein Blutgerinnsel im Bein',
  'A swollen calf can be a clot. Never massage it.':
    'Eine geschwollene Wade kann ein Blutgerinnsel sein. Massiere sie nie.',
  'Needles or an injection there in the last week, and now chest pain or breathlessness?':
    'Dort in der letzten Woche Nadeln oder eine Spritze, und jetzt Brustschmerzen oder Atemnot?',
  'Needles or injection, then breathless or chest pain':
    'Nadeln oder Spritze, danach Atemnot oder Brustschmerzen',
  'a collapsed lung': 'eine zusammengefallene Lunge',
  'Needles near the chest can let air round the lung.':
    'Durch Nadeln nahe der Brust kann Luft rund um die Lunge gelangen.',
  'New one-sided neck or head pain with dizziness, double vision, slurred speech, numb face, unsteadiness, trouble swallowing or nausea?':
    'Neue einseitige Schmerzen an Hals, Nacken oder Kopf mit Schwindel, Doppelbildern, verwaschener Sprache, taubem Gesicht, Unsicherheit, Schluckproblemen oder Übelkeit?',
  'Neck pain with dizziness or slurred speech':
    'Schmerzen an Hals oder Nacken mit Schwindel oder verwaschener Sprache',
  'or head pain; also with double vision, numb face, unsteadiness, trouble swallowing or nausea':
    'oder Kopfschmerzen; auch mit Doppelbildern, taubem Gesicht, Unsicherheit, Schluckproblemen oder Übelkeit',
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
  'The worst headache of your life, at its peak within a minute?':
    'Die schlimmsten Kopfschmerzen deines Lebens, innerhalb einer Minute auf dem Höhepunkt?',
  'Worst headache within a minute': 'Schlimmste Kopfschmerzen innerhalb einer Minute',
  'bleeding in the head': 'eine Blutung im Kopf',
  'A headache that peaks within a minute is an emergency.':
    'Kopfschmerzen, die innerhalb einer Minute am stärksten sind, sind ein Notfall.',
  'Face drooping, an arm weak, speech slurred, or sudden loss of sight?':
    'Hängendes Gesicht, ein schwacher Arm, verwaschene Sprache oder plötzlicher Sehverlust?',
  'Face drooping, weak arm, slurred speech': 'Hängendes Gesicht, schwacher Arm, verwaschene Sprache',
  'any one of these, or sudden loss of sight': 'schon eines davon, oder plötzlicher Sehverlust',
  'a stroke': 'einen Schlaganfall',
  'These are signs of a stroke.': 'Das sind Zeichen eines Schlaganfalls.',
  'An arm or leg suddenly cold and white?': 'Ein Arm oder Bein plötzlich kalt und weiß?',
  'An arm or leg suddenly cold and white': 'Arm oder Bein plötzlich kalt und weiß',
  'a blocked artery': 'eine verstopfte Schlagader',
  'A cold white limb has no blood.': 'In einem kalten, weißen Arm oder Bein fehlt das Blut.',
  'On blood thinners or with a bleeding disorder: sudden severe pain, a big bruise, or new numbness or weakness?':
    'Mit Blutverdünnern oder einer Gerinnungsstörung: plötzliche starke Schmerzen, ein großer blauer Fleck, oder neue Taubheit oder Schwäche?',
  'Blood thinner and sudden severe pain': 'Blutverdünner und plötzliche starke Schmerzen',
  'also with a bleeding disorder; also a big bruise, new numbness or weakness':
    'auch bei einer Gerinnungsstörung; auch großer blauer Fleck, neue Taubheit oder Schwäche',
  'bleeding inside': 'eine innere Blutung',
  'On blood thinners, sudden pain can be bleeding inside.':
    'Mit Blutverdünnern kann hinter plötzlichen Schmerzen eine innere Blutung stecken.',
  'Severe waves of pain from loin to groin, and you cannot keep still?':
    'Starke Schmerzwellen von der Flanke (seitlich am Rücken) zur Leiste, und du kannst nicht stillhalten?',
  'Waves of pain, loin to groin': 'Schmerzwellen, Flanke bis Leiste',
  'a kidney stone': 'einen Nierenstein',
  'Waves of pain from loin to groin can be a stone.':
    'Schmerzwellen von der Flanke zur Leiste können von einem Stein kommen.',
  'Burning urine, or passing it often, with pain over a kidney?':
    'Brennen beim Wasserlassen oder häufiges Wasserlassen, mit Schmerzen in der Gegend einer Niere?',
  'Burning urine and loin pain': 'Brennen beim Wasserlassen und Flankenschmerzen',
  'or passing it often, with pain over a kidney':
    'oder häufiges Wasserlassen, mit Schmerzen in der Gegend einer Niere',
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
  'or like dark tea, after hard exercise, crush, heat, strong massage, new medicine':
    'oder wie dunkler Tee, nach hartem Training, Quetschung, Hitze, starker Massage, neuem Medikament',
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
  'Yellow skin or eyes, or dark urine with pale stool?':
    'Gelbe Haut oder gelbe Augen, oder dunkler Urin mit hellem Stuhl?',
  'Yellow skin or eyes': 'Gelbe Haut oder gelbe Augen',
  'or dark urine with pale stool': 'oder dunkler Urin mit hellem Stuhl',
  'the liver or gallbladder': 'die Leber oder die Gallenblase',
  'Yellow skin, or dark urine with pale stool, needs a doctor today.':
    'Gelbe Haut, oder dunkler Urin mit hellem Stuhl, gehört noch heute in ärztliche Hände.',
  'Black tarry stool, or vomiting blood?': 'Schwarzer Stuhl wie Teer, oder erbrichst du Blut?',
  'Black stool or vomiting blood': 'Schwarzer Stuhl oder Erbrechen von Blut',
  'bleeding in the stomach': 'eine Blutung im Magen',
  'Black stool or vomited blood is bleeding.': 'Schwarzer Stuhl oder erbrochenes Blut ist eine Blutung.',
  'Pregnant or perhaps pregnant, with belly or shoulder-tip pain, bleeding or faintness?':
    'Schwanger oder vielleicht schwanger, mit Schmerzen im Bauch oder an der Schulterspitze, Blutung oder dem Gefühl, ohnmächtig zu werden?',
  'Pregnant or perhaps, with belly pain or bleeding':
    'Schwanger oder vielleicht schwanger, mit Bauchschmerzen oder Blutung',
  'or with shoulder-tip pain or faintness':
    'oder mit Schmerzen an der Schulterspitze oder dem Gefühl, ohnmächtig zu werden',
  'a pregnancy in the wrong place': 'eine Schwangerschaft am falschen Ort',
  'Early in pregnancy this can be dangerous.': 'Früh in der Schwangerschaft kann das gefährlich sein.',
  'Pregnant 20 weeks or more: tightening or pain in waves, bleeding, waters, less movement, severe headache or upper-belly pain?':
    '20 Wochen oder länger schwanger: harter Bauch oder Schmerzen in Wellen, Blutung, Fruchtwasser, weniger Kindsbewegungen, starke Kopf- oder Oberbauchschmerzen?',
  'Pregnant, with waves of pain or bleeding': 'Schwanger, mit Schmerzwellen oder Blutung',
  'or tightening, waters breaking, less movement, severe headache or upper-belly pain':
    'oder harter Bauch in Wellen, Fruchtwasser geht ab, weniger Kindsbewegungen, starke Kopf- oder Oberbauchschmerzen',
  'labour or trouble in pregnancy': 'Wehen oder Probleme in der Schwangerschaft',
  'This can be labour or trouble in pregnancy.':
    'Das können Wehen oder Probleme in der Schwangerschaft sein.',
  'Left shoulder-tip pain after a blow to ribs or belly, or with glandular fever?':
    'Schmerzen an der linken Schulterspitze nach einem Schlag auf Rippen oder Bauch, oder bei Pfeifferschem Drüsenfieber?',
  'Left shoulder-tip pain after a blow': 'Schmerzen an der linken Schulterspitze nach einem Schlag',
  'to ribs or belly, or with glandular fever': 'auf Rippen oder Bauch, oder bei Pfeifferschem Drüsenfieber',
  'a torn spleen': 'einen Riss in der Milz',
  'After a blow or with glandular fever, shoulder-tip pain can be the spleen.':
    'Nach einem Schlag oder bei Drüsenfieber können Schmerzen an der Schulterspitze von der Milz kommen.',
  'Low back and belly pain with fever or discharge, or new testicle pain?':
    'Schmerzen im unteren Rücken und im Bauch mit Fieber oder Ausfluss, oder neue Hodenschmerzen?',
  'Belly pain with fever or discharge; testicle pain':
    'Bauchschmerzen mit Fieber oder Ausfluss; Hodenschmerzen',
  'an infection or a twisted testicle': 'eine Infektion oder einen verdrehten Hoden',
  'Pelvic pain with these signs is seen today.':
    'Unterleibsschmerzen mit diesen Zeichen werden noch heute ärztlich angesehen.',
  'Low back pain only with periods, getting worse?':
    'Schmerzen im unteren Rücken nur bei der Periode, und sie werden schlimmer?',
  'Only with periods, and getting worse': 'Nur bei der Periode, und es wird schlimmer',
  endometriosis: 'Endometriose',
  'Pain that follows periods and grows is worth asking about.':
    'Schmerzen, die mit der Periode kommen und zunehmen, sind eine Nachfrage wert.',
  'Began before 45, over three months, better with movement, waking you late at night?':
    'Begann es mit unter 45 Jahren, dauert über drei Monate, wird bei Bewegung besser und weckt dich spät nachts?',
  'Over three months, wakes you, movement eases it':
    'Über drei Monate, weckt dich nachts, Bewegung macht es leichter',
  'inflammation of the spine': 'eine Entzündung der Wirbelsäule',
  'Back pain that eases with movement and wakes you can be inflammation.':
    'Rückenschmerzen, die bei Bewegung nachlassen und dich wecken, können eine Entzündung sein.',
  '50 or over, both shoulders or hips stiff for 45 minutes every morning?':
    '50 oder älter, und jeden Morgen 45 Minuten lang beide Schultern oder beide Hüften steif?',
  'Both shoulders or hips stiff each morning': 'Beide Schultern oder Hüften jeden Morgen steif',
  'an inflammation that a blood test shows': 'eine Entzündung, die ein Bluttest zeigt',
  'From fifty on, long stiffness of both shoulders or hips needs a blood test.':
    'Ab fünfzig braucht lange Steifheit beider Schultern oder Hüften einen Bluttest.',
  '50 or over, with a new headache, sore scalp, jaw ache on chewing, tongue pain or changed sight?':
    '50 oder älter, mit neuen Kopfschmerzen, schmerzender Kopfhaut, Kieferschmerzen beim Kauen, Zungenschmerzen oder verändertem Sehen?',
  'New headache, sore scalp, jaw ache': 'Neue Kopfschmerzen, schmerzende Kopfhaut, Kieferschmerzen',
  'any one of these, or tongue pain or changed sight':
    'schon eines davon, oder Zungenschmerzen oder verändertes Sehen',
  'an inflamed artery of the head': 'eine entzündete Schlagader am Kopf',
  'From fifty on, these signs can threaten sight.': 'Ab fünfzig können diese Zeichen das Sehen bedrohen.',
  'Pain all over for over three months, with unrefreshing sleep?':
    'Seit über drei Monaten Schmerzen am ganzen Körper, mit Schlaf, der nicht erholt?',
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
    'Unknot ist für Erwachsene gemacht. Bist du unter 18, frag eine ärztliche Praxis oder eine Physiotherapie.',
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
  'Pain that keeps waking you, or hard to move, for over a week?':
    'Seit über einer Woche: Wecken dich die Schmerzen immer wieder, oder fällt dir das Bewegen schwer?',
  'Keeps waking you for over a week': 'Schmerzen wecken immer wieder, seit über einer Woche',
  'or hard to move for over a week': 'oder du kannst dich seit über einer Woche schwer bewegen',
  'pain that needs more than self-care': 'Schmerzen, die mehr als Selbsthilfe brauchen',
  'Pain that keeps you awake for a week needs somebody.':
    'Schmerzen, die dich eine Woche lang wach halten, sollte sich jemand ansehen.',
  'If dark thoughts come with it, a crisis line listens at any hour. If you might act on them, call your emergency number.':
    'Wenn dunkle Gedanken dazukommen, hört dir bei einem Krisentelefon jederzeit jemand zu. Wenn du vielleicht danach handeln könntest, wähle den Notruf.',
}
