import type { Position, ToolId } from '#core/vocabulary/ids.ts'

export type Pictured =
  | Extract<ToolId, 'hands' | 'socks' | 'tennis-ball' | 'roller' | 'cane' | 'heat-pad' | 'warm-towel'>
  | Position

/** A wash of colour, and the lines drawn over it: 2 px strokes on 64 by 48. */
interface Picture {
  readonly wash: string
  readonly lines: string
  readonly tone: 'warm' | 'cool' | 'skin' | 'plain'
}

const PICTURES: Readonly<Record<Pictured, Picture>> = {
  hands: {
    tone: 'skin',
    wash: 'M22 44V27l-6-6.5c-2.2-2.6 1.2-5.6 3.8-3.5l4.7 4.2V8.5c0-3.2 4.6-3.2 4.6 0V6c0-3.2 4.7-3.2 4.7 0v2c0-3.2 4.6-3.2 4.6 0v3.5c0-3 4.4-3 4.4 0V30c0 6-2 9.5-4 14z',
    lines:
      'M22 44V27l-6-6.5c-2.2-2.6 1.2-5.6 3.8-3.5l4.7 4.2V8.5c0-3.2 4.6-3.2 4.6 0V20M29.1 8.5V6c0-3.2 4.7-3.2 4.7 0v14M33.8 8c0-3.2 4.6-3.2 4.6 0v12.5M38.4 11.5c0-3 4.4-3 4.4 0V30c0 6-2 9.5-4 14',
  },
  'tennis-ball': {
    tone: 'cool',
    wash: 'M32 10a15 15 0 1 0 .01 0z',
    lines: 'M32 10a15 15 0 1 0 .01 0zM22 13.5c6.5 6 6.5 17 0 23M42 13.5c-6.5 6-6.5 17 0 23M16 44h32',
  },
  socks: {
    tone: 'warm',
    wash: 'M27 13c10 0 18 5.5 18 13s-8 13-18 13S10 33.5 10 26s7-13 17-13z',
    lines:
      'M45 20c3.5-4 8-4.5 10-3v18c-2 1.5-6.5 1-10-3M49.5 17.5v17M27 13c10 0 18 5.5 18 13s-8 13-18 13S10 33.5 10 26s7-13 17-13zM27 20c5 0 9.5 2.2 9.5 6S32 32.5 27 32.5 18.5 30 18.5 26.5 22 22 25.5 22.5s4.5 4 1.5 5M12 44h36',
  },
  roller: {
    tone: 'cool',
    wash: 'M17 12h33c7 0 7 26 0 26H17C10 38 10 12 17 12z',
    lines:
      'M17 12h33c7 0 7 26 0 26H17M17 12c7 0 7 26 0 26s-7-26 0-26zM17 20c3 0 3 10 0 10s-3-10 0-10zM29 12c4 0 4 26 0 26M40 12c4 0 4 26 0 26M12 44h44',
  },
  cane: {
    tone: 'plain',
    wash: '',
    lines:
      'M20 45V18C20 4 45 4 45 18c0 9-12 11-15.5 4.5M20 26h-6M20 37h-6M29.5 22.5a2.5 2.5 0 1 0 .01 0zM12 23.5a2.5 2.5 0 1 0 .01 0zM12 34.5a2.5 2.5 0 1 0 .01 0z',
  },
  'heat-pad': {
    tone: 'warm',
    wash: 'M14 16c10-3 22-3 32 0 2.5 7 2.5 15 0 22-10 3-22 3-32 0-2.5-7-2.5-15 0-22z',
    lines:
      'M14 16c10-3 22-3 32 0 2.5 7 2.5 15 0 22-10 3-22 3-32 0-2.5-7-2.5-15 0-22zM47.5 28c6 0 3 8 9 8M22 33c-2.5-3 2.5-5 0-8M30 34c-2.5-3 2.5-5 0-8M38 33c-2.5-3 2.5-5 0-8',
  },
  'warm-towel': {
    tone: 'warm',
    wash: 'M10 24h38a5 5 0 0 1 0 10H10zM10 34h38a4 4 0 0 1 0 8H10z',
    lines:
      'M10 24h38a5 5 0 0 1 0 10H10M10 34h38a4 4 0 0 1 0 8H10zM10 24v18M17 24v10M21 24v10M22 17c-3-3 3-5 0-9M31 17c-3-3 3-5 0-9M40 17c-3-3 3-5 0-9',
  },
  floor: {
    tone: 'cool',
    wash: 'M8 38l11-12h38L46 38z',
    lines: 'M8 38l11-12h38L46 38zM8 38v3h38l11-12v-3M14 38l11-12M4 45h56',
  },
  wall: {
    tone: 'warm',
    wash: 'M12 8h40v34H12z',
    lines:
      'M12 8h40v34H12zM12 16.5h40M12 25h40M12 33.5h40M26 8v8.5M40 16.5V25M24 16.5V25M33 25v8.5M18 25v8.5M26 33.5V42M42 33.5V42M44 8v8.5M47 25v8.5M6 42h52',
  },
  chair: {
    tone: 'skin',
    wash: 'M22 24h20l1.5 5H21z',
    lines: 'M21 5l1 19h20l1.5 5H21zM22.5 29L20 44M42 29l2 15M21.7 14h-3M23 36h19.5M14 44h36',
  },
  bed: {
    tone: 'cool',
    wash: 'M22 26h30c3 0 4 2 4 5v5H8v-7h14z',
    lines:
      'M8 12v32M8 36h48M56 44V31c0-3-1-5-4-5H22v3H8M22 26v3M11 29v-3.5c0-2 1-3 3-3h3.5c2 0 3 1 3.5 3.5M8 40h48',
  },
}

/** A small drawing of what one has or where one can be. Decorative: the word below it carries the meaning. */
export function SetupPicture({ of }: { readonly of: Pictured }) {
  const { wash, lines, tone } = PICTURES[of]
  return (
    <svg class="setup-picture" viewBox="0 0 64 48" aria-hidden="true">
      <path class={`setup-wash setup-${tone}`} d={wash} />
      <path d={lines} />
    </svg>
  )
}
