import type { Grammar } from '#core/free-words/grammar.ts'
import { germanPeople } from './people.ts'
import { germanNumbers, germanReading, germanSides } from './reading.ts'

/**
 * How German denies, hedges and speaks of others.
 * @judgement Where in doubt a denial ends early, so that a sign is rather asked about than missed.
 */
export const germanGrammar = {
  negators: words('nicht kein ohne nie niemals weder keinerlei'),
  strongNegators: words('verneint verneine verneinte'),
  linkedNegators: words('frei negativ'),
  linking: words('von für auf'),
  nots: words('nicht nie niemals'),
  undoing: ['ohne'],
  denials: words('nicht nie kein'),
  lateNegators: words('nicht nie niemals kein'),
  being: words('habe hat hatte ist sind war waren bin gibt gab besteht bestehen'),
  contrasts: words(
    'aber sondern jedoch doch trotzdem dennoch dafür außer allerdings weil denn seit seitdem wenn falls ' +
      'bis während obwohl nachdem bevor nur bloß plötzlich stattdessen zusätzlich dazu außerdem plus ' +
      'jetzt nun sobald sodass wobei wegen ob dass',
  ),
  actions: words(
    'schlafen geschlafen schlafe schläft essen gegessen bewegen bewege gehen geht laufen stehen sitzen ' +
      'liegen heben anheben hochheben hoch aufstehen strecken beugen greifen halten auftreten spüre merke ' +
      'atmen durchatmen schlucken sprechen reden sehen sicher weiß wissen besser weg gut richtig nur ' +
      'lange arbeiten hilft helfen geholfen ausgehalten auszuhalten aushalten ertragen nachlassen ' +
      'aufhören auf los kommen kommt zu ganz anders normal leben pinkeln weit allein einfach bloß ' +
      'loslassen finden drehen ändern ruhig still zur zum so viel umdrehen anziehen liegenbleiben',
  ),
  abilities: words('kann will lässt mag kriege schaffe bringe möchte'),
  softeners: words(
    'mir ihm uns mehr noch auch gar überhaupt eigentlich aktuell momentan derzeit jetzt so wirklich es das da ja ' +
      'bisher sonst immer schon mal sehr je zum glück gott sei dank halt eh',
  ),
  ands: ['und'],
  ors: words('oder bzw beziehungsweise'),
  statements: words(
    'ich es ist bin sind war waren habe hat hatte tut schmerzt weh zieht sticht brennt kribbelt kann muss ' +
      'kriege spüre fühlt wird wurde geht kommt hilft starke starker starkes heftige heftiger extreme ' +
      'extrem plötzlich seit gestern heute wieder immer total sehr er wir man hängt wache ' +
      'huste blute zittere schwitze verliere stolpere sehe',
  ),
  openers: words(
    'mein der die das dem den im in an am auf seit links rechts beide linkes rechtes linker rechter linke ' +
      'rechte aus wenn ein nachts morgens',
  ),
  items: words(
    'fieber taubheit taubheitsgefühl taubheitsgefühle lähmung lähmungen lähmungserscheinungen kribbeln ' +
      'schwäche kraftverlust schüttelfrost husten ausschlag nachtschweiß schweiß gewichtsverlust ' +
      'gewichtsabnahme brustschmerz brustschmerzen brust schmerz schmerzen blase darm blasenprobleme ' +
      'probleme problem beschwerden störung störungen blasenstörung blasenstörungen atemnot luftnot ' +
      'schwindel übelkeit erbrechen kopfschmerzen kopfweh trauma verletzung verletzungen unfall unfälle ' +
      'sturz stürze krebs schlaganfall diabetes blut urin stuhl bein beine arm arme inkontinenz schwellung ' +
      'temperatur ohnmacht veränderung veränderungen gefühl gefühlsstörung gefühlsstörungen ' +
      'gefühlsverlust sonstige sonstigen andere anderen weitere warnzeichen infekt infekte infektion ' +
      'kortison cortison osteoporose gelbsucht bauchschmerzen bauchweh sehstörungen sprachstörungen ' +
      'blutung blutungen blutverdünner herz herzinfarkt herzrasen herzstolpern herzprobleme thrombose op ' +
      'operation appetitlosigkeit medikamente vorerkrankungen schluckbeschwerden doppelbilder noch im in ' +
      'den der die des bei mit beim atmen wasserlassen',
  ),
  i: words('ich es'),
  beforeI: words(
    'habe hatte hat ist gibt bin war spüre kann muss dass weil wenn ob will wird verliere merke nehme hätte mache',
  ),
  my: ['mein'],
  verbs: words(
    'ist sind war waren tut schmerzt hängt kribbelt geht wird habe hat fühlt zieht brennt sticht knickt ' +
      'schläft pulsiert rast',
  ),
  joining: words(
    'in im an am auf aus mit von vom bei unter über durch um für gegen neben hinter zwischen oder und ' +
      'wegen nach zu zur zum ohne bis als',
  ),
  others: words(
    'mutter mama mami mutti vater papa vati eltern schwester bruder tante onkel oma opa großmutter ' +
      'großvater großeltern ehemann ehefrau partner partnerin freund freundin kollege kollegin nachbar ' +
      'nachbarin sohn tochter kind kinder chef chefin cousin cousine neffe nichte familie verwandte ' +
      'verwandter verwandtschaft schwiegermutter schwiegervater schwager schwägerin enkel bekannter',
  ),
  having: words(
    'hat hatte liegt lag ist sind war wurde starb gestorben leidet litt erkrankt erkrankte gibt gab verstorben',
  ),
  self: words('ich mein mir mich'),
  selfAgain: words('jetzt nun'),
  answersNo: words('nein nö nee kein negativ verneint'),
  asking: words('gefragt fragte fragt gefragt abgefragt geprüft fragebogen'),
  fearing: words('dachte gedacht befürchtet befürchtete angst sorge verdacht vermutet'),
  clearing: words('unauffällig sauber normal negativ entwarnung ausgeschlossen'),
  answering: words('zu auf und bei'),
  untils: words('bis'),
  untilWhen: words(
    'gestern vorgestern heute letzte letzten letzter diese dieser montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  lasting: words(
    'seit seitdem noch immer jetzt nun wieder heute gestern begonnen angefangen begann fing neuerdings ' +
      'ständig dauernd diagnostiziert festgestellt gefunden bekannt aktuell derzeit letzte wochen woche schlimmer',
  ),
  tellsOf: words('über von'),
  media: words(
    'film video doku dokumentation zettel artikel podcast sendung buch zeitschrift plakat gegoogelt google vortrag serie nachrichten blog heft broschüre faltblatt',
  ),
  doubting: words(
    'kaum schwer selten fast beinahe früher gestern vorher bisher weniger halb manchmal meistens meist sonst normalerweise soll sollte wenn falls als hoffe',
  ),
  excepting: words('außer nur bis solange wenn falls bloß während ausser sofern beim im in auf bei'),
  abilityReach: 8,
  havingReach: 8,
  havingComesLast: true,
  ...germanPeople,
  over: [
    'früher hatte',
    'hatte früher',
    'hatte ich früher',
    'früher mal',
    'früher war',
    'als kind hatte',
    'als kind war',
    'hatte als kind',
    'hatte ich als kind',
    'letztes jahr hatte',
    'letzten winter hatte',
    'letzten sommer hatte',
    'vor jahren hatte',
    'hatte vor jahren',
    'hatte ich vor jahren',
    'damals hatte',
    'hatte damals',
    'hatte mit 20',
    'hatte letztes jahr',
    'hatte letzten winter',
    'hatte letzten sommer',
    'als jugendliche war',
    'als jugendlicher war',
    'als jugendliche hatte',
    'als jugendlicher hatte',
    'als teenager war',
    'als teenager hatte',
    'als student war',
    'als studentin war',
  ],
  longAgo: [
    [/^vor$/, /^(?:jahren|jahrzehnten|ewigkeiten)$/],
    [
      /^vor$/,
      /^(?:\d+|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|dreizehn|vierzehn|fuenfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreissig|vierzig|vielen|einigen|mehreren|ein)$/,
      /^(?:jahren|jahrzehnten)$/,
    ],
    [
      /^als$/,
      /^(?:kind|junge|maedchen|jugendlicher|jugendliche|teenager|student|studentin|schueler|schuelerin)$/,
    ],
    [/^als$/, /^ich$/, /^(?:\d+|klein|jung|kind|zwanzig|achtzehn|zwoelf|vierzehn|sechzehn)$/, /^war$/],
    [/^als$/, /^ich$/, /^noch$/, /^(?:klein|jung|kind)$/, /^war$/],
    [/^in$/, /^(?:der|mein)$/, /^(?:jugend|kindheit|schulzeit|studienzeit)$/],
    [/^(?:jahr|jahre|anno|geburt|op|unfall|thrombose|sturz|geburtsjahr)$/, /^(?:19[4-9]\d|200\d|201\d)$/],
    [/^(?:laengst|lange)$/, /^(?:vorbei|her|verheilt|ausgeheilt|ueberstanden)$/],
  ],
  reading: germanReading,
  numbers: germanNumbers,
  sides: germanSides,
} satisfies Grammar

