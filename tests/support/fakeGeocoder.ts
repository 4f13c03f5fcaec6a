import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A failure of the service, or an answer that is not what its documentation says. */
interface Stumble {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly raw?: string
  readonly delayMs?: number
}

/** A server that answers as the national geocoder's documentation says, or fails as told. */
export interface FakeGeocoder {
  readonly url: string
  /** What to answer, in order; the last answer is repeated. Anything without a status is sent as JSON. */
  readonly answers: (...answers: readonly object[]) => void
  /** The addresses that were asked for, in order. */
  readonly asked: () => readonly URL[]
  /** When they were asked for, in milliseconds. */
  readonly times: () => readonly number[]
  readonly close: () => Promise<void>
}

/** A GeoJSON FeatureCollection of one address, as the service writes it. */
export function answerWith(properties: object, coordinates: readonly unknown[]): object {
  const geometry = { type: 'Point', coordinates }
  const context = { context: '36, Indre, Centre-Val de Loire', importance: 0.6, _type: 'address' }
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry, properties: { ...context, ...properties } }],
    query: '',
  }
}

/** Starts the server on a free port. */
export async function fakeGeocoder(): Promise<FakeGeocoder> {
  let queue: readonly object[] = []
  const asked: URL[] = []
  const times: number[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(new URL(request.url ?? '/', 'http://127.0.0.1'))
    times.push(performance.now())
    const [next = { status: 404 }, ...rest] = queue
    if (rest.length > 0) queue = rest
    const { status, headers, raw, delayMs }: Stumble =
      'status' in next ? (next as Stumble) : { status: 200, raw: JSON.stringify(next) }
    setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(raw ?? '{}')
    }, delayMs ?? 0)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage/search`,
    answers: (...answers) => {
      queue = answers
    },
    asked: () => asked,
    times: () => times,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
