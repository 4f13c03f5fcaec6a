import type { Start } from './renderer.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Plain SVG: a line for each tie, a circle for each node, a transform for the view. */
export const start: Start = (stage, { network }) => {
  const svg = document.createElementNS(SVG, 'svg')
  const layer = svg.appendChild(document.createElementNS(SVG, 'g'))
  const { clientWidth: width, clientHeight: height } = stage
  const [left, right] = [Math.min(...network.x), Math.max(...network.x)]
  const [top, bottom] = [Math.min(...network.y), Math.max(...network.y)]
  const fit = Math.min(width / (right - left), height / (bottom - top)) * 0.95
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2]
  let k = fit
  const view = (): void => {
    layer.setAttribute('transform', `translate(${width / 2},${height / 2}) scale(${k}) translate(${-midX},${-midY})`)
  }
  const ends = network.fiches.map((): (readonly [line: SVGLineElement, end: '1' | '2'])[] => [])
  for (const { from, to } of network.ties) {
    const line = document.createElementNS(SVG, 'line')
    set(line, { x1: network.x[from], y1: network.y[from], x2: network.x[to], y2: network.y[to], stroke: '#8a8373' })
    layer.append(line)
    ends[from]?.push([line, '1'])
    ends[to]?.push([line, '2'])
  }
  const circles = network.fiches.map((_, node) => {
    const circle = document.createElementNS(SVG, 'circle')
    set(circle, { cx: network.x[node], cy: network.y[node], r: network.radius[node], fill: '#0b6fb8' })
    layer.append(circle)
    circle.addEventListener('pointerdown', () => {
      held = node
    })
    return circle
  })
  let held = -1
  svg.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (held < 0) return
    const [x, y] = [(clientX - width / 2) / k + midX, (clientY - height / 2) / k + midY]
    const circle = circles[held]
    if (circle !== undefined) set(circle, { cx: x, cy: y })
    for (const [line, end] of ends[held] ?? []) set(line, { [`x${end}`]: x, [`y${end}`]: y })
  })
  svg.addEventListener('pointerup', () => {
    held = -1
  })
  view()
  stage.append(svg)
  return {
    target: svg,
    placeOf: (node) => ({
      x: (Number(circles[node]?.getAttribute('cx')) - midX) * k + width / 2,
      y: (Number(circles[node]?.getAttribute('cy')) - midY) * k + height / 2,
    }),
    zoom: (factor) => {
      k *= factor
      view()
    },
  }
}

function set(element: Element, values: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value ?? 0))
}
