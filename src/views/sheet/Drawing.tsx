import styles from './Drawing.module.css'

/** Strokes of 24 × 24 drawings of what the parts of the sheet tell. */
const DRAWINGS = {
  lieu: 'M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12zM12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  telephone:
    'M6 3l3 .5L10.5 8 8 10c1.2 2.5 3 4.5 6 6l2-2.5 4.5 1.5.5 3c-.3 2-1.5 3-3.5 3C10 20 4 13 3 6.5 3 4.5 4 3.2 6 3z',
  horloge: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  chemin: 'M5 21V6.5A3 3 0 0 1 8 3.5h0a3 3 0 0 1 3 3v11a3 3 0 0 0 3 3h0a3 3 0 0 0 3-3V6M13.5 9L17 5.5 20.5 9',
  train:
    'M7 3h10a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zM4 10h16M8 13.5h.1M16 13.5h.1M8 17l-3 4M16 17l3 4',
  main: 'M12 3l2.7 5.7 6.3.8-4.6 4.3 1.2 6.2-5.6-3-5.6 3 1.2-6.2L3 9.5l6.3-.8z',
  personnes: 'M9 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM15.5 6.5a2 2 0 1 1 0 4M4 19q0-6 5-6t5 6M16 13.5q4 0 4 5.5',
  crayon: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
} as const

/** One of the drawings. */
export type DrawingName = keyof typeof DRAWINGS

/** A drawing of what stands beside it; the words are there too. */
export function Drawing({ name }: { readonly name: DrawingName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={styles.pictogram}>
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
