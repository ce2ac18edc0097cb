import { safeFileName } from './safe-file-name';

/** Long enough for every browser to have taken the address. */
const REVOKE_AFTER_MS = 10_000;

/** Hands a file to the browser's downloads, under a name that every file system takes. */
export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
