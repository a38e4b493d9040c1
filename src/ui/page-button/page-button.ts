import styles from './page-button.css?inline';

/** What the button shows. */
export interface PageButtonFace {
  text: string;
  /** Colours: what to do, what is done, what is over. */
  tone: 'act' | 'done' | 'over';
  busy?: boolean;
  /** Quieter buttons beside it. */
  asides?: { text: string; onPress(): void }[];
  onPress(): void;
}

export interface PageButton {
  show(face: PageButtonFace): void;
  remove(): void;
}

/**
 * A small button in the corner of somebody else's page, in a closed shadow root: the page's styles do not reach
 * it, and the page's scripts can neither read what it says nor press it.
 */
export function createPageButton(document: Document): PageButton {
  const host = document.createElement('rebound-button');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'status');
  root.append(style, bar);
  document.documentElement.append(host);

  let shown: PageButtonFace | null = null;
  return {
    show(face) {
      const isSame = shown !== null && looksOf(shown) === looksOf(face);
      shown = face;
      // Drawn again under the pointer, the button would lose a click that has only half happened.
      if (isSame) return;
      bar.dataset.tone = face.tone;
      const main = pressable(document, 'main', face.text, () => shown?.onPress());
      main.disabled = face.busy ?? false;
      const asides = (face.asides ?? []).map(({ text }, at) =>
        pressable(document, 'aside', text, () => shown?.asides?.[at]?.onPress()),
      );
      bar.replaceChildren(main, ...asides);
    },
    remove() {
      host.remove();
    },
  };
}

/** All of a face that can be seen. */
function looksOf({ text, tone, busy = false, asides = [] }: PageButtonFace): string {
  return JSON.stringify([text, tone, busy, ...asides.map((it) => it.text)]);
}

function pressable(
  document: Document,
  className: string,
  text: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', (event) => {
    // A click that the page made up is not the user's.
    if (event.isTrusted) onPress();
  });
  return button;
}
