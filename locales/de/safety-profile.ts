/** German words of knowledge/safety-profile. Not reviewed by a clinician. */
import type { Texts } from './texts.ts'

export const texts: Texts = {
  'Blood thinners, or a bleeding disorder': 'Blutverdünner oder eine Gerinnungsstörung (Blutungsneigung)',
  'Daily aspirin or the like, or easy bruising':
    'Täglich Aspirin (ASS) oder Ähnliches, oder leicht blaue Flecken',
  'Thin bones, or a bone broken by a small fall':
    'Dünne Knochen (Osteoporose), oder ein Knochenbruch durch einen kleinen Sturz',
  'Steroid tablets for three months or more': 'Kortison-Tabletten, drei Monate oder länger',
  'Cancer, now or in the past': 'Krebs, jetzt oder früher',
  Diabetes: 'Diabetes',
  'Numb skin or nerve damage': 'Taube Haut oder Nervenschaden',
  'A weak immune system, dialysis or injected drugs': 'Schwaches Immunsystem, Dialyse oder gespritzte Drogen',
  'Heart disease': 'Herzkrankheit',
  'Heart failure, or blood pressure that is not under control':
    'Herzschwäche, oder Blutdruck, der nicht gut eingestellt ist',
  'High blood pressure': 'Bluthochdruck',
  'A stroke or mini-stroke': 'Schlaganfall oder Mini-Schlaganfall (TIA)',
  'An aneurysm': 'Aneurysma',
  'A pacemaker or other implanted device': 'Herzschrittmacher oder ein anderes eingesetztes Gerät',
  'A blood clot, now or before': 'Blutgerinnsel (zum Beispiel Thrombose), jetzt oder früher',
  'Kidney disease': 'Nierenkrankheit',
  'A stomach ulcer or bleeding': 'Magengeschwür oder Magenblutung',
  'Surgery in the last twelve weeks': 'Operation in den letzten zwölf Wochen',
  'Needles or an injection there in the last week': 'Nadeln oder eine Spritze dort in der letzten Woche',
  'Four weeks: a long flight, bed rest or a leg in plaster':
    'In den letzten vier Wochen: ein langer Flug, Bettruhe oder ein Bein im Gips',
  'The pill or hormone tablets with oestrogen': 'Die Pille oder Hormontabletten mit Östrogen',
  Epilepsy: 'Epilepsie',
  'Fingers that go white in the cold': 'Finger, die bei Kälte weiß werden',
  'Very loose joints': 'Sehr lockere Gelenke',
  'Rheumatoid arthritis': 'Rheumatoide Arthritis',
  'A wound, rash or burn at the painful place':
    'Wunde, Ausschlag oder Verbrennung an der schmerzenden Stelle',
  'A medicine patch or numbing cream there': 'Medikamentenpflaster oder betäubende Creme dort',
  'An injury there in the last 48 hours': 'Verletzung dort in den letzten 48 Stunden',
  'Swelling or a bruise there': 'Schwellung oder blauer Fleck dort',
  'Swollen veins at the painful place': 'Geschwollene Venen an der schmerzenden Stelle',
  'Smoking, now or for years before': 'Rauchen, jetzt oder früher jahrelang',
}
