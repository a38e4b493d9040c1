/** Room around the chart, in CSS px. */
const margin = 24;
const captionHeight = 32;
/** Device pixels for each CSS pixel: sharp on paper and on dense screens. */
const scale = 2;

/**
 * A chart as a PNG, as it stands on screen: its caption above it, its colours and sizes resolved. An element with all
 * its computed styles is drawn by the browser itself, inside an SVG, onto a canvas: bars of HTML and lines of SVG alike.
 *
 * @throws where the browser draws no such image
 */
export async function chartImage(chart: HTMLElement, caption: string): Promise<Blob> {
  const { document } = chart.ownerDocument.defaultView!;
  const { width, height } = chart.getBoundingClientRect();
  const size = { width: width + 2 * margin, height: height + 2 * margin + captionHeight };
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSvg(chart, caption, size))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(size.width * scale);
  canvas.height = Math.ceil(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no images.');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The image came out empty.'));
    }, 'image/png');
  });
}

function asSvg(
  chart: HTMLElement,
  caption: string,
  { width, height }: { width: number; height: number },
): string {
  const { document } = chart.ownerDocument.defaultView!;
  const page = document.createElement('div');
  const { color, fontFamily } = getComputedStyle(chart);
  const background = resolveColour(chart, '--surface');
  page.style.cssText = `box-sizing: border-box; width: ${width}px; height: ${height}px; padding: ${margin}px; color: ${color}; background: ${background};`;
  page.style.fontFamily = fontFamily;
  const heading = document.createElement('p');
  heading.textContent = caption;
  heading.style.cssText = `height: ${captionHeight}px; margin: 0; font-size: 15px; font-weight: 600;`;
  page.append(heading, styledCopy(chart));
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject');
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '100%');
  frame.append(page);
  svg.append(frame);
  return new XMLSerializer().serializeToString(svg);
}

/** A copy that carries on itself what style sheets say of the original. */
function styledCopy(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  const [from, to] = [original, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  for (const [index, element] of from!.entries()) {
    const computed = getComputedStyle(element);
    const style = [...computed].map((name) => `${name}: ${computed.getPropertyValue(name)};`);
    to![index]!.setAttribute('style', style.join(' '));
  }
  return copy;
}

/** The colour that a custom property stands for in the present scheme. */
function resolveColour(place: HTMLElement, property: string): string {
  const probe = place.ownerDocument.createElement('span');
  probe.style.color = `var(${property})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
