import { onChange } from '@/messaging/changes';

/** In milliseconds: what the change is about has been read and drawn by then. */
const wait = 300;

/** As `onChange`, a moment later and once for changes in a row: for what reads much to say little. */
export const onChangeLater: typeof onChange = (listener) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => listener(null), wait);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
};
