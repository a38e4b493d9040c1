/** Why a file gives no text. */
export type ResumeProblem =
  | 'too-large'
  | 'too-long'
  | 'empty'
  | 'scanned'
  | 'password'
  | 'old-word'
  | 'unknown-kind'
  | 'not-json-resume'
  | 'damaged'
  | 'too-slow';

/** The text of a résumé's file, or why there is none. */
export type ResumeReading = { ok: true; text: string } | { ok: false; problem: ResumeProblem };

export function refuse(problem: ResumeProblem): ResumeReading {
  return { ok: false, problem };
}
