import type { Fiche } from '../../derive/atlas.ts'
import type { Telling } from './telling.ts'

interface ActorLinkProps {
  readonly fiche: Fiche
  readonly telling: Pick<Telling, 'hrefOf' | 'onOpen'>
  readonly className?: string | undefined
}

/** An organisation's name; opens its card here, or elsewhere as the visitor asks. */
export function ActorLink({ fiche: { acteur }, telling, className }: ActorLinkProps) {
  return (
    <a
      href={telling.hrefOf(acteur.id)}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        telling.onOpen(acteur.id)
      }}
    >
      {acteur.nom}
    </a>
  )
}
