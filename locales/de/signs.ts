/** German words of knowledge/signs. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Active knot': 'Aktiver Knoten',
  'It hurts by itself, even when nobody touches it. Pressing it brings the pain you know.':
    'Er tut von selbst weh, auch wenn niemand ihn berührt. Drückst du darauf, kommt der Schmerz, den du kennst.',
  'Ask if it wakes you most nights, keeps getting worse, or lasts six weeks.':
    'Hol dir Rat, wenn er dich in den meisten Nächten weckt, immer schlimmer wird oder sechs Wochen anhält.',
  'Latent knot': 'Latenter Knoten',
  'It hurts only when pressed. About half of healthy young people have one. You need not chase it.':
    'Er tut nur auf Druck weh. Etwa die Hälfte der gesunden jungen Menschen hat einen. Du musst ihm nicht nachjagen.',
  'A sore spot': 'Eine druckempfindliche Stelle',
  'One small place is far more sore than the muscle around it. Press harder and it hurts more.':
    'Eine kleine Stelle ist viel druckempfindlicher als der Muskel rundherum. Drückst du fester, tut es mehr weh.',
  'Ask soon if the sore spot is on the bones of your spine. Never press there.':
    'Hol dir bald Rat, wenn die Stelle auf den Knochen deiner Wirbelsäule liegt. Drück dort nie.',
  'A hard little spot': 'Eine kleine harte Stelle',
  'It can feel like a pea or a bean in the muscle. It stays in the muscle, under the skin.':
    'Sie kann sich wie eine Erbse oder Bohne im Muskel anfühlen. Sie bleibt im Muskel, unter der Haut.',
  'Ask if it is not sore, sits in the skin, or grows.':
    'Hol dir Rat, wenn sie nicht druckempfindlich ist, in der Haut sitzt oder wächst.',
  'Taut band': 'Straffer Strang',
  'A tight cord in the muscle, often with the sore spot in it. Even trained hands often disagree on it.':
    'Ein straffer Strang im Muskel, oft mit der druckempfindlichen Stelle darin. Selbst geübte Hände sind sich darüber oft nicht einig.',
  Twitch: 'Zucken',
  'The muscle may jump for a moment when the band is pressed. Many knots never do it.':
    'Der Muskel kann kurz zucken, wenn jemand auf den Strang drückt. Viele Knoten tun das nie.',
  'Ask if a muscle keeps twitching at rest and the limb feels weak.':
    'Hol dir Rat, wenn ein Muskel in Ruhe immer wieder zuckt und sich Arm oder Bein schwach anfühlt.',
  'Referred pain': 'Ausstrahlung',
  'Pressing one place brings a dull ache in another. A neck knot may ache in your head, arm or chest.':
    'Druck auf eine Stelle bringt einen dumpfen Schmerz an einer anderen. Ein Nackenknoten kann in Kopf, Arm oder Brust wehtun.',
  'Get emergency help now for chest pain, or for arm or jaw pain with sweat or short breath. Ask soon if pain runs below your elbow or knee.':
    'Wähle jetzt den Notruf bei Brustschmerz. Ebenso bei Arm- oder Kieferschmerz mit Schwitzen oder Kurzatmigkeit. Hol dir bald Rat, wenn Schmerz bis unter den Ellbogen oder das Knie zieht.',
  'Limited movement': 'Eingeschränkte Bewegung',
  'The muscle feels short. Turning your head or reaching may stop early, and pull.':
    'Der Muskel fühlt sich kurz an. Den Kopf drehen oder nach etwas greifen kann früh enden und ziehen.',
  'Ask if moving stays hard for more than a week. Ask today after a fall or a crash.':
    'Hol dir Rat, wenn das Bewegen länger als eine Woche schwer bleibt. Hol dir heute Rat nach einem Sturz oder Unfall.',
  Stiffness: 'Steifheit',
  'It is worst after sitting or lying still. It often eases within minutes of moving.':
    'Sie ist am schlimmsten, nachdem du gesessen oder still gelegen hast. Oft lässt sie binnen Minuten nach, wenn du dich bewegst.',
  'Ask if you are stiff for over 30 minutes most mornings, for three months or more.':
    'Hol dir Rat, wenn du an den meisten Morgen über 30 Minuten steif bist, seit drei Monaten oder länger.',
  Crunching: 'Knirschen',
  'A grating or clicking feel when you rub is mostly harmless. Nobody knows for sure what makes it.':
    'Ein Knirschen oder Klicken beim Reiben ist meist harmlos. Niemand weiß sicher, woher es kommt.',
  'Ask if it hurts sharply or began with an injury. Get emergency help now if skin crackles and swells.':
    'Hol dir Rat, wenn es stechend wehtut oder mit einer Verletzung begann. Wähle jetzt den Notruf, wenn die Haut knistert und anschwillt.',
  'How it looks': 'Wie es aussieht',
  'Most knots cannot be seen at all. Build, muscle size and the place change how much you feel.':
    'Die meisten Knoten sieht man gar nicht. Körperbau, Muskelgröße und Ort ändern, wie viel du spürst.',
  'Ask soon if your back has a new shape, such as a hump or a new lean.':
    'Hol dir bald Rat, wenn dein Rücken eine neue Form hat, zum Beispiel einen Buckel oder eine neue Schieflage.',
  'Swelling you can see': 'Schwellung, die du siehst',
  'A knot by itself rarely swells so that you see it. A swelling mostly has another cause.':
    'Ein Knoten allein schwillt selten so an, dass du es siehst. Eine Schwellung hat meist einen anderen Grund.',
  'Do not press or warm it. Ask within days, or today if it is hot, red or after an injury.':
    'Drück sie nicht und wärm sie nicht. Hol dir innerhalb weniger Tage Rat. Heute, wenn sie heiß oder rot ist oder nach einer Verletzung entstand.',
  'A lump': 'Ein Knubbel',
  'A lump is not a knot until someone has looked. Leave it alone: no pressing, no warmth.':
    'Halte einen Knubbel nicht für einen Knoten, bevor jemand nachgesehen hat. Lass ihn in Ruhe: nicht drücken, nicht wärmen.',
  'Ask within days. Ask sooner if it grows, is hard and fixed, or you feel unwell.':
    'Hol dir innerhalb weniger Tage Rat. Früher, wenn er wächst, hart ist und festsitzt oder du dich nicht wohlfühlst.',
  'Hot, red skin or a rash': 'Heiße, rote Haut oder ein Ausschlag',
  'Knots do not make the skin hot, red or blistered. Shingles can burn in a band before a rash shows.':
    'Knoten machen die Haut nicht heiß, rot oder blasig. Gürtelrose kann wie ein Band brennen, bevor ein Ausschlag zu sehen ist.',
  'Ask today. Do not press, warm or rub the place.':
    'Hol dir heute Rat. Die Stelle nicht drücken, nicht wärmen, nicht reiben.',
  'Numb, tingling or weak': 'Taub, kribbelig oder schwach',
  'This points to a nerve more than to a knot. It is not what we work on here.':
    'Das spricht eher für einen Nerv als für einen Knoten. Daran arbeiten wir hier nicht.',
  'Ask your doctor for any of these, and today for new weakness. Get emergency help now for both legs, numbness between the legs, or bladder or bowel trouble.':
    'Frag bei jedem dieser Zeichen deine Ärztin oder deinen Arzt, bei neuer Schwäche noch heute. Wähle jetzt den Notruf, wenn beide Beine betroffen sind. Ebenso bei Taubheit zwischen den Beinen oder bei Problemen mit Blase oder Darm.',
  'Pain at night': 'Schmerz in der Nacht',
  'Turning over on a sore muscle may wake you. A new position often helps.':
    'Wenn du dich auf einen wunden Muskel drehst, kann dich das wecken. Eine neue Lage hilft oft.',
  'Ask if it wakes you three nights a week for over a week. Ask within days if no position eases it.':
    'Hol dir Rat, wenn er dich länger als eine Woche drei Nächte pro Woche weckt. Hol dir innerhalb weniger Tage Rat, wenn er in keiner Lage nachlässt.',
  'The same spot again': 'Wieder dieselbe Stelle',
  'Knots like to come back where the strain comes back. Look at what you did before each one.':
    'Knoten kommen gern dort wieder, wo die Belastung wiederkommt. Schau, was du vor jedem gemacht hast.',
  'Ask a physiotherapist or doctor after three times in six months, or when it lasts over twelve weeks.':
    'Kam es dreimal in sechs Monaten, oder dauert es über zwölf Wochen? Dann frag in der Physiotherapie oder in der Arztpraxis.',
  'Sore after pressing': 'Nachschmerz vom Drücken',
  'Some soreness for up to a day or two is common. Press less next time.':
    'Etwas Nachschmerz bis zu ein oder zwei Tage lang ist häufig. Drück beim nächsten Mal weniger.',
  'Stop if it lasts over 48 hours twice. Get emergency help now for cola-dark urine with swollen or weak muscles.':
    'Hör auf, wenn er zweimal länger als 48 Stunden anhält. Wähle jetzt den Notruf bei Urin so dunkel wie Cola mit geschwollenen oder schwachen Muskeln.',
  'Nothing on a scan': 'Nichts auf dem Bild',
  'Ordinary scans do not show knots. A clear scan does not mean your pain is made up.':
    'Gewöhnliche Aufnahmen vom Körper zeigen keine Knoten. Ein unauffälliges Bild heißt nicht, dass dein Schmerz eingebildet ist.',
}
