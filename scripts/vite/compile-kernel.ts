import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

// The compiler's command, since the types of its module change TypeScript's own for the whole project.
const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');

const common = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
const relaxed = ['--enable', 'relaxed-simd'];
// 65,536 pages are all that 32 bits address. Only what is written to takes memory.
const shared = [
  ...['--enable', 'threads', '--importMemory', '--sharedMemory'],
  ...['--initialMemory', '1', '--maximumMemory', '65536']
];

/** What the app imports to get a kernel's bytes: its entry in the folder, and what it is compiled with. */
const kernels: Readonly<Record<string, { entry: string; flags: readonly string[] }>> = {
  'virtual:kernel': { entry: 'index.ts', flags: common },
  'virtual:shared-kernel': { entry: 'shared.ts', flags: [...common, ...shared] }
};

/**
 * Vite plugin: compiles the training kernel from AssemblyScript to WebAssembly when it is first imported, for
 * the build, the development server and the tests alike. The module carries its bytes as base64: some
 * 20 kB that need no request and work in any worker; and once more for browsers with relaxed SIMD, which multiply and
 * add in one instruction. `virtual:shared-kernel` is the same kernel for two threads on one memory.
 *
 * @param folder the kernel's sources, `index.ts` and `shared.ts` among them
 */
export function compileKernel(folder: string): Plugin {
  const compiled = new Map<string, Promise<string>>();
  return {
    name: 'loanbook-kernel',
    resolveId: (id) => (id in kernels ? `\0${id}` : null),
    async load(id) {
      const imported = id.slice(1);
      const kernel = kernels[imported];
      if (!id.startsWith('\0') || !kernel) return null;
      const module =
        compiled.get(imported) ?? moduleOf(path.join(folder, kernel.entry), kernel.flags);
      compiled.set(imported, module);
      return module;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder + path.sep)) return;
      for (const imported of compiled.keys()) {
        const stale = server.moduleGraph.getModuleById(`\0${imported}`);
        if (stale) server.moduleGraph.invalidateModule(stale);
      }
      compiled.clear();
      server.ws.send({ type: 'full-reload' });
    }
  };
}

async function moduleOf(source: string, flags: readonly string[]): Promise<string> {
  const [plain, fused] = await Promise.all([
    compile(source, flags),
    compile(source, [...flags, ...relaxed])
  ]);
  return (
    `export const kernelBase64 = '${plain.toString('base64')}';\n` +
    `export const fusedKernelBase64 = '${fused.toString('base64')}';\n`
  );
}

/** @throws Error with the compiler's own words if the sources have a mistake */
async function compile(source: string, flags: readonly string[]): Promise<Buffer> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'loanbook-kernel-'));
  const outFile = path.join(scratch, 'kernel.wasm');
  try {
    const run = promisify(execFile);
    await run(process.execPath, [compiler, source, '--outFile', outFile, ...flags]);
    return readFileSync(outFile);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
