/** How names lead to cards. */
export interface ActorLinks {
  readonly nameOf: (id: string) => string
  readonly hrefOf: (id: string) => string
  readonly onOpen: (id: string) => void
}

/** An organisation's name; opens its card here, or elsewhere as the visitor asks. */
export function ActorName({ id, links }: { readonly id: string; readonly links: ActorLinks }) {
  return (
    <a
      href={links.hrefOf(id)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        links.onOpen(id)
      }}
    >
      {links.nameOf(id)}
    </a>
  )
}
