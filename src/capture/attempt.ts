/** A page can be anything, and one source that stumbles must not take the others with it. */
export function attempt<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
