import type { ErrorCode } from '../../core/errors';

const TITLES: Readonly<Record<ErrorCode, string>> = {
  'no-such-file': 'The file cannot be read',
  'not-a-table': 'This is not a table',
  'empty-file': 'The file is empty',
  'header-only': 'The file has a header and no customers',
  'no-target': 'No answer column',
  'one-class': 'Only one answer in the file',
  'bad-cell': 'A value cannot be read',
  'ragged-row': 'A row does not fit the header',
  'duplicate-column': 'Two columns share a name',
  'missing-target': 'An answer is missing',
  'too-few-rows': 'Too few customers',
  'no-inputs': 'Nothing to learn from',
  'bad-setting': 'A setting cannot be used',
  'bad-chart': 'This chart cannot be drawn',
  'bad-query': 'The query cannot be run',
  'engine-unavailable': 'This engine is not available here',
  'engine-lost': 'The graphics card was taken away',
  'not-finite': 'The training went out of range',
  'worker-lost': 'The computation ended unexpectedly',
  storage: 'This browser does not keep it',
  'rows-missing': 'The customers’ rows are not here',
  'bad-notebook': 'This notebook cannot be opened',
  'bad-model': 'This model cannot be opened',
  stopped: 'Stopped',
  internal: 'Something went wrong'
};

/** A few words that head an error's message. */
export function errorTitle(code: ErrorCode): string {
  return TITLES[code];
}
