/** German words of knowledge/course. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'One web article says 10 to 14 days. No study of it was found, so we only use it to look back.':
    'Ein Artikel im Netz sagt 10 bis 14 Tage. Dazu wurde keine Studie gefunden. Wir nutzen es deshalb nur für den Rückblick.',
  'Most new back pain gets better over time, whatever people do for it.':
    'Die meisten neuen Rückenschmerzen werden mit der Zeit besser, was man auch dagegen tut.',
  'Many people are a good deal better within two weeks of simple care.':
    'Vielen Menschen geht es mit einfachen Mitteln innerhalb von zwei Wochen deutlich besser.',
  'Low back pain of under six weeks is about 56 of 100 at first. Six weeks later it is 26, after half a year 22 and after a year 21.':
    'Kreuzschmerzen seit weniger als sechs Wochen liegen zuerst etwa bei 56 von 100. Sechs Wochen später sind es 26, nach einem halben Jahr 22 und nach einem Jahr 21.',
  'Low back pain of six to twelve weeks is about 63 of 100 at first and 29 six weeks later. Then it stays: 29 after half a year and 31 after a year.':
    'Kreuzschmerzen seit sechs bis zwölf Wochen liegen zuerst etwa bei 63 von 100 und sechs Wochen später bei 29. Dann bleibt es so: 29 nach einem halben Jahr, 31 nach einem Jahr.',
  'Low back pain of over twelve weeks falls slowly, from about 56 of 100. Six weeks later it is 48, after half a year 43 and after a year 40. The trust in these numbers is very low.':
    'Kreuzschmerzen seit mehr als zwölf Wochen sinken langsam, von etwa 56 von 100. Sechs Wochen später sind es 48, nach einem halben Jahr 43 und nach einem Jahr 40. Das Vertrauen in diese Zahlen ist sehr gering.',
  'New neck pain, on a scale to 100: about 64 at first and 35 after six to seven weeks. That is a bit less than half gone.':
    'Neue Nackenschmerzen, auf einer Skala bis 100: zuerst etwa 64, nach sechs bis sieben Wochen 35. Das ist etwas weniger als die Hälfte weg.',
  'After a year neck pain is about 42 of 100 on average. It need not stop you from moving.':
    'Nach einem Jahr sind Nackenschmerzen im Mittel etwa bei 42 von 100. Das muss dich nicht davon abhalten, dich zu bewegen.',
  'In about 7 of 10 people low back pain comes back within a year. Walking may put it off.':
    'Bei etwa 7 von 10 Menschen kommen Kreuzschmerzen innerhalb eines Jahres wieder. Gehen kann das vielleicht hinauszögern.',
  'About half of healthy young people have a spot that hurts when pressed. By itself that needs nothing done.':
    'Etwa die Hälfte der gesunden jungen Menschen hat eine Stelle, die bei Druck wehtut. Allein deswegen muss man nichts tun.',
  'Soreness for one or two days after pressing is common. If it lasts longer twice, stop that technique.':
    'Nachschmerz von ein bis zwei Tagen nach dem Drücken ist häufig. Hält er zweimal länger an, lass diese Technik weg.',
  'In the first two days after an injury, move gently. Use cold if it helps. Do not press deep.':
    'Beweg dich in den ersten zwei Tagen nach einer Verletzung sanft. Nimm Kälte, wenn sie hilft. Drück nicht tief.',
  'Day 3: if nothing has changed, we change one thing.':
    'Tag 3: Hat sich nichts verändert, ändern wir eine Sache.',
  'Day 7: if it is worse by 2 of 10, stop pressing. If still worse after two days, ask a doctor.':
    'Tag 7: Ist es um 2 von 10 schlimmer, hör auf zu drücken. Ist es nach zwei Tagen immer noch schlimmer, frag in der Arztpraxis.',
  'Day 14: better means 2 points or about a third less. If not, we help you choose who to ask.':
    'Tag 14: Besser heißt 2 Punkte oder etwa ein Drittel weniger. Wenn nicht, helfen wir dir zu wählen, wen du fragst.',
  'Six weeks: if it still bothers you, ask a doctor.':
    'Sechs Wochen: Macht es dir noch zu schaffen, frag in der Arztpraxis.',
  'Twelve weeks in the same spot, or three times in six months: ask a physiotherapist or doctor.':
    'Zwölf Wochen an derselben Stelle oder dreimal in sechs Monaten: Frag in der Physiotherapie oder Arztpraxis.',
  'If pain wakes you three nights a week for over a week, ask a doctor.':
    'Weckt dich der Schmerz in drei Nächten pro Woche, und das länger als eine Woche: Frag in der Arztpraxis.',
  'After a week at 0 or 1 of 10, stop daily pressing. Keep walking and your breaks.':
    'Nach einer Woche bei 0 oder 1 von 10 hör mit dem täglichen Drücken auf. Geh weiter spazieren und behalte deine Pausen.',
  'Massage or needles often take more than one visit. Agree on when you will look back.':
    'Massage oder Nadeln brauchen oft mehr als einen Termin. Macht aus, wann ihr zurückschaut.',
  'Two minutes of arm raises, five days a week, eased office neck pain over ten weeks.':
    'Zwei Minuten Armheben an fünf Tagen pro Woche machten Nackenschmerzen bei Büroarbeit leichter, über zehn Wochen.',
}