/** Small words passed over between the words of a phrase. */
export const germanFillers = words(
  'der die das den dem des ein so sehr ganz total voll mega echt schon auch noch halt eben mal ja dann da ' +
    'hier jetzt gerade grad immer ständig dauernd wieder sich es mir mich mein dein ist sind war bin wird ' +
    'wurde habe hat hatte etwas bisschen leicht irgendwie richtig extrem fast plötzlich einmal mehr ich ' +
    'links rechts linke linken linker linkes linkem rechte rechten rechter rechtes rechtem beide nur bloß ' +
    'gar überhaupt komplett völlig stark starke starken starker starkes arg furchtbar schrecklich blöde ' +
    'blöden verdammt diese dieser diesen dieses dieser heute gestern zu bissl bisserl bitzli chli e a de s ' +
    'd s man neu neue neuen neuer neues kleine kleinen einfach ziemlich recht wirklich dort drin am im ' +
    'ins zum zur beim vom ihn sie er unter',
)

/** Ordinary words a letter or two from a word of the lists; never read as a misspelling of it. */
export const germanOrdinary = words(
  'schmettern scheibe scheiben gebaut geschraubt gebohrt gesägt gehobelt selben selber selbe derselbe salben salbe umgestochen umgegraben fließband fieser fiese fieses fiesen küchentisch stecken stecke steckt gesteckt reisen reise reist verreisen drucken drucker druckt schalter schaltern ' +
    'schlagen schlage schlägt schlank schlafsofa tragen getragen trage trägt gelegen gelesen legen gelegt ' +
    'sitzen sitze gesessen sitz stuhl stühle bürostuhl brenner trennen rennen rennt gerannt kennen können ' +
    'nackt nacht nächte kratzen kritzeln lachen machen wachen wachsen wäsche waschen wechsel taucher ' +
    'tauchen brauchen brauche rauschen rausch bauen brauen schauen schaue beugen biegen bringen bringe ' +
    'fahren fahre gefahren führen fühler hören gehören gehört stören kochen knöchel knoten knochen ' +
    'leichter leiten leitung leisten leiste lasten lasen lösen gelöst massage massieren massiert muskel ' +
    'muskeln nehmen genommen punkt punkte rollen rolle rudern schief schiefe schieben schrank schreiben ' +
    'schreibe schreibtisch schultern schulter spannung verspannt verspannung spielen gespielt springen ' +
    'stange stehen stelle stellen stellt stress streck strecken stricken stufen stunde stunden tasche ' +
    'tasten tisch treppe trinken wanne wandern wärme warten wenden werfen wissen wochen wolle zeigen ' +
    'zeiten ziehen zucken bereich bereits bequem becken bewegung besser letzte letzten leute leider ' +
    'schwimmen schwingen schwerer gleich gleiche größer grosser härter harter harte hartes feste fester ' +
    'festes steiler stiller stillen halten halter hintern kissen kiste kisten locker lockern rändern rand ' +
    'schlaf schlief schaf schauer dauer dauert sauer bauer maus gerade garten arbeit arbeiten arbeite ' +
    'griffe greifen streifen schleifen schlauch gebrauch geräusch gerissen gestern gesten fenster finster ' +
    'blatt blätter platte latte watt wade waden laden baden schaden schade schatten husten hosten kosten ' +
    'pfosten posten liegen fliegen fliegt wiegen kiefer tiefer lieber lieder wieder glieder bieder feder ' +
    'felder fehler keller kelle welle küche kuchen köche untersucht untersuchen untersuchung untersuchungen ' +
    'schlagader schlagadern wenige weniger wenigen flache flachen fläche flächen passen passt passiert gruppe ' +
    'gruppen verbrennung schaffen schafft schließen schließt schließe steigere steigern steigt steige erlaubt ' +
    'erlaubnis gesucht verboten veränderte veränderter veränderten verändern falsche falscher falschen stimmt ' +
    'weisen richten richtet angefangen angekommen bekommen abgestützt gestützt unterstützt fertig gemessen ' +
    'messen setzen testen gewickelt klemmen klemmt klicken klickt weichen kümmern verhindert verschieden ' +
    'verschiedene schmelzen bessere besserer massiere starte starten startet gestartet gerichtet lernen ' +
    'gelernt mieten saugen landen unsere unserer unserem unseren reiche reichen schreib schreibt schrieb ' +
    'geschrieben einfache anpassen abhalten anhalten anhält angehalten ändern änderte schnitt geschnitten ' +
    'belegt solchen verlassen zurückgehen vorgehen stammen stammt abbekommen ernste listen gelangen ' +
    'vergisst befunde erwartet stille schneller fahrer fahrrad wecker becher rechner sprecher kalender ' +
    'kleider kleine winkel winkeln versuch versuche versuchen mittel mitteln selten leichte leichtes ' +
    'leichten genommen gekommen gewonnen genossen gefragt gefunden gesungen beginne begonnen beendet ' +
    'schlafend bügeln spülen spüle stapeln stapel steine stamm kasten karten garten wetter butter futter ' +
    'reden redet raten rasen rasenmäher harke hacken haken laken decken decke wecken wippen kippen schuppen ' +
    'trappen tropfen klopfen stopfen knopf schopf zopf schirm schwarm warmen schwamm kamm stand ständer ' +
    'strand wandel handel handeln wandeln bündel kugel kugeln vogel nagel nägel segel segeln regel regeln zusammengezuckt zusammenzucken zusammengezogen zusammengedrückt zusammengestellt',
)

/** A list of single words, written as one line of text. */
function words(text: string): readonly string[] {
  return text.split(' ')
}
