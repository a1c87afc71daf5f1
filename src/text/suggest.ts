/** Words to try instead of `word`, nearest first: at most `most`, none that is further off than a slip of the fingers. */
export function nearest(word: string, candidates: Iterable<string>, most = 1): string[] {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const near = [...candidates].map((candidate) => {
    const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
    // A beginning of at least three letters counts as near: `dir` for `directives`.
    return { candidate, distance: a.length >= 3 && b.startsWith(a) ? 1 : distance(a, b) };
  });
  return (
    near
      .filter(({ distance }) => distance <= allowed)
      // Of equally near ones that with the same first letter: few slip on the first.
      .sort((a, b) => a.distance - b.distance || startsUnlike(a.candidate, word) - startsUnlike(b.candidate, word))
      .slice(0, most)
      .map(({ candidate }) => candidate)
  );
}

const startsUnlike = (candidate: string, word: string): number =>
  candidate[0]?.toLowerCase() === word[0]?.toLowerCase() ? 0 : 1;

/**
 * The message for a word that is none of the few that there are.
 *
 * @example unknown('format', 'jsn', ['table', 'json']) // 'unknown format jsn; did you mean json? There are: table, json'
 */
export function unknown(what: string, word: string, candidates: readonly string[]): string {
  const [near] = nearest(word, candidates);
  return `unknown ${what} ${word === '' ? '“”' : word}${near ? `; did you mean ${near}? There are: ` : '; there are: '}${candidates.join(', ')}`;
}

/** How many letters to add, drop, change or swap with their neighbour to make `a` into `b`. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] as number;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(i - 2, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swap));
    }
  }
  return at(a.length, b.length);
}
