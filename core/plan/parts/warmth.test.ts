import { expect, test } from 'vitest'
import { having, knowledge, requestOf } from '#test/builders/plans.ts'
import type { PhaseId } from '#core/vocabulary/ids.ts'
import type { TrialOption } from '#core/measures/trial.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { warmthVariants } from './warmth.ts'

type Story = Parameters<typeof requestOf>[0]

const both = ['hands', 'heat-pad', 'cold-pack'] as const
/** Technique, repeats, why: the largest form of what a person gets, and how many forms there are. */
function warmth(phase: PhaseId, story: Story = {}, sore = false) {
  const request = requestOf({ ...story, setup: { tools: both, ...story.setup } })
  const variants = warmthVariants(contextOf(request, knowledge), phase, sore)
  const [step] = variants[0] ?? []
  return step && [step.technique, step.repeats, step.why.kind, variants.length]
}
const drawn = (trial: TrialOption): Story => ({ history: { done: 1, trial } })

test('a person gets heat by default, once, and cold while it is fresh', () => {
  expect(warmth('p2-release')).toEqual(['heat', 1, 'order', 1])
  expect(warmth('flare')).toEqual(['heat', 1, 'order', 1])
  expect(warmth('p0-acute')).toEqual(['cold', 1, 'order', 1])
})

test('heat takes its shortest time, with the pad, sitting, and without pain', () => {
  const context = contextOf(requestOf({ setup: { tools: both } }), knowledge)
  expect(warmthVariants(context, 'p2-release', false)).toMatchObject([
    [{ technique: 'heat', tool: 'heat-pad', posture: 'sitting', seconds: 600, restSeconds: 0, maxPain: 1 }],
  ])
})

test('what a person chose takes the place of heat, in its phases', () => {
  expect(warmth('p2-release', { setup: { warmth: 'ir' } })).toEqual(['ir', 1, 'choice', 1])
  expect(warmth('p2-release', { setup: { warmth: 'contrast' } })).toEqual(['contrast', 3, 'choice', 3])
  expect(warmth('latent', { setup: { warmth: 'contrast' } })?.[0]).toBe('heat')
  expect(warmth('p3-rebuild', { setup: { warmth: 'ir' } })?.[0]).toBe('ir')
})

test('on a very sore day it is heat whatever was chosen or drawn, unless it is fresh', () => {
  expect(warmth('flare', { setup: { warmth: 'contrast' } }, true)?.[0]).toBe('heat')
  expect(warmth('flare', drawn('cold'), true)?.[0]).toBe('heat')
  expect(warmth('p0-acute', {}, true)?.[0]).toBe('cold')
})

test('while rebuilding there is warmth only for whoever asked for it, and none once it is about staying well', () => {
  expect(warmth('p3-rebuild')).toBeUndefined()
  expect(warmth('p3-rebuild', { setup: { warmth: 'heat' } })?.[0]).toBe('heat')
  expect(warmth('p3-rebuild', drawn('heat'))?.[0]).toBe('heat')
  expect(warmth('p3-rebuild', drawn('ball'))).toBeUndefined()
  const first = { rule: 'no-change-yet', action: 'change-one-thing', change: 'heat-first' } as const
  expect(warmth('p3-rebuild', { history: { done: 4, findings: [first] } })?.[0]).toBe('heat')
  expect(warmth('p4-prevent', { setup: { warmth: 'heat' } })).toBeUndefined()
})

test('a trial gives what it drew, in any phase, and nothing when it drew nothing', () => {
  expect(warmth('p2-release', drawn('cold'))).toEqual(['cold', 1, 'choice', 1])
  expect(warmth('p2-release', { ...drawn('heat'), setup: { warmth: 'ir' } })?.[0]).toBe('heat')
  expect(warmth('p1-settle', drawn('contrast'))?.[0]).toBe('contrast')
  expect(warmth('p2-release', drawn('none'))).toBeUndefined()
  expect(warmth('p0-acute', drawn('none'))?.[0]).toBe('cold')
})

test('a warm towel is warmth enough where there is no pad, and for contrast it is not', () => {
  const towel = { tools: ['hands', 'warm-towel', 'cold-pack'] } as const
  const context = contextOf(requestOf({ setup: towel }), knowledge)
  expect(warmthVariants(context, 'p2-release', false)).toMatchObject([
    [{ technique: 'heat', tool: 'warm-towel', seconds: 600 }],
  ])
  expect(warmth('p2-release', { setup: { ...towel, warmth: 'contrast' } })?.[0]).toBe('heat')
  expect(warmth('p2-release', { setup: { ...towel, warmth: 'ir' } })?.[0]).toBe('heat')
})

test('without the tool there is no warmth; without all of them for two, there is heat', () => {
  expect(warmth('p2-release', { setup: { tools: ['hands'] } })).toBeUndefined()
  expect(warmth('p0-acute', { setup: { tools: ['heat-pad'] } })).toBeUndefined()
  expect(warmth('p2-release', { setup: { tools: ['heat-pad'], warmth: 'contrast' } })?.[0]).toBe('heat')
  const trial = { ...drawn('contrast'), setup: { tools: ['heat-pad'] } } as const
  expect(warmth('p2-release', trial)).toBeUndefined()
})

test('nobody who must not be warmed is warmed, and who must not be cooled gets nothing while it is fresh', () => {
  expect(warmth('p2-release', { answers: having('sensation-loss') })).toBeUndefined()
  expect(warmth('p0-acute', { answers: having('raynaud') })).toBeUndefined()
  expect(warmth('p0-acute', { answers: having('cold-urticaria') })).toBeUndefined()
})
