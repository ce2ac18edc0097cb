import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

/** What the app imports to get the kernel's bytes. */
const IMPORTED = 'virtual:kernel';
const RESOLVED = '\0virtual:kernel';

// The compiler's command, since the types of its module change TypeScript's own for the whole project.
const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
const fusedFlags = [...flags, '--enable', 'relaxed-simd'];

/**
 * Vite plugin: compiles the training kernel from AssemblyScript to WebAssembly when it is first imported, for
 * the build, the development server and the tests alike. The module carries its bytes as base64: some
 * 20 kB that need no request and work in any worker; and once more for browsers with relaxed SIMD, which multiply and
 * add in one instruction.
 *
 * @param folder the kernel's sources, `index.ts` among them
 */
export function compileKernel(folder: string): Plugin {
  let compiled: Promise<string> | null = null;
  return {
    name: 'loanbook-kernel',
    resolveId: (id) => (id === IMPORTED ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      compiled ??= moduleOf(folder);
      return compiled;
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

async function moduleOf(folder: string): Promise<string> {
  const [plain, fused] = await Promise.all([compile(folder, flags), compile(folder, fusedFlags)]);
  return (
    `export const kernelBase64 = '${plain.toString('base64')}';\n` +
    `export const fusedKernelBase64 = '${fused.toString('base64')}';\n`
  );
}

/** @throws Error with the compiler's own words if the sources have a mistake */
async function compile(folder: string, options: readonly string[]): Promise<Buffer> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'loanbook-kernel-'));
  const outFile = path.join(scratch, 'kernel.wasm');
  const source = path.join(folder, 'index.ts');
  try {
    const run = promisify(execFile);
    await run(process.execPath, [compiler, source, '--outFile', outFile, ...options]);
    return readFileSync(outFile);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
