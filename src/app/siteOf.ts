import { type Atlas, atlasOf } from '../derive/atlas.ts'
import { type FilterOptions, filterOptionsOf } from '../derive/filterOptions.ts'
import { type SiteData, unpackSiteData } from '../domain/siteData.ts'

/** What the views are made from: the site's file, joined. */
export interface Site {
  readonly atlas: Atlas
  readonly options: FilterOptions
  readonly data: SiteData
}

/** Joins the text of the site's data file. */
export function siteOf(text: string): Site {
  const data = unpackSiteData(text)
  const atlas = atlasOf(data.publication)
  return { atlas, options: filterOptionsOf(atlas), data }
}
