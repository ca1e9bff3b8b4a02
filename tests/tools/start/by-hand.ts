import type { Family } from '../browsers/candidates';

/** What to do where no browser could be had: the folder is built, three steps load it. */
export function byHand(family: Family, folder: string): string {
  const steps =
    family === 'firefox'
      ? [
          'Open Firefox and go to about:debugging#/runtime/this-firefox',
          `Press "Load Temporary Add-on…" and choose ${folder}/manifest.json`,
          'Press the puzzle piece, then Afterword, and add an interview of today',
        ]
      : [
          'Open Chrome, Edge, Brave or Chromium, go to chrome://extensions and switch on "Developer mode"',
          `Press "Load unpacked" and choose the folder ${folder}`,
          'Press the puzzle piece, then Afterword, and add an interview of today',
        ];
  return [
    'The extension is built; a browser can be given it by hand:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
