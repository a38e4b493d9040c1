/** `npm run icons`: draws the toolbar and store icons from the one SVG, in the sizes that browsers ask for. */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const sizes = [16, 32, 48, 96, 128];
const folder = new URL('../public/', import.meta.url);

const drawing = await readFile(new URL('icon.svg', folder), 'utf8');
for (const size of sizes) {
  const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
  await writeFile(new URL(`icon/${size}.png`, folder), picture);
  console.log(`public/icon/${size}.png`);
}
