import { createPicture } from '../../../src/network/picture.ts'
import type { Start } from './renderer.ts'

/** What `createPicture` tells of what it draws. */
interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
}

/** The site's own picture, as the page makes it. */
export const start: Start = (stage, scene) => {
  const canvas = document.createElement('canvas')
  stage.append(canvas)
  const picture = createPicture(canvas, { onSelect: () => {}, onPoint: () => {}, onPaint: () => {} })
  picture.show(scene, { untied: (place, count) => `${place ?? ''} ${count}`, nature: (code) => code, group: () => [] })
  return {
    target: canvas,
    placeOf: (node) => {
      const { nodes } = (canvas as HTMLCanvasElement & { readonly drawn: Drawn }).drawn
      const found = nodes[scene.nodes.indexOf(node)]
      return { x: found?.x ?? 0, y: found?.y ?? 0 }
    },
    zoom: (factor) => {
      const { clientWidth, clientHeight } = canvas
      const deltaY = -Math.log2(factor) * 500
      canvas.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY,
          clientX: clientWidth / 2,
          clientY: clientHeight / 2,
          bubbles: true,
          cancelable: true,
        }),
      )
    },
  }
}
