/** What a line of a record says that can be seen in a picture. For the tests: every line with a side has a rule here. */
import { bothSides, touch } from '#app/figure/body.ts'
import type { Side, Spot } from '#app/figure/body.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { Body } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import { angle, dot, length, place, sub, unrotate } from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'

/** A body of a motion drawn for the left, where it begins, and the things around it. */
interface Shown {
  readonly body: Body
  readonly begins: Body
  readonly motion: Motion
}
type Rule = (shown: Shown) => boolean

const between = (low: number, value: number, high: number): boolean => low < value && value < high
const distance = (a: Vec, b: Vec): number => length(sub(a, b))
const spot = (body: Body, name: Spot): Vec => touch(body, name).at
/** What of a hand touches. */
export const touching = (body: Body, side: Side): Vec => place(body.arms[side].hand, body.arms[side].contact)
const palm = (body: Body, side: Side): Vec => place(body.arms[side].hand, [0, 0.075, 0])
const shoulder = (body: Body, side: Side): Vec => body.arms[side].upper.at
const elbow = (body: Body, side: Side): Vec => body.arms[side].fore.at
const knee = (body: Body, side: Side): Vec => body.legs[side].shank.at
const ankle = (body: Body, side: Side): Vec => body.legs[side].foot.at
/** As the chest sees a point: to the left, up, forward. */
const inChest = ({ trunk: { chest } }: Body, v: Vec): Vec => unrotate(chest.turn, sub(v, chest.at))
/** How far the nose is turned to the left, the crown tipped to the left: sines. */
const turned = ({ trunk }: Body): number => dot(trunk.head.turn[2], trunk.chest.turn[0])
const tipped = ({ trunk }: Body): number => dot(trunk.head.turn[1], trunk.chest.turn[0])
const leftUp = ({ trunk }: Body): number => trunk.pelvis.turn[0][1]
const frontUp = ({ trunk }: Body): number => trunk.pelvis.turn[2][1]
const bent = (body: Body, side: Side): number =>
  angle(body.arms[side].upper.turn[1], body.arms[side].fore.turn[1])
const toChest = (body: Body, side: Side): number =>
  distance(knee(body, side), place(body.trunk.chest, [side === 'L' ? 0.1 : -0.1, 0.05, 0.1]))
const crossesBehind = ({ body }: Shown): boolean =>
  ankle(body, 'L')[2] < ankle(body, 'R')[2] && ankle(body, 'L')[0] < ankle(body, 'R')[0]
/** An arm that is bent by less looks straight. Degrees. */
const STRAIGHT = 25
const isFlat = (body: Body, side: Side): boolean => body.arms[side].held[6] === 0
const things = ({ motion: { props } }: Shown, kind: Prop['kind']): readonly Prop[] =>
  props.filter(prop => prop.kind === kind)
const has =
  (...kinds: readonly Prop['kind'][]): Rule =>
  shown =>
    kinds.some(kind => things(shown, kind).length > 0)
const wallIs =
  (face: 'x' | 'z'): Rule =>
  ({ motion: { props } }) =>
    props.some(prop => prop.kind === 'wall' && prop.face === face)
const handAtSpot =
  (side: Side, alone = true): Rule =>
  ({ body, motion: { glow } }) => {
    if (!glow) return false
    const off = (one: Side): number => distance(touching(body, one), spot(body, glow))
    return off(side) < 0.05 && (!alone || off(side === 'L' ? 'R' : 'L') > 0.15)
  }
const both =
  (rule: (body: Body, side: Side) => boolean): Rule =>
  ({ body }) =>
    rule(body, 'L') && rule(body, 'R')
const across: Rule = ({ body }) =>
  inChest(body, palm(body, 'L'))[0] < 0.02 && inChest(body, palm(body, 'L'))[2] > 0.08
/** How far the body is turned to the left of a wall behind it, degrees. */
const fromWall = (body: Body): number => {
  const [x, , z] = body.trunk.chest.turn[2]
  return (Math.atan2(x, z) * 180) / Math.PI
}

