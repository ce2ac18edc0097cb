/** Entry of the table worker, which holds the customers' rows. The first import must stay the first. */
import './cut-network';
import { expose, transfer } from 'comlink';
import type { ContactReason } from '../../core/explain/contact-reasons';
import type { PortableModel } from '../../core/portable/portable-model';
import type { PreparationSettings, PreparedData } from '../../core/prepare/prepared';
import type { ContactsRequest, ScoredFile, TableView } from '../protocol';
import { Breather } from '../training/breather';
import { installThrowHandler } from '../throw-handler';
import { preparedBuffers } from './prepared-buffers';
import { TableSession } from './table-session';

/** A session whose large answers are moved out of the worker. */
class TransferringSession extends TableSession {
  override prepare(view: TableView, settings: PreparationSettings): PreparedData {
    const prepared = super.prepare(view, settings);
    return transfer(prepared, preparedBuffers(prepared));
  }

  override contactsCsv(
    request: ContactsRequest,
    contacts: number,
    reasons: readonly ContactReason[]
  ): ArrayBuffer {
    const bytes = super.contactsCsv(request, contacts, reasons);
    return transfer(bytes, [bytes]);
  }

  override scoresCsv(view: TableView, model: PortableModel): ArrayBuffer {
    const bytes = super.scoresCsv(view, model);
    return transfer(bytes, [bytes]);
  }

  override scoreFile(...file: Parameters<TableSession['scoreFile']>): ScoredFile {
    const scored = super.scoreFile(...file);
    return transfer(scored, [scored.csv]);
  }

  override toCsv(view: TableView): ArrayBuffer {
    const bytes = super.toCsv(view);
    return transfer(bytes, [bytes]);
  }
}

const breather = new Breather(() => performance.now());

installThrowHandler();
// A worker that replaces another must not answer for that one's waiting files.
expose(new TransferringSession(`table-${performance.timeOrigin}`, () => breather.breathe()));
