/** Entry of the explain worker, which tells why networks decide as they do. */
import { expose } from 'comlink';
import { installThrowHandler } from '../throw-handler';
import { ExplainSession } from './explain-session';

installThrowHandler();
expose(new ExplainSession());
