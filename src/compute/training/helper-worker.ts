/** Entry of the helper: a second thread for one network that Loanbook's own engine trains. */
import { helpTraining } from '../../kernel/help-training';
import type { TeamInvitation } from '../../kernel/kernel-team';

globalThis.addEventListener('message', ({ data }: MessageEvent<TeamInvitation>) => {
  postMessage('ready');
  helpTraining(data);
  close();
});
