/** The kernel for two threads on one memory. */
export * from './index';
export { endPhase, endWork, finishPart, openPhase, setTeam, takeBack, takeFront } from './team';
