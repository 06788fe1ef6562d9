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
    wash: 'M22 44V27l-6-6.500c-2.200-2.600 1.200-5.600 3.800-3.500l4.700 4.200V8.500c0-3.200 4.600-3.200 4.600 0V6c0-3.200 4.700-3.200 4.700 0v2c0-3.200 4.600-3.200 4.600 0v3.500c0-3 4.400-3 4.400 0V30c0 6-2 9.500-4 14z',
    lines:
      'M22 44V27l-6-6.500c-2.200-2.600 1.200-5.600 3.800-3.500l4.700 4.200V8.500c0-3.200 4.600-3.200 4.600 0V20M29.100 8.500V6c0-3.200 4.700-3.200 4.700 0v14M33.800 8c0-3.200 4.600-3.200 4.600 0v12.500M38.400 11.500c0-3 4.400-3 4.400 0V30c0 6-2 9.500-4 14',
  },
  'tennis-ball': {
    tone: 'cool',
    wash: 'M32 10a15 15 0 1 0 .01 0z',
    lines:
      'M32 10a15 15 0 1 0 .01 0zM22 13.500c6.500 6 6.500 17 0 23M42 13.500c-6.500 6-6.500 17 0 23M16 44h32',
  },
  socks: {
    tone: 'warm',
    wash: 'M27 13c10 0 18 5.500 18 13s-8 13-18 13S10 33.500 10 26s7-13 17-13z',
    lines:
      'M45 20c3.500-4 8-4.500 10-3v18c-2 1.500-6.500 1-10-3M49.500 17.500v17M27 13c10 0 18 5.500 18 13s-8 13-18 13S10 33.500 10 26s7-13 17-13zM27 20c5 0 9.500 2.200 9.500 6S32 32.500 27 32.500 18.500 30 18.500 26.500 22 22 25.500 22.500s4.500 4 1.500 5M12 44h36',
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
      'M20 45V18C20 4 45 4 45 18c0 9-12 11-15.500 4.500M20 26h-6M20 37h-6M29.500 22.500a2.500 2.500 0 1 0 .01 0zM12 23.500a2.500 2.500 0 1 0 .01 0zM12 34.500a2.500 2.500 0 1 0 .01 0z',
  },
  'heat-pad': {
    tone: 'warm',
    wash: 'M14 16c10-3 22-3 32 0 2.500 7 2.500 15 0 22-10 3-22 3-32 0-2.500-7-2.500-15 0-22z',
    lines:
      'M14 16c10-3 22-3 32 0 2.500 7 2.500 15 0 22-10 3-22 3-32 0-2.500-7-2.500-15 0-22zM47.500 28c6 0 3 8 9 8M22 33c-2.500-3 2.500-5 0-8M30 34c-2.500-3 2.500-5 0-8M38 33c-2.500-3 2.500-5 0-8',
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
      'M12 8h40v34H12zM12 16.500h40M12 25h40M12 33.500h40M26 8v8.500M40 16.500V25M24 16.500V25M33 25v8.500M18 25v8.500M26 33.500V42M42 33.500V42M44 8v8.500M47 25v8.500M6 42h52',
  },
  chair: {
    tone: 'skin',
    wash: 'M22 24h20l1.500 5H21z',
    lines: 'M21 5l1 19h20l1.500 5H21zM22.500 29L20 44M42 29l2 15M21.700 14h-3M23 36h19.500M14 44h36',
  },
  bed: {
    tone: 'cool',
    wash: 'M22 26h30c3 0 4 2 4 5v5H8v-7h14z',
    lines:
      'M8 12v32M8 36h48M56 44V31c0-3-1-5-4-5H22v3H8M22 26v3M11 29v-3.500c0-2 1-3 3-3h3.500c2 0 3 1 3.500 3.500M8 40h48',
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
