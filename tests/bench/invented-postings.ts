const openings = [
  'You have solid experience with',
  'We are looking for somebody who knows',
  'Your day is filled with',
  'At least three years of',
  'Together with a small team you plan and carry out',
  'Nice to have:',
  'Our customers come from many towns and they value',
  'You enjoy learning and want to find out more about',
];
const fillers =
  'the team works on a large site near the river and takes care of many small and large orders every week while colleagues help each other to keep the place safe clean and friendly for guests and for people who come by'.split(
    ' ',
  );
const headings = ['About us', 'Your tasks', 'What you bring', 'Nice to have', 'We offer'];

/** Numbers in [0, 1), the same ones for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/**
 * Texts of about 5 kB with the shape of postings: headings, sentences, and some eighty of the given names.
 *
 * @param from how many of them were made before
 */
export function inventPostings(count: number, names: readonly string[], from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const random = numbers(from + index + 1);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
    const lines: string[] = [];
    for (let length = 0, line = 0; length < 5000; line += 1) {
      const filler = Array.from({ length: 14 }, () => pick(fillers)).join(' ');
      const text =
        line % 9 === 0
          ? `\n${headings[(line / 9) % headings.length]}\n`
          : `- ${pick(openings)} ${pick(names)} and ${pick(names)}, ${filler}.`;
      lines.push(text);
      length += text.length + 1;
    }
    return lines.join('\n');
  });
}
