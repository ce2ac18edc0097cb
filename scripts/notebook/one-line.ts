/** Colours and other codes that a terminal understands. */
const terminalCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');

/** Playwright's log of its calls: its first entry says what was waited for. */
const callLog = /\s*Call log:\s*-?\s*([^\n]*)[\s\S]*$/;

/** What was thrown, as one line without a stack: a message's breaks made spaces. */
export function oneLine(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const words = message.replace(terminalCodes, '').replace(callLog, ' ($1)');
  return words.replace(/\s+/g, ' ').trim();
}
