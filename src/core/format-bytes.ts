import { formatNumber } from './format';

/** A file's or a store's size: "1.3 MB". */
export function formatBytes(bytes: number): string {
  const megabytes = bytes / 1e6;
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`;
  return `${megabytes < 10 ? megabytes.toFixed(1) : formatNumber(megabytes, 'count')} MB`;
}
