/**
 * Imported first by the table worker, which holds the customers' rows: takes from it every way to send
 * something out. Servers that send Loanbook's policies forbid it a second time.
 */
import { removeGlobals } from './remove-globals';

removeGlobals(globalThis, [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'Worker',
  'SharedWorker',
  'importScripts',
  // These fetch what they are given the address of.
  'caches',
  'Cache',
  'CacheStorage',
  'FontFace'
]);
