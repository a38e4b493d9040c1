import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const rooms = [
  'domain',
  'lock',
  'capture',
  'skills',
  'insights',
  'storage',
  'background',
  'messaging',
  'ui',
];
const elements = [...rooms, 'entrypoints'];

/** Who may import whom, of our own folders. Every room may import itself. */
const mayImport = {
  domain: [],
  lock: ['domain'],
  capture: ['domain'],
  skills: ['domain'],
  insights: ['domain'],
  messaging: ['domain'],
  storage: ['domain', 'lock', 'skills'],
  background: ['domain', 'lock', 'capture', 'skills', 'insights', 'storage', 'messaging'],
  ui: ['domain', 'lock', 'skills', 'insights', 'messaging', 'storage'],
  entrypoints: rooms,
};

/** Packages that reach the browser or the disk belong to one room each. */
const packageHomes = {
  idb: ['storage'],
  '@webext-core/messaging': ['messaging'],
  svelte: ['ui', 'entrypoints'],
  'bits-ui': ['ui', 'entrypoints'],
  '@lucide/svelte': ['ui', 'entrypoints'],
};

const roomPolicies = Object.entries(mayImport).map(([room, allowed]) => ({
  from: { element: { type: room } },
  disallow: {
    to: {
      element: { types: { anyOf: elements.filter((it) => ![room, ...allowed].includes(it)) } },
    },
  },
  message: `src/${room} may import only: ${[room, ...allowed].join(', ')}.`,
}));

const packagePolicies = Object.entries(packageHomes).map(([name, homes]) => ({
  from: { element: { types: { anyOf: elements.filter((it) => !homes.includes(it)) } } },
  disallow: { to: { module: { source: name } } },
  message: `${name} is imported only by: ${homes.join(', ')}.`,
}));

export default ts.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'node_modules/',
      'test-results/',
      'tests/pages/**',
      'tests/practice/**/*.html',
    ],
  },
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
        ...rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
        { type: 'entrypoints', pattern: 'entrypoints' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          checkAllOrigins: true,
          policies: [...roomPolicies, ...packagePolicies],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['src/background/**', 'src/messaging/**', 'src/lock/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'wxt/browser',
              message:
                'One seam to the browser: only entry points, background, messaging and lock touch extension APIs.',
            },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**', 'tests/bench/**', 'tests/e2e/**'], rules: { 'no-console': 'off' } },
);
