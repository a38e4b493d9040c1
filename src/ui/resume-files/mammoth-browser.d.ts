/** Mammoth's build for browsers, the one that reads an `ArrayBuffer`; the package types its other build alone. */
declare module 'mammoth/mammoth.browser.js' {
  export { default } from 'mammoth';
}
