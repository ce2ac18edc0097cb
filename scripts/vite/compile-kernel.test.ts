import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildFixture, type BuiltFixture } from './build-fixture.ts';
import { compileKernel } from './compile-kernel.ts';

const entry = "export { kernelBase64, fusedKernelBase64 } from 'virtual:kernel';";

function build(source: string): Promise<BuiltFixture> {
  return buildFixture({ 'entry.js': entry, 'kernel/index.ts': source }, (root) => ({
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

  it('fails with the compiler’s words on a mistake', async () => {
    await expect(build('export function twice(a: i32): i32 { return b; }')).rejects.toThrow(
      /Cannot find name 'b'/
    );
  });
});
