import type { Plugin } from 'vite'

import { ASKED_GUARD_HASH } from './askedGuard.ts'

/**
 * What the built page may load: its own files only. Workers may be blobs, as MapLibre 5 makes its own; the national map
 * service is there for the visitor who asks for its background, and nothing calls it otherwise.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${ASKED_GUARD_HASH}`,
  "style-src 'self'",
  "img-src 'self' data: blob: https://data.geopf.fr",
  "connect-src 'self' https://data.geopf.fr",
  "worker-src 'self' blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Puts the content security policy in the built page, first in its head so that all the rest obeys it. */
export function securityPolicyPlugin(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend' as const,
      },
    ],
  }
}
