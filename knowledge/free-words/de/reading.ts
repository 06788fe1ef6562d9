import type { NumberWords } from '#core/free-words/numbers.ts'
import type { SideWords } from '#core/free-words/places.ts'
import { normalize, type Reading } from '#core/free-words/text.ts'

/** Forms read as one word, in Germany, Austria and Switzerland. The lists know only the word before the colon. */
const FORMS: Readonly<Record<string, string>> = {
  kein: 'keine keinen keinem keiner keines keins kei ka koa koan keen keene',
  nicht: 'nich nit net ned nid noed noet nimma',
  'nicht mehr': 'nimmer nuemm nuemme',
  nichts: 'nix nichs nuet nueuet nuescht nischt nits',
  kann: 'koennen konnte konnten koennte koennten kannst chan cha konn konnt kan',
  'kann es': "kanns kann's",
  habe: 'hab haben hob hobn han ha habt hawwe hon',
  'habe es': "habs hab's",
  hatte: 'hatten hatt hett hätt',
  ist: 'is isch ischt isses iss',
  'ist es': "ists ist's",
  ich: 'i ick ik',
  mein: 'meine meinen meinem meiner meines meins mei min mini mine meim meina',
  tut: 'tun tat taten tuen tuat duat tued tuet dut',
  'tut es': "tuts tut's",
  weh: 'wehtut wehtun wehgetan wehtaten',
  muss: 'muessen musste mussten mues mus',
  kriege:
    'krieg kriegt kriegte bekomme bekommt bekomm bekam krig kriag ueberchume ueberchum kriegen bekommen griag',
  spüre: 'spuer spuert spueren gespuert fuehle fuehl fuehlen gefuehlt gspuer gspuere gspuers spuerte',
  merke: 'merk merkt merken gemerkt bemerkt bemerke merkte gmerkt',
  'geht es': "gehts geht's",
  geht: 'goht gaht ging',
  'gibt es': "gibts gibt's",
  beide: 'beiden beider beides beidi bede beidn',
  beine: 'beinen haxn haxen beinli haxe boana',
  seit: 'seid sit sait',
  ein: 'eine einen einem einer eines ne nen nem ner en ä',
  auf: 'uf uff aufs aufm ufm',
  klo: 'toilette clo wc haeusl toilete',
  beim: "bei'm bim",
  kaum: 'chuum',
  luft: 'luefti lufd',
  rücken: 'rueckn rugge ruecke rueckens',
  fuß: 'fusse fuaß fuass',
  gefühl: 'gfuehl gefuel gfuhl gefuhl gfui gspüri',
  geschwollen: 'gschwollen gschwolle',
  gestürzt: 'gstuerzt',
  gefallen: 'gfallen gfalle gfoin',
  schulter: 'schultere schuiter achsle',
  klein: 'chli',
  mehr: 'meh mea mehn',
  nacken: 'nackn nackae nacke gnack gnackwatschn naggen',
  alles: 'ois ollas alls aues',
  dreht: 'draht drahd draaht',
  sich: 'si',
  kreuz: 'kreiz chruez',
  kopf: 'chopf kopp schaedel',
  füße: 'fiass füß füaß füess fueß',
  kribbelt: 'chribblet chribelet kribblt',
  atem: 'schnuuf schnuf',
  herz: 'haerz hearz',
  schmerzen: 'schmaerze schmerzn schmaerzen',
  schlafen: 'schlafn schlofn schlofen pfuse',
  schlecht: 'schlaecht',
  zwischen: 'zwischn zwüsche zwösche zwischa',
  leben: 'läbe lebn läba',
  mag: 'mog moag',
  hinterher: 'hintennach',
  brust: 'bruscht bruschd',
  blut: 'bluet bluat',
  schmerz: 'schmärz',
  eingeschlafen: 'eigschlofn eigschlafn eigschlofa iigschlofe igschlafe',
  heben: 'hebn hebä',
  hochheben: 'auffihebn ufelüpfe',
  husten: 'hueste huaste huastn',
  huste: 'huescht huascht',
  schnaufen: 'schnaufn schnaufa schnuufe',
  stiege: 'stäge stiagn stiagen',
  gesicht: 'gsicht gfriss',
  hängt: 'hanget hengt',
  kalt: 'chalt koid koit',
  heiß: 'hoaß hoass',
  schwarz: 'schwoaz schwarzi',
  gelb: 'gäub göb gelbi',
  sehe: 'gseh gsehn gsee siag siach siehg',
  drückt: 'druckt druggt drugt',
  brennt: 'brännt brennts',
  gestern: 'geschter gestan geschtern gestert',
  heute: 'hüt heit heid',
  hals: 'hois hoes',
  bein: 'boa hax',
  mund: 'muul mul',
  weiß: 'woaß woass',
  halb: 'hoib',
  schwindlig: 'schwindlich schwindelig schwindli schwindlat',
  umgefallen: 'umgfoin umgfalle umgfalln umkeit umgheit umgheid',
  erbrochen: 'gspieben gspibe gspiebn gspiem',
  laufen: 'laufa loufe',
  schwach: 'schwoch',
  messer: 'mässer',
  wird: 'worde wordn woan werde werden wurd wuerd werd',
}

