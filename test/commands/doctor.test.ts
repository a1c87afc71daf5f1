import { expect, it } from 'vitest';
import { doctor } from '../../src/commands/doctor.js';
import { fakeIo } from './fake-io.js';

it('finds all in order here', async () => {
  const io = fakeIo({}, { LANG: 'zh_CN.UTF-8' });
  expect(await doctor.run([], {}, io)).toBe(0);
  for (const line of io.said) expect(line).toMatch(/^ok {4}[a-z]+ +\S/);
  expect(io.said.join('')).toMatch(/segmenter +3\d\d,\d{3} words, cuts 人口\/出生率/);
});

it('says what is not in order and what to do, and goes on', async () => {
  const io = { ...fakeIo({}, { LC_ALL: 'C' }), versions: { node: '18.20.0' } };
  expect(await doctor.run([], {}, io)).toBe(1);
  expect(io.said.filter((line) => line.startsWith('FAIL'))).toEqual([
    'FAIL  node       version 18.20.0; install Node 20 or newer\n',
    'FAIL  terminal   locale C: Chinese may not show; export LANG=C.UTF-8\n',
  ]);
});
