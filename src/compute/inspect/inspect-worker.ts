/** Entry of the inspect worker, which asks networks about customers and trains nothing. */
import { expose } from 'comlink';
import type { Answers } from '../table/answers';
import type { InspectApi } from '../inspect-protocol';
import { installThrowHandler } from '../throw-handler';
import { computeSurface } from './compute-surface';
import { inspectNetwork } from './inspect-network';

const api: Answers<InspectApi> = { inspect: inspectNetwork, surface: computeSurface };

installThrowHandler();
expose(api);
