import { type ReactNode, Suspense, useEffect, useRef } from 'react'

import { hrefOf } from '../state/choices.ts'
import { ReadingNav } from '../views/ReadingNav.tsx'
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
  const { lecture: read } = choices
  const readFrom = useRef<typeof read>(null)
  useEffect(() => {
    if (readFrom.current === null || readFrom.current === read) return
    readFrom.current = null
    // Between the list and the rest the links are made anew, and the focus on them is lost.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('#lectures a[aria-current]')?.focus()
  }, [read])
  if (choices.vue !== 'reseau') return children(null)
  const reading = READINGS.find(({ lecture }) => lecture === choices.lecture)
  const View = reading?.View ?? null
  const nav = READINGS.length > 1 && (
    <ReadingNav
      readings={READINGS}
      shown={View === null ? 'acteurs' : choices.lecture}
      hrefOf={(lecture) => hrefOf(choices, { lecture })}
      onRead={(lecture) => {
        readFrom.current = read
        onChange({ lecture })
      }}
    />
  )
  if (View === null) return children(nav)
  return (
    <div className={styles.results} data-reading={choices.lecture}>
      {nav}
      {/* Where « skip » leads, and where the focus goes back to, whatever is beside the graph. */}
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
