import type { Flag } from '#core/vocabulary/answers.ts'

/** How bad it can get: 1 a nuisance, 2 pain for days, 3 weeks, 4 lasting or serious harm, 5 death or disability. */
type Severity = 1 | 2 | 3 | 4 | 5

/** What can go wrong, how, and what keeps it from happening. */
export interface Hazard {
  readonly id: string
  readonly hazard: string
  /** How it would come about. */
  readonly sequence: string
  readonly severity: Severity
  readonly control: string
  /** The safety questions that are part of the control. */
  readonly flags?: readonly Flag[]
  /** The ids of safety rules that are part of the control. */
  readonly rules?: readonly string[]
  /** The tests that prove the control, named as in their files. */
  readonly tests: readonly [TestRef, ...TestRef[]]
  /** What the control does not reach. */
  readonly remains: string
}
export interface TestRef {
  readonly file: string
  readonly name: string
}

/**
 * The hazard log. `test/content/hazards.test.ts` fails when a test that proves a control is gone.
 * @judgement The severities are ours and wait for a clinician.
 */
export const hazards: readonly Hazard[] = [
  {
    id: 'spinal-nerves-missed',
    hazard: 'Squeezed nerves at the base of the spine are treated as a knot.',
    sequence:
      'A person with new numbness between the legs presses and stretches for days, and bladder or legs stay damaged.',
    severity: 5,
    control: 'Four questions ask for it first, each yes ends the evening, and nothing lowers the tier.',
    flags: ['saddle-numb', 'bladder-new', 'bowel-new', 'leg-both-neuro'],
    rules: ['cord-signs-fast', 'leg-weak-worse'],
    tests: [
      {
        file: 'e2e/emergency.spec.ts',
        name: 'an emergency answer ends the evening: no link and no Back leads to a step of self-care',
      },
      {
        file: 'core/safety/assess-proof.test.ts',
        name: 'one more sign never makes it less urgent, alone or with a second one',
      },
      {
        file: 'core/safety/stop.test.ts',
        name: 'somebody numb between the legs is sent to a hospital that can scan the spine',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Somebody who does not notice or does not say it, and slow beginnings.',
  },
  {
    id: 'heart-attack-missed',
    hazard: 'A heart attack felt between the blades is rubbed as a knot.',
    sequence:
      'Ache in the upper back with sweat or short breath, taken for a knot, and no ambulance is called.',
    severity: 5,
    control:
      'Chest signs and effort pain are asked for every neck and upper back, the heart comes first on the stop screen.',
    flags: ['chest-pain', 'exertional'],
    rules: ['effort-pain-now', 'heart-disease-unmoved'],
    tests: [
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      {
        file: 'core/safety/stop.test.ts',
        name: 'with chest pain and numb legs the heart comes first, and both signs are said',
      },
      { file: 'core/safety/assess.test.ts', name: 'pain that eases with rubbing lowers nothing' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is seen the same day or sooner' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Silent heart attacks without any sign we ask for.',
  },
  {
    id: 'torn-aorta-missed',
    hazard: 'A tear in the main artery is treated as a strain.',
    sequence: 'Sudden tearing pain between the blades, and the person lies on a ball.',
    severity: 5,
    control:
      'Tearing pain is an emergency for everybody; sudden, severe pain that movement does not change is too over forty.',
    flags: ['tearing'],
    rules: ['sudden-unmoved-severe', 'tissue-disorder-sudden'],
    tests: [
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      { file: 'core/safety/limits.test.ts', name: 'with %s only what touches nothing is left' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Tears with little pain, or with pain called gradual.',
  },
  {
    id: 'belly-artery-missed',
    hazard: 'A leaking artery in the belly is taken for low back pain.',
    sequence: 'A man of seventy with sudden flank pain is told to warm it.',
    severity: 5,
    control: 'Age, onset and pain that movement does not change are one rule; a known aneurysm is another.',
    flags: ['aaa'],
    rules: ['belly-artery', 'known-aneurysm', 'belly-artery-unmoved'],
    tests: [
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      {
        file: 'core/safety/check/check.test.ts',
        name: 'at seventy a No to a pulsing belly is no answer to new pain with an aneurysm that is told after it',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Unknown aneurysms with pain that seems to change with movement.',
  },
  {
    id: 'lung-clot-missed',
    hazard: 'A clot in the lung is rubbed as a rib muscle.',
    sequence: 'Sharp pain on breathing after a long flight is pressed, and the clot goes on.',
    severity: 5,
    control:
      'Pain on breathing with any risk of clots is an emergency; with none, and not clearly a strained muscle, it is for today.',
    flags: ['pleuritic', 'breathless', 'calf'],
    rules: ['breathing-pain-with-clot-risk', 'breathing-pain', 'calf-with-chest'],
    tests: [
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Clots without pain on breathing.',
  },
  {
    id: 'collapsed-lung-after-needle',
    hazard: 'A lung punctured by a needle is not noticed.',
    sequence: 'After dry needling a person is short of breath and waits at home.',
    severity: 5,
    control: 'It is asked as an emergency sign, and each needle page says when to call.',
    flags: ['needle-breathless'],
    tests: [
      {
        file: 'knowledge/care/professionals.test.ts',
        name: 'people who let a needle near the chest know when to call for help',
      },
      { file: 'core/safety/stop.test.ts', name: 'a yes to %s alone never leaves the screen empty' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
    ],
    remains: 'Slow leaks that begin days later.',
  },
  {
    id: 'neck-artery-torn',
    hazard: 'A neck artery tears, or a tear gets worse, through pressing or turning.',
    sequence: 'New one-sided neck pain is massaged with force or cracked, and a stroke follows.',
    severity: 5,
    control:
      'New severe neck pain is for today, with any brain sign now; no gun and no front-of-neck pressing for anybody.',
    flags: ['neck-artery', 'neck-new-severe', 'horner'],
    rules: ['neck-severe-with-weak-tissue'],
    tests: [
      {
        file: 'core/safety/limits.test.ts',
        name: 'nobody with a neck knot is offered a massage gun, sleep on heat or pressure at the front',
      },
      {
        file: 'knowledge/knowledge.test.ts',
        name: 'front of the neck, spine bones and groin are never places to press',
      },
      {
        file: 'app/figure/motions.test.ts',
        name: 'nobody is shown pressing the front of the neck, the armpit or the belly with a hard tool',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is seen the same day or sooner' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'A tear whose only sign is mild pain.',
  },
  {
    id: 'stroke-missed',
    hazard: 'A stroke is taken for a stiff neck.',
    sequence: 'Weak arm and slurred speech with neck pain, and the person presses the neck.',
    severity: 5,
    control: 'The signs are asked of everybody, and the stop screen says to note the time and call.',
    flags: ['stroke'],
    rules: ['arm-weak-sudden'],
    tests: [
      { file: 'core/safety/stop.test.ts', name: 'a lesser worry never takes the words of a graver one' },
      {
        file: 'knowledge/safety/stops.test.ts',
        name: 'in an emergency the first thing to do is to get help, and nobody drives or rubs',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
    ],
    remains: 'Signs that come after the check.',
  },
  {
    id: 'meningitis-missed',
    hazard: 'An infection of the brain’s lining is taken for a tight neck.',
    sequence: 'Fever, stiff neck and light that hurts, and the person stretches the neck.',
    severity: 5,
    control: 'Asked as an emergency sign for neck and upper back.',
    flags: ['meningism', 'thunderclap'],
    tests: [
      { file: 'core/safety/stop.test.ts', name: 'a yes to %s alone never leaves the screen empty' },
      { file: 'core/safety/limits.test.ts', name: 'with %s only what touches nothing is left' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
    ],
    remains: 'Early hours with fever only, which is for the same day.',
  },
  {
    id: 'spine-infection-missed',
    hazard: 'An infection of the spine is treated as a knot.',
    sequence: 'A person on dialysis with fever and back pain is guided to warmth, and nerves are lost.',
    severity: 5,
    control:
      'Fever is for today; with a weak defence or strong pain it is an emergency; risk counts without fever too.',
    flags: ['fever', 'infection-risk', 'tb-risk'],
    rules: ['fever-with-risk', 'fever-with-weak-defence', 'infection-risk-severe'],
    tests: [
      { file: 'core/safety/assess.test.ts', name: '%s: %s' },
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      {
        file: 'e2e/emergency.spec.ts',
        name: 'a sign for today stops self-care too, and answering again opens the check afresh',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is seen the same day or sooner' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'nobody with a fever is warmed, pressed or rolled' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Infections without fever and without a known risk.',
  },
  {
    id: 'sepsis-missed',
    hazard: 'Blood poisoning is not recognised.',
    sequence: 'Confused and breathing fast, the person is left with a plan for the back.',
    severity: 5,
    control: 'Asked as an emergency sign of everybody.',
    flags: ['sepsis'],
    tests: [
      { file: 'core/safety/stop.test.ts', name: 'a yes to %s alone never leaves the screen empty' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
    ],
    remains: 'A confused person may not answer the questions at all.',
  },
  {
    id: 'cancer-in-spine-missed',
    hazard: 'Cancer in the spine is treated as a knot for months.',
    sequence: 'A person who once had cancer presses a growing pain until the cord is squeezed.',
    severity: 5,
    control:
      'Cancer ever leads to somebody, with worrying pain today, with nerve signs now; signs are counted together.',
    flags: ['cancer-history', 'weight-loss', 'night-constant'],
    rules: ['nerves-with-cancer', 'cancer-with-worrying-pain', 'three-cancer-signs', 'two-cancer-signs'],
    tests: [
      { file: 'core/safety/assess.test.ts', name: '%s: %s' },
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      { file: 'core/review/review.test.ts', name: 'worse pain never takes a visit to the doctor away' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'A first cancer with ordinary pain, until the reviews send the person on.',
  },
  {
    id: 'broken-bone-pressed',
    hazard: 'A broken spine bone is pressed or rolled.',
    sequence: 'After a small fall somebody with thin bones rolls over the break.',
    severity: 4,
    control:
      'Accidents and small jolts with thin bones, steroids or age are asked for; roller is blocked on spine and ribs.',
    flags: ['trauma-major', 'trauma-minor-fragile', 'midline-bone'],
    rules: ['fragile-after-jolt', 'bone-sore-with-risk', 'shape-with-risk'],
    tests: [
      {
        file: 'knowledge/safety/hazards.test.ts',
        name: 'somebody with thin bones has no roller and no massage gun on spine or ribs',
      },
      { file: 'core/plan/plan.test.ts', name: 'at 72 with thin bones no roller and no curl-ups' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Breaks without a remembered jolt.',
  },
  {
    id: 'bleeding-from-pressure',
    hazard: 'Pressing causes a large bruise or a bleed.',
    sequence: 'A person on blood thinners uses a massage gun or hard ball.',
    severity: 4,
    control:
      'Blood thinners block the gun and hold all pressing at 3 of 10; sudden severe pain on them is an emergency.',
    flags: ['bleed-risk-sudden'],
    rules: ['thinner-sudden-severe', 'thinner-after-fall', 'thinner-with-nerve-sign'],
    tests: [
      {
        file: 'knowledge/safety/hazards.test.ts',
        name: 'somebody on blood thinners is pressed at 3 of 10 at most, and never with a massage gun, needles or cups',
      },
      { file: 'core/plan/plan.test.ts', name: 'somebody on blood thinners is pressed at 3 of 10 at most' },
      {
        file: 'knowledge/care/professionals.test.ts',
        name: 'needles, hard hands, cups and pushes are not for people on blood thinners',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Medicine the person does not know to be a blood thinner.',
  },
  {
    id: 'muscle-breakdown',
    hazard: 'Muscle breaks down after strong pressing or exercise.',
    sequence: 'Much hard pressing on sore muscle, then cola-dark urine is ignored and the kidneys fail.',
    severity: 5,
    control: '90 seconds a spot, three spots and two sessions a day at most; dark urine is an emergency.',
    flags: ['dark-urine'],
    tests: [
      {
        file: 'core/plan/plan.test.ts',
        name: 'no plan holds a step the person must not do, a tool they lack, or an overdose',
      },
      {
        file: 'core/session/session.test.ts',
        name: 'longer never takes the holds of one spot past ninety seconds together',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
    ],
    remains: 'Somebody who presses more on their own.',
  },
  {
    id: 'burn-from-warmth',
    hazard: 'The skin burns under a warm pad.',
    sequence: 'A person falls asleep on a pad, or lies on it, and wakes with a deep burn.',
    severity: 4,
    control:
      'Never lie or sleep on warmth, 20 minutes and 42 °C at most, skin looked at after 5; told in plan, technique and picture.',
    tests: [
      {
        file: 'knowledge/reference/learn.test.ts',
        name: 'no one is allowed more than 42 °C at the skin, or more than 20 minutes',
      },
      { file: 'knowledge/reference/learn.test.ts', name: 'what burns is hotter than anything we allow' },
      { file: 'app/figure/motions.test.ts', name: 'nobody is shown lying on a warm pad' },
      {
        file: 'core/safety/limits.test.ts',
        name: 'nobody with a neck knot is offered a massage gun, sleep on heat or pressure at the front',
      },
    ],
    remains: 'Pads that heat more than they say.',
  },
  {
    id: 'burn-on-numb-skin',
    hazard: 'Warmth or cold harms skin that cannot feel.',
    sequence: 'With diabetes and numb skin a pack burns or freezes unnoticed.',
    severity: 4,
    control:
      'Numb skin, diabetes, patches and thin skin limit warmth and cold; a blocked practice never enters a plan.',
    tests: [
      {
        file: 'core/plan/plan.test.ts',
        name: 'no plan holds a step the person must not do, a tool they lack, or an overdose',
      },
      {
        file: 'knowledge/safety/hazards.test.ts',
        name: 'somebody with numb skin gets neither heat nor cold',
      },
    ],
    remains: 'Numbness the person does not know of.',
  },
  {
    id: 'fresh-injury-heated',
    hazard: 'A fresh injury is heated or pressed.',
    sequence: 'Swollen and twenty hours old, it is warmed and swells more.',
    severity: 3,
    control: 'Under 48 hours with injury or swelling there is only cold and easy movement.',
    tests: [
      {
        file: 'core/plan/plan.test.ts',
        name: 'an injury 20 hours ago with swelling is cooled and moved easily, never heated or pressed',
      },
    ],
    remains: 'An injury the person does not remember.',
  },
  {
    id: 'pressing-when-too-sore',
    hazard: 'A very sore person is pressed.',
    sequence: 'Pain of 7 and more, and the app still asks for pressure.',
    severity: 3,
    control:
      'On such a day there is only warmth, easy movement and breathing; from 8 on somebody is asked today.',
    flags: ['severe-uncontrolled'],
    rules: ['very-strong-pain'],
    tests: [
      {
        file: 'core/plan/plan.test.ts',
        name: 'on a bad day of pain 7 there is only warmth, easy movement and breathing',
      },
      { file: 'core/safety/assess.test.ts', name: '%s: %s' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is seen the same day or sooner' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'People who rate their pain lower than it is.',
  },
  {
    id: 'pressing-forbidden-places',
    hazard: 'Somebody presses the neck’s front, groin, armpit, spine bones or kidneys.',
    sequence: 'The atlas or a picture leads a thumb to an artery or nerve.',
    severity: 4,
    control: 'No-press places are data, plans leave them out, and no picture shows them.',
    tests: [
      {
        file: 'knowledge/knowledge.test.ts',
        name: 'front of the neck, spine bones and groin are never places to press',
      },
      {
        file: 'core/plan/plan.test.ts',
        name: 'no plan holds a step the person must not do, a tool they lack, or an overdose',
      },
      {
        file: 'app/figure/motions.test.ts',
        name: 'nobody is shown pressing the front of the neck, the armpit or the belly with a hard tool',
      },
      {
        file: 'core/locate/press.test.ts',
        name: 'no place that nobody presses, and no muscle that nobody presses alone, is ever proposed',
      },
    ],
    remains: 'A person who feels around on their own.',
  },
  {
    id: 'pressing-forbidden-muscles',
    hazard: 'A muscle that only a professional should touch is pressed.',
    sequence: 'Scalenes or psoas are pressed alone, on nerves and vessels.',
    severity: 4,
    control: 'Muscles marked no have no way of pressing, those marked limited are light and short.',
    tests: [
      {
        file: 'knowledge/knowledge.test.ts',
        name: 'a muscle that must not be pressed has no way of pressing it',
      },
      {
        file: 'knowledge/knowledge.test.ts',
        name: 'muscles to handle with care are pressed lightly and shortly',
      },
      {
        file: 'core/locate/press.test.ts',
        name: 'a muscle that nobody presses alone is handed to a professional',
      },
    ],
    remains: 'Wrong muscle found by the map.',
  },
  {
    id: 'clot-in-leg-rubbed',
    hazard: 'A clot in a leg is rubbed loose.',
    sequence: 'A swollen, hot calf is rolled, and the clot goes to the lung.',
    severity: 5,
    control:
      'One swollen calf is for today, with chest signs now; with a known clot legs are neither pressed nor rolled.',
    flags: ['calf'],
    rules: ['calf-with-chest'],
    tests: [
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      { file: 'core/safety/stop.test.ts', name: 'a yes to %s alone never leaves the screen empty' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is seen the same day or sooner' },
      {
        file: 'knowledge/safety/hazards.test.ts',
        name: 'somebody with a clot is neither pressed, rolled nor drummed on the legs',
      },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Clots without swelling.',
  },
  {
    id: 'pregnancy-harmed',
    hazard: 'A pregnant person lies flat, is overheated or gets a forbidden medicine.',
    sequence: 'At thirty weeks she lies on her back for long, or takes an anti-inflammatory.',
    severity: 4,
    control: 'Pregnancy limits warmth, posture, pressing and medicine, with more from twenty weeks.',
    flags: ['preg-early', 'preg-late'],
    rules: ['pelvic-in-pregnancy', 'fever-in-pregnancy'],
    tests: [
      { file: 'core/plan/plan.test.ts', name: 'pregnant at 30 weeks nobody lies flat or on the belly' },
      { file: 'core/safety/assess.test.ts', name: '%s: %s' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
      {
        file: 'knowledge/safety/hazards.test.ts',
        name: 'after 20 weeks of pregnancy nobody is offered an anti-inflammatory',
      },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'A pregnancy not yet known, which is asked as possible.',
  },
  {
    id: 'child-guided',
    hazard: 'A child or youth is guided like an adult.',
    sequence: 'At sixteen a person is given a plan for back pain that has another cause.',
    severity: 3,
    control: 'Under eighteen the way leads to a doctor or physiotherapist.',
    flags: ['under18'],
    rules: ['under-eighteen', 'child-with-signs'],
    tests: [
      { file: 'core/safety/assess.test.ts', name: '%s: %s' },
      {
        file: 'knowledge/safety/safety.test.ts',
        name: '${rule.id} shows a case that fires and one that does not',
      },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'A wrong age.',
  },
  {
    id: 'self-harm-missed',
    hazard: 'A person in despair is given stretches.',
    sequence: 'Hopeless and thinking of self-harm, the person meets only a plan for the back.',
    severity: 5,
    control:
      'Asked of everybody; yes leads to help today, with the number of a crisis line on whatever stop screen comes.',
    flags: ['mood'],
    tests: [
      {
        file: 'core/safety/stop.test.ts',
        name: 'whoever thinks of harming themselves reads about a crisis line, whatever else there is',
      },
      { file: 'knowledge/safety/stops.test.ts', name: 'a dark mood always comes with a crisis line' },
      {
        file: 'e2e/emergency.spec.ts',
        name: 'whoever thinks of harming themselves has the number of a line that listens, where they are',
      },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is seen the same day or sooner' },
    ],
    remains: 'People who do not say so.',
  },
  {
    id: 'unanswered-taken-for-no',
    hazard: 'A question nobody answered counts as no.',
    sequence: 'The person leaves a question open and gets a plan all the same.',
    severity: 5,
    control: 'Unknown is never no: what is open blocks the plan, also by link.',
    tests: [
      {
        file: 'core/safety/assess.test.ts',
        name: 'a question without an answer is asked, never taken for a no',
      },
      { file: 'core/safety/assess-proof.test.ts', name: 'not knowing is never safer than a no' },
      { file: 'e2e/emergency.spec.ts', name: 'nobody reaches a plan past an unanswered question' },
      { file: 'core/plan/plan.test.ts', name: 'nobody is planned for past an open safety question' },
      { file: 'core/safety/assess.test.ts', name: 'without knowing %s nothing is planned' },
    ],
    remains: 'A question answered no by habit.',
  },
  {
    id: 'stop-screen-passed',
    hazard: 'A person gets past a stop screen by link, Back or reload.',
    sequence: 'After an emergency answer the old session is opened again and goes on.',
    severity: 5,
    control: 'One gate decides for each screen from the diary; an urgent tier gives no plan at all.',
    tests: [
      {
        file: 'e2e/emergency.spec.ts',
        name: 'an emergency answer ends the evening: no link and no Back leads to a step of self-care',
      },
      { file: 'core/plan/plan.test.ts', name: 'an urgent tier gives no plan at all' },
      {
        file: 'core/gate/recheck.test.ts',
        name: 'whoever was told to see somebody is not asked again, but kept from self-care',
      },
    ],
    remains: 'A person who answers again untruthfully.',
  },
  {
    id: 'relief-hides-disease',
    hazard: 'Feeling better after rubbing hides a serious cause.',
    sequence: 'Pressing eases the pain for a day, and a person puts off the doctor.',
    severity: 4,
    control: 'Pain that eases with pressing lowers no tier; the reviews keep sending people on.',
    flags: ['no-improve-6wk'],
    rules: ['not-a-knot-pattern', 'six-weeks-without-change'],
    tests: [
      { file: 'core/safety/assess.test.ts', name: 'pain that eases with rubbing lowers nothing' },
      { file: 'core/review/review.test.ts', name: 'worse pain never takes a visit to the doctor away' },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'People who stop using the app.',
  },
  {
    id: 'self-care-without-end',
    hazard: 'Somebody cares for themselves for months instead of being seen.',
    sequence: 'Knots in one place for over three months, and the app offers more pressing.',
    severity: 3,
    control:
      'Reviews at days 3, 7, 14 and 42, and after twelve weeks in one place; more pressing is never the answer to worse.',
    rules: ['three-months-again-and-again', 'worse-after-a-week'],
    tests: [
      {
        file: 'core/review/days/course.test.ts',
        name: 'the next look back is on day 3, 7, 14 and 42, and then no more',
      },
      {
        file: 'core/review/review.test.ts',
        name: 'somebody who is worse is not encouraged to press otherwise, and pressing stops',
      },
      { file: 'core/safety/assess.test.ts', name: '%s: %s' },
      {
        file: 'core/gate/recheck.test.ts',
        name: 'pain two points above the check asks everything again, before or after a session',
      },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Somebody who starts anew each time.',
  },
  {
    id: 'hold-too-long',
    hazard: 'A hold goes on because the phone slept or the clock changed.',
    sequence: 'The page is hidden, nobody counts, and a spot is pressed for minutes.',
    severity: 3,
    control: 'Deadlines instead of countdowns: a hold nobody guided ends by itself and waits.',
    tests: [
      {
        file: 'core/session/session.test.ts',
        name: 'a hold that nobody guided for more than five seconds has ended, and the session waits',
      },
      {
        file: 'core/session/session.test.ts',
        name: 'a clock set back an hour does not make anybody hold for an hour',
      },
      {
        file: 'core/session/session-script.test.ts',
        name: 'whatever phones do, no hold runs unguided, no cue comes twice, and the clock is exact',
      },
      {
        file: 'e2e/session.spec.ts',
        name: 'a tab that is hidden, throttled and frozen keeps the time, and ends the hold nobody guided',
      },
    ],
    remains: 'A person who counts alone.',
  },
  {
    id: 'cannot-stop',
    hazard: 'A person in sharp pain cannot find how to stop.',
    sequence: 'Dizzy, on the floor, the way out is small or hidden.',
    severity: 4,
    control: 'Stop works in every state, by keyboard and from two metres, and nothing moves after it.',
    tests: [
      {
        file: 'core/session/session.test.ts',
        name: 'a person can always stop, and nothing moves after that',
      },
      { file: 'e2e/session.spec.ts', name: 'a whole session by keyboard alone, from Start to the rating' },
      {
        file: 'e2e/session.spec.ts',
        name: 'every state of a session can be read from two metres, light and dark',
      },
      {
        file: 'core/session/script/script.test.ts',
        name: 'before anything is pressed a person knows where, with what, how hard and when to stop',
      },
    ],
    remains: 'A person who pushes on in spite of pain.',
  },
  {
    id: 'sore-again-and-again',
    hazard: 'The same technique leaves a person sore again and again.',
    sequence: 'Sore for over two days twice, and the plan repeats it.',
    severity: 3,
    control: 'Twice sore ends that technique, and a trial ends an option that made it worse twice.',
    tests: [
      {
        file: 'core/review/review.test.ts',
        name: 'somebody sore twice leaves what both sessions used, or all of it when they shared nothing',
      },
      {
        file: 'core/measures/trial.test.ts',
        name: 'a person never goes on with an option that made it worse twice',
      },
    ],
    remains: 'Soreness that is not told.',
  },
  {
    id: 'medicine-overdose',
    hazard: 'A person takes too much or the wrong medicine because of us.',
    sequence: 'The app names a dose, and kidneys or stomach are harmed.',
    severity: 4,
    control: 'We give no doses; ten days of shop-bought painkillers lead to a pharmacist or doctor.',
    flags: ['gi-bleed'],
    tests: [
      { file: 'knowledge/knowledge.test.ts', name: 'medicine never carries a dose of ours' },
      { file: 'core/review/review.test.ts', name: '%s: %s' },
      { file: 'knowledge/safety/hazards.test.ts', name: 'a yes to %s alone is an emergency' },
    ],
    remains: 'Medicine the person does not tell about.',
  },
  {
    id: 'false-promise',
    hazard: 'Words promise relief, and somebody delays care.',
    sequence: '"Gone in two weeks" is believed, and a warning is put down to patience.',
    severity: 3,
    control: 'Banned words are tested; outcomes are told as averages with what is not known.',
    tests: [
      {
        file: 'knowledge/safety/stops.test.ts',
        name: 'no screen promises anything or tells a person what they have',
      },
      {
        file: 'core/review/trial-comparison.test.ts',
        name: 'no sentence is longer than 20 words, and none promises anything',
      },
      {
        file: 'knowledge/evidence/claims.test.ts',
        name: 'what is dropped is told only as a myth, a disagreement or a thing to be careful with',
      },
    ],
    remains: 'What people read elsewhere.',
  },
  {
    id: 'words-not-understood',
    hazard: 'A question is not understood, and is answered wrongly.',
    sequence: 'Long sentences or Latin, and a true sign is answered no.',
    severity: 4,
    control: 'At most twenty words a question, one thing at a time, no Latin; instructions likewise.',
    tests: [
      {
        file: 'knowledge/safety/safety.test.ts',
        name: 'every safety question is asked in at most twenty words and cites a source',
      },
      { file: 'knowledge/lines.test.ts', name: 'a calm voice says each line within its time' },
    ],
    remains: 'People who read no English; not yet tried with many people.',
  },
  {
    id: 'no-access-to-stop',
    hazard: 'A blind or keyboard-only person cannot answer or read the stop screen.',
    sequence: 'A control has no name, and an urgent sign stays unanswered.',
    severity: 4,
    control: 'Every screen of the evening is checked for barriers, and walked by keyboard alone.',
    tests: [
      { file: 'e2e/access.spec.ts', name: 'no screen of the evening has a barrier, light and dark' },
      {
        file: 'e2e/access.spec.ts',
        name: 'a whole evening by keyboard alone, with the list instead of the drawing',
      },
    ],
    remains: 'Screen readers we have not tried.',
  },
  {
    id: 'wrong-emergency-number',
    hazard: 'The number shown brings nobody.',
    sequence: 'Abroad, with a phone in another language, the wrong number stands first.',
    severity: 5,
    control:
      'The language only orders the list; the number for mobiles stands beside it, and every country can be chosen.',
    tests: [
      {
        file: 'knowledge/safety/emergency-numbers.test.ts',
        name: 'a person can always choose any other country, and the number for mobiles stands near the top',
      },
      {
        file: 'knowledge/safety/emergency-numbers.test.ts',
        name: 'no country stands twice, and each number is one that a phone can dial',
      },
    ],
    remains: 'A number that changed since; landlines.',
  },
  {
    id: 'wrong-side',
    hazard: 'Left and right are swapped.',
    sequence: 'The map is seen from behind, and the healthy side is pressed while the sore one is missed.',
    severity: 2,
    control: 'Sides are the person’s own; mirrored drawings give mirrored answers.',
    tests: [
      { file: 'core/locate/locate.test.ts', name: 'a mirrored drawing gives the mirrored answer' },
      { file: 'app/map/overlap.test.ts', name: 'paint on the left never counts for the right' },
    ],
    remains: 'A person who mixes up left and right.',
  },
  {
    id: 'wrong-muscle-sure',
    hazard: 'The app seems sure of a muscle and is wrong.',
    sequence: 'A person presses the wrong place for two weeks.',
    severity: 2,
    control:
      'Beliefs never add up to more than one, an empty drawing gives no guess, and a painless press lowers a belief.',
    rules: ['not-a-knot-pattern-yet'],
    tests: [
      { file: 'core/locate/locate.test.ts', name: 'beliefs add up to one at most' },
      { file: 'core/locate/locate.test.ts', name: 'an empty drawing gives no muscle: there is no guess' },
      {
        file: 'core/locate/locate.test.ts',
        name: 'a spot that does not hurt when pressed makes its muscle less likely, a familiar one more',
      },
      { file: 'knowledge/safety/rules/rules.test.ts', name: '${id} is for: %s' },
    ],
    remains: 'Pain of organs drawn as muscle, for which the check is there.',
  },
  {
    id: 'diary-lost',
    hazard: 'The diary is lost or misread, and limits with it.',
    sequence: 'Conditions told once are gone, and the next plan ignores blood thinners.',
    severity: 4,
    control:
      'Every entry reads back from disk, a snapshot plus the rest is the whole, and a check is asked anew when facts are missing.',
    tests: [
      { file: 'core/diary/diary.test.ts', name: 'every entry we write can be read back from disk' },
      { file: 'core/diary/diary.test.ts', name: 'a snapshot plus what came after is the whole diary' },
      {
        file: 'core/safety/assess.test.ts',
        name: 'a question without an answer is asked, never taken for a no',
      },
    ],
    remains: 'A device that is wiped.',
  },
  {
    id: 'break-moves-harm',
    hazard: 'A move in a desk break harms somebody.',
    sequence: 'In a break without a check a person strains the neck or jumps.',
    severity: 2,
    control:
      'Break moves are seated or standing, never at the end of the neck’s range, and blocked ones are left out.',
    tests: [
      {
        file: 'core/prevent/breaks/moves.test.ts',
        name: 'nobody is asked to jump, to lie down or to strain the neck beside a desk',
      },
      {
        file: 'core/prevent/breaks/moves.test.ts',
        name: 'a person whose every move is blocked is told that none fits',
      },
    ],
    remains: 'Moves done too fast.',
  },
  {
    id: 'professional-harms',
    hazard: 'A professional’s treatment harms somebody we sent there.',
    sequence: 'Needles, cups or a quick push meet blood thinners or thin bones.',
    severity: 4,
    control: 'Each page says who must not, and the limits of the gate bar the same people.',
    tests: [
      {
        file: 'knowledge/care/professionals.test.ts',
        name: 'people with thin bones or loose joints are not offered a quick push',
      },
      {
        file: 'knowledge/care/professionals.test.ts',
        name: 'whoever the safety limits keep from %s is not offered %s',
      },
      {
        file: 'knowledge/care/professionals.test.ts',
        name: 'people hear plainly what guidelines advise against',
      },
    ],
    remains: 'Professionals who do not ask.',
  },
  {
    id: 'question-hidden-by-painting',
    hazard: 'A question that would have found an emergency is never asked.',
    sequence:
      'A clot in the lung is felt in the flank, the check asks about flanks, and the plan presses there.',
    severity: 5,
    control: 'Ten groups name every emergency sign to everybody; each is answered by itself.',
    flags: ['breathless', 'chest-pain', 'meningism', 'pre-eclampsia'],
    tests: [
      { file: 'core/safety/check/check.test.ts', name: 'no emergency question depends on the painting' },
      {
        file: 'core/safety/check/check.test.ts',
        name: 'the ten urgent groups are asked of everybody, wherever they painted and whatever they are',
      },
      {
        file: 'core/safety/check/check.test.ts',
        name: 'whatever is tapped, no sign is a no that no line or row of it was answered no',
      },
    ],
    remains: 'A line is short: somebody may not know their own sign in it.',
  },
  {
    id: 'unsure-taken-for-no',
    hazard: 'Somebody who is not sure of a sign is guided as if it were not there.',
    sequence: 'They cannot tell whether their legs are weak, choose something to go on, and press for days.',
    severity: 5,
    control: 'Not sure is an answer of its own. It stays unknown, and nothing is planned until it is clear.',
    tests: [
      {
        file: 'app/features/check/check.test.tsx',
        name: 'not sure opens the signs, is never a no, and nothing is guided until it is clear',
      },
      {
        file: 'e2e/check.spec.ts',
        name: 'not sure is never a no: the plan stays closed, and the person is told whom to ask',
      },
    ],
    remains: 'Somebody who says no to be done.',
  },
  {
    id: 'disk-holds-help-back',
    hazard: 'A full or refused disk keeps the stop screen from the person.',
    sequence:
      'They tick numbness between the legs, the entry cannot be written, and the check stays where it is.',
    severity: 5,
    control: 'The screen follows what was answered; the disk follows when it can.',
    tests: [
      {
        file: 'e2e/check.spec.ts',
        name: 'a disk that is full at the moment of “numb between the legs” holds no help back',
      },
      {
        file: 'e2e/check.spec.ts',
        name: 'where storage is refused a whole evening is guided, from the painting to the rating',
      },
    ],
    remains: 'A page that is closed while entries wait loses them.',
  },
  {
    id: 'plan-before-the-doctor',
    hazard: 'Somebody who should see a doctor soon is given twisting, heat or load meanwhile.',
    sequence: 'A new hump at seventy is a broken bone, and the plan turns the trunk every day.',
    severity: 4,
    control:
      'After such a reason only what that reason itself allows goes on, and several reasons allow what all allow.',
    tests: [
      {
        file: 'core/plan/context/while-waiting.test.ts',
        name: 'with several reasons only what all of them allow goes on, each said once',
      },
      {
        file: 'knowledge/safety/while-waiting.test.ts',
        name: 'every flag and rule that sends somebody to a doctor soon says what goes on until then, and nothing else does',
      },
      {
        file: 'knowledge/safety/while-waiting.test.ts',
        name: 'a bone that may be broken is not even walked on as a step of a plan',
      },
    ],
    remains: 'What others advise meanwhile.',
  },
]
