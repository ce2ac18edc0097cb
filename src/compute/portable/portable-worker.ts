/** Entry of the portable worker, which writes models for other programs and reads them back. */
import { expose } from 'comlink';
import { readTfjs } from '../../core/portable/tfjs/read-tfjs';
import { writePortable } from '../../core/portable/write-portable';
import type { PortableApi } from '../portable-protocol';
import type { Answers } from '../table/answers';
import { installThrowHandler } from '../throw-handler';

const api: Answers<PortableApi> = { write: writePortable, open: readTfjs };

installThrowHandler();
expose(api);
