/** German words of app/features/session/words/sound.ts. Not reviewed by a clinician. */
import type { soundWords as english } from './sound.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const soundWords = {
  title: 'Ton',
  sounds: {
    voice: 'Stimme und Glocken',
    'eyes-shut': 'Augen zu',
    bells: 'Nur Glocken',
    silent: 'Stumm',
  },
  eyesShut:
    'Leg das Handy hin und schließ die Augen. Alles wird gesagt. Du hörst den Atem und die letzten drei Sekunden jedes Teils.',
  voice: 'Stimme',
  recorded: 'Aufgenommene Stimme',
  pace: 'Wie schnell sie spricht',
  paces: { slow: 'Langsamer', usual: 'Normal', fast: 'Schneller' },
  volume: 'Lautstärke',
  listen: 'Anhören',
  sample: 'Atme langsam aus. Lass die Schultern sinken.',
  hear: 'Auf „mehr“, „weniger“, „gut“ und „stopp“ hören, nur auf diesem Gerät',
  installs:
    'Dieser Browser kann lernen, „mehr“, „weniger“, „gut“ und „stopp“ auf diesem Gerät zu verstehen. Was er braucht, holt er einmal; was du sagst, geht an niemanden.',
  install: 'Den Browser holen lassen',
  installing: 'Der Browser holt es. Das kann Minuten dauern.',
  notInstalled: 'Der Browser konnte es nicht holen. Knöpfe und Tasten tun dasselbe.',
} as const satisfies Translation<typeof english>
