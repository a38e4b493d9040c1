import { describe, expect, it } from 'vitest';
import { findBrowser, findFirefox } from '../../../../scripts/set-up/find-browser.mjs';

function machine(platform: string, env: Record<string, string>, files: string[]) {
  return { platform, env, exists: (path: string) => files.includes(path) };
}

describe('findBrowser', () => {
  it.each([
    ['Chromium', '/usr/bin/chromium'],
    ['Chromium', '/snap/bin/chromium'],
    ['Chromium', '/usr/bin/chromium-browser'],
    ['Brave', '/usr/bin/brave-browser'],
    ['Edge', '/usr/bin/microsoft-edge'],
    ['Chrome', '/usr/bin/google-chrome-stable'],
  ])('finds %s on Linux at %s', (name, path) => {
    expect(findBrowser(machine('linux', {}, [path]))).toEqual({ name, path });
  });

  it('looks along the path', () => {
    const env = { PATH: '/usr/bin:/opt/browsers' };
    expect(findBrowser(machine('linux', env, ['/opt/browsers/chromium']))?.path).toBe(
      '/opt/browsers/chromium',
    );
  });

  it('finds apps on macOS, those of one user too', () => {
    const path = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', { HOME: '/Users/ada' }, [path]))).toEqual({
      name: 'Chrome',
      path,
    });
  });

  it('finds programs on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(machine('win32', env, [path]))).toEqual({ name: 'Edge', path });
  });

  it('prefers Chromium to a branded browser', () => {
    const files = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine('linux', {}, files))?.name).toBe('Chromium');
  });

  it('takes the browser that REBOUND_BROWSER names before any other', () => {
    const env = { REBOUND_BROWSER: '/opt/mine' };
    expect(findBrowser(machine('linux', env, ['/usr/bin/chromium', '/opt/mine']))?.path).toBe(
      '/opt/mine',
    );
  });

  it('says so when the named browser is not there, and takes no other', () => {
    const env = { REBOUND_BROWSER: '/opt/gone' };
    expect(() => findBrowser(machine('linux', env, ['/usr/bin/chromium']))).toThrow('/opt/gone');
  });

  it('is null where there is none', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }, []))).toBeNull();
  });
});

describe('findFirefox', () => {
  it.each([
    ['linux', {}, '/usr/bin/firefox-esr'],
    ['darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  ])('finds it on %s', (platform, env, path) => {
    expect(findFirefox(machine(platform, env, [path]))).toEqual({ name: 'Firefox', path });
  });

  it('takes the one that REBOUND_FIREFOX names, and no other', () => {
    const env = { REBOUND_FIREFOX: '/opt/fox' };
    expect(findFirefox(machine('linux', env, ['/opt/fox']))?.path).toBe('/opt/fox');
    expect(() => findFirefox(machine('linux', env, ['/usr/bin/firefox']))).toThrow('/opt/fox');
  });
});
