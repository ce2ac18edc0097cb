/** One check of `npm test`; each can be run alone as `npm run SCRIPT`. */
export interface CheckStep {
  readonly title: string;
  readonly script: string;
  /** For steps that run tests: what makes the tool write its JSON report to a file as well. */
  readonly report?: {
    readonly args: (file: string) => string;
    readonly env: (file: string) => Readonly<Record<string, string>>;
  };
}

/** How Playwright writes its report. */
const playwrightReport = {
  args: () => '--reporter=list,json',
  env: (file: string) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file })
};

/** Every check, in stages: those of one stage run side by side, as many as there are cores; the quick ones first. */
export const checkStages: readonly (readonly CheckStep[])[] = [
  [
    { title: 'types', script: 'check' },
    { title: 'lint', script: 'lint' },
    { title: 'format', script: 'format:check' },
    { title: 'dead code', script: 'deadcode' },
    { title: 'layers', script: 'layers' },
    { title: 'build', script: 'build' }
  ],
  [
    {
      title: 'unit tests',
      script: 'test:unit',
      report: {
        args: (file) => `--reporter=default --reporter=json --outputFile.json="${file}"`,
        env: () => ({})
      }
    }
  ],
  [{ title: 'end-to-end tests', script: 'test:e2e', report: playwrightReport }],
  [{ title: 'end-to-end, timed', script: 'test:e2e:alone', report: playwrightReport }]
];
