import path from 'node:path';
import { preview } from 'vite';
import { kernelFolder, projectRoot } from '../../scripts/project-paths';
import { buildFixture } from '../../scripts/vite/build-fixture';
import { compileKernel } from '../../scripts/vite/compile-kernel';

/** A page that holds a graphics engine to what every engine must do. */
export interface ConformancePage {
  readonly url: string;
  close(): Promise<void>;
}

const source = (file: string) => JSON.stringify(path.join(projectRoot, 'src/compute', file));

const files = {
  'index.html':
    '<!doctype html><title>Engines</title><script type="module" src="./entry.js"></script>',
  'entry.js': `
    import { engineConformance } from ${source('testing/engine-conformance.ts')};
    import { toyJob } from ${source('testing/toy-job.ts')};
    import { RunControl } from ${source('training/run-control.ts')};
    import { startEngine } from ${source('training/start-engine.ts')};
    import { tf } from ${source('training/tensorflow.ts')};
    import { trainNetwork } from ${source('training/train-network.ts')};
    const start = (engine) => startEngine(engine, { simd: '', plain: '' });
    globalThis.conformance = {
      start,
      names: engineConformance.map(({ name }) => name),
      check: (engine, name) => engineConformance.find((each) => each.name === name).check(engine),
      /** Trains on WebGL and takes its card away after the first epoch; gives the error's code. */
      async loseCard() {
        await start('webgl');
        try {
          await trainNetwork('webgl', toyJob({ epochs: 4 }), {
            now: () => performance.now(),
            control: new RunControl('run'),
            onEvent(event) {
              if (event.kind !== 'epoch') return;
              tf.backend().gpgpu.gl.getExtension('WEBGL_lose_context').loseContext();
            }
          });
        } catch (error) {
          return error.code;
        }
        return 'it went on';
      }
    };
  `
};

/** Builds and serves the page on a free port. */
export async function serveConformance(): Promise<ConformancePage> {
  const fixture = await buildFixture(files, () => ({ plugins: [compileKernel(kernelFolder)] }));
  const server = await preview({
    root: path.dirname(fixture.distFolder),
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4283 }
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server gave no address.');
  return {
    url,
    async close() {
      await server.close();
      fixture.remove();
    }
  };
}
