/** What the parts of messages and of saved values look like, wherever they stand. */
import * as v from 'valibot'
import { DEVICE } from './contract.ts'

/** A count, a place or a moment (epoch ms): whole, and not below 0. */
export const wholeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
/** Octets as text (RFC 4648, with padding). */
export const base64Schema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/))
/** A key, or what is as short as one. */
export const shortBase64Schema = v.pipe(base64Schema, v.maxLength(1_024))
export const deviceIdSchema = v.pipe(v.string(), v.regex(DEVICE))
