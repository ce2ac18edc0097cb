import type { DataProfile, EpochRecord } from '../compute/protocol';
import type { TrainingOutcome } from '../compute/training-protocol';
import { keepWithin } from '../core/inspect/keep-within';
import { joinRanges, weightRanges, type WeightRange } from '../core/inspect/weight-range';
import type { TrainedNetwork } from '../core/model/network';
import type { PreparedData } from '../core/prepare/prepared';

/** The network as it stood after an epoch. */
export interface FilmFrame {
  /** From 1. */
  readonly epoch: number;
  readonly record: EpochRecord;
  readonly network: TrainedNetwork;
  /** Of each layer's weights. */
  readonly ranges: readonly WeightRange[];
  readonly bytes: number;
}

/** The customers that a run learns from: they may be others by the time the film is looked at. */
export interface FilmSubject {
  readonly data: DataProfile;
  readonly prepared: PreparedData;
}

const MEGABYTE = 2 ** 20;
const BUDGET_BYTES = 256 * MEGABYTE;

/**
 * A training run to be played back: the network after each epoch, from the first to the newest. When the
 * networks together take more than the budget, every second older one is dropped.
 */
export class TrainingFilm {
  readonly subject: FilmSubject;
  readonly #budgetBytes: number;
  /** By epoch, ascending. */
  frames = $state.raw<readonly FilmFrame[]>([]);
  /** Epochs trained so far, kept or not. */
  epochs = $state(0);
  /** Of each layer's weights over all kept frames. */
  readonly ranges = $derived(joinRanges(this.frames.map((frame) => frame.ranges)));

  constructor(subject: FilmSubject, budgetBytes = BUDGET_BYTES) {
    this.subject = subject;
    this.#budgetBytes = budgetBytes;
  }

  /** Adds the network after an epoch, counted from 1. Frames from that epoch on are trained again: dropped. */
  add(epoch: number, record: EpochRecord, network: TrainedNetwork): void {
    this.rewind(epoch - 1);
    const frame = {
      epoch,
      record,
      network,
      ranges: weightRanges(network),
      bytes: networkBytes(network)
    };
    this.frames = keepWithin([...this.frames, frame], this.#budgetBytes);
    this.epochs = epoch;
  }

  /** Adds the finished network, should its own epoch's news still be on their way. */
  end({ epochs, network }: Pick<TrainingOutcome, 'epochs' | 'network'>): void {
    const last = epochs.at(-1);
    if (last && this.epochs < epochs.length) this.add(epochs.length, last, network);
  }

  /** Drops what came after so many epochs. */
  rewind(epochs: number): void {
    if (this.epochs <= epochs) return;
    this.frames = this.frames.filter((frame) => frame.epoch <= epochs);
    this.epochs = epochs;
  }
}

function networkBytes({ layers }: TrainedNetwork): number {
  return layers.reduce((sum, { kernel, bias }) => sum + kernel.byteLength + bias.byteLength, 0);
}
