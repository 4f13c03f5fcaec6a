/** Strokes of 24 × 24 drawings, by the names that the table of needs calls them (`pictogramme`). */
export const PICTOGRAMS: Readonly<Record<string, string>> = {
  langue: 'M4 5h11v8H9l-4 4v-4H4zM18 9h2v8h-1v3l-3-3h-5v-1M7.5 8h4.5M7.5 10.5h3',
  evaluation: 'M5 3h10l4 4v14H5zM8 10l1.5 1.5L12 9M8 16l1.5 1.5L12 15M14 10.5h2.5M14 16.5h2.5',
  diplome:
    'M12 3l2.3 1.7 2.9-.1.8 2.7 2.4 1.6-1 2.7 1 2.7-2.4 1.6-.8 2.7-2.9-.1L12 20.2l-2.3-1.7-2.9.1-.8-2.7-2.4-1.6 1-2.7-1-2.7 2.4-1.6.8-2.7 2.9.1zM8.5 11.8l2.5 2.5 4.5-4.5',
  formation: 'M2 9l10-5 10 5-10 5zM6 11.5v5c3 2.5 9 2.5 12 0v-5M22 9v6',
  travail: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18M11 12v2h2v-2',
  deplacement: 'M4 16V7q0-3 3-3h10q3 0 3 3v9zM4 11h16M6 16v3h3v-3M15 16v3h3v-3M7.5 13.5h1M15.5 13.5h1',
  enfants:
    'M8 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM4 20v-5q0-4 4-4t4 4v5M17 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM14 20v-1q0-3 3-3t3 3v1',
  droits: 'M12 3v17M7 20h10M4 7h16M6.5 7L3.5 13h6zM17.5 7l-3 6h6zM3.5 13q3 3 6 0M14.5 13q3 3 6 0',
  logement: 'M3 11.5L12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6',
  numerique: 'M4 5h16v10H4zM2 19h20M9 15v4M15 15v4',
  sante: 'M12 20C4 14.5 3 11 3 8.5a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 2.5-1 6-9 11.5zM9 11h6M12 8v6',
  alimentation: 'M4 10h16l-1.5 10h-13zM8 10l3-6M16 10l-3-6M9 13v4M12 13v4M15 13v4',
  rencontre: 'M9 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM15.5 6.5a2 2 0 1 1 0 4M4 19q0-6 5-6t5 6M16 13.5q4 0 4 5.5',
}
