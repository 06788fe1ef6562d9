/**
 * The words that tell whose complaint a German text is. "Er" and "sie" name nobody here: they stand for the pain and the
 * shoulder as often as for a person.
 * @judgement Which words lay people choose is our own collection.
 */
export const germanPeople = {
  people: {
    reporting: words(
      'denke dachte glaube weiß frage wundere mache sorge sorgen angst befürchte fürchte finde fand sehe sah ' +
        'merkte höre hörte brauche will wollte hoffe schreibe schreib rufe rief kümmere pflege betreue helfe ' +
        'geholfen schaue beobachte sitze sage soll vermute bitte',
    ),
    illnesses: words(
      'krebs brustkrebs darmkrebs lungenkrebs prostatakrebs hautkrebs leukämie lymphom melanom tumor chemo ' +
        'schlaganfall schlaganfälle herzinfarkt infarkt angina bypass stent aneurysma tuberkulose tbc ' +
        'arthrose rheuma ischias gallensteine nierensteine gürtelrose thrombose embolie ' +
        'depression depressionen selbstmord suizid ms parkinson demenz alzheimer bechterew crohn colitis ' +
        'psoriasis schuppenflechte skoliose polymyalgie fibromyalgie meningitis hirnhautentzündung sepsis blutvergiftung lungenentzündung blutgerinnsel thrombosen cauda equina aorta ' +
        'bandscheibenvorfall gicht',
    ),
    family: words('erblich vererbt familie familiär verwandte'),
    past: words('hatte hatten starb gestorben verstorben früher damals jahre jahrzehnte einst'),
    recent: words(
      'kriege klagt jammert jetzt heute gestern nun gerade eben aktuell plötzlich minuten minute stunde stunden wieder immer morgen ' +
        'nacht abend moment soeben vorhin',
    ),
    pronouns: [],
    their: words('sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres'),
    plural: [],
    general: [],
    introduced: [],
    about: words('für über von wegen mein'),
    usual: words('üblicher übliche üblichen immer gewöhnlicher normaler normale'),
    mine: words('mein unser'),
    old: words('jährige jähriger jährigen alter alte'),
    body: words('körper rücken nacken schulter ich verletzung'),
  },
}

/** A list of single words, written as one line of text. */
function words(text: string): readonly string[] {
  return text.split(' ')
}
