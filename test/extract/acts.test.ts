import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceOf } from '../../src/read/index.js';
import type { Directive } from '../../src/types.js';
import { segmenter } from './marked.js';

const actsOf = (sentence: string): Pick<Directive, 'aims' | 'objects' | 'manner' | 'purpose'> | undefined => {
  const [first] = analyze(sourceOf(sentence), { segmenter }).directives ?? [];
  return first && { aims: first.aims, objects: first.objects, manner: first.manner, purpose: first.purpose };
};
const acts = (
  pairs: readonly (readonly [aim: string, object: string | null])[],
  { manner = [], purpose = [] }: { manner?: string[]; purpose?: string[] } = {},
) => ({ aims: pairs.map(([aim]) => aim), objects: pairs.map(([, object]) => object), manner, purpose });

test.each<[sentence: string, wanted: ReturnType<typeof acts>]>([
  // verb and object, clause by clause
  [
    '各部门要完善奖惩机制，强化工作考核。',
    acts([
      ['完善', '奖惩机制'],
      ['强化', '工作考核'],
    ]),
  ],
  // verbs side by side share their object
  [
    '各级政府要关心、支持和帮助困难家庭。',
    acts([
      ['关心', '困难家庭'],
      ['支持', '困难家庭'],
      ['帮助', '困难家庭'],
    ]),
  ],
  // complements belong to the verb
  ['各村要抓好落实。', acts([['抓好', '落实']])],
  // 把, 对: the object stands before its verb
  ['各县要把任务分解到村。', acts([['分解到', '任务']])],
  ['各单位要对存在的问题进行整改。', acts([['整改', '存在的问题']])],
  // how
  ['各部门要按照职责分工，完善服务网络。', acts([['完善', '服务网络']], { manner: ['按照职责分工'] })],
  ['要通过政府购买服务扩大供给。', acts([['扩大', '供给']], { manner: ['通过政府购买服务'] })],
  ['要以社区为依托建设托育机构。', acts([['建设', '托育机构']], { manner: ['以社区为依托'] })],
  // what for; 确保 is an act as well
  ['为实现全覆盖，各地要新建服务站。', acts([['新建', '服务站']], { purpose: ['为实现全覆盖'] })],
  ['要新建服务站，以满足群众需要。', acts([['新建', '服务站']], { purpose: ['以满足群众需要'] })],
  [
    '要加强监管，确保资金安全。',
    acts(
      [
        ['加强', '监管'],
        ['确保', '资金安全'],
      ],
      { purpose: ['确保资金安全'] },
    ),
  ],
  // 加快: an adverb before a verb, a verb before what is hastened
  ['要加快建设托育机构。', acts([['建设', '托育机构']])],
  ['要加快服务方式转变。', acts([['加快', '服务方式转变']])],
  // verbs that elsewhere say what is so
  ['大家要有清醒的认识。', acts([['有', '清醒的认识']])],
  ['各单位要与社区继续沟通。', acts([['沟通', null]])],
  // what is quoted is a name
  ['各地要推广“互联网+托育”模式。', acts([['推广', '“互联网+托育”模式']])],
])('%s', (sentence, wanted) => {
  expect(actsOf(sentence)).toEqual(wanted);
});
