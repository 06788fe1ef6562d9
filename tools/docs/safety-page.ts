import { FACTS } from '#core/safety/assess.ts'
import { namesOf } from '#core/safety/assess.ts'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { FRESH_MS } from '#core/diary/latest-pain.ts'
import { RECHECK_DAYS, RECHECK_EVERY_DAYS } from '#core/gate/recheck.ts'
import { WORSE_BY } from '#core/measures/worse.ts'
import { CHECK_GROUPS, TIERS, type Question, type SafetyRule, type Tier } from '#core/safety/types.ts'
import { CONCERNS, STOP_TIERS, concernOf } from '#core/safety/stop.ts'
import { course } from '#knowledge/evidence/course.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { stops } from '#knowledge/safety/stops.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Technique } from '#knowledge/shapes.ts'
import { answersText } from './answers-text.ts'
import { STAR, cite } from './cite.ts'
import { limitsInWords, limitsTable } from './limits-table.ts'
import { code, list, page, table } from './markdown.ts'

const questions: readonly Question[] = Object.values(safety.questions)
const rules: readonly SafetyRule[] = safety.rules
const allTechniques: readonly Technique[] = Object.values(techniques)

const MEANS: Readonly<Record<Tier, string>> = {
  'self-care': 'No sign, nothing that changes technique: the whole plan.',
  'self-care-caution': 'Self-care with limits: some techniques are off, lighter or shorter.',
  'gp-soon': 'An appointment within the days given, 14 at most. Only what each reason leaves open goes on.',
  'same-day': 'Seen today. No self-care that touches the body until then.',
  'emergency-now': 'Emergency help now. Nothing else is shown.',
}

const FLOW = [
  '```mermaid',
  'flowchart TD',
  '  paint[Where does it hurt] --> emergency{Emergency signs: any yes?}',
  '  emergency -- yes --> now[Stop: help now]',
  '  emergency -- no --> region{Signs for this region and age, facts, profile}',
  '  region -- something unanswered --> asked[Ask it: unknown is never no] --> region',
  '  region -- all answered --> rules[All rules are weighed; the highest tier wins and nothing lowers it]',
  '  rules -- emergency-now --> now',
  '  rules -- same-day --> today[Stop: seen today]',
  '  rules -- gp-soon --> appointment[Make an appointment; only what the reasons leave open]',
  '  rules -- self-care-caution --> careful[Plan within the limits]',
  '  rules -- self-care --> plan[Whole plan]',
  '  appointment --> mini',
  '  careful --> mini',
  '  plan --> mini{Before each session: anything new?}',
  '  mini -- yes --> emergency',
  '  mini -- no --> session[Session with stop rules]',
  '  session -- a stop sign --> emergency',
  '  session --> review{Looks back on day 3, 7, 14, 42}',
  '  review -- worse or no better --> emergency',
  '  review -- better --> mini',
  '```',
].join('\n')

const area = ({ areas }: Question): string => (areas === 'all' ? 'all' : areas.join(', '))
const days = (within: number | undefined): string => (within === undefined ? '' : String(within))

function questionTable(group: Question['group']): string {
  return table(
    [
      'id',
      'question',
      'named in its line as',
      'may mean',
      'a yes is',
      'days',
      'where',
      'asked of',
      'because',
      'sources',
    ],
    questions
      .filter(question => question.group === group)
      .map(question => [
        code(question.flag),
        question.ask,
        namesOf(question, NO_ANSWERS).join(', '),
        question.mayMean,
        question.tier,
        days(question.withinDays),
        area(question),
        question.impliedBy ? 'nobody: known from the facts' : question.askWhen ? 'some' : 'everybody',
        question.because,
        cite(question.sources),
      ]),
  )
}

function ruleText(rule: SafetyRule): string {
  const within = rule.withinDays === undefined ? '' : ` within ${rule.withinDays} days`
  return [
    `#### ${rule.id}`,
    `**${rule.tier}**${within}. ${rule.because} Sources: ${cite(rule.sources)}. Stop words: ${concernOf({ ...rule, kind: 'rule' }, stops)}.`,
    list(
      rule.examples.map(
        ({ answers, fires }) => `${fires ? 'fires' : 'does not fire'}: ${answersText(answers)}`,
      ),
    ),
  ].join('\n\n')
}