/** Patterns of lines and what each says of the body; the side is the left one. */
export const RULES: readonly (readonly [RegExp, Rule])[] = [
  [
    /^Sit\b(?! back)/,
    ({ begins }) => begins.trunk.pelvis.turn[1][1] > 0.8 && begins.trunk.pelvis.at[1] < 0.66,
  ],
  [/^Sit\b(?! back)|\bseat\b|\bchair\b/, has('chair')],
  [/^(Stand|Face a wall)/, ({ begins }) => begins.trunk.pelvis.at[1] > 0.75],
  [/^Lie on your back/, ({ begins }) => frontUp(begins) > 0.8],
  [/roller across/, ({ body }) => frontUp(body) > 0.8],
  [/^Lie on your front/, ({ begins }) => frontUp(begins) < -0.6],
  [/hands and knees/, ({ begins }) => frontUp(begins) < -0.6 && knee(begins, 'L')[1] < 0.1],
  [/\{left\|right\} side on top/, ({ body }) => leftUp(body) > 0.7],
  [/^Lie on your \{left\|right\} side/, ({ body }) => leftUp(body) < -0.6],
  [/^Kneel/, ({ body }) => knee(body, 'L')[1] < 0.1],
  [/\b(?<!the )wall\b|doorway/, has('wall', 'box')],
  [/\bband\b/, has('band')],
  [/\bstick\b|\bcane\b/, has('cane')],
  [/\btowel\b/, has('roller', 'pad')],
  [/pillow/, has('pillow')],
  [/roller/, has('roller')],
  [/(tennis|hard) ball|rolled socks/, has('ball')],
  [/two tennis balls|one ball on each side/i, shown => things(shown, 'ball').length === 2],
  [/bag/, ({ motion }) => motion.props.some(prop => prop.kind === 'held' && prop.what === 'bag')],

  [
    /on your \{left\|right\} hand/,
    ({ body }) => between(0.43, palm(body, 'L')[1], 0.53) && between(0.02, palm(body, 'L')[0], 0.17),
  ],
  [
    /[Hh]old the seat with your \{left/,
    ({ body }) => between(0.43, palm(body, 'L')[1], 0.52) && between(0.16, palm(body, 'L')[0], 0.28),
  ],
  [/Tilt your ear to the other|Tilt your head away/, ({ body }) => tipped(body) < -0.3],
  [/Look ahead/, ({ body }) => Math.abs(turned(body)) < 0.2],
  [/Turn your head halfway to the other/, ({ body }) => between(-0.85, turned(body), -0.3)],
  [/Look down toward your armpit/, ({ body }) => body.trunk.head.turn[2][1] < -0.35],
  [/Turn your head \{left/, ({ body }) => between(0.35, turned(body), 0.8)],
  [/Turn your head slowly to the left/, ({ body }) => turned(body) > 0.35],
  [/Now slowly to the right/, ({ body }) => turned(body) < -0.15 || body.trunk.chest.turn[2][0] < -0.3],
  [/chest slowly to the left/, ({ body }) => body.trunk.chest.turn[2][0] > 0.3],
  [
    /\{left\|right\} hand flat on your upper chest/,
    ({ body }) =>
      inChest(body, touching(body, 'L'))[1] > 0.04 &&
      inChest(body, touching(body, 'L'))[2] > 0.06 &&
      isFlat(body, 'L'),
  ],
  [
    /hold the opposite blades/,
    ({ body }) =>
      distance(palm(body, 'L'), spot(body, 'shoulder-back.R')) < 0.09 &&
      distance(palm(body, 'R'), spot(body, 'shoulder-back.L')) < 0.09,
  ],
  [/arm across your chest|that arm forward|Hug yourself/, across],
  [/above the elbow with the other hand/, ({ body }) => distance(palm(body, 'R'), elbow(body, 'L')) < 0.1],
  [/hand behind your low back/, ({ body }) => inChest(body, palm(body, 'L'))[2] < -0.04],
  [/across with the other hand/, ({ body }) => distance(palm(body, 'R'), body.arms.L.hand.at) < 0.1],
  [
    /elbow bent at your side/,
    ({ body }) => bent(body, 'L') > 60 && distance(elbow(body, 'L'), spot(body, 'flank.L')) < 0.2,
  ],
  [/Turn your body away/, ({ body }) => body.trunk.pelvis.turn[2][0] < -0.3],
  [
    /forearm on the frame, at shoulder/,
    ({ body }) => Math.abs(elbow(body, 'L')[1] - shoulder(body, 'L')[1]) < 0.06,
  ],
  [
    /forearm on it, just above shoulder/,
    ({ body }) => between(0.02, elbow(body, 'L')[1] - shoulder(body, 'L')[1], 0.16),
  ],
  [/elbows on a chair/, both((body, side) => between(0.44, elbow(body, side)[1], 0.53))],
  [/palms together in front/, ({ begins }) => distance(palm(begins, 'L'), palm(begins, 'R')) < 0.12],
  [
    /Open your \{left\|right\} arm slowly to the back/,
    ({ body }) => inChest(body, palm(body, 'L'))[0] > 0.5 && bent(body, 'L') < STRAIGHT,
  ],
  [
    /\{left\|right\} arm under your body/,
    ({ body }) => palm(body, 'L')[0] < -0.2 && palm(body, 'L')[1] < 0.1,
  ],
  [/Rest that shoulder on the floor/, ({ body }) => shoulder(body, 'L')[1] < 0.12],
  [
    /head with both hands|head in both hands/,
    both((body, side) => distance(palm(body, side), body.trunk.head.at) < 0.2),
  ],
  [/Pull your \{left\|right\} knee/, ({ body }) => toChest(body, 'L') < toChest(body, 'R') - 0.15],
  [/Leave the other foot down/, ({ body }) => ankle(body, 'R')[1] < 0.1],
  [/knees sink to the other side/, both((body, side) => knee(body, side)[0] < -0.2)],
  [/leg crossed behind|leg behind the other/, crossesBehind],
  [/other hand on your hip/, ({ body }) => distance(palm(body, 'R'), spot(body, 'crest-side.R')) < 0.12],
  [
    /\{left\|right\} arm overhead/,
    ({ body }) => dot(sub(palm(body, 'L'), body.trunk.head.at), body.trunk.head.turn[1]) > 0.15,
  ],
  [/Lean to the other side/, ({ body }) => body.trunk.chest.turn[1][0] < -0.4],
  [
    /Kneel on your \{left\|right\} knee, other foot in front/,
    ({ body }) => ankle(body, 'R')[2] > knee(body, 'L')[2] + 0.2 && ankle(body, 'R')[1] < 0.1,
  ],
  [
    /elbows under your shoulders/,
    both(
      (body, side) =>
        elbow(body, side)[1] < 0.06 && Math.abs(elbow(body, side)[2] - shoulder(body, side)[2]) < 0.06,
    ),
  ],
  [
    /\{left\|right\} ankle on the other knee/,
    ({ body }) => distance(ankle(body, 'L'), knee(body, 'R')) < 0.22,
  ],
  [/Draw the other thigh toward/, ({ body, begins }) => toChest(body, 'R') < toChest(begins, 'R') - 0.1],
  [/toward the other shoulder/, ({ body }) => inChest(body, knee(body, 'L'))[0] < 0.1],
  [/hand on a wall/, ({ body }) => palm(body, 'R')[0] < -0.4],
  [/Push that hip out/, ({ body }) => body.trunk.pelvis.at[0] > 0.05 && body.trunk.chest.turn[1][0] < -0.1],
  [
    /band in your \{left\|right\} hand/,
    ({ motion }) => motion.props.some(prop => prop.kind === 'band' && prop.from === 'L'),
  ],
  [
    /on the band, one end in each hand/,
    ({ motion }) =>
      motion.props.filter(prop => prop.kind === 'band' && Array.isArray(prop.to) && prop.to[1] < 0.05)
        .length === 2,
  ],
  [
    /Reach \{left\|right\} leg and other arm/,
    ({ body }) =>
      ankle(body, 'L')[1] > 0.35 &&
      palm(body, 'R')[1] > 0.35 &&
      ankle(body, 'R')[1] < 0.15 &&
      bent(body, 'R') < STRAIGHT,
  ],
  [/Rest on that forearm/, ({ body }) => elbow(body, 'L')[1] < 0.07 && body.arms.L.hand.at[1] < 0.07],
  [/forearms and knees/, both((body, side) => elbow(body, side)[1] < 0.08)],
  [
    /forearms on a wall/,
    both((body, side) => Math.abs(elbow(body, side)[2] - body.arms[side].hand.at[2]) < 0.05),
  ],
  [/hands by your ears/, both((body, side) => distance(palm(body, side), spot(body, `ear.${side}`)) < 0.13)],
  [
    /hands under your low back/,
    both((body, side) => palm(body, side)[1] < 0.05 && Math.abs(palm(body, side)[0]) < 0.16),
  ],
  [
    /Carry it in your \{left/,
    ({ motion }) => motion.props.some(prop => prop.kind === 'held' && prop.in === 'L'),
  ],
  [
    /Lift and circle your \{left|Lift your left knee/,
    ({ body }) => knee(body, 'L')[1] > knee(body, 'R')[1] + 0.15,
  ],
  [/Now your right knee/, ({ body }) => knee(body, 'R')[1] > knee(body, 'L')[1] + 0.15],
  [
    /left arm and right heel/,
    ({ body }) =>
      palm(body, 'L')[1] < palm(body, 'R')[1] - 0.2 && ankle(body, 'R')[1] < ankle(body, 'L')[1] - 0.2,
  ],
  [
    /right arm and left heel/,
    ({ body }) =>
      palm(body, 'R')[1] < palm(body, 'L')[1] - 0.2 && ankle(body, 'L')[1] < ankle(body, 'R')[1] - 0.2,
  ],
  [
    /Hand on your forehead/,
    ({ body }) =>
      bothSides.some(side => distance(touching(body, side), spot(body, `forehead.${side}`)) < 0.06),
  ],
  [
    /Hand behind your head/,
    ({ body }) =>
      bothSides.some(side => distance(touching(body, side), spot(body, `head-back.${side}`)) < 0.06),
  ],
  [
    /Hand on the left of your head/,
    ({ body }) => distance(touching(body, 'L'), spot(body, 'temple.L')) < 0.06,
  ],
  [
    /Hand on the right of your head/,
    ({ body }) => distance(touching(body, 'R'), spot(body, 'temple.R')) < 0.06,
  ],
  [/one hand down your thigh/, ({ body }) => body.trunk.chest.turn[1][0] < -0.3],
  [/Now the other hand/, ({ body }) => body.trunk.chest.turn[1][0] > 0.3],
  [/arms to a Y/, both((body, side) => inChest(body, palm(body, side))[1] > 0.5)],
  [/to a T/, both((body, side) => Math.abs(inChest(body, palm(body, side))[0]) > 0.55)],
  [/to a W/, both((body, side) => bent(body, side) > 60)],
  [
    /arms to a Y|to a T|Lift both arms|circle with both arms|arms up|straight arms/,
    both((body, side) => bent(body, side) < STRAIGHT),
  ],
  [
    /knees bent together|^Lie on your back, (both )?knees bent/,
    ({ begins }) => Math.max(ankle(begins, 'L')[1], ankle(begins, 'R')[1]) < 0.12,
  ],

  [
    /\{left\|right\} arm supported/,
    ({ body, motion }) =>
      distance(palm(body, 'L'), spot(body, 'thigh.L')) < 0.09 ||
      motion.props.some(prop => prop.kind === 'box'),
  ],
  [/^Reach (over|across) with your other hand/, handAtSpot('R')],
  [/^Reach (up|behind you) with your \{left\|right\} hand/, handAtSpot('L')],
  [/[Ll]ay (it|a flat hand|flat fingers)/i, ({ body }) => isFlat(body, 'L') || isFlat(body, 'R')],
  [/your back to a wall/, wallIs('z')],
  [/Face a wall/, ({ body }) => Math.abs(fromWall(body)) > 150],
  [/\{left\|right\} side to a wall/, wallIs('x')],
  [/buttock toward the wall/, ({ body }) => between(-0.85, body.trunk.pelvis.turn[2][0], -0.35)],
  [/ball on the buttock/, ({ motion }) => motion.glow === 'buttock.L'],
  [/under the hip crest|hip bone and hip crest/, ({ motion }) => motion.glow === 'buttock-side.L'],
  [/Turn halfway to the \{left/, ({ body }) => between(15, fromWall(body), 50)],
  [/Turn to the \{left\|right\}/, ({ body }) => between(35, fromWall(body), 75)],
  [
    /behind you, on the \{left/,
    ({ motion }) => motion.props.some(prop => prop.kind === 'ball' && prop.on.endsWith('.L')),
  ],
  [
    /[Hh]ook it around your \{left|Hook it over|at the \{left\|right\} blade|(inside|beside|above) the \{left\|right\} blade|on top of the \{left\|right\} ridge|the \{left\|right\} (ridge|blade)/,
    ({ motion }) => motion.glow?.endsWith('.L') === true,
  ],
  [
    /outer \{left\|right\} collarbone|of the \{left\|right\} (shoulder|armpit)|\{left\|right\} side ribs|\{left\|right\} shoulder blade|sore place, \{left/,
    ({ motion }) => motion.glow?.endsWith('.L') === true,
  ],
  [/[Ll]ay your thumb|flat hand on the side of your belly/, handAtSpot('L')],
  [/head on your arm/, ({ body }) => distance(body.trunk.head.at, elbow(body, 'L')) < 0.3],
]
