import { setCurveState, findCurveState, type RestyleCurve } from './curve-container';

/** One epoch under Keras' names, which tfjs-vis reads. */
export interface HistoryRecord {
  readonly loss: number;
  readonly acc: number;
  readonly val_loss: number;
  readonly val_acc: number;
}

export interface CurveContainers {
  readonly loss: HTMLElement;
  readonly accuracy: HTMLElement;
}

export interface CurveOptions {
  readonly restyleLoss: RestyleCurve;
  readonly restyleAccuracy: RestyleCurve;
  /** Told when a drawing fails. */
  readonly onError: (error: unknown) => void;
}

export interface TrainingCurves {
  /** Shows a newer history, or the same one in another look; at most two drawings a second. */
  update(history: readonly HistoryRecord[], options: CurveOptions): void;
  finalize(): void;
}

/** At most two drawings a second, so that curves never slow what they show. */
const BETWEEN_DRAWINGS_MS = 500;

/**
 * Draws loss and accuracy after each epoch with tfjs-vis, each into its container. Updates that come
 * faster than two a second are coalesced; the newest is always drawn in the end. An empty history draws
 * empty axes, so that everything is loaded before the first epoch arrives.
 */
export function drawTrainingCurves(
  containers: CurveContainers,
  history: readonly HistoryRecord[],
  options: CurveOptions
): TrainingCurves {
  let waiting: { history: readonly HistoryRecord[]; options: CurveOptions } | null = null;
  let busy = false;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drawNext = () => {
    if (over || busy || !waiting) return;
    const next = waiting;
    waiting = null;
    busy = true;
    draw(containers, next.history, next.options)
      .catch((error: unknown) => over || next.options.onError(error))
      .finally(() => {
        if (over) clear(containers);
        else
          timer = setTimeout(() => {
            busy = false;
            drawNext();
          }, BETWEEN_DRAWINGS_MS);
      });
  };
  const update: TrainingCurves['update'] = (newHistory, newOptions) => {
    waiting = { history: newHistory, options: newOptions };
    drawNext();
  };
  update(history, options);
  return {
    update,
    finalize: () => {
      over = true;
      clearTimeout(timer);
      clear(containers);
    }
  };
}

async function draw(
  containers: CurveContainers,
  records: readonly HistoryRecord[],
  options: CurveOptions
): Promise<void> {
  const { history } = await import('@tensorflow/tfjs-vis/dist/show/history');
  const logs = records.map((record) => ({ ...record }));
  restyle(containers.loss, options.restyleLoss);
  restyle(containers.accuracy, options.restyleAccuracy);
  await history(containers.loss, logs, ['loss', 'val_loss']);
  await history(containers.accuracy, logs, ['acc', 'val_acc']);
}

function restyle(container: HTMLElement, look: RestyleCurve): void {
  setCurveState(container, { ...findCurveState(container), restyle: look });
}

function clear(containers: CurveContainers): void {
  for (const container of [containers.loss, containers.accuracy]) {
    findCurveState(container)?.drawn?.chart.finalize();
    setCurveState(container, undefined);
    container.replaceChildren();
  }
}
