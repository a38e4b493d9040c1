// Makes a site file and its folder of pages from a template: `npm run new:site NAME`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Ends with a plain sentence: the caller asked for something that cannot be done. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}

const siteFile = (name) => `import { structuredSite } from '../structured-site';

export const site = structuredSite({
  name: '${name}',
  // Whole hosts: on these pages the Save button is drawn.
  matches: ['https://jobs.${name}.example/*'],
  // The posting's own path, its id in the group "id".
  paths: [/^\\/jobs\\/(?<id>\\d+)(?=\\/|$)/],
  // Only what the page's JSON-LD or microdata leaves out. Brittle selectors carry the date they were seen.
  anchors: { title: 'h1' },
});
`;

const page = (name) => `<!doctype html>
<!-- url: https://jobs.${name}.example/jobs/1 -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A saved page of the right structure, with invented content</title>
  </head>
  <body>
    <h1>Night Baker</h1>
  </body>
</html>
`;

const [name, ...rest] = process.argv.slice(2);
if (!name || rest.length > 0) refuse('Name one site: npm run new:site NAME');
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  refuse(
    `"${name}" is no name for a file: use small letters, digits and dashes, as in "acme-jobs".`,
  );
}
const file = join(root, 'src/capture/sites', `${name}.ts`);
const folder = join(root, 'tests/pages', name);
if (existsSync(file)) refuse(`src/capture/sites/${name}.ts is there already.`);

writeFileSync(file, siteFile(name));
mkdirSync(folder, { recursive: true });
if (!existsSync(join(folder, 'posting.html')))
  writeFileSync(join(folder, 'posting.html'), page(name));
console.log(`Made src/capture/sites/${name}.ts and tests/pages/${name}/posting.html. Now:
1. Put the site's hosts and paths into the site file.
2. Put a page of the right structure, with invented content, into tests/pages/${name}/, and an awkward one beside it.
3. Try it: npm run --silent extract -- --url ADDRESS tests/pages/${name}/posting.html
4. Write what must be read into a .json file of the page's name; null where it is no posting.
5. npx vitest run tests/unit/capture`);
