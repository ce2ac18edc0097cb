/** A command's keys as this machine's keyboard names them. */
export function keyWords(keys: string, isMac: boolean): readonly string[] {
  return keys.split(' ').map((key) => {
    if (key === 'Mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'Alt') return isMac ? '⌥' : 'Alt';
    return key;
  });
}
