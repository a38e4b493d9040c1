import { inventedPeople } from '../fakes/people';
import { inventedSearch } from '../fakes/search';
import { expect, test } from './extension';
import { fill } from './fill';
import { look } from './screen-looks';

const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const notes = 'Notes:\n"When exporting your connection data, some addresses are missing."\n\n';

function file(text: string, name = 'Connections.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

test('connections are looked at before they are added, each once, and taken back in one step', async ({
  extension,
}) => {
  await fill(extension, [...inventedSearch(Date.now()), ...inventedPeople(Date.now())]);
  const page = await extension.openOptions('#/people/import');
  const choose = page.getByLabel('Choose Connections.csv');
  await choose.setInputFiles(file('PK\u0003\u0004', 'archive.csv'));
  await expect(page.getByText('This is the packed file.')).toBeVisible();
  await look(page, 'people-import-problem');

  const rows = `Ada,Marsh,https://www.linkedin.com/in/ada-marsh,,Fenwharf Logistics,Head of Planning,1 May 2026
Femi,Okoro,https://www.linkedin.com/in/femi,,FENWHARF LOGISTICS,Yard Lead,1 May 2026
<b>Gwen</b>,"=1+1, PhD",javascript:alert(1),,Ottermill Foods,Buyer,1 May 2026
Hana,Sato,https://www.linkedin.com/in/hana,,Elsewhere Ltd,Designer,1 May 2026
,,,,,,1 May 2026
`;
  await choose.setInputFiles(file(notes + head + rows));
  const found = page.getByRole('region', { name: '4 people in the file' });
  await expect(found).toContainText('1 is noted already. 1 row has no name and is left out.');
  await expect(found.getByRole('listitem')).toHaveCount(2);
  await found.getByLabel('Everybody: 3').check();
  await found.getByLabel('Hana Sato').uncheck();
  await look(page, 'people-import', { fullPage: true });
  await found.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(page.getByText('2 people were added')).toBeVisible();
  await expect(page.getByRole('heading', { name: '6 people' })).toBeVisible();
  await expect(page.getByRole('link', { name: '<b>Gwen</b> =1+1, PhD' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: '4 people' })).toBeVisible();
});

test('five thousand connections are read, added and found', async ({ extension }) => {
  const many = Array.from(
    { length: 5000 },
    (_, index) =>
      `Person,Number${index},https://www.linkedin.com/in/person-${index},,Company ${index % 400},Role,1 May 2026`,
  );
  const page = await extension.openOptions('#/people/import');
  await page.getByLabel('Choose Connections.csv').setInputFiles(file(head + many.join('\n')));
  await expect(page.getByText('Nobody at a company you have saved a posting of')).toBeVisible();
  const before = Date.now();
  await page.getByRole('button', { name: 'Add 5,000 people' }).click();
  await expect(page.getByRole('heading', { name: '5,000 people', exact: true })).toBeVisible({
    timeout: 60_000,
  });
  console.log(`5,000 people added in ${Date.now() - before} ms`);
  await page.getByLabel('Search name, company or role').fill('number4321');
  await expect(page.getByRole('listitem')).toHaveCount(1);
});
