import { Trans } from '@lingui/react/macro'

/** Click to call; nothing without a number. */
export function CallLink({
  phone,
  className,
}: {
  readonly phone: string | null
  readonly className?: string | undefined
}) {
  if (phone === null) return null
  return (
    <a href={`tel:${phone.replace(/\s/g, '')}`} className={className}>
      <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d="M3.5 1.5l2.5.5 1 3-1.6 1.4q1.2 2.6 3.8 3.9l1.6-1.6 3 1.1.4 2.6q0 1.3-1.3 1.3C6.5 13.5 2.3 9 2.2 2.8q0-1.3 1.3-1.3z"
          fill="currentColor"
        />
      </svg>
      {phone}
      <span className="visually-hidden">
        <Trans> (appeler)</Trans>
      </span>
    </a>
  )
}
