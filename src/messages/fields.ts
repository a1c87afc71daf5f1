import type { Catalogue } from './catalogue.js';

/** What fields mean, as `--help` lists them. */
export const FIELDS: Catalogue = {
  'Fields, for --fields and --where:': ['字段（用于 --fields 和 --where）：', '欄位（用於 --fields 和 --where）：'],

  // of every finding
  'Kind of the finding: {}': ['结果的类别：{0}', '結果的類別：{0}'],
  'The name given on the command line, - for standard input.': [
    '命令行上给出的名称；- 为标准输入。',
    '命令列上給出的名稱；- 為標準輸入。',
  ],
  'The id column of a corpus row, or its number where there is no such column; null for a whole file.': [
    '语料行的编号列；没有该列时为行号；整个文件为空值。',
    '語料行的編號欄；沒有該欄時為行號；整個檔案為空值。',
  ],
  'Unique within its document: f1, t1, d1.': ['在文档内唯一：f1、t1、d1。', '在文件內唯一：f1、t1、d1。'],
  'Id of the speech it stands in; null before the first one.': [
    '所在讲话的编号；第一篇之前为空值。',
    '所在講話的編號；第一篇之前為空值。',
  ],
  'Id of the innermost section it stands in.': ['所在最内层章节的编号。', '所在最內層章節的編號。'],
  'Where it starts in the original, counted in offsetUnit from 0.': [
    '在原文中的起点，以 offsetUnit 计，从 0 开始。',
    '在原文中的起點，以 offsetUnit 計，從 0 開始。',
  ],
  'Where it ends in the original, itself outside.': ['在原文中的终点（不含）。', '在原文中的終點（不含）。'],
  'The words as written: exactly the slice of the original from start to end.': [
    '原文字句：正是原文从 start 到 end 的一段。',
    '原文字句：正是原文從 start 到 end 的一段。',
  ],
  'Line of its start in the original, from 1.': ['起点在原文中的行号，从 1 开始。', '起點在原文中的行號，從 1 開始。'],
  'Column of its start in code points, from 1.': [
    '起点的列号，以码点计，从 1 开始。',
    '起點的欄號，以碼點計，從 1 開始。',
  ],
  'The page its start stands on; null where the format has none.': [
    '起点所在的页；没有页的格式为空值。',
    '起點所在的頁；沒有頁的格式為空值。',
  ],
  'Why it is there: rule, words, mood, and what was taken over from elsewhere; only with --explain.': [
    '依据：规则、词语、功能和承自别处的内容；仅在 --explain 时有。',
    '依據：規則、詞語、功能和承自別處的內容；僅在 --explain 時有。',
  ],
  'The sentence it starts in, as written.': ['起点所在的句子，照原文。', '起點所在的句子，照原文。'],
  'Name of the pattern that found it.': ['找到它的规则的名称。', '找到它的規則的名稱。'],

  // of figures
  'What sort of quantity it is: {}': ['数量的种类：{0}', '數量的種類：{0}'],
  'The lower end in the unit given, multipliers applied; null if open.': [
    '以所给单位计的下限，已乘倍数；不定为空值。',
    '以所給單位計的下限，已乘倍數；不定為空值。',
  ],
  'The upper end in the unit given, multipliers applied; null if open.': [
    '以所给单位计的上限，已乘倍数；不定为空值。',
    '以所給單位計的上限，已乘倍數；不定為空值。',
  ],
  'How the value is bounded: {}': ['数值的界限：{0}', '數值的界限：{0}'],
  'Unit or measure word in Simplified characters, multiplier removed.': [
    '单位或量词，写作简体，不含倍数。',
    '單位或量詞，寫作簡體，不含倍數。',
  ],
  'The value in normalizedUnit, for comparison: of low, or of high where low is open.': [
    '以 normalizedUnit 计的数值，供比较：取 low，low 不定时取 high。',
    '以 normalizedUnit 計的數值，供比較：取 low，low 不定時取 high。',
  ],
  'The unit that all of its dimension are turned into: SI, 1 for shares and multiples, the ISO code of a currency.': [
    '同类量统一换算的单位：国际单位；比例和倍数为 1；货币为 ISO 代码。',
    '同類量統一換算的單位：國際單位；比例和倍數為 1；貨幣為 ISO 代碼。',
  ],
  'The indicator measured, as written.': ['所量度的指标，照原文。', '所量度的指標，照原文。'],
  'The place, organisation or group whose figure it is, as written.': [
    '数据所属的地方、单位或群体，照原文。',
    '數據所屬的地方、單位或群體，照原文。',
  ],
  'The time it holds for, as written and as EDTF.': [
    '所指的时间，照原文，并附 EDTF。',
    '所指的時間，照原文，並附 EDTF。',
  ],
  'The period as Extended Date/Time Format, where it can be told.': [
    '所指时间的扩展日期时间格式（EDTF），能确定时才有。',
    '所指時間的擴充日期時間格式（EDTF），能確定時才有。',
  ],
  'Which way a difference goes; null for a level: {}': [
    '差额的方向；水平值为空值：{0}',
    '差額的方向；水平值為空值：{0}',
  ],
  'What a difference or multiple is against, as written.': [
    '差额或倍数的比较对象，照原文。',
    '差額或倍數的比較對象，照原文。',
  ],
  'How the speech presents it: {}': ['讲话如何陈述：{0}', '講話如何陳述：{0}'],

  // of targets
  'What is to reach the state, as written.': ['要达到该状态的指标，照原文。', '要達到該狀態的指標，照原文。'],
  'The end state as written, without its cue.': [
    '要达到的状态，照原文，不含提示词。',
    '要達到的狀態，照原文，不含提示詞。',
  ],
  'Whether a figure says how much of the state.': ['状态是否有数值。', '狀態是否有數值。'],
  'Name that brings the spellings of one indicator together: gdp; null for one that the lexicon lacks.': [
    '同一指标各种写法的统一名称：gdp；词库中没有的为空值。',
    '同一指標各種寫法的統一名稱：gdp；詞庫中沒有的為空值。',
  ],
  'Id of the figure that says how much.': ['给出数值的数据的编号。', '給出數值的數據的編號。'],
  'The way asked for: {}': ['要求的方向：{0}', '要求的方向：{0}'],
  'How firmly it is promised: {}': ['承诺的程度：{0}', '承諾的程度：{0}'],
  'Binding or expected, where the text says so: {}': [
    '约束性或预期性，文中说明时才有：{0}',
    '約束性或預期性，文中說明時才有：{0}',
  ],

  // of directives
  'Who is to act, as the sentence itself names them.': ['行动主体，以本句所说为准。', '行動主體，以本句所說為準。'],
  'The deontic word as written; null for a bare imperative.': [
    '表示规范的词语，照原文；无词的祈使为空值。',
    '表示規範的詞語，照原文；無詞的祈使為空值。',
  ],
  'The operator: {}': ['规范算子：{0}', '規範算子：{0}'],
  'How strong it is: {}': ['强度：{0}', '強度：{0}'],
  'Who is to act by what was said before, where the sentence names nobody.': [
    '本句未指明主体时，承前文的行动主体。',
    '本句未指明主體時，承前文的行動主體。',
  ],
  'Level and sort of each that actor, else actorInherited, names: county government; joined by | in one cell.': [
    'actor（否则 actorInherited）所指各主体的层级和类别：county government；同一格内以 | 相连。',
    'actor（否則 actorInherited）所指各主體的層級和類別：county government；同一格內以 | 相連。',
  ],
  'Whose demand it is: {}': ['是谁的要求：{0}', '是誰的要求：{0}'],
  'Bodies named in brackets after the sentence, each lead or support where told; joined by | in one cell.': [
    '句后括号中的负责单位，说明时标为 lead（牵头）或 support（配合）；同一格内以 | 相连。',
    '句後括號中的負責單位，說明時標為 lead（牽頭）或 support（配合）；同一格內以 | 相連。',
  ],
  'The head verbs of the actions, as written, in order; joined by | in one cell.': [
    '各行动的中心动词，照原文，按顺序；同一格内以 | 相连。',
    '各行動的中心動詞，照原文，按順序；同一格內以 | 相連。',
  ],
  'What each aim acts on, as written, in the order of aims; null where nothing is named; joined by | in one cell.': [
    '各行动的对象，照原文，与 aims 同序；未说出的为空值；同一格内以 | 相连。',
    '各行動的對象，照原文，與 aims 同序；未說出的為空值；同一格內以 | 相連。',
  ],
  'How it is to be done: 按照…, 通过…, 以…, as written; joined by | in one cell.': [
    '方式：按照……、通过……、以……，照原文；同一格内以 | 相连。',
    '方式：按照……、通過……、以……，照原文；同一格內以 | 相連。',
  ],
  'What for: 为实现…, 确保…, 以促进…, as written; joined by | in one cell.': [
    '目的：为实现……、确保……、以促进……，照原文；同一格内以 | 相连。',
    '目的：為實現……、確保……、以促進……，照原文；同一格內以 | 相連。',
  ],
  'When it applies, as written.': ['适用条件，照原文。', '適用條件，照原文。'],
  'The sanction named for failing it, as written.': ['违反时的后果，照原文。', '違反時的後果，照原文。'],
  'By when, as written and as EDTF.': ['期限，照原文，并附 EDTF。', '期限，照原文，並附 EDTF。'],
  'The deadline as Extended Date/Time Format, where it can be told.': [
    '期限的扩展日期时间格式（EDTF），能确定时才有。',
    '期限的擴充日期時間格式（EDTF），能確定時才有。',
  ],
};
