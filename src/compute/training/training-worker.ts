/** Entry of the training worker: one run or one measurement, then its owner ends it. */
import { expose } from 'comlink';
import { installThrowHandler } from '../throw-handler';
import { trainingApi } from './training-api';

installThrowHandler();
expose(trainingApi);
