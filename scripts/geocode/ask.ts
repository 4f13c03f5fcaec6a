import { setTimeout as wait } from 'node:timers/promises'

/** How long and how often a service is asked before one gives up. */
export interface Patience {
  readonly timeoutMs: number
  readonly tries: number
  /** The first wait after a failure; each next one is twice as long. */
  readonly backoffMs: number
  /** No wait is longer, whatever the service asks for. */
  readonly longestWaitMs: number
}

/** What a service said, or why it said nothing, in French. */
export type Reply =
  | { readonly body: unknown; readonly failure?: never }
  | { readonly body?: never; readonly failure: string }

const AGENT = 'cartographie-des-acteurs (npm run data:geocode)'

/**
 * Gets a JSON document. Too many requests (429) and the service's own failures (5xx, no answer in time) are tried again,
 * after what `retry-after` says or longer and longer waits; other refusals are final.
 */
export async function ask(url: URL, patience: Patience): Promise<Reply> {
  let failure = ''
  for (let attempt = 0; attempt < patience.tries; attempt += 1) {
    const outcome = await askOnce(url, patience.timeoutMs)
    if (outcome.retryAfterMs === undefined) return outcome.reply
    failure = outcome.reply.failure ?? ''
    const doubled = patience.backoffMs * 2 ** attempt
    if (attempt + 1 < patience.tries) {
      await wait(Math.min(Math.max(outcome.retryAfterMs, doubled), patience.longestWaitMs))
    }
  }
  return { failure: `${failure} (${patience.tries} essais)` }
}

interface Outcome {
  readonly reply: Reply
  /** Defined when it is worth asking again: after how long, as the service says, or 0. */
  readonly retryAfterMs?: number
}

async function askOnce(url: URL, timeoutMs: number): Promise<Outcome> {
  try {
    const headers = { accept: 'application/json', 'user-agent': AGENT }
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })
    if (response.ok) return { reply: bodyOf(await response.text()) }
    await response.body?.cancel()
    const reply = { failure: `le géocodeur répond ${response.status}` }
    const isWorthRetrying = response.status === 429 || response.status >= 500
    return isWorthRetrying ? { reply, retryAfterMs: waitOf(response.headers.get('retry-after')) } : { reply }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    const failure = isLate ? 'le géocodeur tarde trop à répondre' : 'le géocodeur ne répond pas'
    return { reply: { failure }, retryAfterMs: 0 }
  }
}

function bodyOf(text: string): Reply {
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { failure: 'le géocodeur répond autre chose que du JSON' }
  }
}

/** `retry-after` is a number of seconds or a date; 0 when it says nothing. */
function waitOf(header: string | null): number {
  if (header === null) return 0
  const ms = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}
