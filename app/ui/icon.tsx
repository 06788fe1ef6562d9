/** One family of 2 px strokes on a 24 px grid. */
const PATHS = {
  today: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9',
  find: 'M12 3.5c-2 0-3 1.4-3 3.2 0 2.6-5 1.6-5 6v7.8M12 3.5c2 0 3 1.4 3 3.2 0 2.6 5 1.6 5 6v7.8M12 12.5h.01M8.5 20.5v-6M15.500 20.5v-6',
  plan: 'M6 4.500h12v15H6zM9 9h6M9 12.500h6M9 16h3.500',
  learn:
    'M12 6.500c-2-1.600-4.800-2-8-2v13.500c3.200 0 6 .4 8 2 2-1.600 4.800-2 8-2V4.500c-3.200 0-6 .4-8 2zM12 6.500V20',
  progress: 'M4 19.500h16M5 15l4.500-5 3.500 3 6-7.500',
  prevent: 'M12 20.500c-4.500-2-7-5-7-9V6l7-2.500L19 6v5.500c0 4-2.500 7-7 9zM8.500 12l2.500 2.500 4.500-5',
  mine: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20c.8-3.700 3.800-6 7.500-6s6.700 2.300 7.500 6',
  print: 'M7 8V4h10v4M7 17H4.500V8.500h15V17H17M7 14h10v6H7z',
  desk: 'M3.500 12h17M5.500 12v7M18.500 12v7M8 4.500h8v5H8zM12 9.500V12',
  moon: 'M19 14.500A7.500 7.500 0 0 1 9.500 5a7.500 7.500 0 1 0 9.500 9.500z',
  car: 'M4 15.500v-3l2-5h12l2 5v3zM6.500 15.500v2.500M17.500 15.500v2.500M7.500 12.500h9',
  walk: 'M13 5.500h.01M10.500 20l2-6-2.500-2.500 1-4 3 2.500 2.500.5M8 13l3-5.500M12.500 14l2.500 6',
  drop: 'M12 4c3.500 4 5.500 6.800 5.500 9.500a5.500 5.500 0 0 1-11 0C6.500 10.800 8.500 8 12 4z',
  back: 'M15 5l-7 7 7 7',
  play: 'M8 5.500v13l10.500-6.500z',
  pause: 'M8.500 5.500v13M15.500 5.500v13',
  skip: 'M6 5.500v13l8.500-6.500zM18 5.500v13',
  repeat: 'M5 12a7 7 0 1 1 2 4.900M5 12V7.500M5 12h4.500',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  alert: 'M12 4.500 3.500 19.500h17zM12 10v4.500M12 17h.01',
  phone:
    'M6.500 4.500h3l1.500 4-2 1.500c.8 2 2.500 3.700 4.500 4.500l1.500-2 4 1.500v3c0 1-.8 1.500-1.500 1.500C11 18.500 5.500 13 5 6c0-.8.5-1.500 1.500-1.500z',
  sound: 'M4.500 10v4h3l4.500 4V6l-4.500 4zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a7.800 7.800 0 0 1 0 11',
  mute: 'M4.500 10v4h3l4.500 4V6l-4.500 4zM16 10l4.500 4.500M20.500 10 16 14.500',
  shield: 'M12 3.500 5 6v5.500c0 4.300 2.800 7.300 7 9 4.200-1.700 7-4.700 7-9V6z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 2',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
} as const
export type IconName = keyof typeof PATHS

/** Decorative: the words beside it carry the meaning. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
