import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const rooms = ['domain', 'capture', 'skills', 'insights', 'storage', 'background', 'messaging', 'ui'];

/** Who may import whom, of our own folders. Every room may import itself. */
const mayImport = {
  domain: [],
  capture: ['domain'],
  skills: ['domain'],
  insights: ['domain'],
  messaging: ['domain'],
  storage: ['domain', 'skills'],
  background: ['domain', 'capture', 'skills', 'insights', 'storage', 'messaging'],
  ui: ['domain', 'skills', 'insights', 'messaging', 'storage'],
  entrypoints: rooms,
  tests: [...rooms, 'entrypoints', 'scripts'],
  scripts: [...rooms, 'scripts', 'tests'],
};

/** Packages that reach the browser or the disk belong to one room each. */
const packageHomes = {
  idb: ['storage'],
  '@webext-core/messaging': ['messaging'],
  svelte: ['ui', 'entrypoints'],
  'bits-ui': ['ui', 'entrypoints'],
  '@lucide/svelte': ['ui', 'entrypoints'],
  'wxt/browser': ['background', 'messaging', 'entrypoints'],
};

const seamSentence =
  'One seam to the browser: only entry points, background and messaging touch extension APIs (README, "Architecture").';

export default ts.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'test-results/', 'tests/pages/**', 'tests/practice/**/*.html'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'max-lines': ['error', { max: 250, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      'max-lines': ['error', { max: 200, skipComments: true }],
      // A posting is somebody else's page: text is shown as text.
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}', 'entrypoints/**/*.{ts,svelte}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': [
        ...rooms.map((room) => ({ type: room, pattern: `src/${room}`, mode: 'folder' })),
        { type: 'entrypoints', pattern: 'entrypoints', mode: 'folder' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          checkAllOrigins: true,
          rules: [],
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/bench/**', 'tests/e2e/**'], rules: { 'no-console': 'off' } },
);
