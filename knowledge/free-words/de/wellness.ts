import type { WellWords } from '#core/free-words/wellness.ts'

/**
 * How people say that one function works as it should. Relief by warmth, rest or pressing is none of it: an angina rests
 * as well.
 * @judgement Which words lay people choose is our own collection.
 */
export const germanWellness: readonly WellWords[] = [
  {
    of: ['breathless', 'pleuritic', 'needle-breathless', 'collapse'],
    say: [
      'luft .. kriege|habe .. gut|genug|genügend|problemlos|normal|locker|leicht|übrig',
      'luft .. gut|genug|genügend|problemlos|übrig',
      'genug|genügend|reichlich luft',
      'atmung|atmen ist|geht|läuft|klappt gut|leicht|normal|frei|ruhig|problemlos|bestens|prima|super',
      'atmung|atmen gut|leicht|normal|frei|ruhig|problemlos|bestens',
      'atme .. leicht|frei|normal|ruhig|gut|problemlos|tief|unten',
      'atmen|durchatmen .. nicht weh',
      'durchatmen geht|klappt',
      'treppen|treppe|stiegen|stufen|berg gehen|geht|laufe|gehe ... kein|ohne schnaufen|keuchen',
    ],
  },
  {
    of: ['stroke', 'neck-artery', 'horner', 'gca'],
    say: [
      'lächeln|gesicht|mund ist|sind|bleibt gerade|grad|symmetrisch|gleich|normal',
      'lächeln|gesicht|mund gerade|grad|symmetrisch|normal',
      'sprache|aussprache|reden ist|geht klar|normal|gut|deutlich',
      'sprache|aussprache klar|normal|deutlich',
      'sehe .. scharf|normal|gut|klar',
      'augen|sicht|sehen ist|sind|geht scharf|normal|gut|klar|in',
      'beide arme .. oben|hoch',
    ],
  },
  {
    of: ['bladder-new', 'blood-urine', 'uti-loin', 'flank-colic', 'dark-urine'],
    say: [
      'blase|wasserlassen|pinkeln|urin|klo|pipi ist|geht|klappt|läuft|funktioniert|in normal|gut|bestens|problemlos|prima|ordnung|pünktlich|klar|hell|super',
      'blase|wasserlassen|pinkeln|urin|klo normal|bestens|problemlos|pünktlich|klappt|funktioniert',
      'blase in ordnung',
      'klo klappt|geht|funktioniert',
    ],
  },
  {
    of: ['bowel-new', 'gi-bleed'],
    say: [
      'stuhl|stuhlgang|darm|verdauung ist|geht|klappt|läuft normal|braun|regelmäßig|gut|bestens|unauffällig',
      'stuhl|stuhlgang|darm|verdauung normal|braun|regelmäßig|unauffällig',
      'klo klappt|geht .. groß',
    ],
  },
  {
    of: ['saddle-numb', 'limb-numb-stable', 'leg-both-neuro', 'sexual-new', 'bladder-new', 'bowel-new'],
    say: [
      'spüre alles|jeden|jedes|überall',
      'gefühl ist|überall|normal|da überall|da|normal|vorhanden|überall',
      'unten|untenrum .. alles normal|gut|ordnung|bestens',
    ],
  },
  {
    of: ['leg-weak', 'legs-unsteady', 'leg-both-neuro', 'limb-numb-stable'],
    say: [
      'beine|füße sind|beide stark|kräftig|wach|gut|normal|sicher',
      'beine|füße stark|kräftig|wach|sicher',
      'beine tragen .. gut|sicher|überall',
      'gehe .. gerade|sicher|normal|grad',
      'gang|gleichgewicht|gehen ist|geht gut|sicher|normal|problemlos',
    ],
  },
  {
    of: ['calf'],
    say: [
      'beine|waden|knöchel sind|beide|ist|gleich gleich|schlank|dünn|locker',
      'beide .. gleich dick|schlank|dünn',
      'beine|waden|knöchel .. gleich schlank|dick|dünn|groß|breit',
      'gleich dick|schlank|dünn|groß',
      'beine|waden|knöchel .. schlank|locker',
    ],
  },
  {
    of: ['hand-clumsy', 'arm-weak', 'limb-numb-stable'],
    say: [
      'hände|finger|griff sind|ist|beide|funktionieren|arbeiten .. flink|geschickt|kräftig|normal|gut|ruhig|uhrwerk|problemlos',
      'hände|finger|griff flink|geschickt|kräftig|normal',
      'schrift|knöpfe ist|sind|gehen normal|gut|schön|problemlos',
    ],
  },
  {
    of: ['palpitations', 'exertional', 'collapse'],
    say: [
      'puls|herz|herzschlag ist|war|schlägt ruhig|normal|regelmäßig|langsam|gut|in',
      'puls ruhig|normal|regelmäßig|50|52|54|55|56|58|60|62|64|65|66|68|70|72',
      'blutdruck ist|war|bei|gestern|perfekt|wie perfekt|normal|gut|lehrbuch|im',
      'treppen|treppe|stufen|berge gehen|geht|laufe|steige leicht|locker|problemlos|gut|mühelos',
    ],
  },
  {
    of: ['chest-pain', 'meningism'],
    say: [
      'kinn geht|reicht|kommt .. brust',
      'licht .. nicht|kein störe|stört|problem',
      'licht .. stört nicht',
    ],
  },
  {
    of: ['testicle', 'pelvic'],
    say: ['hoden|eier ist|sind|beide|in normal|ordnung|gut|bestens', 'hoden|eier normal|unauffällig'],
  },
  {
    of: ['weight-loss'],
    say: [
      'gewicht|appetit ist|bleibt|war stabil|gleich|gut|prima|normal|konstant',
      'gewicht|appetit stabil|gleich|gut|prima|normal|konstant',
    ],
  },
  {
    of: ['night-constant', 'fever', 'severe-uncontrolled'],
    say: [
      'schlafe|schläft|schlaf .. wie .. stein|murmeltier|bär|baby',
      'schlafe|schläft .. durch|gut|prima|bestens',
      'nächte .. sind|ruhig|friedlich ruhig|friedlich|gut',
    ],
  },
  {
    fromBefore: true,
    of: ['breathless', 'palpitations'],
    say: [
      'gerannt|gelaufen|marathon|lauf|rennen|sprint|bus|rad|geradelt|berg|kinderwagen|training ... so soll es',
      'gerannt|gelaufen|marathon|lauf|rennen|sprint|bus|rad|geradelt|berg|kinderwagen|training ... wie .. sich gehört',
      'gerannt|gelaufen|marathon|lauf|rennen|sprint|bus|rad|geradelt|berg|kinderwagen|steilen|training ... wie jeder|jede|üblich',
      'gerannt|gelaufen|marathon|lauf|rennen|sprint|bus|rad|geradelt|berg|kinderwagen|steilen|training ... wer nicht',
    ],
  },
  {
    fromBefore: true,
    of: ['palpitations'],
    say: [
      'yoga|kurs|zumba|training|sport|workout|spiel|spinning ... herz .. gehämmert|gerast|geklopft|gepocht ... wieder ruhig|normal',
    ],
  },
]
