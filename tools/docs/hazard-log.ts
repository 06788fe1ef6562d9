import { hazards } from '#knowledge/safety/hazards.ts'
import { code, list, page, table } from './markdown.ts'

/** `docs/hazards.md`: the hazard log, the worst first. */
export function hazardLog(): string {
  const worstFirst = hazards.toSorted((a, b) => b.severity - a.severity)
  return page(
    '# Hazard log',
    'Written by `npm run docs` from `knowledge/safety/hazards.ts`; do not edit. `test/content/hazards.test.ts` fails when a test named here is gone.',
    'Severity: 1 a nuisance, 2 pain for days, 3 for weeks, 4 lasting or serious harm, 5 death or disability. It is our own judgement and waits for a clinician, as do likelihoods, which we do not claim to know.',
    table(
      ['hazard', 'severity', 'tests'],
      worstFirst.map(({ hazard, severity, tests }) => [hazard, String(severity), String(tests.length)]),
    ),
    ...worstFirst.flatMap(
      ({ id, hazard, sequence, severity, control, flags = [], rules = [], tests, remains }) => [
        `## ${hazard.replace(/\.$/, '')}`,
        list([
          `Id: ${code(id)}, severity ${severity}`,
          `How it would come about: ${sequence}`,
          `Control: ${control}`,
          ...(flags.length > 0 ? [`Questions: ${flags.map(code).join(', ')}`] : []),
          ...(rules.length > 0 ? [`Rules: ${rules.map(code).join(', ')}`] : []),
          ...tests.map(({ file, name }) => `Proven by ${code(file)}: ${code(name)}`),
          `What remains: ${remains}`,
        ]),
      ],
    ),
  )
}