const letters = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
] as const

/** How German is typed: with and without umlauts, in Swiss spelling, in short forms and dialects. */
export const germanReading = {
  letters,
  spelledOut: Object.fromEntries(
    Object.entries(FORMS).flatMap(([word, forms]) =>
      normalize(forms, { letters })
        .split(' ')
        .map(form => [form, normalize(word, { letters })]),
    ),
  ),
  tails: { s: 'es', n: 'ein', m: 'dem' },
  characters: { '/': 'oder', '&': 'und', '+': 'und', '°': 'grad' },
  answers: ['nein', 'ja', 'noe', 'nee', 'kein', 'keine', 'keins', 'nie', 'niemals'],
  ordinals: (
    'woche wochen ssw schwangerschaftswoche monat trimester drittel klasse lebensjahr geburtstag stock ' +
    'stufe wirbel rippe finger zeh tag mal januar februar maerz april mai juni juli august september ' +
    'oktober november dezember'
  ).split(' '),
} satisfies Reading

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fuenf', 'sechs', 'sieben', 'acht', 'neun'] as const
const TEENS = ['dreizehn', 'vierzehn', 'fuenfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'] as const
const TENS = [
  'zwanzig',
  'dreissig',
  'vierzig',
  'fuenfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
] as const

/** Thirteen to ninety-nine, for ages: "einundsiebzig". */
const LONG_COUNTS: Readonly<Record<string, number>> = Object.fromEntries([
  ...TEENS.map((word, index) => [word, 13 + index] as const),
  ...TENS.flatMap((ten, tens) => [
    [ten, 20 + 10 * tens] as const,
    ...ONES.map((one, ones) => [`${one}und${ten}`, 21 + 10 * tens + ones] as const),
  ]),
])

/** The words around German numbers. */
export const germanNumbers = {
  counts: {
    ...LONG_COUNTS,
    elf: 11,
    ein: 1,
    eins: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    zwoelf: 12,
    paar: 2,
    einige: 4,
    einigen: 4,
    mehrere: 4,
    mehreren: 4,
    viele: 6,
    vielen: 6,
    halb: 0.5,
    halbes: 0.5,
    halben: 0.5,
    anderthalb: 1.5,
    eineinhalb: 1.5,
  },
  units: [
    [/^(?:tag(?:e|en|s)?|taeg)$/, 1],
    [/^(?:wochen?|wuche|wo|wuchen?)$/, 7],
    [/^(?:monat(?:e|en|s)?|moenet)$/, 30],
    [/^(?:jahr(?:e|en|es|s)?|johr(?:e|en)?)$/, 365],
  ],
  linking: /^(?:volle|ganze|ganzen|guten?|lange|langen)$/,
  outOf: ['von'],
  score: /^(?:schmerz|schmerzen|staerke|schmerzstaerke|schmerzskala|skala|score|nrs|vas|level|stufe)$/,
  pregnant: /^(?:schwanger|schwangerschaft|gravid)/,
  pregnantSteps: [2, -1, -2, -3, -4],
  pregnantWeek: /^(?:ssw|schwangerschaftswoche)$/,
  years: /^(?:jahre?n?|johr)$/,
  old: /^(?:alt|jung)$/,
  yearsAlone: /^(?:bin|ich|mit|ueber|[,.(]?)$/,
  yearsOld: /^(?:jaehrig\w*|j|jg)$/,
  self: /^(?:bin|ich|ueber|alter|war|bi|knapp|schon|wird|mit|erst|gerade)$/,
  noAge:
    /^(?:kg|kilo|kilos|gramm|uhr|prozent|grad|mal|von|oder|bis|stunden?|std|minuten?|min|sekunden?|cm|zentimeter|km|kilometer|meter|m|euro|stufen|treppen|ssw|schwangerschaftswoche|klasse|schritte|stueck|leute|kinder|x|wiederholung\w*|saetzen?|kniebeuge\w*|liegestuetz\w*|klimmzuege\w*|bahnen|runden|tassen|tage|tagen|wochen|monaten?|kollegen)$/,
  opening: /^[.,(]?$/,
  person: /^(?:[,.)]|und|mit|m|w|d|maennlich|weiblich|frau|mann|habe|kann|seit)$/,
  ofMine: /^mein$/,
  ofMyself: /^(?:koerper|ruecken|nacken)$/,
  feverFrom: [[37.8, 43]],
  degrees: /^(?:c|grad|celsius|fieber|temperatur|temp)$/,
  temperature: /^(?:temp|temperatur|fieber|feiber|thermometer|fieberthermometer)$/,
} satisfies NumberWords

export const germanSides = {
  left: /^(?:links|linke[nrsm]?|linksseitig\w*)$/,
  right: /^(?:rechts|rechte[nrsm]?|rechtsseitig\w*)$/,
  both: /^(?:beide|beidseit\w*)$/,
  noSide: /^(?!)$/,
  introduces: /(?:)/,
  follows: /(?:)/,
  bothFollows: /(?:)/,
} satisfies SideWords
