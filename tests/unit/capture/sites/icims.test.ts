import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { site } from '@/capture/sites/icims';

const url = new URL('https://careers-acme.icims.com/jobs/3381/field-nurse/job');

function pageAround(inside: string): Document {
  const { document } = new JSDOM('<h1>Acme</h1><iframe id="icims_content_iframe"></iframe>').window;
  const frame = document.querySelector('iframe')?.contentDocument;
  if (frame) frame.body.innerHTML = inside;
  return document;
}

it('reads the posting inside the frame of a careers page', () => {
  const posting = `<h1 class="iCIMS_Header">Field Nurse</h1>
    <div class="iCIMS_JobContent"><div class="iCIMS_InfoMsg_Job"><p>You visit patients.</p></div></div>`;
  const [layer] = site.read({ document: pageAround(posting), url });
  expect(layer?.fields.title).toBe('Field Nurse');
  expect(layer?.fields.description).toEqual([{ kind: 'paragraph', text: 'You visit patients.' }]);
});

it('reads nothing while the frame is empty', () => {
  expect(site.read({ document: pageAround(''), url })).toEqual([]);
});
