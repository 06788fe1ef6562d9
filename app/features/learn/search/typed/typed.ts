/** Words people type for what stands in Learn under another name. */
import type { ScreenName } from '#core/vocabulary/addresses.ts'
import type { Region } from '#core/vocabulary/regions.ts'

interface TypedWords {
  /** By screen, parted by commas. */
  readonly screens: Readonly<Partial<Record<ScreenName, string>>>
  /** Names of what must be seen at once: whoever types one is led to the check. */
  readonly alarms: readonly string[]
  /** Names of a lump, and how people say that it grows. */
  readonly lumps: readonly string[]
  readonly grows: readonly string[]
  /** Other names of the parts a muscle's knots sit in. */
  readonly regions: Readonly<Partial<Record<Region, string>>>
  readonly knotIn: (place: string) => string
  readonly knotAt: (place: string) => string
  readonly painIn: (place: string) => string
}

export const typedWords: TypedWords = {
  screens: {
    find: 'find my knot, where does it hurt, body map, start',
    check:
      'emergency, ambulance, 999, 911, 112, urgent, red flags, warning signs, is it dangerous, is it serious, should I worry, paralysed, double vision, vision loss, safety',
    somebody:
      'see a doctor, doctor, GP, specialist, orthopedist, physiotherapist near me, who can help, professional',
    sheet: 'print for my doctor, report, print, summary for doctor, pdf',
    progress: 'pain diary, curve, tracking, history, statistics',
    plan: 'my plan, routine, today’s session, exercises for me',
    breaks:
      'break reminder, break timer, microbreaks, how often take a break, pomodoro, reminder, notification',
    desk: 'desk setup, desk, working from home, home office, posture, office chair, chair, workstation, ergonomics',
    driving: 'driving, long car trip, car seat, road trip, flight, plane, travel',
    sleep: 'sleeping position, pillow, mattress, best way to sleep, wake up stiff',
    calm: 'relaxation, breathing exercise, meditation, stress relief, anxiety, body scan, yoga set',
    move: 'walking, exercise, workout, steps, get moving',
    cards: 'water and painkillers, how much water, medication',
    mine: 'settings, delete my data, erase, backup, export, import, passphrase, password, privacy, dark mode, calendar, Outlook, voice, language',
  },
  lumps: ['lump', 'bump', 'swelling'],
  grows: ['grow', 'growing', 'grown', 'grew', 'bigger', 'larger'],
  alarms: [
    'heart attack',
    'stroke',
    'cancer',
    'tumour',
    'tumor',
    'meningitis',
    'blood clot',
    'thrombosis',
    'embolism',
    'aneurysm',
    'sepsis',
    'cauda equina',
    'broken back',
    'broken my back',
    'broken neck',
    'broken my neck',
    'broken bone',
    'fracture',
    'overdose',
    'suicide',
    'kill myself',
    'emergency',
    'ambulance',
    'call 999',
    'call 911',
    'paralysed',
    'paralyzed',
    'sudden severe',
    'double vision',
    'spinal infection',
  ],
  regions: {
    'medial-scapular-border': 'inner edge of the shoulder blade',
    'neck-shoulder-angle': 'corner where neck meets shoulder',
    interscapular: 'between the shoulder blades',
    'scapula-inferior-angle': 'lower tip of the shoulder blade',
    'scapula-lateral-border': 'outer edge of the shoulder blade, armpit',
    'under-scapula-upper': 'under the shoulder blade',
    'upper-shoulder-ridge': 'top of the shoulder, traps',
    suboccipital: 'base of the skull, headache',
    'upper-lumbar-paraspinal': 'lower back, lumbar',
    'lower-lumbar-paraspinal': 'lower back, lumbar',
    'buttock-upper': 'glute, bum, hip',
    'buttock-mid': 'glute, bum, sciatica',
    'mid-thoracic-paraspinal': 'middle back beside the spine',
    'upper-thoracic-paraspinal': 'upper back beside the spine',
  },
  knotIn: place => `knot in the ${place}`,
  knotAt: place => `knot ${place}`,
  painIn: place => `pain ${place}`,
}
