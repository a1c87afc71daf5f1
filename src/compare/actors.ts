import { actorTypesOf } from '../lexicon/actors.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { ActorSort, Directive, Lexicon } from '../types.js';
import type { Reading } from './reading.js';
import type { ActorRow } from './types.js';

/** Somebody whom directives of one text address. */
interface Addressee {
  sorts: Set<ActorSort>;
  /** Directives that name it, and those that only take it over. */
  named: number;
  inherited: number;
}

/**
 * Who is addressed by the directives of each text: every actor and responsible body by its name in normal form, then by sort. In order of
 * how many directives name it in both texts, then by name.
 */
export function compareActors(a: Reading, b: Reading, lexicon: Lexicon = LEXICON): ActorRow[] {
  const [ofA, ofB] = [addressees(a, lexicon), addressees(b, lexicon)];
  return [...rowsBy('name', ofA.names, ofB.names), ...rowsBy('sort', ofA.sorts, ofB.sorts)];
}

function rowsBy(by: ActorRow['by'], a: ReadonlyMap<string, Addressee>, b: ReadonlyMap<string, Addressee>): ActorRow[] {
  const rows = [...new Set([...a.keys(), ...b.keys()])].map((actor): ActorRow => {
    const [ofA, ofB] = [a.get(actor), b.get(actor)];
    return {
      in: !ofB ? 'a' : !ofA ? 'b' : 'both',
      by,
      actor,
      sorts: [...new Set([...(ofA?.sorts ?? []), ...(ofB?.sorts ?? [])])],
      a: ofA?.named ?? 0,
      b: ofB?.named ?? 0,
      inheritedA: ofA?.inherited ?? 0,
      inheritedB: ofB?.inherited ?? 0,
    };
  });
  const count = (row: ActorRow): number => row.a + row.b;
  const all = (row: ActorRow): number => count(row) + row.inheritedA + row.inheritedB;
  return rows.sort((x, y) => count(y) - count(x) || all(y) - all(x) || (x.actor < y.actor ? -1 : 1));
}

function addressees({ analysis, normal, find }: Reading, lexicon: Lexicon) {
  const names = new Map<string, Addressee>();
  const sorts = new Map<string, Addressee>();
  const add = (to: Map<string, Addressee>, key: string, of: Iterable<ActorSort>, how: 'named' | 'inherited'): void => {
    const one = to.get(key) ?? { sorts: new Set(), named: 0, inherited: 0 };
    one[how]++;
    for (const sort of of) one.sorts.add(sort);
    to.set(key, one);
  };
  const nameOf = (text: string, from: number): string => {
    const range = find(text, from);
    return (range ? normal.slice(range.start, range.end) : text).replaceAll(/\s/g, '');
  };
  for (const directive of analysis.directives ?? []) {
    const how = isInherited(directive) ? 'inherited' : 'named';
    // Each counts once a directive, however often it is named there.
    const named = new Set(directive.responsible.map(({ text }) => nameOf(text, directive.start)));
    const actor = directive.actor ?? directive.actorInherited;
    const seen = new Map([...named].map((name) => [name, 'named' as 'named' | 'inherited']));
    if (actor !== null) {
      const name = nameOf(actor, directive.start);
      seen.set(name, named.has(name) ? 'named' : how);
    }
    const ofSort = new Map<ActorSort, 'named' | 'inherited'>();
    for (const [name, way] of seen) {
      const types = new Set(actorTypesOf(name, lexicon).map(({ sort }) => sort));
      add(names, name, types, way);
      for (const sort of types) if (ofSort.get(sort) !== 'named') ofSort.set(sort, way);
    }
    for (const [sort, way] of ofSort) add(sorts, sort, [sort], way);
  }
  return { names, sorts };
}

const isInherited = ({ actor, actorInherited }: Directive): boolean => actor === null && actorInherited !== null;