function rulesByTier(): readonly string[] {
  return TIERS.toReversed().flatMap(tier => {
    const those = rules.filter(rule => rule.tier === tier)
    return those.length === 0
      ? []
      : [`### Rules that reach ${tier} (${those.length})`, ...those.map(ruleText)]
  })
}

function stopRules(): string {
  const named = new Map<string, string[]>()
  for (const { name, stop } of allTechniques)
    for (const rule of stop) named.set(rule, [...(named.get(rule) ?? []), name])
  return table(
    ['stop rule', 'techniques'],
    [...named].map(([rule, names]) => [rule, names.join(', ')]),
  )
}

function stopScreens(): readonly string[] {
  return STOP_TIERS.flatMap(tier => [
    `### ${tier}`,
    table(
      ['concern', 'what to do', 'how soon', 'what to say', 'not meanwhile'],
      CONCERNS.map(concern => {
        const { does, soon, say, avoid, crisis } = { crisis: '', ...stops.words[tier][concern] }
        return [concern, `${does.join(' ')} ${crisis}`, soon, say, avoid.join(' ')]
      }),
    ),
  ])
}

/** `docs/safety.md`: the whole safety gate, for the clinician who reviews it. */
export function safetyPage(): string {
  return page(
    '# The safety gate',
    'Written by `npm run docs` from `knowledge/safety/`; do not edit. It has not been reviewed by a clinician yet.',
    STAR,
    `${questions.length} questions, ${rules.length} rules with ${rules.flatMap(rule => rule.examples).length} examples, ${safety.contraindications.length} limits.`,
    '## The flow',
    FLOW,
    '## Tiers',
    table(
      ['tier', 'means', 'questions', 'rules'],
      TIERS.toReversed().map(tier => [
        tier,
        MEANS[tier],
        String(questions.filter(question => question.tier === tier).length),
        String(rules.filter(rule => rule.tier === tier).length),
      ]),
    ),
    'All questions answered yes and all rules that fire are weighed. The highest tier wins, nothing lowers it, and what is unanswered blocks a plan. Pain that eases with rubbing lowers nothing.',
    `Facts without which nothing is planned: ${FACTS.join(', ')}. Asked of everybody about themselves: ${safety.profile.join(', ')}.`,
    '## Questions',
    ...CHECK_GROUPS.flatMap(group => {
      const any = questions.some(question => question.group === group)
      return any ? [`### ${group}`, questionTable(group)] : []
    }),
    '## Rules',
    ...rulesByTier(),
    '## While waiting for an appointment',
    'What may go on after `gp-soon`, by its reason. With several only what all of them leave open goes on.',
    table(
      ['reason', 'goes on', 'because', 'sources'],
      Object.entries(whileWaiting).map(([id, { allows, because, sources }]) => [
        code(id),
        allows.join(', '),
        because,
        cite(sources),
      ]),
    ),
    '## What conditions do to techniques',
    'X not at all, L not in some regions, C with care (lighter, shorter or ask first), – nothing.',
    limitsTable(),
    '### In words',
    limitsInWords(),
    '### Never places to press',
    list(Object.values(regions).flatMap(({ label, noPress }) => (noPress ? [label] : []))),
    '## Stop rules in a session',
    stopRules(),
    '## When it is asked again',
    list([
      `Before every session, unless the last check is less than ${FRESH_MS / 60_000} minutes old.`,
      `The whole check again on day ${RECHECK_DAYS.join(', ')} and every ${RECHECK_EVERY_DAYS} days after that.`,
      `The whole check when something new is told, or pain is ${WORSE_BY} points worse than at the last one.`,
    ]),
    '## Timeline',
    table(
      ['days', 'what happens', 'sources'],
      Object.values(course).flatMap(entry =>
        /^(look-back|broken-nights|easing)/.test(entry.id) && 'days' in entry
          ? [[entry.days.join('–'), entry.words, cite(entry.sources)]]
          : [],
      ),
    ),
    '## Stop screens',
    'Several worries at one tier: the first of this list decides the words. A dark mood adds the crisis line to any of them.',
    ...stopScreens(),
  )
}
