import siteDataUrl from 'virtual:site-data'

import { type Atlas, atlasOf } from '../derive/atlas.ts'
import { type FilterOptions, filterOptionsOf } from '../derive/filterOptions.ts'
import { type SiteData, unpackSiteData } from '../domain/siteData.ts'

/** What the views are made from: the site's file, joined. */
export interface Site {
  readonly atlas: Atlas
  readonly options: FilterOptions
  readonly data: SiteData
}

/** Fetches and joins the site's data; rejects when the file cannot be had. */
export async function loadSite(): Promise<Site> {
  const response = await fetch(new URL(siteDataUrl, document.baseURI))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const data = unpackSiteData(await response.text())
  const atlas = atlasOf(data.publication)
  return { atlas, options: filterOptionsOf(atlas), data }
}
