import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { MAIL_MATCHES, MAIL_SCRIPTS } from './lib/mail/hosts';

// `npm test` builds with `--mode test`: the only build that holds the clock seam of `lib/clock.ts`.
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    // In the scripts themselves it would be carried into every mail page, for nothing.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { name, matches } of MAIL_SCRIPTS) {
        const script = entrypoints.find((one) => one.name === name);
        if (script?.type === 'content-script') script.options.matches = matches;
      }
    },
    // What WXT brings along is half of what may be injected into a mail page (10 kB), and ours needs none of it: the
    // polyfill, since Chrome's own promises send messages as well (the extension's pages and worker keep it), and the
    // script's "context", which tells every page by an event that a script has started (lib/mail/page/be-in.ts says when
    // ours ends). Should WXT one day start scripts in another way, they grow, and the scan of the builds says so.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'slim-content-script',
          enforce: 'pre',
          config: () => ({ resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }),
          load(id) {
            const [, script] = id.split('virtual:wxt-content-script-isolated-world-entrypoint?');
            return script ? `import definition from ${JSON.stringify(script)};\ndefinition.main();` : null;
          },
        },
      ];
    },
  },
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    // Firefox takes no more than 45 characters.
    name: 'Afterword: memorable interview follow-ups',
    short_name: 'Afterword',
    description:
      'Reminds you to follow up within 24 hours of an interview and helps you write what only you could write. All on your computer.',
    // Every permission is used; later additions would switch the extension off until each person accepts them.
    permissions: ['alarms', 'notifications', 'storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'activeTab'],
    host_permissions: [...MAIL_MATCHES],
    // What is written about a job in a private window must not be kept, and nothing of ours works without keeping.
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    },
    // A mail page may frame the panel; without its one-time token the panel shows nothing (lib/messages.ts).
    web_accessible_resources: [{ resources: ['panel.html'], matches: [...MAIL_MATCHES] }],
    commands: {
      'add-note': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: 'Add an interview note',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'afterword@afterword.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
