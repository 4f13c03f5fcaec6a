import siteDataUrl from 'virtual:site-data'

import { type Site, siteOf } from './siteOf.ts'

/** Fetches and joins the site's data; rejects when the file cannot be had. */
export async function loadSite(): Promise<Site> {
  const response = await fetch(new URL(siteDataUrl, document.baseURI))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return siteOf(await response.text())
}
