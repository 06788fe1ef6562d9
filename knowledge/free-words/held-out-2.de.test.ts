import { describe, expect, it } from 'vitest'
import type { Flag } from '#core/vocabulary/answers.ts'
import { readWords } from '#core/free-words/read.ts'
import { freeWords } from './word-lists.de.ts'

/** A second collection, kept back while the lists learned the kinds of speech they had missed. */
const MUST_RAISE: readonly [text: string, ...flags: Flag[]][] = [
  ['Beim Wasserlassen bricht der Strahl ab und ich muss neu ansetzen', 'bladder-new'],
  ['seit zwei Tagen tropft es nur noch, obwohl ich das Gefühl hab ich platz gleich', 'bladder-new'],
  ['Der Sattelbereich ist wie unter einer dicken Schicht Gummi', 'saddle-numb'],
  ['beim Hinsetzen merk ich die Klobrille nicht', 'saddle-numb'],
  ['Mir ist beim Spazieren was abgegangen und ich habe es erst am Geruch gemerkt', 'bowel-new'],
  [
    'Angefangen hat es im rechten Bein, seit heute macht das linke das gleiche: lauter Ameisen',
    'leg-both-neuro',
  ],
  ['Weder links noch rechts tragen mich die Beine, bin zweimal eingesackt', 'leg-both-neuro'],
  ['Rötlicher Auswurf seit heute früh und es sticht in der Seite', 'breathless'],
  ['Ich trau mich nicht richtig einzuatmen, so sticht das', 'pleuritic'],
  ['muss beim Reden nach drei Wörtern Luft holen', 'breathless'],
  ['wie ein Gurt den jemand um den Oberkörper festzurrt, mir ist kotzübel', 'chest-pain'],
  [
    'dachte erst das sind Blähungen, aber es drückt hinterm Brustbein und der Schweiß läuft mir runter',
    'chest-pain',
  ],
  [
    'jedesmal am Anstieg zum Friedhof zieht es zwischen den Schulterblättern, zwei Minuten Bank und es ist fort',
    'exertional',
  ],
  ['Bin auf den Fliesen wieder zu mir gekommen', 'collapse'],
  ['mir wird ganz anders, Schweißperlen auf der Stirn und wachsbleich sagt mein Mann', 'collapse'],
  ['Beim Aufstehen flimmert alles und ich sacke weg', 'collapse'],
  ['Der eine Mundwinkel macht beim Lachen nicht mit', 'stroke'],
  ['Kaffee läuft mir aus dem Mundwinkel und die Hand will nicht', 'stroke'],
  ['Nach dem Ruck im Nacken sehe ich jede Laterne zweimal', 'neck-artery'],
  ['als hätte mir jemand mit dem Knüppel auf den Hinterkopf gehauen, von jetzt auf gleich', 'thunderclap'],
  ['heute früh 39,2 gemessen, Rücken tut weh', 'fever'],
  ['ich hab so geschlottert dass die Zähne geklappert haben', 'fever'],
  ['Der Opa erkennt uns seit heute früh nicht und ist glühend heiß', 'sepsis'],
  ['Hände eiskalt und fleckig, kein Tropfen Urin seit gestern Abend', 'sepsis'],
  ['beim Anheben vom Sofa ein Gefühl als ob innen was abreißt, im Brustkorb bis hinten durch', 'tearing'],
  ['Ich hab die Tabletten gesammelt und den Brief an die Kinder schon fertig', 'suicide-plan'],
  ['heut Nacht wenn alle schlafen mach ich Schluss', 'suicide-plan'],
  ['es wär allen leichter wenn es mich nicht gäbe', 'mood'],
  ['mein Stuhl sieht aus wie Teer und riecht furchtbar', 'gi-bleed'],
  ['das Weiße im Auge ist richtig quittegelb', 'jaundice'],
  ['36. Woche und das Kreuz krampft alle vier Minuten', 'preg-late'],
  ['vor drei Wochen entbunden, hämmernde Kopfschmerzen und Sternchen vor den Augen', 'pre-eclampsia'],
  [
    'im siebten Monat und auf einmal sind Gesicht und Hände dick, dazu Druck unter den Rippen',
    'pre-eclampsia',
  ],
  ['rechtes Ei ist hochgezogen und tut höllisch weh', 'testicle'],
  ['Der Kiefer geht keinen Fingerbreit mehr auf, sogar Spucke schlucken tut weh', 'throat'],
  ['nach dem Klettern ist der rechte Arm bläulich und spannt wie eine Wurst', 'arm-clot'],
  [
    'nach dem Kreuzheben ist der Rückenmuskel bretthart geschwollen und ich darf nicht drankommen vor Schmerz',
    'hard-muscle',
  ],
  ['die Haut wird lila mit Blasen und der Schmerz ist viel schlimmer als es ausschaut', 'skin-dying'],
  [
    'hab mein Prednisolon vor vier Tagen einfach weggelassen, jetzt nur noch Erbrechen und total schlapp',
    'steroids-stopped',
  ],
  ['Schlucke Eliquis und seit dem Stoß am Schrank wird der Rücken immer dicker', 'bleed-risk-sudden'],
  ['die Kellertreppe runtergesegelt', 'trauma-major'],
  ['bin achtundsiebzig, einmal blöd hingesetzt und es hat gekracht', 'trauma-minor-fragile'],
  ['dreiundsiebzig, seit heute so ein Ziehen tief im Bauch nach hinten', 'aaa'],
  ['früher hing ich an der Nadel', 'infection-risk'],
  ['Eine Reihe Bläschen zieht sich um die halbe Taille', 'rash-band'],
  ['mir rutscht dauernd das Weinglas aus den Fingern', 'hand-clumsy'],
  ['der Vorfuß platscht beim Laufen auf den Boden', 'leg-weak'],
  ['i cha nümm brünzle sit geschter', 'bladder-new'],
  ['s Herz rast wie verruckt und mir isch trümmlig', 'palpitations'],
  ['i hob koa Gfui mehr zwischn de Haxn', 'saddle-numb'],
  ['I bin vom Heustock abigfoin', 'trauma-major'],
  ['Die Hosn san ma olle z weit wordn, dabei iss i eh normal', 'weight-loss'],
  ['am Rücken hatte ich vor drei Jahren ein Melanom', 'cancer-history'],
  ['jede Nacht gegen vier wach ich auf, egal wie ich lieg bohrt es weiter', 'night-constant'],
  ['Einstich beim Heilpraktiker gestern, seitdem krieg ich schwer Luft', 'needle-breathless'],
  // Somebody else writes.
  ['Mein Mann hat Brustschmerzen und schwitzt', 'chest-pain'],
  ['Meiner Tochter ist der Arm ganz blau angelaufen und dick', 'arm-clot'],
  ['Unsere Oma ist die Kellertreppe hinuntergestürzt', 'trauma-major'],
  ['Er redet seit einer Stunde ganz verwaschen', 'stroke'],
  ['Meine Mutter nässt sich ein und spürt ihren Po nicht', 'bladder-new', 'saddle-numb'],
]

