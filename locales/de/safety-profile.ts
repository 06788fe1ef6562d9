/** German words of knowledge/safety-profile. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Blood thinners, or a bleeding disorder': 'Blutverdünner oder eine Gerinnungsstörung (Blutungsneigung)',
  'Daily aspirin or the like, or easy bruising':
    'Täglich Aspirin (ASS) oder Ähnliches, oder leicht blaue Flecken',
  'A blood clot, now or before': 'Blutgerinnsel (zum Beispiel Thrombose), jetzt oder früher',
  'A disease of the blood cells: sickle cell': 'Krankheit der Blutzellen: Sichelzellkrankheit',
  'Surgery in the last twelve weeks': 'Operation in den letzten zwölf Wochen',
  'A stay in hospital in the last four weeks': 'Krankenhausaufenthalt in den letzten vier Wochen',
  'In the last four weeks: a long flight, bed rest, an injured leg or one in plaster':
    'In den letzten vier Wochen: langer Flug, Bettruhe, verletztes Bein oder Bein im Gips',
  'Heart disease': 'Herzkrankheit',
  'An irregular heartbeat': 'Unregelmäßiger Herzschlag',
  'Heart failure, or blood pressure that is not under control':
    'Herzschwäche, oder Blutdruck, der nicht gut eingestellt ist',
  'High blood pressure': 'Bluthochdruck',
  'A stroke or mini-stroke': 'Schlaganfall oder Mini-Schlaganfall (TIA)',
  'A narrowed artery in the neck': 'Verengte Schlagader am Hals',
  'A bulging artery: aneurysm': 'Ausgebeulte Schlagader: Aneurysma',
  'Narrowed arteries in the legs or arms': 'Verengte Schlagadern in Beinen oder Armen',
  'Swollen veins at the painful place': 'Geschwollene Venen an der schmerzenden Stelle',
  'Skin of the fingers that goes white in the cold': 'Haut an den Fingern, die bei Kälte weiß wird',
  'A pacemaker or other implanted device': 'Herzschrittmacher oder ein anderes eingesetztes Gerät',
  'A lung disease that makes breathing hard': 'Lungenkrankheit, die das Atmen schwer macht',
  'Smoking, now or for years before': 'Rauchen, jetzt oder früher jahrelang',
  Overweight: 'Übergewicht',
  'Thin bones, or a bone broken by a small fall':
    'Osteoporose (brüchige Knochen), oder ein Knochenbruch durch einen kleinen Sturz',
  'A broken bone there that is still healing': 'Knochenbruch dort, der noch nicht verheilt ist',
  'A stiffened spine: ankylosing spondylitis, or bones grown together':
    'Versteifte Wirbelsäule: Morbus Bechterew, oder zusammengewachsene Knochen',
  'Inflamed joints: rheumatoid arthritis': 'Entzündete Gelenke: Rheuma (rheumatoide Arthritis)',
  'Very loose joints': 'Sehr lockere Gelenke',
  'Loose joints and weak tissues: Marfan, Ehlers-Danlos or the like':
    'Lockere Gelenke und schwaches Gewebe: Marfan, Ehlers-Danlos oder Ähnliches',
  'Down syndrome, with loose joints of the neck': 'Down-Syndrom, mit lockeren Gelenken am Nacken',
  'Pain of all muscles and joints: fibromyalgia': 'Schmerzen in allen Muskeln und Gelenken: Fibromyalgie',
  'Numb skin or nerve damage': 'Taube Haut oder Nervenschaden',
  Epilepsy: 'Epilepsie',
  'Dementia, or trouble remembering a warning': 'Demenz, oder Mühe, sich eine Warnung zu merken',
  'Drowsy from medicine, alcohol or drugs': 'Schläfrig durch Medikamente, Alkohol oder Drogen',
  'Leaking a little on coughing or jumping, for years':
    'Seit Jahren ein wenig Urinverlust beim Husten oder Springen',
  'Cancer, now or in the past': 'Krebs, jetzt oder früher',
  'Cancer at or near the painful place, or in a bone':
    'Krebs an oder nahe der schmerzenden Stelle, oder in einem Knochen',
  'Radiation for cancer at the painful place': 'Bestrahlung wegen Krebs an der schmerzenden Stelle',
  'Only a small skin cancer, removed long ago': 'Nur ein kleiner Hautkrebs, vor langer Zeit entfernt',
  Diabetes: 'Diabetes',
  'A weak immune system, or medicine that weakens it':
    'Schwaches Immunsystem, oder ein Medikament, das es schwächt',
  Dialysis: 'Dialyse',
  'Kidney disease': 'Nierenkrankheit',
  'Liver disease': 'Leberkrankheit',
  'Injecting drugs': 'Drogen spritzen',
  'Injected drugs in the past': 'Früher Drogen gespritzt',
  'An infection in the last four weeks: skin, tooth, urine, blood or lung':
    'Infektion in den letzten vier Wochen: Haut, Zahn, Urin, Blut oder Lunge',
  'In the last three months: an injection, tap or operation at the spine or a joint':
    'In den letzten drei Monaten: Spritze, Punktion oder Operation an der Wirbelsäule oder an einem Gelenk',
  'A wound, rash or burn at the painful place':
    'Wunde, Ausschlag oder Verbrennung an der schmerzenden Stelle',
  'Swelling or a bruise there': 'Schwellung oder blauer Fleck dort',
  'An injury there in the last 48 hours': 'Verletzung dort in den letzten 48 Stunden',
  'A plate, screw, new joint or other implant there':
    'Platte, Schraube, künstliches Gelenk oder anderes Implantat dort',
  'Needles or an injection there in the last week': 'Nadeln oder eine Spritze dort in der letzten Woche',
  'A strong massage or neck twist there in the last week':
    'Kräftige Massage oder Einrenken des Nackens dort in der letzten Woche',
  'A medicine patch there': 'Medikamentenpflaster dort',
  'A numbing or warming cream there': 'Betäubende oder wärmende Creme dort',
  'Skin as thin as paper': 'Haut, so dünn wie Papier',
  'Skin that swells or itches from cold': 'Haut, die bei Kälte anschwillt oder juckt',
  'Steroid tablets for three months or more': 'Kortison-Tabletten, drei Monate oder länger',
  'The pill or hormone tablets with oestrogen': 'Die Pille oder Hormontabletten mit Östrogen',
  'A stomach ulcer or bleeding': 'Magengeschwür oder Magenblutung',
  'Inflamed bowel: Crohn’s disease or ulcerative colitis':
    'Entzündeter Darm: Morbus Crohn oder Colitis ulcerosa',
  'Asthma or an allergy from aspirin or ibuprofen': 'Asthma oder Allergie durch Aspirin (ASS) oder Ibuprofen',
  'Lithium, methotrexate, an SSRI, water tablets or another daily medicine':
    'Lithium, Methotrexat, ein SSRI gegen Depression, Wassertabletten oder ein anderes tägliches Medikament',
  'A medicine or disease that breaks muscle down, such as statins with muscle pain':
    'Medikament oder Krankheit, durch die Muskeln zerfallen, zum Beispiel Statine mit Muskelschmerzen',
}
