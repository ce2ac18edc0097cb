import { copyText } from '../../../platform/copy-text';
import { downloadBlob } from '../../../platform/download';

/** Copies a text to the clipboard, and says what became of it. */
export class TextCopy {
  words = $state('');

  /** Where the browser does not allow it, the text is saved as a file. */
  async copy(text: string, fileName: string, type: string): Promise<void> {
    if (await copyText(text)) {
      this.words = 'Copied';
      return;
    }
    downloadBlob(new Blob([text], { type }), fileName);
    this.words = 'Saved as a file: this browser does not allow copying';
  }
}
