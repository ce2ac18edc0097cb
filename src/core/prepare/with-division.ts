import type { PreparationSettings } from './prepared';

/**
 * The same settings with the customers divided so that those stay together who are equal in some columns; null: at
 * random, which is written by leaving both settings out, so that what was made before is up to date again.
 */
export function withDivision(
  settings: PreparationSettings,
  groupedBy: readonly string[] | null
): PreparationSettings {
  return groupedBy === null
    ? { ...settings, division: undefined, groupedBy: undefined }
    : { ...settings, division: 'grouped', groupedBy };
}