const STAY_QUIET: readonly string[] = [
  'Der Po ist mir im Kino eingeschlafen, beim Rausgehen war alles wieder normal',
  'Meine Füße schlafen beim Schneidersitz ein, kurz schütteln und gut',
  'hab mich fast bepisst vor Lachen, Nacken ist verspannt',
  'Liebeskummer und ein verspannter Nacken',
  'bin hundemüde vom Umzug, Schultern dicht',
  'der Chef macht mich noch wahnsinnig, Schultern steinhart',
  'der Muskelkater in beiden Beinen nach dem Halbmarathon bringt mich um',
  'Ich sterbe vor Langeweile im Büro und sitze krumm',
  'Mein Nacken ist so steif, dass ich wie ein Roboter rumlaufe',
  'Der Stress mit dem Umbau sitzt mir im Nacken',
  'todmüde ins Bett gefallen und falsch gelegen, jetzt zieht es rechts im Nacken',
  'Beim Fußballschauen fast einen Herzinfarkt bekommen, sonst nur Verspannung in der Schulter',
  'Knoten links am Schulterblatt, ich will ihn einfach weg haben',
  'Seit der neuen Matratze zwickt es im Kreuz, beim Laufen wird es besser',
  'Ich habe vom Bankdrücken Muskelkater in der Brust',
  'Nach der Gartenarbeit tun mir beide Oberschenkel weh, Muskelkater halt',
  'beim langen Autofahren verkrampft mein Nacken, nach einer Pause ist es gut',
  'Rückenschmerzen vom Staubsaugen, Wärmflasche hilft',
  'harter Muskelstrang neben der Wirbelsäule, Drücken tut gut weh',
  'Der Nacken bringt mich um den Verstand, dieses blöde Kissen',
  'Mein Vater hatte einen Schlaganfall, ich habe nur eine verspannte Schulter',
  'Bin gestern auf dem Sofa weggepennt, jetzt ist der Nacken schief',
  'ich lache mich tot, der Hexenschuss kam beim Schuhe binden',
  'mir fällt beim Arbeiten die Decke auf den Kopf, daher der verspannte Nacken',
  'Nach dem Dehnen fühlt sich der Muskel erst taub vor Kälte an weil ich ein Kühlpack drauf hatte',
  'Die Wade ist hart vom Joggen, beide gleich',
  'Rechts oben neben der Halswirbelsäule sitzt ein Knoten, der in die Schläfe zieht',
  'Ich sitze acht Stunden am Rechner und abends brennt es zwischen den Schulterblättern',
  'hab mir den Arsch abgearbeitet am Wochenende, Kreuz ist zu',
]

describe('texts kept back while the German lists learned new kinds of speech', () => {
  const raised = (text: string) => readWords(text, freeWords).raise

  it.each(MUST_RAISE)('raises what is meant by “%s”', (text, ...flags) => {
    expect(raised(text)).toEqual(expect.arrayContaining(flags))
  })

  it.each(STAY_QUIET)('raises nothing for “%s”', text => {
    expect(raised(text)).toEqual([])
  })
})
