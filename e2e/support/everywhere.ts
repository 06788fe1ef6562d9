import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'

/** Every screen, and of Learn one page of each kind. */
export const EVERYWHERE = [
  ...SCREEN_ADDRESSES,
  '/learn?q=nacken',
  '/learn/muscle',
  '/learn/muscle/thoracolumbar-erectors-general',
  '/learn/technique/ball-wall',
  '/learn/movement/ex-bird-dog',
  '/learn/question/what-is-a-knot',
  '/learn/question/when-a-doctor',
  '/learn/disagreement/c-1',
  '/no-such-page',
]
