/** From parts to layers of paths, back to front. */
import { between, hull, lit, lensOf, outline, polygon, smooth } from './outline.ts'
import type { Camera, Lens, Spread } from './outline.ts'
import type { Joint, Material, Part, Rule, Scene } from './part.ts'

/** One layer: an outlined shape and the light on it. A patch has no outline. */
export interface Layer {
  readonly material: Material
  readonly far: boolean
  readonly patch: boolean
  readonly d: string
  readonly light: string
}

interface Drawn {
  readonly part: Part
  readonly d: string
  readonly light: string
  /** Samples for deciding what is in front. */
  readonly samples: readonly Spread[]
  /** How large its samples are. */
  readonly size: number
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** The scene as layers, the furthest first. `far` names the side of the body away from the eye, if any. */
export function layersOf(scene: Scene, camera: Camera, far: 'L' | 'R' | undefined): Layer[] {
  const lens = lensOf(camera)
  const drawn = sorted(
    scene.parts.map(part => drawPart(part, lens)),
    scene.rules,
    camera.scale,
  )
  const layers: Layer[] = []
  const done: Drawn[] = []
  const isDone = (id: string): boolean => done.some(one => one.part.id === id)
  const isFar = (part: Part): boolean => part.side !== undefined && part.side === far
  let group: readonly string[] = []
  for (const next of drawn) {
    const { part } = next
    const links = scene.joints.filter(
      joint => (joint.a === part.id && isDone(joint.b)) || (joint.b === part.id && isDone(joint.a)),
    )
    const last = layers[layers.length - 1]
    const joins =
      last !== undefined &&
      last.far === isFar(part) &&
      links.some(joint => group.includes(joint.a) || group.includes(joint.b))
    if (joins) {
      const shared = links.filter(joint => group.includes(joint.a) || group.includes(joint.b))
      const light = shared
        .map(joint => outline(joint.light.map(ring => lit(lens.ring(ring), part.light ?? 0.8))))
        .join('')
      layers[layers.length - 1] = { ...last, d: last.d + next.d, light: last.light + next.light + light }
      group = [...group, part.id]
    } else {
      layers.push({ material: part.material, far: isFar(part), patch: false, d: next.d, light: next.light })
      group = [part.id]
    }
    const seams = links.filter(joint => !(group.includes(joint.a) && group.includes(joint.b)))
    for (const joint of seams) {
      if (isBroken(joint, part, done, lens, 0.02 * camera.scale)) continue
      layers.push({ material: part.material, far: isFar(part), patch: true, ...patch(joint, part, lens) })
      group = []
    }
    done.push(next)
  }
  return layers
}

/** True when something drawn between the two parts covers the earlier one at their joint. */
function isBroken(joint: Joint, part: Part, done: readonly Drawn[], lens: Lens, slack: number): boolean {
  const [earlier, end] = joint.a === part.id ? [joint.b, joint.chain.at(-1)] : [joint.a, joint.chain[0]]
  if (!end) return false
  const { x, y } = lens.ring(end)
  const since = done.findIndex(one => one.part.id === earlier) + 1
  return done.slice(since).some(one => one.samples.some(e => covers(e, x, y, slack)))
}

/** True when a point lies well inside an ellipse; thin ones count as at least `slack` thick. */
function covers(e: Spread, x: number, y: number, slack: number): boolean {
  const [dx, dy] = [x - e.x, y - e.y]
  const xx = e.xx + slack * slack
  const yy = e.yy + slack * slack
  return (yy * dx * dx - 2 * e.xy * dx * dy + xx * dy * dy) / (xx * yy - e.xy * e.xy) < 0.8
}

function patch(joint: Joint, part: Part, lens: Lens): { d: string; light: string } {
  const size = part.light ?? 0.8
  return {
    d: outline(joint.chain.map(lens.ring)),
    light: size ? outline(joint.light.map(ring => lit(lens.ring(ring), size))) : '',
  }
}

function drawPart(part: Part, lens: Lens): Drawn {
  const chains = part.chains.map(chain => chain.map(lens.ring))
  const size = part.light ?? 0.8
  const samples = chains.flatMap(chain =>
    chain.flatMap((e, i) => {
      const next = chain[i + 1]
      return next ? [e, between(e, next)] : [e]
    }),
  )
  let d = chains.map(outline).join('')
  let light = size ? chains.map(chain => outline(chain.map(e => lit(e, size)))).join('') : ''
  for (const [a, b, c, e] of part.lines ?? []) d += curve([a, b, c, e].map(lens.point))
  for (const solid of part.solids ?? []) {
    const points = solid.map(lens.point)
    const edge = hull(points.map(([x, y]) => [x, y]))
    d += part.square ? polygon(edge) : smooth(edge)
    const ball = enclosed(points)
    samples.push(ball)
    const to = lit(ball, size)
    if (size) light += smooth(edge.map(([x, y]) => [to.x + (x - ball.x) * size, to.y + (y - ball.y) * size]))
  }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const e of samples) {
    const w = Math.sqrt(e.xx)
    const h = Math.sqrt(e.yy)
    left = Math.min(left, e.x - w)
    right = Math.max(right, e.x + w)
    top = Math.min(top, e.y - h)
    bottom = Math.max(bottom, e.y + h)
  }
  const spread = samples.reduce((sum, e) => sum + e.xx + e.yy, 0) / Math.max(1, samples.length)
  return { part, d, light, samples, size: spread, box: [left, top, right, bottom] }
}

