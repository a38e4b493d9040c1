import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that a file of this text at this path would break. */
async function brokenRules(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${filePath}` });
  return (result?.messages ?? []).map((message) => `${message.ruleId}: ${message.message}`);
}

// The first look at a file loads ESLint with all its rules.
describe('the import rule', { timeout: 60_000 }, () => {
  test.each([
    ['src/domain/wrong.ts', "import '@/capture/site';", 'src/domain may import only: domain.'],
    ['src/capture/wrong.ts', "import '@/storage/database';", 'src/capture may import only'],
    ['src/skills/wrong.ts', "import 'idb';", 'idb is imported only by: storage.'],
    [
      'src/ui/Wrong.svelte',
      "<script>import '@/background/commands';</script>",
      'src/ui may import only',
    ],
    ['src/insights/wrong.ts', "import 'wxt/browser';", 'One seam to the browser'],
  ])('refuses in %s: %s', async (path, text, sentence) => {
    expect((await brokenRules(path, text)).join('\n')).toContain(sentence);
  });

  test('lets background use storage and idb stay in storage', async () => {
    expect(await brokenRules('src/background/right.ts', "import '@/storage/database';")).toEqual(
      [],
    );
    expect(await brokenRules('src/storage/right.ts', "import 'idb';")).toEqual([]);
  });
});
