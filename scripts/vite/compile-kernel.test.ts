import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildFixture, type BuiltFixture } from './build-fixture.ts';
import { compileKernel } from './compile-kernel.ts';

const entry = "export { kernelBase64, fusedKernelBase64 } from 'virtual:kernel';";
const sharedEntry = "export { kernelBase64, fusedKernelBase64 } from 'virtual:shared-kernel';";

function build(source: string, imports = entry): Promise<BuiltFixture> {
  const files = { 'entry.js': imports, 'kernel/index.ts': source, 'kernel/shared.ts': source };
  return buildFixture(files, (root) => ({
    plugins: [compileKernel(path.join(root, 'kernel'))],
    build: { lib: { entry: path.join(root, 'entry.js'), formats: ['es'], fileName: 'entry' } }
  }));
}

describe('compileKernel', () => {
  let fixture: BuiltFixture | null = null;
  afterEach(() => fixture?.remove());

  it('compiles AssemblyScript into a module that carries the bytes', async () => {
    fixture = await build(
      'export function twice(a: i32): i32 { return a * 2; }\n' +
        'export function relaxed(): i32 { return ASC_FEATURE_RELAXED_SIMD ? 1 : 0; }'
    );
    const built = pathToFileURL(path.join(fixture.distFolder, 'entry.js')).href;
    const { kernelBase64, fusedKernelBase64 } = (await import(/* @vite-ignore */ built)) as {
      kernelBase64: string;
      fusedKernelBase64: string;
    };
    const { instance } = await WebAssembly.instantiate(Buffer.from(kernelBase64, 'base64'));
    expect((instance.exports.twice as (a: number) => number)(21)).toBe(42);
    expect((instance.exports.relaxed as () => number)()).toBe(0);
    const fused = await WebAssembly.instantiate(Buffer.from(fusedKernelBase64, 'base64'));
    expect((fused.instance.exports.relaxed as () => number)()).toBe(1);
  });

  it('compiles a kernel for a memory that threads share', async () => {
    fixture = await build(
      'export function count(at: usize): i32 { return atomic.add<i32>(at, 1); }',
      sharedEntry
    );
    const built = pathToFileURL(path.join(fixture.distFolder, 'entry.js')).href;
    const { kernelBase64 } = (await import(/* @vite-ignore */ built)) as { kernelBase64: string };
    const module = await WebAssembly.compile(Buffer.from(kernelBase64, 'base64'));
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536, shared: true });
    const counts = [1, 2].map(
      () =>
        new WebAssembly.Instance(module, { env: { memory } }).exports.count as (
          at: number
        ) => number
    );
    expect(counts.map((count) => count(64))).toEqual([0, 1]);
    expect(new Int32Array(memory.buffer)[16]).toBe(2);
  });

  it('fails with the compiler’s words on a mistake', async () => {
    await expect(build('export function twice(a: i32): i32 { return b; }')).rejects.toThrow(
      /Cannot find name 'b'/
    );
  });
});
