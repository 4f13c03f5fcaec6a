/** How many organisations a shortlist holds at most. */
export const SHORTLIST_MAX = 20

/** Under which name it is kept on the device. */
const STORAGE_KEY = 'selection'

/** The shortlist with an organisation put in, or taken out when it was there; a full one takes no more. */
export function toggled(shortlist: readonly string[], id: string): readonly string[] {
  if (shortlist.includes(id)) return shortlist.filter((other) => other !== id)
  return shortlist.length >= SHORTLIST_MAX ? shortlist : [...shortlist, id]
}

/** The organisations of a shortlist that exist, each once, at most twenty. */
export function knownShortlist(ids: readonly string[], exists: (id: string) => boolean): readonly string[] {
  return [...new Set(ids)].filter(exists).slice(0, SHORTLIST_MAX)
}

/** The shortlist kept on the device; empty when there is none, or when the browser keeps nothing. */
export function storedShortlist(): readonly string[] {
  try {
    return (localStorage.getItem(STORAGE_KEY) ?? '').split(',').filter((id) => id !== '')
  } catch {
    return []
  }
}

/** Keeps the shortlist on the device, where the browser allows it; an empty one leaves no trace. */
export function storeShortlist(shortlist: readonly string[]): void {
  try {
    if (shortlist.length === 0) localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, shortlist.join(','))
  } catch {
    // The link keeps it all the same.
  }
}
