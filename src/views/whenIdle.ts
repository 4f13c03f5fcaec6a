/** Pictures that are being drawn for the first time: what can wait waits for them. */
let pictures = 0
const waiting = new Set<() => void>()

/** Holds back what can wait while a picture is being drawn for the first time; the result lets it go, once. */
export function holdIdle(): () => void {
  pictures += 1
  let isHeld = true
  return () => {
    if (!isHeld) return
    isHeld = false
    pictures -= 1
    if (pictures > 0) return
    const held = [...waiting]
    waiting.clear()
    for (const begin of held) begin()
  }
}

/** Runs something once no picture is on its way and the browser has nothing else to do, or after a second; the result calls it off. */
export function whenIdle(run: () => void): () => void {
  let stop: (() => void) | null = null
  const begin = (): void => {
    if (pictures === 0) stop = soon(() => (pictures === 0 ? run() : begin()))
    else {
      waiting.add(begin)
      stop = () => void waiting.delete(begin)
    }
  }
  begin()
  return () => stop?.()
}

function soon(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 1000 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(run, 200)
  return () => clearTimeout(handle)
}
