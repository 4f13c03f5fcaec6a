import type { Service } from '../../domain/tables/services.ts'
import type { Profile } from './need.ts'
import { type Reason, note, reason } from './verdict.ts'

/**
 * Whether somebody is understood where they are sent. No language ever closes a door: where none is shared, an
 * interpreter is to be thought of, which is a doubt; where the source names none, it is worth asking, and decides nothing.
 */
export function langue({ langues: spoken }: Service, { langues }: Pick<Profile, 'langues'>): Reason | null {
  if (langues.length === 0) return null
  const shared = spoken.filter((code) => langues.some((other) => primary(other) === primary(code)))
  if (shared.length > 0) return reason('langue', 'oui', 'langue-parlee', shared)
  if (spoken.length > 0) return reason('langue', 'a-verifier', 'langue-autre', spoken)
  // French is spoken everywhere, whether a source troubles to say so or not.
  return langues.some((code) => primary(code) === 'fr') ? null : note('langue', 'langue-inconnue', langues)
}

/** `ar-MA` and `ar` are one language here. */
function primary(code: string): string {
  return code.split('-', 1)[0] ?? code
}
