/**
 * Serves the app on this machine until Ctrl-C: `npm start` builds it first, `npm run serve` takes it as it is.
 * Options: --build; --port N, the next free one if it is in use; --strict-port, that one or none.
 */
import { parseArgs } from 'node:util';
import { buildApp } from './build-app.ts';
import { serveDist } from './serve-dist.ts';

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    port: { type: 'string' },
    'strict-port': { type: 'boolean', default: false }
  }
});

if (values.build) {
  console.log('Building Loanbook …');
  await buildApp();
}
const app = await serveDist({
  port: values.port === undefined ? undefined : Number(values.port),
  strictPort: values['strict-port']
});
console.log(`\nLoanbook is at ${app.url}\nCtrl-C stops it.`);

let stopping = false;
process.on('SIGINT', () => {
  // A terminal sends Ctrl-C to npm and to this process, and npm passes it on: it may come twice.
  if (stopping) return;
  stopping = true;
  void app.close().finally(() => process.exit(0));
});
