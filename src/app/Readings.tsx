import { type ReactNode, Suspense } from 'react'

import { hrefOf } from '../state/choices.ts'
import { ReadingNav } from '../views/reseau/ReadingNav.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { READINGS, type ReadingProps } from './readingList.ts'
import { Waiting } from './Waiting.tsx'
import styles from './App.module.css'

interface ReadingsProps extends ReadingProps {
  /** The list, given what to show above it. */
  readonly children: (top: ReactNode) => ReactNode
}

/** What stands beside the picture: the list; beside the graph, what the visitor chose to read of it. */
export function Readings({ children, ...props }: ReadingsProps) {
  const { choices, onChange } = props
  if (choices.vue !== 'reseau') return children(null)
  const reading = READINGS.find(({ lecture }) => lecture === choices.lecture)
  const View = reading?.View ?? null
  const nav = READINGS.length > 1 && (
    <ReadingNav
      readings={READINGS}
      shown={View === null ? 'acteurs' : choices.lecture}
      hrefOf={(lecture) => hrefOf(choices, { lecture })}
      onRead={(lecture) => onChange({ lecture })}
    />
  )
  if (View === null) return children(nav)
  return (
    <div className={styles.results} data-reading={choices.lecture}>
      {nav}
      <div className={styles.reading} id="liste" tabIndex={-1}>
        <ErrorBoundary key={choices.lecture}>
          <Suspense fallback={<Waiting />}>
            <View {...props} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </div>
  )
}