const curve = ([a, b, c, e]: readonly (readonly [number, number, number])[]): string =>
  a && b && c && e ? `M${at(a)}C${at(b)} ${at(c)} ${at(e)}` : ''
const at = ([x, y]: readonly [number, number, number]): string => `${Math.round(x)} ${Math.round(y)}`

/** The ellipse about as large as a cloud of points. */
function enclosed(points: readonly (readonly [x: number, y: number, near: number])[]): Spread {
  let [left, top, right, bottom, near] = [Infinity, Infinity, -Infinity, -Infinity, 0]
  for (const [x, y, depth] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
    near += depth / points.length
  }
  const w = (right - left) / 2
  const h = (bottom - top) / 2
  return { x: (left + right) / 2, y: (top + bottom) / 2, near, xx: w * w, xy: 0, yy: h * h }
}

/** Furthest first, so that wherever two parts overlap the nearer comes later; rules come before depth. */
function sorted(parts: readonly Drawn[], rules: readonly Rule[], scale: number): Drawn[] {
  const behind = new Map<Drawn, Set<Drawn>>(parts.map(part => [part, new Set<Drawn>()]))
  parts.forEach((a, i) => {
    for (const b of parts.slice(i + 1)) {
      const fixed = rules.find(
        ([over, under]) =>
          (over === a.part.id && under === b.part.id) || (over === b.part.id && under === a.part.id),
      )
      const lead =
        a.part.under !== b.part.under
          ? a.part.under
            ? -1
            : 1
          : fixed
            ? fixed[0] === a.part.id
              ? 1
              : -1
            : inFront(a, b, scale)
      if (lead > 0) behind.get(a)?.add(b)
      if (lead < 0) behind.get(b)?.add(a)
    }
  })
  const order: Drawn[] = []
  const left = new Set(parts)
  while (left.size) {
    let best: Drawn | undefined
    let bestCost = Infinity
    for (const part of left) {
      let waiting = 0
      for (const other of behind.get(part) ?? []) if (left.has(other)) waiting++
      const cost = waiting * 1e6 + mean(part)
      if (cost < bestCost) {
        best = part
        bestCost = cost
      }
    }
    if (!best) break
    order.push(best)
    left.delete(best)
  }
  return order
}

const mean = (part: Drawn): number =>
  part.samples.reduce((sum, e) => sum + e.near, 0) / Math.max(1, part.samples.length)

/** Positive when `a` is nearer than `b` where they overlap, 0 when they do not; each spot of the slighter has a say. */
function inFront(a: Drawn, b: Drawn, scale: number): number {
  if (a.box[0] > b.box[2] || b.box[0] > a.box[2] || a.box[1] > b.box[3] || b.box[1] > a.box[3]) return 0
  if (a.size > b.size) return -inFront(b, a, scale)
  const lead = ((a.part.lift ?? 0) - (b.part.lift ?? 0)) * scale
  let sum = 0
  for (const p of a.samples) {
    const rp = Math.sqrt((p.xx + p.yy) / 2)
    let weight = 0
    let ahead = 0
    for (const q of b.samples) {
      const rq = Math.sqrt((q.xx + q.yy) / 2)
      const dx = p.x - q.x
      const dy = p.y - q.y
      const touching = rp + rq
      const gap = dx * dx + dy * dy
      if (gap >= touching * touching) continue
      const overlap = Math.min(touching - Math.sqrt(gap), 2 * Math.min(rp, rq))
      weight += overlap
      ahead += overlap * (p.near - q.near + lead)
    }
    if (weight) sum += (ahead / weight) * Math.min(1, weight / rp) * rp
  }
  return sum
}
