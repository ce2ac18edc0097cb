import path from 'node:path';
import asc from 'assemblyscript/asc';
import type { Plugin } from 'vite';

/** What the app imports to get the kernel's bytes. */
const IMPORTED = 'virtual:kernel';
const RESOLVED = '\0virtual:kernel';

/**
 * Vite plugin: compiles the training kernel from AssemblyScript to WebAssembly when it is first imported, for
 * the build, the development server and the tests alike. The module carries its bytes as base64: some
 * 20 kB that need no request and work in any worker.
 *
 * @param folder the kernel's sources, `index.ts` among them
 */
export function compileKernel(folder: string): Plugin {
  let compiled: Promise<Uint8Array> | null = null;
  return {
    name: 'loanbook-kernel',
    resolveId: (id) => (id === IMPORTED ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      compiled ??= compile(folder);
      const base64 = Buffer.from(await compiled).toString('base64');
      return `export const kernelBase64 = '${base64}';`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder + path.sep)) return;
      compiled = null;
      const stale = server.moduleGraph.getModuleById(RESOLVED);
      if (stale) server.moduleGraph.invalidateModule(stale);
      server.ws.send({ type: 'full-reload' });
    }
  };
}

/** @throws Error with the compiler's own words if the sources have a mistake */
async function compile(folder: string): Promise<Uint8Array> {
  let wasm: Uint8Array | null = null;
  const words = asc.createMemoryStream();
  const { error } = await asc.main(
    [
      path.join(folder, 'index.ts'),
      ...['--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd']
    ],
    {
      stderr: words,
      writeFile(name, contents) {
        if (name === 'kernel.wasm' && typeof contents !== 'string') wasm = contents;
      }
    }
  );
  if (error || !wasm) {
    throw new Error(`The kernel does not compile: ${error?.message ?? ''}\n${words.toString()}`);
  }
  return wasm;
}
