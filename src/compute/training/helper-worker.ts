/** Entry of the helper: a second thread for one network that Loanbook's own engine trains. */
import { joinTraining } from '../../kernel/join-training';
import type { TeamInvitation } from '../../kernel/kernel-team';

globalThis.addEventListener('message', ({ data }: MessageEvent<TeamInvitation>) => {
  // Who cannot join throws here, and is not counted upon.
  const help = joinTraining(data);
  postMessage('ready');
  help();
  close();
});
