declare module 'virtual:site-data' {
  /** Path of the site's data file, relative to the page. */
  const path: string
  export default path
}

declare module 'virtual:traductions' {
  /** Path of the file of translated labels (`Translations`), relative to the page: the printed sheet alone loads it. */
  const path: string
  export default path
}

declare module '*.po' {
  import type { Messages } from '@lingui/core'

  export const messages: Messages
}
