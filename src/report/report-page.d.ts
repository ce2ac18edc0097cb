/** The page inside every report, without a report in it: see scripts/vite/report-page.ts. */
declare module 'virtual:report-page' {
  export const reportPage: string;
}
