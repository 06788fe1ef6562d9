/** Where each trigger point is found. Half views: x is the distance from the midline; the side view is the left one. Source: docs/clinical/atlas.md#muscles. */
import type { View } from '#core/locate/painting.ts'
import type { BodySide } from '#core/vocabulary/regions.ts'

type Row = readonly [x: number, y: number]
type Spots = Readonly<Record<string, Row>>

const BACK: Spots = {
  'upper-trapezius-1': [116, 368],
  'upper-trapezius-2': [150, 389],
  'middle-trapezius-1': [70, 404],
  'middle-trapezius-2': [200, 410],
  'lower-trapezius-1': [84, 506],
  'lower-trapezius-2': [82, 448],
  'levator-scapulae-1': [66, 342],
  'levator-scapulae-2': [90, 386],
  'rhomboid-major-1': [78, 492],
  'rhomboid-minor-1': [72, 426],
  'splenius-capitis-1': [52, 240],
  'splenius-cervicis-1': [44, 297],
  'splenius-cervicis-2': [31, 364],
  'semispinalis-capitis-1': [20, 224],
  'semispinalis-capitis-2': [20, 290],
  'suboccipitals-1': [32, 236],
  'supraspinatus-1': [132, 410],
  'supraspinatus-2': [184, 414],
  'infraspinatus-1': [128, 460],
  'infraspinatus-2': [160, 462],
  'infraspinatus-3': [98, 488],
  'teres-minor-1': [178, 496],
  'teres-major-1': [150, 548],
  'subscapularis-1': [169, 505],
  'latissimus-dorsi-1': [194, 568],
  'latissimus-dorsi-2': [176, 690],
  'serratus-posterior-superior-1': [96, 424],
  'serratus-posterior-inferior-1': [102, 670],
  'iliocostalis-thoracis-1': [60, 524],
  'iliocostalis-thoracis-2': [68, 640],
  'iliocostalis-lumborum-1': [80, 718],
  'longissimus-thoracis-1': [38, 630],
  'longissimus-thoracis-2': [38, 718],
  'multifidi-rotatores-1': [15, 530],
  'multifidi-rotatores-2': [18, 752],
  'multifidi-rotatores-3': [24, 892],
  'quadratus-lumborum-1': [96, 732],
  'quadratus-lumborum-2': [118, 852],
  'quadratus-lumborum-3': [48, 792],
  'quadratus-lumborum-4': [58, 856],
  'gluteus-maximus-1': [58, 966],
  'gluteus-maximus-2': [82, 1112],
  'gluteus-maximus-3': [26, 1074],
  'gluteus-medius-1': [86, 928],
  'gluteus-medius-2': [136, 902],
  'gluteus-minimus-2': [152, 986],
  'piriformis-1': [52, 998],
  'piriformis-2': [144, 1026],
  'deltoid-posterior-1': [226, 494],
  'thoracolumbar-erectors-general-1': [46, 640],
}
const FRONT: Spots = {
  'rectus-abdominis-1': [44, 652],
  'rectus-abdominis-2': [32, 980],
  'iliopsoas-1': [88, 926],
  'pectoralis-major-1': [92, 424],
  'pectoralis-major-2': [140, 500],
  'pectoralis-major-3': [174, 540],
  'pectoralis-minor-1': [152, 448],
  'sternocleidomastoid-1': [40, 320],
}
const LEFT: Spots = {
  'sternocleidomastoid-2': [506, 296],
  'scalenes-1': [520, 346],
  'serratus-anterior-1': [478, 640],
  'gluteus-medius-3': [458, 918],
  'gluteus-minimus-1': [470, 966],
  'external-oblique-1': [480, 770],
}

/** Where on the map a trigger point of one side is; nothing for a trigger point that is not ours. */
export function spotOf(
  triggerPoint: string,
  side: BodySide,
): { readonly view: View; readonly x: number; readonly y: number } | undefined {
  const back = BACK[triggerPoint]
  if (back) return { view: 'back', x: side === 'L' ? 500 - back[0] : 500 + back[0], y: back[1] }
  const front = FRONT[triggerPoint]
  if (front) return { view: 'front', x: side === 'R' ? 500 - front[0] : 500 + front[0], y: front[1] }
  const left = LEFT[triggerPoint]
  if (!left) return undefined
  return side === 'L'
    ? { view: 'left', x: left[0], y: left[1] }
    : { view: 'right', x: 1000 - left[0], y: left[1] }
}
