/** One family of 2 px strokes on a 24 px grid. */
const PATHS = {
  today: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9',
  find: 'M12 3.5c-2 0-3 1.4-3 3.2 0 2.6-5 1.6-5 6v7.8M12 3.5c2 0 3 1.4 3 3.2 0 2.6 5 1.6 5 6v7.8M12 12.5h.01M8.5 20.5v-6M15.5 20.5v-6',
  plan: 'M6 4.5h12v15H6zM9 9h6M9 12.5h6M9 16h3.5',
  learn: 'M12 6.5c-2-1.6-4.8-2-8-2v13.5c3.2 0 6 .4 8 2 2-1.6 4.8-2 8-2V4.5c-3.2 0-6 .4-8 2zM12 6.5V20',
  progress: 'M4 19.5h16M5 15l4.5-5 3.5 3 6-7.5',
  prevent: 'M12 20.5c-4.5-2-7-5-7-9V6l7-2.5L19 6v5.5c0 4-2.5 7-7 9zM8.5 12l2.5 2.5 4.5-5',
  mine: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.8-3.7 3.8-6 7.5-6s6.7 2.3 7.5 6',
  print: 'M7 8V4h10v4M7 17H4.5V8.5h15V17H17M7 14h10v6H7z',
  desk: 'M3.5 12h17M5.5 12v7M18.5 12v7M8 4.5h8v5H8zM12 9.5V12',
  moon: 'M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z',
  car: 'M4 15.5v-3l2-5h12l2 5v3zM6.5 15.5v2.5M17.5 15.5v2.5M7.5 12.5h9',
  walk: 'M13 5.5h.01M10.5 20l2-6-2.5-2.5 1-4 3 2.5 2.5.5M8 13l3-5.5M12.5 14l2.5 6',
  drop: 'M12 4c3.5 4 5.5 6.8 5.5 9.5a5.5 5.5 0 0 1-11 0C6.5 10.8 8.5 8 12 4z',
  back: 'M15 5l-7 7 7 7',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  skip: 'M6 5.5v13l8.5-6.5zM18 5.5v13',
  repeat: 'M5 12a7 7 0 1 1 2 4.9M5 12V7.5M5 12h4.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4.5 3.5 19.5h17zM12 10v4.5M12 17h.01',
  phone:
    'M6.5 4.5h3l1.5 4-2 1.5c.8 2 2.5 3.7 4.5 4.5l1.5-2 4 1.5v3c0 1-.8 1.5-1.5 1.5C11 18.5 5.5 13 5 6c0-.8.5-1.5 1.5-1.5z',
  sound: 'M4.5 10v4h3l4.5 4V6l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11',
  shield: 'M12 3.5 5 6v5.5c0 4.3 2.8 7.3 7 9 4.2-1.7 7-4.7 7-9V6z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  plus: 'M12 5v14M5 12h14',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  copy: 'M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9',
  remove: 'M6 6l12 12M18 6 6 18',
  share: 'M12 14.5V4M8 7.5 12 4l4 3.5M6 11.5H4.5v8h15v-8H18',
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
