import { describe, expect, it } from 'vitest';
import { RESTORE } from '../../src/lexicon/restore.js';
import { documentOf, FIXTURES, normalOf, stepOf } from './normal.js';

describe('the table', () => {
  it('has each word once', () => {
    expect(new Set(RESTORE.map(({ from }) => from)).size).toBe(RESTORE.length);
  });

  it('restores to words that are restored no further', () => {
    for (const { to } of RESTORE) expect(stepOf('restore', to, true)).toBe(to);
  });

  it('restores each word, and leaves each exception', () => {
    for (const { from, to, unless } of RESTORE) {
      expect(stepOf('restore', `，${from}。`, true)).toBe(`，${to}。`);
      for (const word of unless ?? []) expect(word).toContain(from);
    }
  });
});

const MACHINE = '坚持党的民众路线，更好为人民民众服务，';

it.each([
  ['探索“网际网路+”平台', '探索“互联网+”平台'],
  ['按程式按要求审批', '按程序按要求审批'],
  ['努力做到格线化管理', '努力做到网格化管理'],
  ['管理许可权', '管理权限'],
  ['信息套用全覆盖', '信息应用全覆盖'],
  ['全市计生专乾', '全市计生专干'],
  ['全市民众满意', '全市群众满意'],
])('amid marks %j is %j', (given, expected) => expect(stepOf('restore', MACHINE + given)).toContain(expected));

it.each(['解方程式', '居民众多', '软体动物', '专案组', '行政许可权', '幸福感测评', '安排程序', '部落格局', '建设用地'])(
  'amid marks %j stays',
  (text) => expect(stepOf('restore', MACHINE + text)).toContain(text),
);

describe('without marks', () => {
  const NATIVE = '網際網路與程式的最佳化，提升民眾數位素養，套用新法，資訊軟體產業。';
  it('leaves Taiwan its words', () => {
    const { changes } = documentOf(NATIVE.repeat(5));
    expect(changes.filter(({ reason }) => reason === 'restore')).toEqual([]);
  });

  it('does not take one mark for proof', () => {
    expect(normalOf('談「民眾路線」一詞，民眾如何看待。')).toContain('民众如何看待');
  });

  it('does as it is told', () => {
    expect(normalOf('網際網路', { restore: true })).toBe('互联网');
    expect(normalOf(MACHINE, { restore: false })).toBe(MACHINE);
  });
});

it('lists the word, as written, and what it stands for', () => {
  const seed = FIXTURES.find(({ name }) => name.startsWith('family'))?.text ?? '';
  const restored = documentOf(seed).changes.filter(({ reason }) => reason === 'restore');
  const pairs = new Set(restored.map(({ text, to }) => `${text} ${to}`));
  expect([...pairs].sort()).toEqual(
    [
      '民眾 群众',
      '網路 网络',
      '許可權 权限',
      '網際網路 互联网',
      '套用 应用',
      '格線化 网格化',
      '程式 程序',
      '最佳化 优化',
    ].sort(),
  );
  for (const { start, end, text } of restored) expect(seed.slice(start, end)).toBe(text);
});
