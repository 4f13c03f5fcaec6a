declare module 'virtual:site-data' {
  /** Path of the site's data file, relative to the page. */
  const path: string
  export default path
}

declare module '*.po' {
  import type { Messages } from '@lingui/core'

  export const messages: Messages
}
