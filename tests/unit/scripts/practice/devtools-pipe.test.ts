import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { connectPipe } from '../../../../scripts/practice/devtools-pipe.mjs';

function pipes() {
  const toBrowser = new PassThrough({ encoding: 'utf8' });
  const fromBrowser = new PassThrough();
  return { toBrowser, fromBrowser, devtools: connectPipe(toBrowser, fromBrowser) };
}

describe('connectPipe', () => {
  it('ends each message with a zero byte', () => {
    const { toBrowser, devtools } = pipes();
    void devtools.send('Extensions.loadUnpacked', { path: '/built' });
    expect(toBrowser.read()).toBe(
      '{"id":1,"method":"Extensions.loadUnpacked","params":{"path":"/built"}}\0',
    );
  });

  it('finds the answer among events, in parts and out of order', async () => {
    const { fromBrowser, devtools } = pipes();
    const answers = Promise.all([devtools.send('first', {}), devtools.send('second', {})]);
    fromBrowser.write('{"method":"Target.targetCreated"}\0{"id":2,"res');
    fromBrowser.write('ult":"b"}\0{"id":1,"result":"a"}\0');
    expect(await answers).toEqual(['a', 'b']);
  });

  it('passes on why the browser refuses', async () => {
    const { fromBrowser, devtools } = pipes();
    const answer = devtools.send('Extensions.loadUnpacked', {});
    fromBrowser.write('{"id":1,"error":{"message":"Method not available."}}\0');
    await expect(answer).rejects.toThrow('Method not available.');
  });

  it('gives up when the browser closes', async () => {
    const { fromBrowser, devtools } = pipes();
    const answer = devtools.send('Extensions.loadUnpacked', {});
    fromBrowser.destroy();
    await expect(answer).rejects.toThrow('The browser closed');
  });
});
