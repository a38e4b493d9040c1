import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * The capture code built as the extension's is, as one script that leaves `Rebound.capture` on `globalThis`.
 *
 * @returns {Promise<string>}
 */
export async function bundleCapture() {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      write: false,
      lib: { entry: join(root, 'src/capture/index.ts'), formats: ['iife'], name: 'Rebound' },
    },
  });
  const [{ output }] = /** @type {[{ output: [{ code: string }] }]} */ (result);
  return output[0].code;
}
