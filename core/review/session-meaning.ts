/** What the change from before to after a session may be called, in the same terms as the reviews. */
import { meaningfulDrop, responseOf, type DropSize } from '#core/measures/measures.ts'
import { isWorse } from '#core/measures/worse.ts'

/** What a rating after a session says beside the one before it. */
export type SessionMeaning =
  /** Less, by enough to call it a change. */
  | { readonly kind: 'eased'; readonly size: Exclude<DropSize, 'none'> }
  /** Less, but within the error of telling; from `needed` points it would be a change. */
  | { readonly kind: 'within-error'; readonly needed: number }
  | { readonly kind: 'same' }
  /** More, by less than the two points that call for care. */
  | { readonly kind: 'a-little-more' }
  | { readonly kind: 'worse' }

/** What a session did, by the pain before and after it, 0–10. Source: docs/clinical/outcomes.md#meaningful-drop. */
export function meaningOf(before: number, after: number): SessionMeaning {
  if (isWorse(before, after)) return { kind: 'worse' }
  if (after > before) return { kind: 'a-little-more' }
  if (after === before) return { kind: 'same' }
  const { size } = responseOf(before, after)
  return size === 'none' ? { kind: 'within-error', needed: meaningfulDrop(before) } : { kind: 'eased', size }
}
