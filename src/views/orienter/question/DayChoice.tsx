import { useLingui } from '@lingui/react/macro'

import { JOURS, type Jour } from '../../../derive/orientation/need.ts'
import { dayName } from '../../../text/orientation/names.ts'
import { SeveralOf } from './SeveralOf.tsx'

interface DayChoiceProps {
  readonly chosen: readonly Jour[]
  readonly onChange: (days: readonly Jour[]) => void
}

/** The days on which the person can go somewhere, kept in the order of the week. */
export function DayChoice({ chosen, onChange }: DayChoiceProps) {
  const { t, i18n } = useLingui()
  return (
    <SeveralOf
      legend={t`Jours disponibles`}
      options={JOURS.map((day) => [day, dayName(i18n.locale, day)] as const)}
      chosen={chosen}
      onChange={(codes) => onChange(JOURS.filter((day) => codes.includes(day)))}
    />
  )
}
