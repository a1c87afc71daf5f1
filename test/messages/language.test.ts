import { expect, it } from 'vitest';
import { spokenIn } from '../../src/messages/language.js';
import { sayer } from '../../src/messages/say.js';

it.each([
  [{}, 'en', null],
  [{ LANG: '' }, 'en', null],
  [{ LANG: 'C' }, 'en', 'LANG'],
  [{ LANG: 'POSIX' }, 'en', 'LANG'],
  [{ LANG: 'C.UTF-8' }, 'en', 'LANG'],
  [{ LANG: 'en_US.UTF-8' }, 'en', 'LANG'],
  [{ LANG: 'de_DE.UTF-8' }, 'en', 'LANG'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans', 'LANG'],
  [{ LANG: 'zh_CN.GB18030' }, 'zh-Hans', 'LANG'],
  [{ LANG: 'zh_SG' }, 'zh-Hans', 'LANG'],
  [{ LANG: 'zh' }, 'zh-Hans', 'LANG'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant', 'LANG'],
  [{ LANG: 'zh_HK.UTF-8@radical' }, 'zh-Hant', 'LANG'],
  [{ LANG: 'zh-MO' }, 'zh-Hant', 'LANG'],
  [{ LANG: 'zh-Hant-CN' }, 'zh-Hant', 'LANG'],
  [{ LANG: 'zh_Hans_HK' }, 'zh-Hans', 'LANG'],
  [{ LANG: 'zhuang' }, 'en', 'LANG'],
  [{ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_TW.UTF-8' }, 'en', 'LC_ALL'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_TW.UTF-8' }, 'zh-Hans', 'LC_MESSAGES'],
  [{ LC_CTYPE: 'zh_CN.UTF-8' }, 'en', null],
  [{ LANG: 'en_US.UTF-8', LANGUAGE: 'zh_TW:en' }, 'zh-Hant', 'LANGUAGE'],
  [{ LANG: 'zh_CN.UTF-8', LANGUAGE: 'en_GB:zh_CN' }, 'en', 'LANGUAGE'],
  [{ LANG: 'zh_CN.UTF-8', LANGUAGE: 'de:fr' }, 'zh-Hans', 'LANG'],
  [{ LANG: 'C', LANGUAGE: 'zh_CN' }, 'en', 'LANG'],
  [{ LANGUAGE: 'zh_CN' }, 'en', null],
])('%j speaks %s', (env, language, from) => {
  expect(spokenIn(env)).toEqual({ language, from });
});

it('says values, labels and phrases', async () => {
  const [english, hans, hant] = await Promise.all([sayer(), sayer('zh-Hans'), sayer('zh-Hant')]);
  const said = [english, hans, hant].map((say) => [
    say.value('deontic', 'obligation'),
    say.value('responsible', null),
    say.value('unit', '人'),
    say.value('toString', 'constructor'),
    say.value('deontic', 'constructor'),
    say.label('deadline'),
    say.label('constructor'),
    say.counted(2, say.value('deontic', 'prohibition')),
    say.list(['a', 'b']),
    say.phrase([say.value('strength', 'strong'), say.value('deontic', 'obligation')]),
  ]);
  const same = [null, '人', 'constructor', 'constructor'];
  expect(said).toEqual([
    ['obligation', ...same, 'deadline', 'constructor', '2 prohibition', 'a, b', 'strong obligation'],
    ['义务', ...same, '期限', 'constructor', '禁止 2', 'a、b', '强义务'],
    ['義務', ...same, '期限', 'constructor', '禁止 2', 'a、b', '強義務'],
  ]);
});
