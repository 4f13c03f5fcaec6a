import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import sirv from 'sirv'

/** A static server of a folder under a sub-path, as a host would have it; `origin` and `close` are its whole use. */
export interface StaticServer {
  /** Address of the site, with its final slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a built site under `/sous/chemin/` on a free port. */
export async function serveFolder(folder: string, base = '/sous/chemin/'): Promise<StaticServer> {
  const handle = sirv(folder, { etag: true, dev: false, brotli: true })
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      response.writeHead(404).end()
      return
    }
    request.url = url.slice(base.length - 1)
    handle(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
