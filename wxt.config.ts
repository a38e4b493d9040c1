import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { skillLexicon } from './scripts/lexicon-plugin.ts';
import { neededAtOnce } from './scripts/needed-at-once.ts';

/** Resolves the extension API as the browser gives it, in place of the polyfill that the other scripts share. */
const nativeBrowser = (id: string) =>
  /^(?:wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(id)
    ? fileURLToPath(import.meta.resolve('wxt/browser'))
    : null;

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  imports: false,
  vite: () => ({ plugins: [skillLexicon()], worker: { format: 'es' } }),
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const builds = (name: string) => entrypoints.some((it) => it.name === name);
      // The script on job pages is counted in kilobytes, and asks nothing that Chrome does not promise by itself.
      if (builds('jobs')) {
        config.plugins = [
          { name: 'no-polyfill', enforce: 'pre', resolveId: nativeBrowser },
          config.plugins,
        ];
      }
      if (builds('popup')) {
        const codeSplitting = { groups: [{ name: neededAtOnce, minShareCount: 2 }] };
        config.build = mergeConfig(config.build ?? {}, {
          rolldownOptions: { output: { codeSplitting } },
        });
      }
    },
  },
  // The practice board's build matches localhost: it lives in a folder of its own, apart from what stores get.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_appName__',
    short_name: 'Rebound',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
    optional_permissions: ['notifications'],
    // The practice journey opens the popup as a page of its own, which no click gives its permission.
    ...(mode === 'practice' && { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
    commands: {
      'save-posting': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePosting__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'rebound@rebound.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
