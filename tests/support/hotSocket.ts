import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Socket } from 'node:net'

import type { HotPayload } from 'vite'

/** What Vite's page hears from its development server. */
export interface HotSocket {
  /** The first message of one of these kinds that comes from now on; an error after four seconds. */
  readonly next: <Type extends HotPayload['type']>(...types: Type[]) => Promise<Extract<HotPayload, { type: Type }>>
  readonly close: () => void
}

/** Opens the socket that the page opens. Node 20 has no WebSocket: only what the test needs of it is here. */
export async function openHotSocket(port: number, token: string): Promise<HotSocket> {
  const socket = await upgraded(port, token)
  const listeners = new Set<(payload: HotPayload) => void>()
  let pending = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    for (let frame = readFrame(pending); frame !== null; frame = readFrame(pending)) {
      pending = pending.subarray(frame.length)
      const payload = JSON.parse(frame.text) as HotPayload
      for (const listener of listeners) listener(payload)
    }
  })
  return {
    next: <Type extends HotPayload['type']>(...types: Type[]) =>
      new Promise<Extract<HotPayload, { type: Type }>>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no message of type ${types.join(' or ')} came`)), 4000)
        const listener = (payload: HotPayload): void => {
          if (!types.some((type) => type === payload.type)) return
          clearTimeout(late)
          listeners.delete(listener)
          // The type was just compared.
          resolve(payload as Extract<HotPayload, { type: Type }>)
        }
        listeners.add(listener)
      }),
    close: () => socket.destroy(),
  }
}

function upgraded(port: number, token: string): Promise<Socket> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-key': randomBytes(16).toString('base64'),
    'sec-websocket-version': '13',
    'sec-websocket-protocol': 'vite-hmr',
  }
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: `/?token=${token}`, headers })
      .on('upgrade', (_response, socket: Socket) => resolve(socket))
      .on('response', ({ statusCode }) => reject(new Error(`no socket: ${statusCode}`)))
      .on('error', reject)
      .end()
  })
}

/** The first frame of what came, once it is whole (RFC 6455, 5.2; a server's frames are not masked). */
function readFrame(bytes: Buffer): { readonly text: string; readonly length: number } | null {
  const short = (bytes[1] ?? 0) & 0x7f
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  if (bytes.length < start) return null
  const size = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
  const length = start + size
  return bytes.length < length ? null : { text: bytes.toString('utf8', start, length), length }
}
