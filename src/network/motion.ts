import type { NetworkScene } from '../derive/networkScene.ts'
import { mixed } from '../derive/dispositions/levels.ts'
import type { PictureWords } from './frame.ts'
import type { Picture } from './picture.ts'

/** How long nodes take from one disposition to another, in milliseconds. */
const DURATION = 420
/** A step of the anchors' strength up to which nodes follow at once: the hand that moves the slider is the movement. */
const BY_HAND = 0.08
/** How much of the way to the whole graph the view goes with each such step: it must not leap at the first one. */
const GENTLY = 0.3
/** Once the hand rests that long, the view comes to the whole graph. */
const REST = 160

/** Shows scenes on a picture; where nodes change places, they go there. */
export interface Motion {
  readonly show: (scene: NetworkScene, words: PictureWords) => void
  readonly stop: () => void
}

/** Moves the nodes of a picture. With `prefers-reduced-motion` they are at their new places at once. */
export function createMotion(picture: Picture): Motion {
  let shown: NetworkScene | null = null
  let goal: NetworkScene | null = null
  let running = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    cancelAnimationFrame(running)
    clearTimeout(resting)
    running = 0
  }
  const put = (scene: NetworkScene, words: PictureWords): void => {
    shown = scene
    picture.show(scene, words)
  }
  const glide = (from: NetworkScene, to: NetworkScene, words: PictureWords, always: boolean): void => {
    const start = performance.now()
    let before = 0
    const step = (now: number): void => {
      const time = Math.min(Math.max((now - start) / DURATION, 0), 1)
      const share = time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2
      put(time < 1 ? between(from, to, share) : to, words)
      picture.fit(share >= 1 ? 1 : (share - before) / (1 - before), always)
      before = share
      running = time < 1 ? requestAnimationFrame(step) : 0
    }
    running = requestAnimationFrame(step)
  }
  return {
    show(scene, words) {
      const [from, before] = [shown, goal]
      const hasMoved = before !== null && scene.network.x !== before.network.x
      const isMoving = running !== 0
      goal = scene
      if (from === null || before === null || (!hasMoved && !isMoving)) {
        put(scene, words)
        return
      }
      stop()
      const isOther = before.seen.key !== scene.seen.key
      const step = Math.abs(before.seen.strength - scene.seen.strength)
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        put(scene, words)
        picture.fit(1, isOther)
      } else if (isOther || isMoving || step === 0 || step > BY_HAND) {
        glide(from, scene, words, isOther)
      } else {
        put(scene, words)
        picture.fit(GENTLY, false)
        // What the scene has become by then: the map's lines may have come, or another organisation been selected.
        resting = setTimeout(() => glide(goal ?? scene, goal ?? scene, words, false), REST)
      }
    },
    stop,
  }
}

/** A scene on the way to another: its nodes `share` of the way, all the rest as it will be. */
function between(from: NetworkScene, to: NetworkScene, share: number): NetworkScene {
  // The view alone moves.
  if (from.network === to.network) return to
  const { network, backdrop } = to
  const { box } = backdrop
  const mix = (a: number, b: number): number => a + (b - a) * share
  const x = mixed(from.network.x, network.x, share)
  const y = mixed(from.network.y, network.y, share)
  const radius = mixed(from.network.radius, network.radius, share)
  const old = from.backdrop.box
  return {
    ...to,
    network: { ...network, x, y, radius },
    bunches: [],
    departements: to.departements.map((place, index) => {
      const start = from.departements[index]
      return start?.name === place.name ? { ...place, x: mix(start.x, place.x), y: mix(start.y, place.y) } : place
    }),
    backdrop: {
      ...backdrop,
      opacity: backdrop.opacity * share,
      ground: backdrop.ground === null ? null : groundBetween(from, backdrop.ground, mix),
      box: {
        left: mix(old.left, box.left),
        top: mix(old.top, box.top),
        right: mix(old.right, box.right),
        bottom: mix(old.bottom, box.bottom),
      },
    },
  }
}

function groundBetween(
  { backdrop }: NetworkScene,
  ground: NonNullable<NetworkScene['backdrop']['ground']>,
  mix: (a: number, b: number) => number,
): NonNullable<NetworkScene['backdrop']['ground']> {
  return {
    ...ground,
    strength: mix(backdrop.ground?.strength ?? 0, ground.strength),
    widening: mix(backdrop.ground?.widening ?? ground.widening, ground.widening),
  }
}
