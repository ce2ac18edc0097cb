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

/** Every check, the quick ones first. */
export const checkSteps: readonly CheckStep[] = [
  { title: 'format', script: 'format:check' },
  { title: 'lint', script: 'lint' },
  { title: 'types', script: 'check' },
  { title: 'layers', script: 'layers' },
  { title: 'dead code', script: 'deadcode' },
  {
    title: 'unit tests',
    script: 'test:unit',
    report: {
      args: (file) => `--reporter=default --reporter=json --outputFile.json="${file}"`,
      env: () => ({})
    }
  },
  { title: 'build', script: 'build' },
  {
    title: 'end-to-end tests',
    script: 'test:e2e',
    report: {
      args: () => '--reporter=list,json',
      env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file })
    }
  }
];
