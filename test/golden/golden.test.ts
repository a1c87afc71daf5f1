/**
 * What the program finds in each fixture, a line a finding, for people who know policy to read. After a change for the better,
 * `npm run golden` writes the files anew: read the difference before it is committed.
 */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import { loadSegmenter } from '../../src/segment.js';
import { oneLine } from '../../src/text/visible.js';
import type { Analysis, Directive, Figure, Target, Time } from '../../src/types.js';
import { understood } from '../../src/write/view.js';
import { FIXTURES } from '../normalise/normal.js';

const segmenter = loadSegmenter();

/** A line of a golden file and where it belongs. */
interface Line {
  start: number;
  text: string;
}

/** What there is of `parts`, each with its name. */
const named = (parts: Readonly<Record<string, string | null | false>>): string =>
  Object.entries(parts)
    .flatMap(([name, value]) => (value ? [`${name} ${oneLine(value)}`] : []))
    .join(' · ');

const time = (value: Time | null): string | null =>
  value && (value.edtf === null ? value.text : `${value.text} = ${value.edtf}`);

/** `head | text | what is known of it` */
const line = (start: number, ...parts: string[]): Line => ({
  start,
  text: parts
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' | '),
});

const place = ({ id, line, column }: Figure | Target | Directive): string => `${id} ${line}:${column}`;

/** f3 11:30 percent/target ≤ 13.8 ‰ | 13 .8 ‰以內 | property 人口出生率 · period 今年 */
function figureLine(figure: Figure): Line {
  const { start, kind, status, text, property, entity, period, change, base } = figure;
  return line(
    start,
    `${place(figure)} ${kind}/${status} ${understood(figure)}`,
    text,
    named({ property, entity, period: time(period), change, base }),
  );
}

/** t2 11:4 keep/plan ≤ 13.8 ‰ | 人口出生率控制在13 .8 ‰以內 | indicator 人口出生率 · state 13 .8 ‰以內 */
function targetLine(target: Target, figure: Figure | undefined): Line {
  const { start, direction, commitment, nature, text, indicator, state, period, actor } = target;
  return line(
    start,
    `${place(target)} ${direction}/${commitment}${nature === null ? '' : `/${nature}`} ${figure ? understood(figure) : ''}`.trimEnd(),
    text,
    named({ indicator, state, period: time(period), actor }),
  );
}

/** d12 9:5 obligation/plain 要 | 各級政府要認真研究問題… | actor 各級政府 · aims 研究 問題 */
function directiveLine(directive: Directive): Line {
  const { start, deontic, strength, cue, text, actor, actorInherited, attribution } = directive;
  const { responsible, aims, objects, manner, purpose, condition, orElse, deadline } = directive;
  return line(
    start,
    `${place(directive)} ${deontic}/${strength} ${cue ?? '—'}`,
    text,
    named({
      actor,
      inherited: actorInherited,
      whose: attribution !== 'speaker' && attribution,
      aims: aims.map((aim, index) => `${aim}${objects[index] ? ` ${objects[index]}` : ''}`).join(' | '),
      manner: manner.join(' | '),
      purpose: purpose.join(' | '),
      responsible: responsible.map((body) => (body.role ? `${body.text} (${body.role})` : body.text)).join('、'),
      condition,
      orElse,
      deadline: time(deadline),
    }),
  );
}

/** All findings in the order of the text, under the headings they stand under. */
function goldenOf(text: string): string {
  const {
    speeches,
    sections,
    figures = [],
    targets = [],
    directives = [],
  }: Analysis = analyze(sourceOf(text), {
    segmenter,
  });
  const findings = [
    ...figures.map(figureLine),
    ...targets.map((target) =>
      targetLine(
        target,
        figures.find(({ id }) => id === target.figure),
      ),
    ),
    ...directives.map(directiveLine),
  ];
  const headings = [
    ...speeches.map(({ id, start, title }) => line(start, `# ${id} ${title ?? ''}`.trimEnd())),
    ...sections.map(({ id, start, level, marker, heading }) =>
      line(start, `${'#'.repeat(level + 1)} ${id} ${marker ?? ''}${heading ?? ''}`.trimEnd()),
    ),
  ].map(({ start, text: heading }) => ({ start, text: `\n${heading}` }));
  // A heading comes before the findings in it; what starts together stays in the order above.
  const lines = [...headings, ...findings].sort((a, b) => a.start - b.start);
  return `${lines.map(({ text: words }) => words).join('\n')}\n`.replace(/^\n+/, '').replace(/\n{3,}/g, '\n\n');
}

describe('findings of', () => {
  it.each(FIXTURES)('$name', async ({ name, text }) => {
    await expect(goldenOf(text)).toMatchFileSnapshot(name);
  });
});
