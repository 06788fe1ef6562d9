/** German words of knowledge/glossary. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Active knot': 'Aktiver Knoten',
  'A knot that hurts by itself, untouched.': 'Ein Knoten, der von selbst wehtut, ohne Berührung.',
  Acupuncture: 'Akupunktur',
  'Thin needles set in the skin and muscle by a trained person.':
    'Dünne Nadeln, die eine geschulte Person in Haut und Muskel setzt.',
  Acute: 'Akut',
  'New: in its first hours to weeks. Not the same as severe.':
    'Neu: in den ersten Stunden bis Wochen. Nicht dasselbe wie heftig.',
  Adhesion: 'Verklebung',
  'Tissue stuck together, as after surgery. A knot is not shown to be one.':
    'Gewebe, das aneinanderhaftet, wie nach einer Operation. Dass ein Knoten so etwas ist, ist nicht gezeigt.',
  'Aerobic exercise': 'Ausdauertraining',
  'Moving so that you breathe faster but can still talk.':
    'Sich so bewegen, dass du schneller atmest, aber noch reden kannst.',
  'Anti-inflammatory (NSAID)': 'Entzündungshemmer (NSAR)',
  'A kind of painkiller, such as ibuprofen. Not for everyone: ask a pharmacist.':
    'Eine Art Schmerzmittel, zum Beispiel Ibuprofen. Nicht für alle: Frag in der Apotheke.',
  'Blood thinner': 'Blutverdünner',
  'A medicine that slows clotting. You bruise and bleed more easily with it.':
    'Ein Medikament, das die Blutgerinnung verlangsamt. Damit bekommst du leichter blaue Flecken und Blutungen.',
  'Cauda equina': 'Cauda equina',
  'The nerves at the end of the spine. Pressure on them is an emergency.':
    'Die Nerven am Ende der Wirbelsäule. Druck auf sie ist ein Notfall.',
  Chronic: 'Chronisch',
  'Lasting over three months. It does not mean for ever.':
    'Dauert länger als drei Monate. Das heißt nicht für immer.',
  Core: 'Körpermitte',
  'The muscles around your belly and lower back.': 'Die Muskeln rund um deinen Bauch und unteren Rücken.',
  Crepitus: 'Krepitation',
  'A grating or crunching feel or sound under the hand.':
    'Ein reibendes oder knirschendes Gefühl oder Geräusch unter der Hand.',
  Cupping: 'Schröpfen',
  'Cups that suck the skin up. They leave round marks.':
    'Gläser, die die Haut hochsaugen. Sie hinterlassen runde Flecken.',
  'Deep-tissue massage': 'Tiefengewebsmassage',
  'Slow, firm massage by a therapist.': 'Langsame, feste Massage durch Fachleute.',
  'Dry needling': 'Dry Needling',
  'A trained person puts a thin needle into a sore spot, without any medicine.':
    'Eine geschulte Person sticht eine dünne Nadel in eine druckempfindliche Stelle, ohne Medikament.',
  Ergonomics: 'Ergonomie',
  'Making the desk or task fit the body.': 'Den Arbeitsplatz oder die Aufgabe an den Körper anpassen.',
  'Erythema ab igne': 'Erythema ab igne',
  'Net-like brown marks from too much warmth. Stop the heat if you see them.':
    'Netzartige braune Flecken durch zu viel Wärme. Hör mit der Wärme auf, wenn du sie siehst.',
  Evidence: 'Belege',
  'What has been tested, and how fairly.': 'Was geprüft wurde, und wie fair.',
  Fascia: 'Faszie',
  'Thin, tough tissue that wraps and joins the muscles.':
    'Dünnes, zähes Gewebe, das die Muskeln umhüllt und verbindet.',
  Flare: 'Schub',
  'A few days in which the pain is clearly worse than before.':
    'Ein paar Tage, in denen der Schmerz deutlich stärker ist als vorher.',
  Guarding: 'Schutzspannung',
  'Muscles tensing by themselves to protect a sore place.':
    'Muskeln spannen sich von selbst an, um eine schmerzende Stelle zu schützen.',
  Guideline: 'Leitlinie',
  'Advice that a group of experts wrote after weighing the studies.':
    'Rat, den eine Gruppe von Fachleuten aufschrieb, nachdem sie die Studien abgewogen hatte.',
  Hypertonicity: 'Muskelhypertonus',
  'More tension in a muscle than it needs.': 'Mehr Spannung in einem Muskel, als er braucht.',
  Infrared: 'Infrarot',
  'Warmth that travels as light you cannot see.': 'Wärme, die als Licht kommt, das du nicht siehst.',
  'Ischaemic compression': 'Ischämische Kompression',
  'Steady pressure on a sore spot. We just say pressing.':
    'Gleichmäßiger Druck auf eine druckempfindliche Stelle. Wir sagen einfach Drücken.',
  Knot: 'Knoten',
  'A sore spot in a muscle that you can feel.':
    'Eine druckempfindliche Stelle in einem Muskel, die du fühlen kannst.',
  'Latent knot': 'Latenter Knoten',
  'A knot that hurts only when it is pressed.': 'Ein Knoten, der nur auf Druck wehtut.',
  Lumbar: 'Lumbal',
  'Of the lower back.': 'Gehört zum unteren Rücken.',
  Metabolic: 'Metabolisch',
  'To do with how the body makes and uses energy.':
    'Hat damit zu tun, wie der Körper Energie gewinnt und nutzt.',
  'Myofascial release': 'Myofasziale Behandlung',
  'Slow, gentle pressure and stretch by a therapist.':
    'Langsamer, sanfter Druck und Dehnung durch Fachleute.',
  Nerve: 'Nerv',
  'A line that carries feeling and movement through the body.':
    'Eine Leitung, die Gefühl und Bewegung durch den Körper trägt.',
  Osteoporosis: 'Osteoporose',
  'Thin bones that can break more easily. No hard pressure on the back.':
    'Brüchige Knochen, die leichter brechen können. Kein starker Druck auf den Rücken.',
  'Pain score': 'Schmerzwert',
  'A number from 0 to 10. Zero is no pain, ten the worst you can think of.':
    'Eine Zahl von 0 bis 10. Null ist kein Schmerz, zehn der schlimmste, den du dir denken kannst.',
  Physiotherapist: 'Physiotherapeutin oder Physiotherapeut',
  'Trained to examine movement and teach exercise. Also called a physical therapist.':
    'Dafür ausgebildet, Bewegung zu untersuchen und Übungen beizubringen. Der Beruf hieß früher Krankengymnastik.',
  'Placebo or sham': 'Placebo oder Scheinbehandlung',
  'A fake treatment that shows how much of a change the real one explains.':
    'Eine unechte Behandlung. Sie zeigt, wie viel von einer Veränderung die echte erklärt.',
  Prone: 'Bauchlage',
  'Lying on your front.': 'Auf dem Bauch liegen.',
  'Range of motion': 'Bewegungsumfang',
  'How far a joint moves before it stops.': 'Wie weit sich ein Gelenk bewegt, bevor es stoppt.',
  'Referred pain': 'Ausstrahlung',
  'Pain felt in one place that starts in another.':
    'Schmerz, den du an einer Stelle spürst und der an einer anderen beginnt.',
  'Relative rest': 'Relative Schonung',
  'Pausing only what started it, and moving as usual otherwise.':
    'Nur mit dem pausieren, was es ausgelöst hat, und sich sonst wie gewohnt bewegen.',
  Rhabdomyolysis: 'Rhabdomyolyse',
  'Muscle damage that can harm the kidneys. Cola-dark urine is a sign: an emergency.':
    'Muskelschaden, der den Nieren schaden kann. Urin so dunkel wie Cola ist ein Zeichen: ein Notfall.',
  Sciatica: 'Ischias',
  'Nerve pain that runs from the back down the leg.': 'Nervenschmerz, der vom Rücken das Bein hinunterzieht.',
  Spasm: 'Krampf',
  'A muscle that tightens by itself and stays tight for a while.':
    'Ein Muskel, der sich von selbst anspannt und eine Zeit lang angespannt bleibt.',
  Supine: 'Rückenlage',
  'Lying on your back.': 'Auf dem Rücken liegen.',
  'Taut band': 'Straffer Strang',
  'A tight cord that can be felt in a muscle.': 'Ein straffer Strang, den man in einem Muskel fühlen kann.',
  Tenderness: 'Druckschmerz',
  'How much a spot hurts when pressed, from 0 to 10.': 'Wie sehr eine Stelle auf Druck wehtut, von 0 bis 10.',
  TENS: 'TENS',
  'A small device that tingles the skin with electric pulses.':
    'Ein kleines Gerät, das die Haut mit Stromimpulsen kribbeln lässt.',
  Thoracic: 'Thorakal',
  'Of the upper and middle back, where the ribs are.':
    'Gehört zum oberen und mittleren Rücken, wo die Rippen sind.',
  Trapezius: 'Trapezmuskel',
  'The large kite-shaped muscle from the neck to the shoulders and mid-back.':
    'Der große Muskel in Form eines Papierdrachens, vom Nacken zu den Schultern und zum mittleren Rücken.',
  Trial: 'Randomisierte Studie',
  'A study in which chance decides who gets which treatment.':
    'Eine Studie, in der der Zufall entscheidet, wer welche Behandlung bekommt.',
  'Trigger point': 'Triggerpunkt',
  'What professionals call a knot: a very sore spot in a tight band of muscle.':
    'So nennen Fachleute einen Knoten: eine sehr druckempfindliche Stelle in einem straffen Muskelstrang.',
  'Twitch response': 'Zuckungsantwort',
  'A short jump of the muscle when its sore spot is touched.':
    'Ein kurzes Zucken des Muskels, wenn seine druckempfindliche Stelle berührt wird.',
  'Urgent sign (red flag)': 'Dringendes Zeichen (Red Flag)',
  'Something that needs a professional before any self-care.':
    'Etwas, das vor jeder Selbsthilfe jemanden vom Fach braucht.',
}
