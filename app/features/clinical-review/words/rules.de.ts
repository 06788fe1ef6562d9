/** German words of the rules at the desk. Not reviewed by a clinician. */
import type { ruleWords as english } from './rules.ts'

const RULES: Readonly<Record<string, string>> = {
  'nerves-with-cancer':
    'Krebs, jetzt oder früher, und irgendein Nervenzeichen oder einschießender Schmerz in Arm oder Bein',
  'nerves-sudden-severe':
    'in Sekunden oder Minuten, 8 von 10 oder mehr, und irgendein Nervenzeichen, in jedem Alter, gleich was Bewegung tut',
  'leg-weak-worse': '`leg-weak`, und es wird schlimmer',
  'arm-weak-sudden': '`arm-weak` und Schmerz, der plötzlich begann',
  'cord-signs-fast':
    '`legs-unsteady` seit höchstens 14 Tagen, zunehmend oder mit Zeichen an Blase, Darm oder im Reithosenbereich',
  'cord-signs-together': 'ungeschickte Hände und unsichere Beine, zunehmend',
  'shock-with-cord-sign': '`lhermitte` mit ungeschickten Händen, unsicheren Beinen oder schwachem Arm',
  'numb-and-worse': '`limb-numb-stable`, das zunimmt',
  'shooting-lasting-or-strong': '`radiating-limb` seit 14 Tagen oder länger, oder 7 von 10 oder mehr',
  'thinner-with-nerve-sign': 'Blutverdünner und irgendein Nervenzeichen',
  'bone-sore-with-risk':
    '`midline-bone` mit Fieber, kleiner oder großer Verletzung, Krebs, Osteoporose, langer Kortisongabe oder 65 und älter',
  'fragile-after-jolt':
    'oberer Rücken oder Kreuz, Osteoporose, lange Kortisongabe oder 65 und älter, nach einer Verletzung; oder mit Osteoporose oder Kortison plötzlich und 5 von 10 oder mehr',
  'shape-with-risk': '`shape-change` mit Krebs, Osteoporose oder langer Kortisongabe',
  'cancer-history': 'Krebs, jetzt oder früher',
  'cancer-with-worrying-pain':
    'Krebs, dazu nächtlicher Schmerz, schmerzhafter Knochen, Gewichtsverlust, Verschlimmerung, Schmerz in Brusthöhe oder 7 von 10 oder mehr',
  'night-pain-with-risk':
    '`night-constant` mit Krebs, schwacher Abwehr, gespritzten Drogen, frischem Infekt oder Fieber; oder mit 50 und älter innerhalb von sechs Wochen',
  'three-cancer-signs': 'drei oder mehr Krebszeichen',
  'two-cancer-signs': 'zwei',
  'first-episode-stays': '`new-after55` seit über 14 Tagen',
  'stiff-spine-after-jolt': '`ankylosed-spine` und eine Verletzung am Anfang, auch eine kleine',
  'fever-with-risk': '`fever` oder `infection-risk`, und ein Nervenzeichen oder 8 von 10 oder mehr',
  'fever-with-weak-defence':
    '`fever` mit gespritzten Drogen, schwacher Abwehr, Diabetes, frischem Infekt oder Eingriff, Dialyse, frischer Operation, langer Kortisongabe oder Sichelzellkrankheit',
  'infection-risk-severe':
    'ein solches Risiko ohne Fieber, und 7 von 10 oder mehr, oder nächtlicher Schmerz, oder von Bewegung unverändert und zunehmend',
  'tuberculosis-with-nerve-sign': '`tb-risk` und ein Nervenzeichen',
  'burning-skin-risk': '`burning-band` mit 50 und älter oder mit schwacher Abwehr',
  'fever-in-pregnancy': 'schwanger, Fieber, und Nierenschmerz oder 6 von 10 oder mehr',
  'fever-with-infection-risk': '`fever` und `infection-risk`',
  'fever-with-severe-neck': '`fever` und `neck-new-severe` von 6 oder mehr',
  'thinner-sudden-severe': 'Blutverdünner, plötzlich, 7 von 10 oder mehr',
  'thinner-after-fall': 'Blutverdünner und eine Verletzung am Anfang',
  'breathing-pain-with-clot-risk':
    '`pleuritic` mit irgendeinem Thromboserisiko, frischer Nadelung oder frischem Eingriff, plötzlichem Beginn oder Herzklopfen',
  'breathing-pain':
    '`pleuritic`, außer wenn Druck und Bewegung ihn auslösen und er nach einer Belastung begann',
  'calf-with-chest':
    '`calf` mit Schmerz in Brusthöhe, Schmerz beim Atmen, Herzklopfen, Atemnot oder Brustschmerz',
  'belly-artery': '60 und älter, Kreuz, plötzlich, Bewegung ändert nichts',
  'belly-artery-unmoved':
    '65 und älter, nicht weiblich, Kreuz, weder Bewegung noch Druck ändern etwas, Rauchen oder hoher Blutdruck',
  'known-aneurysm':
    'ein bekanntes Aneurysma und Schmerz, den Bewegung nicht deutlich ändert, außer wenn nichts wehtut',
  'known-aneurysm-moving': 'ein bekanntes Aneurysma und jeder andere neue Schmerz dort',
  'sudden-unmoved-severe':
    'in Sekunden oder Minuten, Bewegung ändert nichts, 7 von 10 oder mehr, und 40 und älter; oder jünger mit Nervenzeichen, Zeichen an Brust oder Herz oder bei Anstrengung, Kollaps, schwachem Bindegewebe, Aneurysma, hohem Blutdruck oder Schwangerschaft',
  'sudden-unmoved-severe-young': 'dasselbe unter 40 ohne eines davon',
  'sudden-unmoved-upper':
    'plötzlich, Nacken oder oberer Rücken, 40 und älter, weder Bewegung noch Druck ändern etwas',
  'effort-pain-now': '`exertional` und zunehmend, 7 von 10 oder mehr, Herzklopfen, Kollaps oder Atemnot',
  'effort-pain-at-rest':
    '`exertional`, Nacken oder oberer Rücken, von Bewegung unverändert, jetzt 5 von 10 oder mehr, und 40 und älter oder zwei Herzrisiken',
  'heart-disease-unmoved': 'Herzkrankheit, Nacken oder oberer Rücken, Bewegung ändert nichts',
  'neck-severe-with-weak-tissue':
    '`neck-new-severe` mit schwachem Bindegewebe, sehr losen Gelenken, frischer starker Massage oder einem Nervenzeichen',
  'tissue-disorder-sudden': 'eine Bindegewebskrankheit, plötzlich, von Bewegung nicht deutlich verändert',
  'arm-clot-with-chest': '`arm-clot` mit Schmerz beim Atmen oder Herzklopfen',
  'colic-strong':
    '`flank-colic` von 7 oder mehr, oder mit Fieber oder Kollaps, in der Schwangerschaft oder mit 60 und älter',
  'kidney-infection-risk':
    '`uti-loin` in der Schwangerschaft; oder mit Fieber und 65 und älter, 7 von 10 oder mehr, Verschlimmerung, Diabetes oder schwacher Abwehr',
  'blood-in-urine-with-pain': '`blood-urine` und Schmerz',
  'gallbladder-fever': '`biliary` mit Fieber oder gelber Haut',
  'gallbladder-strong': '`biliary`, jetzt 7 von 10 oder mehr',
  'yellow-and-fever': '`jaundice` mit Fieber',
  'pelvic-in-pregnancy': '`pelvic` in der Schwangerschaft',
  'pelvic-testicle': '`pelvic` bei einem Mann, plötzlich oder in der Leiste',
  'gallbladder-hours': '`biliary` seit höchstens einem Tag und zunehmend, außer wenn Bewegung es ändert',
  'very-strong-pain': '8 von 10 oder mehr, kein weiteres Zeichen nötig',
  'not-a-knot-pattern': 'weder Bewegung noch Druck ändern etwas, seit über 7 Tagen',
  'not-a-knot-pattern-yet': 'dasselbe innerhalb von 7 Tagen',
  'worse-after-a-week': 'schlimmer nach 7 Tagen oder später',
  'six-weeks-without-change': 'gleich oder schlimmer nach 42 Tagen oder später',
  'three-months-again-and-again': 'nicht besser nach über 84 Tagen',
  'under-eighteen': 'unter 18',
  'child-with-signs': 'unter 18 und unter 10, oder nächtlicher Schmerz, Fieber oder Gewichtsverlust',
  'sickle-cell-pain':
    'Sichelzellkrankheit, 5 von 10 oder mehr oder von Bewegung nicht deutlich verändert, außer wenn nichts wehtut',
  'sickle-cell-crisis': 'Sichelzellkrankheit mit Fieber, Brustschmerz, Atemnot oder Schmerz beim Atmen',
  'temple-artery-sight': '`gca` und verändertes Sehen',
  'strain-of-yesterday': 'eine Zerrung am Anfang, innerhalb von 2 Tagen',
}

/** A rule that has no German words yet is said in English. */
export const ruleWords = {
  of: (id: string, english: string): string => RULES[id] ?? english,
} as const satisfies typeof english
