import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import * as v from 'valibot'
import { CHECK_MS } from '#core/diary/latest-pain.ts'
import type { App } from '#app/app.ts'

/** What a form holds that is not yet told. */
export interface Kept<Value> {
  /** As it stands now, also before the page is drawn anew. */
  readonly value: Value
  /** Takes what was filled in; nobody waits for the disk. */
  readonly change: (next: Value) => void
  /** The form is told, or left: the next one begins anew. */
  readonly drop: () => void
  /** True once the form goes on with what was left. */
  readonly resumed: boolean
}

/** What is half told of a diary as a whole: each under its key, with the drawing and the safety check. */
export const HALF_TOLD = [
  'activity-names',
  'activity-scores',
  'aggravations',
  'causes',
  'check-draft',
  'day-note',
  'desk-check',
  'flare',
  'interference',
  'listed',
  'looking-back',
  'own-line',
  'painting',
  'painting-pains',
  'past-note',
  'press',
  'pressing',
  'sheet',
  'trial',
] as const
/** How a session was belongs to the session, which goes on in another diary too. */
type FormKey = (typeof HALF_TOLD)[number] | 'after'

/**
 * A form being filled in, so that Back and a reload lose nothing of it; after two hours it begins anew, as the safety
 * check does. `key` says which form it is, `of` what it is about: the same form of something else begins anew.
 */
export function useKept<Value>(
  { platform: { storage, clock } }: App,
  key: FormKey,
  schema: v.GenericSchema<unknown, Value>,
  start: Value,
  of = '',
): Kept<Value> {
  const form = useSignal(start)
  const resumed = useSignal(false)
  const touched = useRef(false)
  useEffect(() => {
    let open = true
    const resume = (saved: unknown) => {
      const read = v.safeParse(v.object({ at: v.number(), of: v.literal(of), value: schema }), saved)
      const age = read.success ? clock.now() - read.output.at : -1
      if (!open || touched.current || !read.success || !(age >= 0 && age < CHECK_MS)) return
      form.value = read.output.value
      resumed.value = true
    }
    void storage.get(key).then(resume, () => undefined)
    return () => {
      open = false
    }
  }, [])
  const take = (value: Value, saved: unknown) => {
    touched.current = true
    form.value = value
    void storage.set(key, saved)
  }
  return {
    get value() {
      return form.value
    },
    get resumed() {
      return resumed.value
    },
    change: value => take(value, { at: clock.now(), of, value }),
    drop: () => take(start, undefined),
  }
}
