import type { WellWords } from '#core/free-words/wellness.ts'

/**
 * How people say that one function works as it should. Relief by warmth, rest or pressing is none of it: an angina rests
 * as well.
 * @judgement Which words lay people choose is our own collection.
 */
export const englishWellness: readonly WellWords[] = [
  {
    of: ['breathless', 'pleuritic', 'needle-breathless', 'collapse'],
    say: [
      'breathing|breath|lungs|air is|are|was|all|feels|good|fine|easy|normal|clear|free|steady fine|good|easy|easily|normal|ok|okay|clear|free|steady|ever|gold|great',
      'breathing|breath|lungs fine|good|easy|normal|clear|steady',
      'breathe|breathing easily|easy|fine|freely|normally|fully|well|happily',
      'breathe .. deeply|deep|fully|bottom .. comfy|comfortably|fine|easily|pain|problem|trouble',
      'plenty of air|breath|puff',
      'air|breath .. to spare',
      'talk|talking|chat|sing|whistle|whistles|singing in full|away|happily|shower|sentences',
    ],
  },
  {
    of: ['stroke', 'neck-artery', 'horner', 'gca'],
    say: [
      'smile|face|mouth is|are|was|looks|still straight|even|symmetrical|normal|fine|level',
      'smile|face|mouth straight|even|symmetrical|normal',
      'speech|words|talking is|are|was|all clear|fine|normal|perfect',
      'speech|words clear|fine|normal|perfect',
      'vision|sight|eyesight|eyes is|are|was|all sharp|clear|fine|normal|perfect|good',
      'vision|sight|eyesight|eyes sharp|clear|fine|normal|perfect|good',
      'both arms .. up|lift|stay',
      'arms .. stay up',
      'pupils .. same|equal|even',
    ],
  },
  {
    of: ['bladder-new', 'blood-urine', 'uti-loin', 'flank-colic', 'dark-urine'],
    say: [
      'pee|peeing|wee|weeing|bladder|waterworks|urine|plumbing is|are|was|works|all|as fine|normal|normally|ok|okay|reliable|good|perfect|perfectly|ordinary|clear|properly',
      'peeing|weeing|bladder|waterworks|plumbing fine|normal|normally|ok|okay|reliable',
      'pee|wee like .. racehorse|horse|champion',
      'bladder .. reliable|train|clockwork',
    ],
  },
  {
    of: ['bowel-new', 'gi-bleed'],
    say: [
      'bowel|bowels|poo|stool|stools|motions is|are|was|all|work fine|normal|normally|ok|okay|brown|regular|good|usual',
      'stool|stools|poo|bowels .. normal|ordinary|usual|nice brown|colour|color',
      'bowel|bowels|poo|stool|stools fine|normal|ok|okay|brown|regular',
    ],
  },
  {
    of: ['saddle-numb', 'limb-numb-stable', 'leg-both-neuro', 'sexual-new', 'bladder-new', 'bowel-new'],
    say: [
      'feel|feeling everything|all down|there|below|fine|normal',
      'feel everything|all',
      'feel|feeling every bit|inch|pebble|hair of',
      'sensation|feeling is|are|all|still there|normal|intact|fine|everywhere',
      'sensation|feeling intact|normal|everywhere',
      'all|everything normal|fine|ok|okay|working|works down there|below',
      'down there|below .. is|all normal|fine|ok|okay|well',
    ],
  },
  {
    of: ['leg-weak', 'legs-unsteady', 'leg-both-neuro', 'limb-numb-stable', 'no-improve-6wk'],
    say: [
      'legs|feet are|both|feel|all strong|fine|normal|good|well|steady',
      'legs|feet strong|fine|steady|good',
      'legs carry .. fine|well|happily|easily|anywhere',
      'walk|walking|gait|balance is|are|all straight|fine|normal|normally|steady|good',
      'walk|walks|walking straight|normally|fine|steadily',
      'stand|stood on .. one|either leg|foot .. fine|easily',
    ],
  },
  {
    of: ['calf'],
    say: [
      'calves|legs|ankles are|both|the|all|look same|equal|equally|slim|loose|even|alike',
      'legs|calves|ankles slim|loose|equal|alike',
      'calf|calves|leg|legs .. same size|girth|width|thickness',
      'same|equal size|girth .. as|to .. other',
    ],
  },
  {
    of: ['hand-clumsy', 'arm-weak', 'limb-numb-stable'],
    say: [
      'hands|fingers|grip work|works .. fine|well|clockwork|perfectly',
      'hands|fingers|grip is|are|both nimble|fine|strong|steady|normal|good|perfect',
      'hands|fingers|grip nimble|strong|steady|fine|normal',
      'handwriting|buttons|typing|grip is|are fine|normal|good|easy|ever',
    ],
  },
  {
    of: ['palpitations', 'exertional', 'collapse'],
    say: [
      'pulse|heart|heartbeat|heartrate|ticker is|was|steady|all fine|normal|steady|calm|slow|regular|good|perfect',
      'pulse|heartbeat fine|normal|steady|calm|slow|regular|50|52|54|55|56|58|60|62|64|65|66|68|70|72',
      'blood pressure is|was|at|all perfect|normal|fine|good|textbook',
      'blood pressure perfect|normal|fine|good|textbook',
      'stairs|hills|steps|flights|floors .. easily|easy|fine|ease|noticing|puffing',
      'pressure .. well behaved|controlled',
    ],
  },
  {
    of: ['chest-pain', 'meningism'],
    say: ['chin goes|reaches|gets .. chest', 'bright light|lights is|are|fine fine'],
  },
  {
    of: ['meningism', 'thunderclap', 'gca'],
    say: ['light|lights is|are|fine fine|ok|okay|bother', 'look .. light|lamp|window .. fine|happily'],
  },
  {
    of: ['testicle', 'pelvic'],
    say: [
      'testicles|testicle|balls|nuts is|are|both|all fine|normal|ok|okay|good',
      'testicles|testicle|balls|nuts fine|normal|ok|okay',
    ],
  },
  {
    of: ['weight-loss'],
    say: [
      'weight|appetite is|are|has|stays|been steady|stable|same|great|good|fine|normal',
      'weight|appetite steady|stable|same|great|good|fine|normal',
      'eats|eating for two',
    ],
  },
  {
    of: ['night-constant', 'fever', 'severe-uncontrolled'],
    say: [
      'sleep|slept|sleeps|sleeping like .. log|baby|stone',
      'sleep|slept|sleeps through|well|fine',
      'nights .. are|is|peaceful|fine|quiet|good peaceful|fine|quiet|good',
    ],
  },
  {
    fromBefore: true,
    of: ['breathless', 'palpitations'],
    say: [
      'run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k ... as you|one|anyone|everyone|everybody|anybody would|might|do|does|had',
      'run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k ... as it|they|one should',
      'run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k ... who is|would|does not',
      'run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k ... like|as everyone|everybody|anyone|anybody',
      'run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k ... nothing new',
      'run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k ... obviously|naturally',
      'as you|one|anyone would|do|had .. after .. run|ran|running|jog|jogged|marathon|race|match|sprint|sprinted|sprints|bus|bike|cycled|class|hill|hills|rowed|rowing|swim|swam|pram|stairs|spin|hiit|parkrun|football|squash|climb|climbed|hike|hiked|gym|workout|circuits|burpees|k',
    ],
  },
  {
    fromBefore: true,
    of: ['palpitations'],
    say: [
      'yoga|class|spin|gym|zumba|training|workout|session|match ... heart hammered|raced|pounded|thumped|banged ... calmed|settled|normal',
    ],
  },
]
