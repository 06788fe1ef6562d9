/** Programmes, and somebody who signs them, for tests. */
import type { Signed } from '#core/programme/code.ts'
import type { Amount, Programme, Row } from '#core/programme/programme.ts'

const amount: Amount = { sets: 1, seconds: 20, repeats: 3, maxPain: 3, perDay: 1, daysAWeek: 5 }
/** A movement, with whatever differs from three times twenty seconds. */
export const move = (
  movement: Extract<Row, { kind: 'move' }>['movement'],
  more: Partial<Amount> = {},
): Row => ({
  kind: 'move',
  movement,
  tool: 'none',
  ...amount,
  ...more,
})
/** Pressing one muscle on the left, as the record of the muscle knows it. */
export const pressing = (more: Partial<Extract<Row, { kind: 'press' }>> = {}): Row => ({
  kind: 'press',
  technique: 'ball-wall',
  muscle: 'rhomboid-major',
  region: 'interscapular',
  side: 'L',
  tool: 'tennis-ball',
  posture: 'wall',
  ...amount,
  maxPain: 5,
  ...more,
})
/** Warmth, walking or quiet. */
export const care = (
  technique: Row extends infer R ? (R extends { kind: 'care'; technique: infer T } ? T : never) : never,
  more: Partial<Extract<Row, { kind: 'care' }>> = {},
): Row => ({
  kind: 'care',
  technique,
  tool: 'none',
  ...amount,
  seconds: 600,
  repeats: 1,
  daysAWeek: 7,
  ...more,
})
/** As much as a page holds: half of it pressing, which takes most room. */
export const twelveRows: Programme = {
  title: 'Neck and shoulder, two weeks',
  words: 'Slowly, and never through sharp pain.',
  until: '2026-12-14',
  rows: [
    care('heat', { tool: 'heat-pad', seconds: 900, maxPain: 1 }),
    pressing(),
    pressing({ muscle: 'upper-trapezius', region: 'upper-shoulder-ridge' }),
    pressing({ muscle: 'levator-scapulae', region: 'neck-shoulder-angle', side: 'R' }),
    pressing({ muscle: 'infraspinatus', region: 'scapula-infraspinous' }),
    pressing({ muscle: 'gluteus-medius', region: 'buttock-upper' }),
    pressing({ muscle: 'quadratus-lumborum', region: 'flank-waist', maxPain: 3 }),
    move('mo-neck-turn', { seconds: 5, repeats: 8, perDay: 4, daysAWeek: 7 }),
    move('st-levator', { repeats: 2 }),
    move('st-upper-trap', { repeats: 2 }),
    move('ex-row', { seconds: 4, repeats: 10, daysAWeek: 3 }),
    move('ex-bird-dog', { seconds: 6, repeats: 6, daysAWeek: 3 }),
  ],
}

/** A key as a browser makes one, with its signature and the check of it. */
export async function signer() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, [
    'sign',
    'verify',
  ])
  const key = [...new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))]
  return {
    key,
    sign: async (message: readonly number[]) => [
      ...new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, Uint8Array.from(message))),
    ],
    verify: async ({ key: raw, signature, message }: Signed) =>
      crypto.subtle.verify(
        'Ed25519',
        await crypto.subtle.importKey('raw', Uint8Array.from(raw), 'Ed25519', false, ['verify']),
        Uint8Array.from(signature),
        Uint8Array.from(message),
      ),
  }
}
