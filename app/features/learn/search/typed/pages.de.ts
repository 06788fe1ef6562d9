/** German words of pages.ts: written for German, not translated. */
import type { pageWords as english } from './pages.ts'

export const pageWords: typeof english = {
  'question/what-is-a-knot':
    'was ist ein Muskelknoten, Muskelknoten, Knoten, Knoten im Muskel, Knoten im Rücken, Triggerpunkt, Triggerpunkte, Verspannung, Verspannungen, verspannt, Verhärtung, Muskelverhärtung, Muskelhärte, Muskelhartspann, Myogelose, Myogelosen, Hartspann, harter Muskel, Schulterverspannung, Nackenverspannung, Rückenverspannung, myofasziales Schmerzsyndrom, woher kommen Knoten, Muskelverspannung, Bedeutung',
  'question/ice-or-heat':
    'Kälte oder Wärme, Wärme oder Kälte, Eis oder Wärme, kalt oder warm, warm oder kalt, kühlen oder wärmen, wärmen oder kühlen, soll ich kühlen, Wärme bei Verspannung, hilft Wärme, hilft Kälte',
  'question/how-hard':
    'wie fest, wie fest drücken, wie stark drücken, wie viel Druck, Druck, zu fest, tief, Schmerz beim Drücken, darf es wehtun, tut weh beim Drücken, Massage tut weh',
  'question/how-long':
    'wie lange dauert das, wie lange dauert es, wie lange bis es besser wird, Dauer, Heilungsdauer, wann ist es weg, wie viele Tage, geht es von selbst weg, von allein weg, von alleine, heilt es von selbst, Prognose, Verlauf, seit Wochen',
  'question/will-not-go':
    'geht nicht weg, wird nicht besser, will nicht weggehen, nichts hilft, hilft nichts, seit Monaten, Monate, chronisch, chronische Verspannung, hartnäckig, hartnäckige Verspannung, löst sich nicht, Verspannung lösen, Knoten lösen, loswerden, kommt immer wieder, immer wieder Verspannungen, ständig verspannt, immer an derselben Stelle',
  'question/when-a-doctor':
    'wann zum Arzt, Arzt, zum Arzt, muss ich zum Arzt, zum Doktor, Hausarzt, Hausärztin, Orthopäde, Notaufnahme, Krankenhaus, Warnzeichen, gefährlich, ist das gefährlich, schlimm, ernst, dringend, Herzinfarkt, Krebs, Sorgen machen, 116117, Bereitschaftsdienst, krankschreiben, Krankschreibung',
  'question/which-ball':
    'welcher Ball, welchen Ball, Massageball, bester Ball, Igelball, Faszienball, Lacrosseball, Tennisball oder Faszienball, Ballgröße, Golfball, Noppenball, Doppelball, Duoball, was kaufen, bestes Massagegerät',
  'question/sore-afterwards':
    'Muskelkater, Muskelkater nach Massage, blauer Fleck, blaue Flecken, Bluterguss, schlimmer nach Massage, nach Massage mehr Schmerzen, Schmerzen nach Massage, am nächsten Tag, Erstverschlimmerung, Nebenwirkungen, empfindlich danach',
  'question/between-the-blades':
    'zwischen den Schulterblättern, Schmerzen zwischen den Schulterblättern, Schulterblatt, Schulterblätter, Schmerz am Schulterblatt, Knoten am Schulterblatt, unter dem Schulterblatt, oberer Rücken, Brustwirbelsäule, mitten im Rücken, mittlerer Rücken, Rhomboiden, Rautenmuskel, BWS',
  'question/how-to-sleep':
    'wie schlafen, wie liegen, schlafen bei Nackenschmerzen, schlafen bei Rückenschmerzen, Schlaf, Schlafposition, beste Schlafposition, Kissen, Kopfkissen, Nackenkissen, Matratze, nachts, Seitenschläfer, Bauchschläfer, Bett, Schlaflosigkeit, kann nicht schlafen',
  'muscle/upper-trapezius':
    'Trapez, Trapezmuskel, Trapezius, Kapuzenmuskel, oben auf der Schulter, Schulter verspannt, Nacken verspannt, Nackenverspannung, Schulterverspannung, Nacken, Schulternacken, Spannungskopfschmerz, Kopfschmerzen, Kopfschmerzen vom Nacken, Schläfe, Knoten in der Schulter, Knoten im Nacken',
  'muscle/middle-trapezius': 'mittlerer Trapez, Kapuzenmuskel, Trapez',
  'muscle/lower-trapezius': 'unterer Trapez, Kapuzenmuskel',
  'muscle/levator-scapulae':
    'steifer Nacken, steifer Hals, Nackensteife, Schiefhals, Hals verlegen, Nacken verlegen, verlegen, falsch gelegen, verrenkt, Kopf drehen geht nicht, kann den Kopf nicht drehen, Kopf nicht drehen, Nackenverspannung, Schulterverspannung, Nackenschmerzen, Schulterblattheber, Genick, Nackenstarre, Hals tut weh, Zug bekommen',
  'muscle/rhomboid-major':
    'Rhomboiden, Rautenmuskel, zwischen den Schulterblättern, Schulterblatt innen, Schulterblatt',
  'muscle/rhomboid-minor': 'Rhomboiden, Rautenmuskel, zwischen den Schulterblättern',
  'muscle/splenius-capitis': 'Riemenmuskel, Hinterkopf, Kopfschmerzen oben, Kopf drehen geht nicht',
  'muscle/splenius-cervicis':
    'Riemenmuskel, Kopf drehen geht nicht, Schmerz hinter dem Auge, Nackenschmerzen',
  'muscle/semispinalis-capitis': 'Hinterkopf, Kopfschmerzen, Spannungskopfschmerz, Kopfschmerz wie ein Band',
  'muscle/suboccipitals':
    'Hinterkopf, Schädelbasis, unter dem Schädel, Kopfschmerzen, Kopfweh, Spannungskopfschmerz, Migräne, Kopfschmerzen vom Nacken, kurze Nackenmuskeln, Schädelrand',
  'muscle/sternocleidomastoid':
    'Kopfwender, Kopfnicker, vorne am Hals, seitlicher Hals, Stirnkopfschmerz, Kopfschmerzen, Schwindel vom Nacken',
  'muscle/scalenes': 'Treppenmuskel, Rippenhalter, seitlicher Hals, Skalenus',
  'muscle/supraspinatus': 'Rotatorenmanschette, Obergrätenmuskel, Arm heben tut weh, Schulterschmerzen',
  'muscle/infraspinatus':
    'Rotatorenmanschette, Untergrätenmuskel, Schulterblatt, auf dem Schulterblatt, Schulterschmerzen, hintere Schulter',
  'muscle/teres-minor': 'Rotatorenmanschette, hintere Achsel',
  'muscle/teres-major': 'hintere Achsel, Achsel',
  'muscle/subscapularis':
    'Rotatorenmanschette, unter dem Schulterblatt, Schultersteife, frozen shoulder, Achsel',
  'muscle/latissimus-dorsi': 'Latissimus, Lat, breiter Rückenmuskel, seitlicher Rücken, Achsel',
  'muscle/serratus-anterior': 'Sägemuskel, Rippen, Rippenschmerzen, Seitenstechen',
  'muscle/serratus-posterior-superior': 'tief unter dem Schulterblatt, Sägemuskel hinten',
  'muscle/serratus-posterior-inferior': 'untere Rippen, Rippenschmerzen',
  'muscle/iliocostalis-thoracis': 'mittlerer Rücken, neben der Wirbelsäule, Rückenstrecker',
  'muscle/iliocostalis-lumborum':
    'Rückenschmerzen, Kreuzschmerzen, unterer Rücken, Schmerzen im unteren Rücken, Rückenstrecker, Kreuz, Lendenwirbelsäule, LWS, neben der Wirbelsäule',
  'muscle/longissimus-thoracis': 'Rückenstrecker, neben der Wirbelsäule, mittlerer Rücken',
  'muscle/multifidi-rotatores': 'tiefe Rückenmuskeln, Multifidus, an der Wirbelsäule, Wirbelsäule',
  'muscle/quadratus-lumborum':
    'QL, Lendenmuskel, quadratischer Lendenmuskel, Flanke, Flankenschmerz, seitlicher unterer Rücken, unterer Rücken, Hüftgold, Taille, Kreuzschmerzen, Lende, Kreuz, Hexenschuss, Speckrolle',
  'muscle/iliopsoas':
    'Hüftbeuger, Psoas, Lendenmuskel, Leiste, Leistenschmerzen, vordere Hüfte, Lendendarmbeinmuskel',
  'muscle/rectus-abdominis': 'Bauchmuskel, Bauchmuskeln, Sixpack, gerader Bauchmuskel',
  'muscle/gluteus-maximus':
    'Po, Po schmerzen, Gesäß, Gesäß schmerzen, Pobacke, Gesäßmuskel, großer Gesäßmuskel, Hintern, Steißbein, Schmerzen beim Sitzen',
  'muscle/gluteus-medius': 'Gesäß, Gesäßmuskel, Hüfte, Hüftschmerzen, seitliche Hüfte, Po',
  'muscle/gluteus-minimus': 'Gesäß, Hüfte, seitliche Hüfte, Schmerz ins Bein',
  'muscle/piriformis':
    'Piriformis, Piriformissyndrom, Birnenmuskel, birnenförmiger Muskel, tief im Po, Gesäß schmerzen, Ischias vom Muskel',
  'muscle/pectoralis-major': 'Brustmuskel, Brustmuskeln, großer Brustmuskel, Brust verspannt',
  'muscle/pectoralis-minor': 'Brustmuskel, kleiner Brustmuskel, vordere Schulter',
  'muscle/deltoid-posterior': 'Schultermuskel, Deltamuskel, Delta, hintere Schulter',
  'muscle/thoracolumbar-erectors-general':
    'Rückenstrecker, Rückenmuskel, Rückenmuskeln, Rückenmuskulatur, neben der Wirbelsäule, Rückenschmerzen',
  'muscle/external-oblique': 'schräge Bauchmuskeln, schräger Bauchmuskel, Taille, Seitenstechen',
  'technique/stay-active':
    'in Bewegung bleiben, bewegen oder schonen, schonen, Schonung, Bettruhe, darf ich Sport machen, darf ich trainieren, Training bei Verspannung, Fitnessstudio, arbeiten gehen, weiter trainieren',
  'technique/pressure':
    'Selbstmassage, selbst massieren, massieren, wie massieren, Triggerpunkt drücken, Triggerpunkte lösen, Daumendruck, Druckmassage, wie lange drücken, wie oft drücken, wie oft am Tag, wie oft, Verspannung lösen, Knoten lösen, Verhärtung lösen, rausdrücken, kneten, reiben, Hände, Triggerpunktmassage',
  'technique/ball-wall':
    'Ballmassage, Tennisball, Lacrosseball, Faszienball, Massageball, Igelball, Ball an der Wand',
  'technique/cane':
    'Massagehaken, Haken, Massagestab, Massagestock, Thera Cane, Rückenkratzer, Triggerhaken, Triggerpunkt-Stab',
  'technique/roller':
    'Faszienrolle, Blackroll, Schaumstoffrolle, rollen, ausrollen, Faszienrollen, Faszientraining, Massagerolle, Rolle',
  'technique/gun': 'Massagepistole, Theragun, Massage Gun, Massagegerät, Vibration, Faszienpistole',
  'technique/heat':
    'Wärme, Heizkissen, Wärmflasche, Kirschkernkissen, Körnerkissen, warme Dusche, heiß duschen, Wärmekissen, Fango, Moorkissen, Wärmebehandlung, aufwärmen, heiße Rolle',
  'technique/ir': 'Infrarot, Rotlicht, Rotlichtlampe, Infrarotlampe, Infrarotkissen, Wärmelampe',
  'technique/cold':
    'Eis, Kühlpack, kühlen, Kälte, Coolpack, Eispack, Kühlkissen, Eisbad, Schwellung, Kältetherapie, Quark',
  'technique/contrast': 'warm und kalt, Wechseldusche, Wechselbad, Wechselbäder, Kneipp',
  'technique/stretch': 'dehnen, Dehnung, Dehnübungen, Stretching, wie lange dehnen, Dehnübung, beweglich',
  'technique/mobility':
    'Mobilisation, locker machen, Lockerungsübungen, mobilisieren, leichte Bewegung, aufwärmen, Gymnastik',
  'technique/aerobic':
    'Gehen, Spazieren, Spazierengehen, Schwimmen, Ausdauer, Ausdauersport, Sport, Joggen, Laufen, Radfahren, Fahrrad, Walking, Nordic Walking, Crosstrainer',
  'technique/strength-2min':
    'Kraft, Kräftigung, Krafttraining, Kraftübungen, Hanteln, Theraband, Gewichte, Kniebeugen, Muskelaufbau, Rückentraining, Rücken stärken',
  'technique/core':
    'Rumpf, Rumpfkraft, Rumpf kräftigen, Rumpfstabilität, Bauchmuskeltraining, Core, Stabilisation, Rückenschule',
  'technique/breath': 'Atmung, Bauchatmung, atmen, Atemübung, Atemübungen, tief atmen',
  'technique/mindful':
    'Meditation, Entspannung, Entspannungsübung, Körperreise, Achtsamkeit, Bodyscan, autogenes Training, progressive Muskelentspannung, PMR, abschalten, zur Ruhe kommen',
  'technique/break': 'Mikropause, Pause, Pausen, kurze Pause, wie oft Pause',
  'technique/ergo':
    'Schreibtisch, Haltung, Ergonomie, ergonomisch, Arbeitsplatz, Bürostuhl, Stuhl, Bildschirm, Büro, Homeoffice, Tastatur',
  'technique/sleep':
    'Schlafposition, Schlafstellung, Kissen zwischen den Knien, wie liegen, Matratze, Stufenlagerung',
  'technique/hydrate':
    'Wasser, trinken, Wasser trinken, viel trinken, zu wenig getrunken, Flüssigkeit, dehydriert, Kaffee, Alkohol',
  'technique/nsaid':
    'Ibuprofen, Ibu, Naproxen, Diclofenac, Aspirin, Voltaren Tabletten, Schmerzmittel, Schmerztablette, Schmerztabletten, Tabletten, Medikamente, Entzündungshemmer, Dolormin, rezeptfrei',
  'technique/paracetamol':
    'Paracetamol, Ben-u-ron, Schmerzmittel, Schmerztabletten, Tabletten, Novalgin, Medikamente',
  'technique/opioid': 'Codein, Tramadol, Morphin, Tilidin, Opioide, Opiate, starke Schmerzmittel, Oxycodon',
  'technique/tens-home':
    'TENS-Gerät, TENS, Reizstrom, Reizstromgerät, Elektroden, Strom, Elektrotherapie, EMS',
  'technique/belt':
    'Rückenbandage, Bandage, Rückengurt, Gürtel, Korsett, Lendenstütze, Stützgürtel, Nierengurt',
  'technique/traction':
    'Strecken, Aushängen, Traktion, Zug an der Wirbelsäule, Streckbank, an der Stange hängen, Halskrause',
  'movement/st-upper-trap':
    'Nacken dehnen, Nackendehnung, Ohr zur Schulter, Kopf zur Seite, Trapez dehnen, seitlichen Hals dehnen',
  'movement/st-levator': 'Nacken dehnen, Nackendehnung, Nase zur Achsel, Schulterblattheber dehnen',
  'movement/st-scalene': 'Hals dehnen, seitliche Halsdehnung, Nacken dehnen',
  'movement/st-scm-gentle': 'Kopf drehen, vorderen Hals dehnen, Kopfwender dehnen',
  'movement/st-chin-tuck': 'Doppelkinn, Doppelkinn Übung, Kinn einziehen, Kinn zurück, Übung gegen Geierhals',
  'movement/st-suboccipital-nod': 'Nicken, kleines Nicken, Hinterkopf dehnen, Übung gegen Kopfschmerzen',
  'movement/st-shoulder-blade-squeeze':
    'Schulterblätter zusammenziehen, Schulterblätter zusammen, Schulterblatt Übung',
  'movement/st-hug': 'umarmen, oberen Rücken dehnen, Schulterblatt dehnen, Rhomboiden dehnen',
  'movement/st-cross-body': 'Schulter dehnen, Arm vor die Brust, Schulterdehnung',
  'movement/st-hand-behind-back': 'Hand hinter den Rücken, Schulter dehnen',
  'movement/st-doorway': 'Türrahmen, Türrahmen Dehnung, Brust dehnen, Brustdehnung, Brustmuskel dehnen',
  'movement/st-corner-high': 'Brust dehnen, Brustmuskel dehnen, Ecke',
  'movement/st-lat-prayer': 'Latissimus dehnen, Gebet',
  'movement/st-open-book': 'oberen Rücken dehnen, Brustwirbelsäule drehen, offenes Buch',
  'movement/st-thread-needle': 'Nadelöhr, Arm durchfädeln, oberen Rücken dehnen',
  'movement/st-cat-cow': 'Katzenbuckel, Katze Kuh, Katze-Kuh, Pferderücken, Vierfüßler, Vierfüßlerstand',
  'movement/st-thoracic-ext': 'oberen Rücken dehnen, über die Lehne, Brustwirbelsäule strecken, zurücklehnen',
  'movement/st-child-pose':
    'Kindhaltung, Kindstellung, Kindeshaltung, Päckchen, Rücken dehnen, unteren Rücken dehnen',
  'movement/st-seated-fold': 'hintere Oberschenkel, Oberschenkel dehnen, Vorbeuge, Beinbeuger, Rumpfbeuge',
  'movement/st-knee-to-chest':
    'Knie zur Brust, Knie an die Brust, unteren Rücken dehnen, Rücken dehnen, Päckchen',
  'movement/st-trunk-rotation':
    'Knie zur Seite, Drehdehnlage, Drehlage, Rücken drehen, unteren Rücken dehnen, Scheibenwischer',
  'movement/st-ql-side': 'Seitneigung, Flanke dehnen, seitlich dehnen, QL dehnen, unteren Rücken dehnen',
  'movement/st-hip-flexor': 'Hüftbeuger dehnen, Hüftbeuger, Ausfallschritt, Psoas dehnen, Leiste dehnen',
  'movement/st-cobra': 'Kobra, Kobra Übung, Rückbeuge, Sphinx',
  'movement/st-figure4': 'Piriformis dehnen, Gesäß dehnen, Po dehnen, Hüfte dehnen, Vierer, Taube',
  'movement/st-glute-max': 'Gesäß dehnen, Po dehnen, Knie zur Schulter',
  'movement/st-itb-cross': 'Tractus, seitliche Hüfte dehnen, IT-Band, Läuferknie',
  'movement/ex-lateral-raise': 'Seitheben',
  'movement/ex-row': 'Rudern, Rudern mit Band',
  'movement/ex-wall-slide': 'Wandengel, an der Wand gleiten',
  'movement/ex-ext-rotation': 'Außenrotation, Rotatorenmanschette kräftigen, Rotatorenmanschette Übung',
  'movement/ex-int-rotation': 'Innenrotation',
  'movement/ex-lat-pulldown': 'Latzug, Latziehen',
  'movement/ex-pushup-plus': 'Liegestütz, Liegestütze, Wandliegestütz',
  'movement/ex-deep-neck-flexor': 'Nacken kräftigen, Nackenkräftigung, Nackenübung, tiefe Halsmuskeln',
  'movement/ex-neck-isometric': 'Nacken kräftigen, Nackenübung, isometrisch, gegen die Hand drücken',
  'movement/ex-thoracic-ext': 'Superman, Rücken heben, Rückenstrecker Übung',
  'movement/ex-breath-diaphragm': 'Zwerchfell, Zwerchfellatmung, Bauchatmung',
  'movement/ex-bird-dog': 'Vierfüßlerstand, Vogelhund, Bird Dog, Arm und Bein heben',
  'movement/ex-dead-bug': 'Käfer, toter Käfer, Dead Bug',
  'movement/ex-curl-up': 'Crunch, Crunches, Sit-up, Bauchpresse, Bauchmuskelübung',
  'movement/ex-side-plank': 'Seitstütz, Seitenstütz, Side Plank, Plank seitlich',
  'movement/ex-front-plank': 'Unterarmstütz, Plank, Planke, Brett',
  'movement/ex-glute-bridge': 'Brücke, Schulterbrücke, Becken heben, Beckenlift',
  'movement/ex-clamshell': 'Muschel, Hüftübung',
  'movement/ex-side-leg-raise': 'Bein seitlich heben, Beinheben',
  'movement/ex-hip-hinge': 'richtig bücken, richtig heben, Bücken, Kreuzheben, Heben',
  'movement/ex-suitcase-carry': 'Koffer tragen, einseitig tragen',
  'movement/mo-shoulder-roll': 'Schulterkreisen, Schultern kreisen, Schultern rollen',
  'movement/mo-neck-turn': 'Kopf drehen, Kopfkreisen, Kopf drehen Übung, Nacken mobilisieren',
  'movement/mo-arm-circle': 'Armkreisen, Arme kreisen',
  'movement/mo-side-bend': 'Seitneigen, zur Seite neigen',
  'movement/mo-pelvic-tilt': 'Becken kippen, Beckenkippen, Beckenschaukel',
  'movement/mo-hip-circle': 'Hüftkreisen, Becken kreisen',
  'movement/mo-seated-tilt': 'Beckenkippen im Sitzen, Katze im Sitzen, Becken kippen auf dem Stuhl',
  'movement/mo-seated-bend': 'Seitneigen im Sitzen, Seitbeuge auf dem Stuhl',
  'movement/mo-trunk-turn': 'Oberkörper drehen, Rumpf drehen',
  'movement/mo-march': 'Marschieren, auf der Stelle gehen, auf der Stelle laufen',
  'movement/mo-jumping-jack': 'Hampelmann, Hampelmänner',
  'tool/hands': 'Finger, Daumen, Fingerkuppen, ohne Hilfsmittel, ohne Geräte',
  'tool/socks': 'Socken, Sockenball, Sockenknäuel, statt Ball',
  'tool/tennis-ball': 'Tennisball, weicher Ball, Igelball',
  'tool/two-balls': 'Duoball, Doppelball, Erdnussball, zwei Bälle in einer Socke',
  'tool/lacrosse-ball': 'Lacrosseball, harter Ball, Golfball, Faszienball, Korkball',
  'tool/roller': 'Faszienrolle, Blackroll, Schaumstoffrolle, Nudelholz',
  'tool/cane': 'Massagehaken, Massagestab, Haken, Thera Cane, Backnobber',
  'tool/gun': 'Massagepistole, Theragun, Therabody, Hypervolt, Hyperice, Renpho',
  'tool/heat-pad':
    'Heizkissen, Heizdecke, Wärmekissen, Körnerkissen, Kirschkernkissen, Wärmflasche, Thermophor, Thermofor, Dinkelkissen, Moorkissen',
  'tool/warm-towel': 'warmes Handtuch, feuchte Wärme, heißes Tuch, Wickel, Kartoffelwickel, heiße Rolle',
  'tool/cold-pack': 'Kühlpack, Coolpack, Eisbeutel, Kühlakku, gefrorene Erbsen, Kühlkissen',
  'tool/band': 'Theraband, Gummiband, Fitnessband, Widerstandsband',
  'sign/active-knot': 'aktiver Knoten, schmerzt von selbst, tut von allein weh',
  'sign/latent-knot': 'stiller Knoten, latenter Knoten, tut nur beim Drücken weh',
  'sign/tender-spot':
    'druckempfindlich, Druckschmerz, empfindliche Stelle, wunde Stelle, tut weh beim Anfassen',
  'sign/hard-spot':
    'harte Stelle, Knubbel, Hubbel, Verhärtung, Muskelverhärtung, harter Knubbel, Erbse unter der Haut, Murmel',
  'sign/taut-band':
    'harter Strang, Strang, Hartspann, Muskelstrang, wie ein Seil, hart wie Stein, Verspannung',
  'sign/twitch': 'Muskelzucken, zucken, Zuckung, Lidzucken, Augenzucken, Faszikulation',
  'sign/referred-pain':
    'ausstrahlende Schmerzen, ausstrahlen, Ausstrahlung, strahlt aus, Schmerz strahlt aus, zieht in den Arm, zieht ins Bein, Schmerz wandert, übertragener Schmerz',
  'sign/limited-movement':
    'Kopf drehen geht nicht, blockiert, Blockade, Wirbelblockade, eingeschränkt, unbeweglich, Arm nicht heben, Schiefhals, Wirbel rausgesprungen',
  'sign/stiffness':
    'steif, Steifheit, Steifigkeit, Morgensteifigkeit, steifer Nacken, morgens steif, Schiefhals, ungelenk, eingerostet',
  'sign/crunching':
    'Knacken, Knirschen, Reiben, Knacksen, knackt, knirscht, Nacken knacken, Rücken knacken, Schulter knackt, Knacken in der Schulter, Krepitation',
  'sign/how-it-looks': 'wie sieht das aus, kann man das sehen, sichtbar, Bild',
  'sign/visible-swelling': 'Schwellung, geschwollen, entzündet, Entzündung, dick',
  'sign/lump':
    'Beule, Knoten wird größer, Knoten wächst, Beule unter der Haut, Beule am Rücken, Knubbel unter der Haut, Geschwulst, Lipom, Fettgeschwulst, Zyste, Wucherung, Tumor',
  'sign/hot-red-skin':
    'rote Haut, Ausschlag, heiße Haut, Bläschen, Gürtelrose, Rötung, Infektion, Juckreiz, juckt',
  'sign/numb-or-weak':
    'taub, Taubheit, Kribbeln, Ameisenlaufen, schwacher Arm, eingeklemmter Nerv, Nerv eingeklemmt, Nervenschmerzen, Bandscheibe, Bandscheibenvorfall, kribbelt, eingeschlafen',
  'sign/night-pain':
    'nachts Schmerzen, Nachtschmerz, wache auf, nächtliche Schmerzen, Ruheschmerz, Schmerzen im Liegen',
  'sign/same-spot-again':
    'immer dieselbe Stelle, gleiche Stelle, kommt wieder, kommt immer wieder, schon wieder',
  'sign/after-pressing': 'blauer Fleck, nach dem Drücken, empfindlich nach Massage',
  'sign/not-on-scans':
    'im MRT nichts zu sehen, nichts zu sehen, unauffällig, ohne Befund, Röntgen unauffällig, MRT, Röntgen',
  'cause/raised-shoulders': 'hochgezogene Schultern, Schultern hochziehen, Tastatur, Tippen',
  'cause/phone-cradling': 'Telefon eingeklemmt, Hörer einklemmen, telefonieren, Callcenter',
  'cause/phone-and-laptop':
    'Handynacken, Smartphone, Handy, Tablet, nach unten schauen, Lesen im Bett, Laptop, Zocken, Stricken, Nähen',
  'cause/heavy-bag': 'Rucksack, Handtasche, schwere Tasche, Umhängetasche, Schulranzen, BH-Träger',
  'cause/stress':
    'Stress, gestresst, Anspannung, Angst, psychisch, Psyche, Sorgen, Zähne zusammenbeißen, Kiefer, Zähneknirschen, Burnout, Prüfung, Stress im Nacken',
  'cause/cold-draught':
    'Zug, Zugluft, Durchzug, Klimaanlage, Kälte, Ventilator, Wetter, kalter Wind, nasse Haare, Zug bekommen',
  'cause/far-mouse': 'Maus, Mausarm',
  'cause/whiplash': 'Schleudertrauma, Auffahrunfall, Peitschenhieb',
  'cause/rounded-shoulders':
    'Rundrücken, runde Schultern, Buckel, hängende Schultern, krummer Rücken, verkürzte Brust',
  'cause/slouching':
    'krumm sitzen, lümmeln, schlechte Haltung, Haltung, Couch, Sofa, Fehlhaltung, Rundrücken',
  'cause/driving': 'Autofahren, langes Autofahren, Lkw, Pendeln, Auto',
  'cause/head-forward': 'Geierhals, Kopf vorgeschoben, Handynacken, Kopf nach vorn, vorgestreckter Kopf',
  'cause/screen-to-one-side': 'zwei Bildschirme, zweiter Monitor, zur Seite schauen, Geige',
  'cause/looking-up': 'nach oben schauen, Decke streichen, Klettern, Sichern',
  'cause/overhead-work': 'Überkopfarbeit, über Kopf, Streichen, Friseur, Malern, Renovieren',
  'cause/sleeping-crooked':
    'Hals verlegen, nachts verlegen, falsch gelegen, falsch geschlafen, verlegen, schief gelegen, zu viele Kissen',
  'cause/sleeping-on-side': 'auf der Seite schlafen, auf der Schulter liegen, Seitenschläfer',
  'cause/crutches': 'Krücken, Gehhilfen, Gehstock',
  'cause/swimming': 'Schwimmen, Kraulen, Brustschwimmen, Schwimmer',
  'cause/rowing-and-pulling': 'Rudern, Klimmzüge, Bouldern, Klettern, Kajak',
  'cause/throwing': 'Werfen, Tennis, Golf, Badminton, Handball, Volleyball, Kegeln',
  'cause/pushing-exercise': 'Bankdrücken, Liegestütze, Dips',
  'cause/sit-ups': 'Sit-ups, Bauchmuskeltraining',
  'cause/running': 'Joggen, Laufen, Wandern, Bergwandern, Marathon, Radfahren, Fahrrad',
  'cause/carrying': 'Kind tragen, Baby tragen, Baby, Stillen, schwer tragen, Einkauf, Umzug, Mutter, Kisten',
  'cause/lifting':
    'Heben, verhoben, schwer gehoben, falsch gehoben, Möbel, verrissen, Kisten geschleppt, geschleppt, schleppen',
  'cause/stooping':
    'Gartenarbeit, Bücken, Unkraut, Staubsaugen, Putzen, Hausarbeit, Spülen, Schnee schippen, Schnee schaufeln, Rasen mähen, im Garten',
  'cause/prolonged-sitting':
    'Sitzen, viel Sitzen, langes Sitzen, zu viel Sitzen, Büroarbeit, Bürojob, Bewegungsmangel, Zocken',
  'cause/standing-long': 'langes Stehen, Stehen, Pflege, Kellnern, Beinlänge, hohe Schuhe, Beckenschiefstand',
  'cause/bed-rest': 'Bettruhe, viel liegen, bettlägerig',
  'cause/coughing': 'Husten, Asthma, Erkältung, Grippe, Niesen, Bronchitis, Corona',
  'cause/wallet': 'Geldbeutel, Portemonnaie, Brieftasche, Gesäßtasche',
  'cause/fall-or-slip': 'Sturz, gestürzt, ausgerutscht, Glatteis, hingefallen',
  'cause/repetitive': 'gleiche Bewegung, Fließband, Überlastung, Klavier, Gitarre, Musiker',
  'cause/tight-clothing': 'enger BH, BH, enger Gürtel, enge Kleidung',
  'cause/immobilised': 'Schlinge, Gips, ruhiggestellt, frozen shoulder, Schultersteife',
  'cause/scar': 'Narbe, Operation, OP, Kaiserschnitt',
  'cause/sport': 'Sport, Training, Fitness, Fußball',
  'cause/overload': 'Überlastung, übertrieben, gezerrt, Zerrung, Muskelzerrung, überanstrengt',
  'habit/stand-up': 'oft aufstehen, wie oft aufstehen, aufstehen',
  'habit/break-moves':
    'Übungen am Schreibtisch, Büroübungen, Übungen im Büro, Dehnen am Arbeitsplatz, Bürogymnastik, Übungen im Sitzen',
  'habit/shift-posture':
    'Haltung, Sitzhaltung, richtig sitzen, gerade sitzen, Sitzposition, dynamisch sitzen, aufrecht sitzen',
  'habit/lunch-walk': 'Mittagspause, mittags gehen',
  'habit/ill-in-bed': 'krank im Bett, Grippe',
  'habit/screen-height': 'Bildschirmhöhe, Monitorhöhe, Bildschirm höher, Augenhöhe, Monitor Höhe',
  'habit/screen-distance': 'Bildschirmabstand, Monitorabstand, Abstand zum Bildschirm',
  'habit/screen-ahead': 'zwei Bildschirme, zwei Monitore, zweiter Bildschirm',
  'habit/bifocals': 'Gleitsichtbrille, Brille, Bifokalbrille, Lesebrille',
  'habit/elbows': 'Ellbogen, Tischhöhe, Ellenbogen',
  'habit/forearms': 'Handgelenk, Tastatur, Handballenauflage, Unterarme',
  'habit/mouse': 'Maus, Mausarm, vertikale Maus, Mausposition',
  'habit/armrests': 'Armlehnen, Armlehne, Bürostuhl',
  'habit/feet': 'Fußstütze, Füße am Boden, Bürostuhl',
  'habit/seat-gap': 'Sitztiefe, Sitzhöhe, Stuhl zu hoch',
  'habit/backrest': 'Rückenlehne, Lordosenstütze, Bürostuhl, Lendenkissen, Gymnastikball, Gaming-Stuhl',
  'habit/laptop': 'Laptop, Laptopständer, Homeoffice, Notebook',
  'habit/sit-stand':
    'Stehpult, Stehschreibtisch, höhenverstellbarer Schreibtisch, Stehtisch, im Stehen arbeiten',
  'habit/standing-hours':
    'Stehpult, langes Stehen, Steharbeit, höhenverstellbarer Schreibtisch, stehende Arbeit',
  'habit/headset': 'Headset, telefonieren',
  'habit/wallet': 'Geldbeutel, Portemonnaie',
  'habit/bag': 'Rucksack, Tasche tragen, Handtasche',
  'habit/raise-the-page': 'Lesen, Buchständer, Handy halten',
  'habit/reading-turns': 'Lesen im Bett, Leseposition',
  'habit/driving-stop':
    'lange Autofahrt, Pause beim Fahren, Flug, fliegen, Flugzeug, lange Fahrt, Zugfahrt, Reise',
  'habit/driving-seat': 'Autositz, Sitz einstellen, Autofahren, Kopfstütze',
  'habit/driving-arms': 'Lenkrad',
  'habit/sleep-back': 'auf dem Rücken schlafen, Rückenlage, Rückenschläfer, Kissen',
  'habit/sleep-side':
    'auf der Seite schlafen, Seitenlage, Seitenschläfer, Kissen, Kissen zwischen den Knien, Seitenschläferkissen',
  'habit/sleep-front': 'auf dem Bauch schlafen, Bauchlage, Bauchschläfer',
  'habit/sleep-upright': 'im Sitzen schlafen, Sessel',
  'habit/sleep-shoulder': 'Schulterschmerzen nachts',
  'habit/sleep-hours': 'wie viel Schlaf, Schlafdauer, müde, Schlafmangel',
  'habit/sleep-no-pad':
    'Heizkissen im Bett, mit Heizkissen schlafen, Heizdecke, eingeschlafen auf dem Heizkissen',
  'habit/sleep-pregnant': 'schwanger, Schwangerschaft, schwanger schlafen, Schwangere',
  'habit/walk-start': 'spazieren, spazieren gehen, Gehen anfangen, Spaziergang',
  'habit/walk-build': 'mehr gehen, steigern',
  'habit/walk-target': 'wie viel gehen, Schritte, 10000 Schritte, wie viele Schritte, Minuten pro Woche',
  'habit/walk-trial': 'hilft Gehen, Gehen gegen Rückenschmerzen',
  'habit/swim-easy': 'Schwimmen, Schwimmbad, Aquafitness, Wassergymnastik',
  'habit/swim-neck': 'Brustschwimmen, Schwimmen Nacken, Kraulen, Rückenschwimmen',
  'professional/physiotherapy':
    'Physiotherapie, Krankengymnastik, Physio, KG, Rezept für Physiotherapie, Physiotherapeut, Physiotherapeutin, Heilmittelverordnung, Rezept, manuelle Therapie, Reha, Rehasport, Verordnung',
  'professional/therapeutic-massage':
    'Massage, Massagen, klassische Massage, Masseur, Thai-Massage, Thaimassage, hilft Massage, Sportmassage, Rückenmassage, massieren lassen, Wellness',
  'professional/deep-tissue-massage': 'Tiefenmassage, Tiefengewebsmassage, Bindegewebsmassage',
  'professional/trigger-point-massage':
    'Triggerpunkttherapie, Triggerpunktbehandlung, Triggerpunktmassage, Liebscher und Bracht, Liebscher Bracht',
  'professional/myofascial-release': 'Faszientherapie, Faszienbehandlung, Faszien, Rolfing',
  'professional/dry-needling': 'Nadeln, Triggerpunkt-Nadelung, Nadelung, Dry Needling',
  'professional/injection':
    'Spritze, Spritzen, Triggerpunkt-Spritze, Botox, Kortison, Cortison, Quaddeln, Infiltration, Betäubungsspritze, Kortisonspritze, Einspritzung',
  'professional/acupuncture': 'Akupunktur, TCM, Nadeln, chinesische Medizin',
  'professional/manipulation':
    'Chiropraktik, Chiropraktiker, Chirotherapie, Osteopathie, Osteopath, Einrenken, einrenken lassen, Wirbel einrenken, Blockade lösen, Dorn-Therapie',
  'professional/tens': 'Elektrotherapie, Reizstrom, Reizstromtherapie, Interferenzstrom',
  'professional/ultrasound': 'Ultraschall, Ultraschalltherapie',
  'professional/cupping': 'Schröpfen, Schröpfköpfe, Schröpfgläser, Saugglocken',
  'professional/pain-programme':
    'Schmerztherapie, Schmerztherapeut, multimodale Schmerztherapie, Fibromyalgie, chronische Schmerzen, Reha, Schmerzklinik',
  'professional/laser-shockwave': 'Stoßwelle, Stoßwellentherapie, Laser, Lasertherapie',
  'professional/imaging':
    'MRT, Röntgen, CT, Bildgebung, Kernspin, Bandscheibenvorfall, brauche ich ein MRT, röntgen lassen',
  'professional/muscle-relaxant':
    'Muskelrelaxans, Muskelrelaxantien, Muskelentspanner, Ortoton, Methocarbamol, Tizanidin, Sirdalud, Diazepam, Valium, Mydocalm, Tolperison',
  'professional/contract-relax': 'PNF, Muskelenergietechnik, MET, postisometrische Relaxation, PIR',
  'professional/counterstrain': 'Strain-Counterstrain',
  'professional/vapocoolant': 'Eisspray, Kältespray',
  'professional/scraping': 'IASTM, Graston, Gua Sha, Schaben',
  'professional/tape': 'Kinesiotape, Tape, Tapen, Tapeverband, Kinesio',
  'professional/acupressure': 'Akupressur, Shiatsu, Druckpunkte',
  'professional/alexander': 'Alexandertechnik, Feldenkrais',
  'professional/tai-chi': 'Qigong, Qi Gong, Tai Chi, Taiji',
  'professional/yoga': 'Yoga, Yogakurs, Hatha',
  'professional/pilates': 'Pilates, Reformer',
  'professional/mckenzie': 'MDT, McKenzie',
  'professional/pain-education': 'Schmerzedukation, Schmerzaufklärung, Schmerz verstehen',
  'professional/cbt': 'Psychotherapie, KVT, Verhaltenstherapie, Gesprächstherapie, Psychologe, Psychologin',
  'professional/heat-wrap': 'ThermaCare, Wärmepflaster, Wärmegürtel, Wärmeumschlag',
  'professional/anti-inflammatory-gel':
    'Voltaren, Voltaren Gel, Diclofenac, Diclofenac Gel, Schmerzgel, Ibuprofen-Gel, Doc Salbe, Sportgel, Schmerzsalbe, Salbe, Kytta, Creme',
  'professional/menthol-gel':
    'Tigerbalsam, Tiger Balm, Pferdesalbe, Wärmesalbe, Franzbranntwein, Menthol, Minzöl, Japanisches Heilpflanzenöl, Einreibung, Salbe, Arnika, Arnikasalbe, Schmerzgel, Creme',
  'professional/capsaicin':
    'Capsaicin, Chili, Chilisalbe, ABC-Pflaster, Finalgon, ABC Wärmepflaster, Wärmecreme, Pfefferpflaster',
  'professional/lidocaine-patch': 'Betäubungspflaster, Lidocain, Lidocainpflaster, Schmerzpflaster',
  'professional/acupressure-mat': 'Akupressurmatte, Nadelmatte, Shakti-Matte, Nagelmatte',
  'professional/hot-bath':
    'heißes Bad, Badewanne, Badesalz, Bittersalz, Epsom-Salz, Baden, Whirlpool, Therme, Vollbad, Rheumabad',
  'professional/sauna': 'Sauna, Dampfbad, Infrarotkabine',
  'professional/magnesium': 'Magnesium, Nahrungsergänzung, Kalium, Vitamin D, Vitamine',
  'professional/nerve-glides': 'Nervenmobilisation, Neurodynamik',
  'professional/posture-corrector': 'Geradehalter, Haltungskorrektur, Haltungstrainer, Rückenstabilisator',
  'professional/inversion-table': 'Inversionsbank, Inversionstisch, Kopfüber hängen, Schwerkrafttrainer',
  'professional/massage-chair':
    'Massagesessel, Massagekissen, Massageauflage, Shiatsu-Kissen, Nackenmassagegerät, Massagegerät',
  'professional/cbd': 'CBD, CBD Öl, Cannabis, Hanföl, Gras',
  'professional/turmeric': 'Kurkuma, Curcumin, Ingwer, Hausmittel, pflanzlich, Teufelskralle',
  'course/most-improve': 'wird es besser, wird meistens besser',
  'course/new-back-pain':
    'Rückenschmerzen, Rückenschmerz, Kreuzschmerzen, Kreuzschmerz, unterer Rücken, Hexenschuss, Lumbago, akute Rückenschmerzen, Rücken tut weh, mein Rücken schmerzt, verhoben, Rückenweh',
  'course/lasting-back-pain':
    'chronische Rückenschmerzen, seit Jahren Rückenschmerzen, Rückenschmerzen seit Monaten',
  'course/new-neck-pain':
    'Nackenschmerzen, Nackenschmerz, Nackenverspannung, Halsschmerzen Nacken, steifer Nacken, Schiefhals, Hals verlegen, Nacken tut weh, akute Nackenschmerzen, HWS-Syndrom',
  'course/neck-after-a-year': 'chronische Nackenschmerzen, Nackenschmerzen seit Jahren',
  'course/comes-back': 'kommt immer wieder, kommt wieder, Rückfall, wiederkehrend, immer wieder',
  'course/sore-after-pressing': 'Muskelkater, Muskelkater nach Massage',
  'course/fresh-injury':
    'frische Verletzung, Zerrung, gezerrt, Muskelfaserriss, Verletzung, PECH-Regel, Hexenschuss',
  'course/broken-nights': 'nachts wach, schlaflos vor Schmerzen',
  'course/easing-off': 'wie oft massieren, wie oft drücken, jeden Tag, täglich, wann aufhören',
  'course/a-few-sessions': 'wie viele Sitzungen, wie viele Termine, wie oft zur Physiotherapie',
  'course/strengthening': 'wie lange bis Kraft, Kräftigung, Krafttraining, stärker werden, Muskelaufbau',
  'course/latent-is-common': 'ist das normal, wie häufig, normal',
  'limit/heat-ceiling': 'wie heiß, Temperatur, zu heiß, wie warm, wie heiß darf, wie heiß Heizkissen',
  'limit/heat-time': 'Heizkissen wie lange, wie lange Wärme, wie lange Heizkissen, wie lange wärmen',
  'limit/heat-pause': 'wie oft Wärme, wie oft wärmen',
  'limit/hot-water-bottle': 'Wärmflasche, Bettflasche',
  'limit/microwave-bag': 'Körnerkissen, Kirschkernkissen, Mikrowelle, Dinkelkissen',
  'limit/net-marks': 'braune Flecken, Netzmuster, Flecken vom Heizkissen',
  'limit/burn-44': 'Verbrennung, Brandblase',
  'limit/cold-time': 'wie lange kühlen, wie lange Eis, Kühlen wie lange, Kühlpack wie lange',
  'limit/cold-pause': 'wie oft kühlen',
  'limit/cold-layer': 'Erfrierung, Kälteverbrennung, Eis auf der Haut, Tuch zwischen Eis und Haut',
  'disagreement/c-1': 'Wärme oder Kälte zuerst, Kälte oder Wärme, Wärme oder Kälte',
  'disagreement/c-10': 'wie lange drücken, wie viele Sekunden',
  'disagreement/c-23': 'muss ich etwas kaufen, kaufen, Kosten, kostenlos',
  'myth/toxins':
    'Giftstoffe, Schlacken, entschlacken, Milchsäure, Entgiftung, Detox, Übersäuerung, Schlackstoffe, Schlackenstoffe, Stoffwechselabfälle',
  'myth/crunch-is-toxins': 'Kristalle, Ablagerungen, Kalk',
  'myth/breaking-up-tissue': 'Verklebungen, Verklebungen lösen, verklebte Faszien, Verwachsungen',
  'myth/no-pain-no-gain': 'viel hilft viel, muss wehtun, Wohlweh',
  'myth/more-is-better': 'zu viel Massage, jeden Tag massieren, zu oft massieren',
  'myth/bed-rest': 'Bettruhe, ins Bett legen, ausruhen, schonen',
  'myth/moving-harms': 'Angst vor Bewegung, darf ich Sport machen, Schaden durch Bewegung',
  'myth/scans-show-knots': 'MRT, Röntgen, sieht man im MRT',
  'myth/posture-alone': 'schlechte Haltung, Haltung, gerade sitzen, Rundrücken, Haltungsschaden',
  'myth/desk-fixes-it': 'neuer Stuhl, Schreibtisch, teurer Stuhl, ergonomischer Stuhl',
  'myth/hydration-cures': 'zu wenig trinken, Wasser trinken, viel trinken',
  'myth/painkillers-are-bad': 'sind Schmerzmittel schädlich, Schmerzmittel',
  'myth/weak-core': 'schwacher Rücken, schwache Muskeln',
  'word/crepitus': 'Knirschen, Knacken',
  'word/fascia': 'Faszien, Faszie, Bindegewebe',
  'word/knot': 'Muskelknoten, Verhärtung, Muskelverhärtung, Myogelose, Verspannung',
  'word/sciatica': 'Ischias, Ischiasnerv, Ischialgie, Bandscheibe, Bandscheibenvorfall, Schmerzen ins Bein',
  'word/spasm': 'Krampf, Krämpfe, Muskelkrampf, Wadenkrampf, Spasmus, verkrampft',
  'word/trigger-point': 'Triggerpunkt, Triggerpunkte, myofasziales Schmerzsyndrom',
  'word/trapezius': 'Kapuzenmuskel, Trapez, Trapezius',
  'word/physiotherapist': 'Physiotherapeut, Physiotherapeutin, Krankengymnastik, Physiotherapie',
  'word/nerve': 'eingeklemmter Nerv, Nervenschmerzen',
  'word/osteoporosis': 'Osteoporose, brüchige Knochen, Knochenschwund',
  'word/blood-thinner': 'Blutverdünner, Marcumar, Eliquis, Xarelto, Gerinnungshemmer',
  'word/flare': 'Schub, Rückschlag, schlechter Tag',
  'word/infrared': 'Rotlicht, Infrarot',
  'word/lumbar': 'Lendenwirbelsäule, LWS',
  'word/tens': 'TENS, TENS-Gerät, Reizstrom',
}
