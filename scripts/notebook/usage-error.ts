/** The command line says something that cannot be done. The message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(message: string) {
    super(`${message} See: npm run notebook -- --help`);
  }
}
