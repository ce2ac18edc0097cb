import { LoanbookError } from '../../core/errors';
import { copyText } from '../../platform/copy-text';
import { notify } from '../widgets/notify';
import type { LoanbookApp } from './app-context';

/**
 * Copies a link to the notebook and says so.
 * @param mode how the notebook is to be shown to who follows the link; left out: to be edited
 */
export async function copyLink({ desk }: Pick<LoanbookApp, 'desk'>, mode?: string): Promise<void> {
  try {
    const { origin, pathname, search } = location;
    const shown = mode === undefined ? '' : `&mode=${mode}`;
    const link = `${origin}${pathname}${search}#n=${await desk.linkText()}${shown}`;
    if (!(await copyText(link))) {
      throw new LoanbookError(
        'storage',
        'This browser does not let Loanbook copy. Allow it to use the clipboard, or save the notebook as a file and send that.'
      );
    }
    void notify('The link is copied.', {
      tone: 'success',
      description: 'It holds the recipe of the notebook: no customers, no results.'
    });
  } catch (thrown) {
    const message = thrown instanceof LoanbookError ? thrown.message : String(thrown);
    void notify('There is no link.', { tone: 'error', description: message, duration: 12_000 });
  }
}
