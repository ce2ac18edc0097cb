/** What the tabs of Loanbook tell each other. */
export type TabMessage =
  /** Whoever writes the notebook is asked to finish and to let another tab write. */
  | { readonly kind: 'hand-over'; readonly to: string }
  /** The tab that wrote has kept all it has. */
  | { readonly kind: 'handed-over'; readonly to: string }
  /** Everything was deleted: nothing may be written back. */
  | { readonly kind: 'deleted' };

/** A channel between the tabs of this browser; without one (an old browser) nothing is heard. */
export interface TabChannel {
  post(message: TabMessage): void;
  /** @returns what ends the listening */
  listen(hear: (message: TabMessage) => void): () => void;
}

export function openTabChannel(): TabChannel {
  const channel = new BroadcastChannel('loanbook');
  return {
    post: (message) => channel.postMessage(message),
    listen(hear) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (isTabMessage(data)) hear(data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    }
  };
}

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'deleted') return true;
  const known = data.kind === 'hand-over' || data.kind === 'handed-over';
  return known && 'to' in data && typeof data.to === 'string';
}
