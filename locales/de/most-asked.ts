/** German words of knowledge/reference/most-asked. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'What is a muscle knot?': 'Was ist ein Muskelknoten?',
  'A sore spot in a muscle. Pressing it brings the pain you know, sometimes in another place. It is common, and mostly harmless.':
    'Eine druckempfindliche Stelle im Muskel. Drückst du darauf, kommt der Schmerz, den du kennst, manchmal an einem anderen Ort. Das ist häufig und meist harmlos.',
  'Ice or heat for a knot?': 'Eis oder Wärme bei einem Knoten?',
  'Warmth for an ordinary knot. Cold only in the first two days after an injury, or with swelling. Then keep the one that helps you.':
    'Wärme bei einem gewöhnlichen Knoten. Kälte nur in den ersten zwei Tagen nach einer Verletzung oder bei Schwellung. Danach bleib bei dem, was dir hilft.',
  'How hard should I press?': 'Wie fest soll ich drücken?',
  'Lightly. Begin at a 3 of 10 and stay at 5 or less. It must fade while you hold: if not, go lighter.':
    'Leicht. Fang bei 3 von 10 an und bleib bei 5 oder weniger. Es muss nachlassen, während du hältst: wenn nicht, drück leichter.',
  'How long does a knot last?': 'Wie lange dauert ein Knoten?',
  'Nobody has followed knots over time. New back and neck pain mostly eases a good deal in six weeks, and often comes back.':
    'Niemand hat Knoten über die Zeit verfolgt. Neue Rücken- und Nackenschmerzen lassen meist in sechs Wochen deutlich nach und kommen oft wieder.',
  'My knot will not go away. What now?': 'Mein Knoten geht nicht weg. Was nun?',
  'Change one thing after three days. Look back after two weeks, and ask a doctor after six. More of the same is no plan.':
    'Ändere nach drei Tagen eine Sache. Blick nach zwei Wochen zurück, und frag nach sechs in der Arztpraxis. Mehr vom Gleichen ist kein Plan.',
  'When should I see a doctor?': 'Wann soll ich zum Arzt?',
  'At once for chest pain, numbness between the legs or two weak legs. Today for fever or one weak limb. Within days if it grows or will not go.':
    'Sofort bei Brustschmerz, Taubheit zwischen den Beinen oder zwei schwachen Beinen. Heute bei Fieber oder einem schwachen Arm oder Bein. In den nächsten Tagen, wenn es zunimmt oder nicht weggeht.',
  'Which ball should I use?': 'Welchen Ball soll ich nehmen?',
  'Rolled socks first, then a tennis ball in a sock. A hard ball only after an easy week. You need to buy nothing.':
    'Zuerst gerollte Socken, dann einen Tennisball in einer Socke. Einen harten Ball erst nach einer leichten Woche. Kaufen musst du nichts.',
  'Why am I sore after pressing?': 'Warum tut es nach dem Drücken weh?',
  'A day or two of soreness is common. Press half as much next time. Stop that way of pressing if it twice lasts over two days.':
    'Ein oder zwei empfindliche Tage sind häufig. Drück beim nächsten Mal halb so viel. Dauert es zweimal länger als zwei Tage, lass diese Art des Drückens weg.',
  'What helps a knot between the shoulder blades?':
    'Was hilft bei einem Knoten zwischen den Schulterblättern?',
  'A ball at a wall, then moving the blades both ways, then a little strength. First make sure that it is a knot.':
    'Ein Ball an der Wand, dann die Schulterblätter in beide Richtungen bewegen, dann etwas Kraft. Vergewissere dich zuerst, dass es ein Knoten ist.',
  'How should I sleep with a knot?': 'Wie soll ich mit einem Knoten schlafen?',
  'On your side or your back, with a pillow where there is a gap. Rather not on your front. Never asleep with a heat pad.':
    'Auf der Seite oder dem Rücken, mit einem Kissen, wo eine Lücke ist. Eher nicht auf dem Bauch. Nie mit einem Heizkissen einschlafen.',
}
