import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { LoanbookError } from '../../core/errors';
import type { EngineName } from '../training-protocol';
import { tf } from './tensorflow';

/** Watches over the graphics card that an engine computes on. */
export interface EngineWatch {
  /** Rejects with `engine-lost` when the card goes away; never resolves. */
  readonly lost: Promise<never>;
  /** Throws `engine-lost` if the card is gone already: what is computed then is no error but nonsense. */
  check(): void;
  /** Looks no longer. */
  end(): void;
}

/**
 * Watches the engine that was started. A lost card makes TensorFlow.js wait for ever for its results, so a run
 * must race against `lost`.
 */
export function watchEngine(engine: EngineName): EngineWatch {
  let isLost = false;
  let report: (error: LoanbookError) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => (report = reject));
  // A watch that nobody waits for is no fault.
  lost.catch(() => undefined);
  const lose = (): void => {
    isLost = true;
    report(engineLost());
  };
  const end = listen(engine, lose);
  return {
    lost,
    check() {
      if (isLost || (engine === 'webgl' && contextOf().isContextLost())) throw engineLost();
    },
    end
  };
}

/** Calls `lose` when the engine's card goes away. @returns how to listen no longer */
function listen(engine: EngineName, lose: () => void): () => void {
  if (engine === 'webgl') {
    const { canvas } = contextOf();
    canvas.addEventListener('webglcontextlost', lose);
    return () => canvas.removeEventListener('webglcontextlost', lose);
  }
  let listening = true;
  if (engine === 'webgpu') {
    void (tf.backend() as WebGPUBackend).device.lost.then(() => {
      if (listening) lose();
    });
  }
  return () => {
    listening = false;
  };
}

function contextOf(): WebGLRenderingContext {
  return (tf.backend() as MathBackendWebGL).gpgpu.gl;
}

function engineLost(): LoanbookError {
  return new LoanbookError(
    'engine-lost',
    'The graphics card was taken away from the browser while it computed (its driver was restarted, or ' +
      'another program needs it). Choose another engine, or train again.'
  );
}
