/** German words of knowledge/myths. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Knots are full of toxins that massage flushes out.':
    'Knoten sind voller Giftstoffe, die Massage ausspült.',
  'No toxins have been found. Around an active knot the local chemistry differs a little. Why is not known.':
    'Giftstoffe wurden nicht gefunden. Rund um einen aktiven Knoten ist die örtliche Chemie etwas anders. Warum, ist nicht bekannt.',
  'We press gently to calm a sore spot. We tell you what is not known.':
    'Wir drücken sanft, um eine druckempfindliche Stelle zu beruhigen. Wir sagen dir, was nicht bekannt ist.',
  'The crunching is toxins or crystals that went solid.':
    'Das Knirschen sind Giftstoffe oder Kristalle, die fest geworden sind.',
  'Crunching is mostly harmless, with or without pain. No one has shown crystals in it.':
    'Knirschen ist meist harmlos, mit oder ohne Schmerzen. Niemand hat darin Kristalle nachgewiesen.',
  'You may leave a crunch alone. We go by soreness and movement, not by sound.':
    'Ein Knirschen darfst du in Ruhe lassen. Wir richten uns nach Schmerz und Beweglichkeit, nicht nach dem Geräusch.',
  'You must break up knots and adhesions.': 'Knoten und Verklebungen muss man aufbrechen.',
  'Hands and tools cannot reshape firm tissue at safe force. The spot mostly gets less sensitive for a while.':
    'Hände und Hilfsmittel können festes Gewebe mit sicherer Kraft nicht umformen. Die Stelle wird meist für eine Weile weniger empfindlich.',
  'We start soft and wait for the pain to fade. We never ask you to push through.':
    'Wir fangen sanft an und warten, bis der Schmerz nachlässt. Wir bitten dich nie, dich durchzubeißen.',
  'No pain, no gain: the harder you press, the better.':
    'Ohne Schmerz kein Erfolg: Je fester du drückst, desto besser.',
  'In one trial light pressure did well when it was held for 90 seconds. Strong pressure had to be held for 60.':
    'In einer Studie half leichter Druck gut, wenn er 90 Sekunden gehalten wurde. Starker Druck musste 60 gehalten werden.',
  'We start at 3 of 10 and work at 5 or less. If it does not fade, go lighter.':
    'Wir beginnen bei 3 von 10 und arbeiten bei 5 oder weniger. Lässt es nicht nach, drück leichter.',
  'If some pressing helps, more helps more.': 'Wenn etwas Druck hilft, hilft mehr Druck mehr.',
  'Too much leaves you bruised and sorer. Rarely, very strong massage has harmed muscle and kidneys.':
    'Zu viel macht blaue Flecken und mehr Schmerzen. Selten hat sehr starke Massage Muskeln und Nieren geschadet.',
  'In one session, each spot gets 90 seconds at most. A session has three spots and ten minutes of pressing at most. A day has two sessions at most.':
    'In einer Einheit bekommt jede Stelle höchstens 90 Sekunden. Eine Einheit hat höchstens drei Stellen und zehn Minuten Druck. Ein Tag hat höchstens zwei Einheiten.',
  'Only an expert may touch a knot.': 'Nur Fachleute dürfen einen Knoten anfassen.',
  'In a small trial, people who pressed and stretched at home for five days hurt less.':
    'In einer kleinen Studie drückten und dehnten Menschen fünf Tage lang zu Hause und hatten weniger Schmerzen.',
  'We show you how, and which places never to press. Some muscles we leave to a professional.':
    'Wir zeigen dir, wie es geht und welche Stellen du nie drückst. Manche Muskeln überlassen wir Fachleuten.',
  'A sore back needs bed rest.': 'Ein schmerzender Rücken braucht Bettruhe.',
  'People with new back pain who stay active hurt slightly less than those who rest in bed.':
    'Wer bei neuen Rückenschmerzen aktiv bleibt, hat etwas weniger Schmerzen als jemand, der im Bett liegt.',
  'Pause the task that started it for one to three days. Keep walking.':
    'Lass die Tätigkeit, die es ausgelöst hat, ein bis drei Tage ruhen. Geh weiter spazieren.',
  'If moving hurts, it is doing damage.': 'Wenn Bewegung wehtut, richtet sie Schaden an.',
  'A sore muscle can hurt without being harmed. Easy movement is advised once urgent signs are ruled out.':
    'Ein schmerzender Muskel kann wehtun, ohne Schaden zu nehmen. Leichte Bewegung wird empfohlen, sobald dringende Zeichen ausgeschlossen sind.',
  'We ask about urgent signs first. Then you move within 3 of 10, and stop at sharp pain.':
    'Wir fragen zuerst nach dringenden Zeichen. Dann bewegst du dich bis höchstens 3 von 10 und hörst bei stechendem Schmerz auf.',
  'Heat, massage and cupping are natural, so they are safe.':
    'Wärme, Massage und Schröpfen sind natürlich, also sind sie sicher.',
  'Each of them has hurt people: burns, bruises, bleeding, and rarely worse. Some people must avoid them.':
    'Alle drei haben schon Menschen geschadet: Verbrennungen, blaue Flecken, Blutungen und selten Schlimmeres. Manche Menschen müssen sie meiden.',
  'We check what you have and take before we offer any of them.':
    'Wir prüfen, was du hast und was du einnimmst, bevor wir dir etwas davon anbieten.',
  'Massage tools are proven and have no side effects.':
    'Massagehilfen wirken nachweislich und haben keine Nebenwirkungen.',
  'Pressing raises how much a spot can bear. Pain itself changed little on average. Soreness and bruises are common.':
    'Durch Drücken hält eine Stelle mehr Druck aus. Der Schmerz selbst änderte sich im Schnitt wenig. Nachschmerz und blaue Flecken sind häufig.',
  'We say it may help. We stop the technique if you stay sore.':
    'Wir sagen: Es kann helfen. Wir lassen die Technik weg, wenn der Nachschmerz bleibt.',
  'You need a special tool or pad.': 'Du brauchst ein besonderes Hilfsmittel oder Kissen.',
  'No brand has been shown to be best. The article that said so earned money from each sale.':
    'Für keine Marke ist gezeigt, dass sie die beste ist. Der Artikel, der das behauptete, verdiente an jedem Verkauf.',
  'Start with rolled socks or a tennis ball and a wall. We sell nothing.':
    'Fang mit gerollten Socken oder einem Tennisball und einer Wand an. Wir verkaufen nichts.',
  'A massage gun reaches deep knots best.': 'Eine Massagepistole erreicht tiefe Knoten am besten.',
  'Studies are few and short. There are rare reports of a torn neck artery and of muscle harmed in the thighs.':
    'Es gibt wenige und kurze Studien. Selten wird von einer gerissenen Halsschlagader und von geschädigten Muskeln der Oberschenkel berichtet.',
  'It is optional, on its lowest speed. Never use it on neck, spine, ribs, kidneys or front.':
    'Sie ist kein Muss, und nur auf der niedrigsten Stufe. Benutze sie nie an Hals, Nacken, Wirbelsäule, Rippen, Nieren oder Vorderseite.',
  'A scan will show the knot.': 'Auf einer Aufnahme (Röntgen, CT, MRT) sieht man den Knoten.',
  'Ordinary scans do not show knots. They often show normal signs of age in people without any pain.':
    'Übliche Aufnahmen zeigen keine Knoten. Oft zeigen sie normale Zeichen des Alters bei Menschen ganz ohne Schmerzen.',
  'We do not send you for a scan. Urgent signs are a reason to see someone, who may order one.':
    'Wir schicken dich nicht zu einer Aufnahme. Dringende Zeichen sind ein Grund, Hilfe zu holen. Dort wird vielleicht eine Aufnahme veranlasst.',
  'Infrared goes to the bone and clears any pain.':
    'Infrarot geht bis auf den Knochen und beseitigt jeden Schmerz.',
  'It warms the skin and a little below. Trials are few and small, mostly in long back pain.':
    'Es wärmt die Haut und ein wenig darunter. Es gibt wenige, kleine Studien, meist zu lang anhaltenden Rückenschmerzen.',
  'To us it is a warm pad: awake, low, on top of you, 20 minutes at most.':
    'Für uns ist es ein Heizkissen: wach, auf niedriger Stufe, oben auf dir, höchstens 20 Minuten.',
  'Infrared gives detox, weight loss and a stronger heart.':
    'Infrarot entgiftet, lässt dich abnehmen und stärkt das Herz.',
  'We found no sound trial of an infrared pad for any of these.':
    'Wir fanden zu nichts davon eine gute Studie mit einem Infrarotkissen.',
  'We make no such claim. Warmth is for comfort.': 'Wir behaupten nichts davon. Wärme ist zum Wohlfühlen da.',
  'A nap on a heating pad is a good way to relax a knot.':
    'Ein Nickerchen auf dem Heizkissen ist gut, um einen Knoten zu entspannen.',
  'Skin can burn at warmth that feels mild if it lasts for hours. Lying on the pad makes it hotter.':
    'Haut kann schon bei Wärme verbrennen, die sich mild anfühlt, wenn sie Stunden dauert. Liegst du auf dem Kissen, wird es heißer.',
  'Stay awake and set a timer. The pad lies on top of you, never under you.':
    'Bleib wach und stell einen Timer. Das Kissen liegt oben auf dir, nie unter dir.',
  'Always ice a knot first.': 'Auf einen Knoten gehört immer zuerst Eis.',
  'Heat has some trials behind it, cold very few. Cold makes sense for a fresh injury or swelling.':
    'Für Wärme gibt es einige Studien, für Kälte sehr wenige. Kälte ist bei einer frischen Verletzung oder Schwellung sinnvoll.',
  'We start with warmth. Cold is for the first 48 hours after an injury or with swelling.':
    'Wir beginnen mit Wärme. Kälte ist für die ersten 48 Stunden nach einer Verletzung oder bei einer Schwellung.',
  'Ultrasound melts knots.': 'Ultraschall lässt Knoten schmelzen.',
  'Trials in long back pain show little or nothing you would notice. Guidelines advise against it.':
    'Studien bei lang anhaltenden Rückenschmerzen zeigen wenig oder nichts, was du merken würdest. Leitlinien raten davon ab.',
  'We do not offer it, and we tell you why if someone else does.':
    'Wir bieten es nicht an. Bietet es dir jemand an, sagen wir dir, was dagegen spricht.',
  'Cupping draws the knot out.': 'Schröpfen zieht den Knoten heraus.',
  'Real cups did no better than fake cups. They leave marks and can burn or bleed.':
    'Echtes Schröpfen half nicht besser als vorgetäuschtes. Es hinterlässt Flecken und kann zu Verbrennungen oder Blutungen führen.',
  'We do not offer it. Never use fire cups on yourself.':
    'Wir bieten es nicht an. Schröpf dich nie selbst mit Feuer.',
  'A needle resets the muscle for good.': 'Eine Nadel setzt den Muskel für immer zurück.',
  'Needling may ease neck pain for some weeks. No lasting effect is shown. Near the lungs it has risks.':
    'Dry Needling kann Nackenschmerzen einige Wochen leichter machen. Eine dauerhafte Wirkung ist nicht gezeigt. Nahe der Lunge hat es Risiken.',
  'It is never self-care. We help you ask a trained person good questions.':
    'Es ist nie Selbsthilfe. Wir helfen dir, jemandem mit Ausbildung gute Fragen zu stellen.',
  'Bad posture causes knots, so sit up straight.': 'Schlechte Haltung macht Knoten, also sitz gerade.',
  'Reviews do not agree that one posture causes pain. Staying in any one posture for long may.':
    'Übersichten sind sich nicht einig, dass eine bestimmte Haltung Schmerzen macht. Lange in derselben Haltung zu bleiben, vielleicht schon.',
  'We help you change position often. Your next posture is the best one.':
    'Wir helfen dir, oft die Haltung zu wechseln. Die nächste Haltung ist die beste.',
  'A new chair or desk will fix it.': 'Ein neuer Stuhl oder Tisch löst das Problem.',
  'Trials of new desks and chairs mostly found no effect on back or neck pain. Breaks did better.':
    'Studien mit neuen Tischen und Stühlen fanden meist keine Wirkung auf Rücken- oder Nackenschmerzen. Pausen schnitten besser ab.',
  'We help you set up what you have. Then we remind you to get up.':
    'Wir helfen dir, das einzustellen, was du hast. Dann erinnern wir dich ans Aufstehen.',
  'Drinking more water cures knots.': 'Wer mehr Wasser trinkt, wird Knoten los.',
  'No trial has tested water for knots. Thirst is a good guide for most healthy adults.':
    'Keine Studie hat Wasser bei Knoten geprüft. Durst ist für die meisten gesunden Erwachsenen ein guter Maßstab.',
  'Drink as you like. Keep to any limit your doctor gave you.':
    'Trink, wie du magst. Halte jede Grenze ein, die dir ärztlich gesetzt wurde.',
  'A knot is gone in 10 to 14 days.': 'Ein Knoten ist in 10 bis 14 Tagen weg.',
  'One article says so. We found no study that followed knots over time.':
    'Ein Artikel sagt das. Wir fanden keine Studie, die Knoten über die Zeit verfolgt hat.',
  'We look at day 14 with you. If it is not better, we help you choose who to ask.':
    'Am Tag 14 schauen wir mit dir nach. Ist es nicht besser, helfen wir dir zu wählen, wen du fragst.',
  'A healthy back has no sore spots.': 'Ein gesunder Rücken hat keine druckempfindlichen Stellen.',
  'About half of healthy young people have some spot that is sore when pressed.':
    'Etwa die Hälfte der gesunden jungen Menschen hat eine Stelle, die bei Druck wehtut.',
  'We aim at comfort and movement. We do not hunt for every tender spot.':
    'Unser Ziel sind Wohlbefinden und Bewegung. Wir jagen nicht jeder druckempfindlichen Stelle nach.',
  'Throw away your painkillers and go natural.': 'Wirf deine Schmerzmittel weg und setz auf Natürliches.',
  'Some can help a little for a short time. They do not suit everyone, and they never fix the cause.':
    'Manche können für kurze Zeit ein wenig helfen. Sie passen nicht für alle und beheben nie die Ursache.',
  'It is your choice: ask a pharmacist. Never stop a prescribed medicine because of us.':
    'Du entscheidest: Frag in der Apotheke. Setz nie wegen uns ein verordnetes Medikament ab.',
  'A stretch must hurt to work.': 'Dehnen muss wehtun, um zu wirken.',
  'The stretches in trials were gentle. Sharp pain is a sign to stop, not to go on.':
    'Die Dehnungen in den Studien waren sanft. Stechender Schmerz ist ein Zeichen zum Aufhören, nicht zum Weitermachen.',
  'A mild pull at 3 of 10 or less is enough. Move slowly and do not bounce.':
    'Ein leichter Zug bei 3 von 10 oder weniger reicht. Beweg dich langsam und federe nicht.',
  'You have knots because your core is weak.': 'Du hast Knoten, weil deine Körpermitte schwach ist.',
  'Core exercise helps long back pain about as much as other exercise. Any you keep up will do.':
    'Übungen für die Körpermitte helfen bei lang anhaltenden Rückenschmerzen etwa so viel wie andere Übungen. Es passt jede, bei der du bleibst.',
  'We offer core, arms, walking and more. You choose what you like.':
    'Wir bieten Körpermitte, Arme, Gehen und mehr an. Du wählst, was du magst.',
}
