import { distinctWords } from '@/domain/search-words';

/** The words of one application's texts, as `distinctWords` gives them. */
export interface SearchedTexts {
  applicationId: string;
  posting: string;
  notes: string;
}

/**
 * What a search looks through, many postings as one row: see `SkillShelf` for why. Words stand once each: 10,000
 * postings take some 30 MB here, and are looked through in milliseconds; an inverted index of them took 250 MB.
 */
export interface TextShelf {
  /** The number of the shelf: see `shelfOf`. */
  shelf: number;
  /** A line for each application, in the order of the ids: id, the posting's words, those of the notes. */
  lines: string;
}

export function searchedTexts(
  applicationId: string,
  descriptionText: string,
  notes: readonly string[],
): SearchedTexts {
  return {
    applicationId,
    posting: distinctWords([descriptionText]),
    notes: distinctWords(notes),
  };
}

/** Packs a shelf. The same texts give the same row, in whatever order they come. */
export function packTexts(shelf: number, texts: readonly SearchedTexts[]): TextShelf {
  const lines = texts
    .toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))
    .map(({ applicationId, posting, notes }) => [applicationId, posting, notes].join('\t'));
  return { shelf, lines: lines.join('\n') };
}

/** What is on a shelf. */
export function unpackTexts({ lines }: TextShelf): SearchedTexts[] {
  return lines.split('\n').map((line) => {
    const [applicationId = '', posting = '', notes = ''] = line.split('\t');
    return { applicationId, posting, notes };
  });
}
