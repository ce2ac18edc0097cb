import { LoanbookError } from '../errors';

/**
 * Refuses text that is a web page, XML or JSON, which would otherwise read as a strange table.
 * @throws LoanbookError `not-a-table` that names what was found.
 */
export function rejectNonTable(text: string, file: string): void {
  const found = kindOf(text.slice(0, 4096).trimStart(), text);
  if (found === null) return;
  throw new LoanbookError(
    'not-a-table',
    `${file} is ${found}. A table is expected: one header row, one row a customer, fields separated by commas, semicolons or tabs.`,
    { file }
  );
}

function kindOf(start: string, text: string): string | null {
  if (/^(?:<!doctype\s+html|<html|<head|<body|<table|<!--)/i.test(start)) {
    return 'a web page (HTML), perhaps a login or error page saved under this name';
  }
  if (/^<(?:\?xml|!doctype)/i.test(start)) return 'an XML document';
  if (/^\{\s*(?:"[^"]*"\s*:|\})/.test(start) || /^\[\s*(?:[[{\]"]|-?\d+\s*[,\]])/.test(start)) {
    return 'a JSON document';
  }
  return /^[[{]/.test(start) && parsesAsJson(text) ? 'a JSON document' : null;
}

function parsesAsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
