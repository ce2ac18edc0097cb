/**
 * Puts a text on the clipboard.
 * @returns false if the browser does not allow it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed here, or no secure address: the caller has another way.
    return false;
  }
}
