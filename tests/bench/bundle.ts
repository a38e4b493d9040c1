import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { skillLexicon } from '../../scripts/lexicon-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A script that leaves a module's exports on `globalThis` under a name. */
export async function bundle(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [skillLexicon()],
    resolve: { alias: { '@': `${root}src` } },
    build: { write: false, lib: { entry: file, formats: ['iife'], name } },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.REBOUND_BROWSER ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
