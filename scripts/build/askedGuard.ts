import { createHash } from 'node:crypto'

/**
 * The one script that stands in the page itself: a link that asks for something must not show the first view of
 * everything until the application answers. It marks the page; the styles hide what was rendered at build.
 */
export const ASKED_GUARD = "if(location.search)document.documentElement.dataset.asked=''"

/** What the security policy knows that script by. */
export const ASKED_GUARD_HASH = `'sha256-${createHash('sha256').update(ASKED_GUARD).digest('base64')}'`
