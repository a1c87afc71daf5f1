import type { Catalogue } from './catalogue.js';

/** All that `--help` says. */
export const HELP: Catalogue = {
  // commands and the frame of help
  'Usage:': ['用法:', '用法:'],
  'Options:': ['选项：', '選項：'],
  'Commands:': ['命令：', '命令：'],
  'Examples:': ['示例：', '範例：'],
  'show this help': ['显示本帮助', '顯示本說明'],
  'show the version': ['显示版本', '顯示版本'],
  'Reads Chinese policy speeches: figures, targets and directives, each with its place in the text.': [
    '从中文政策讲话中提取数据、目标和要求，逐条标明在原文中的位置。',
    '從中文政策講話中提取數據、目標和要求，逐條標明在原文中的位置。',
  ],
  'options and examples of a command': ['某个命令的选项和示例', '某個命令的選項和範例'],
  'figures, targets and directives (the default)': ['数据、目标和要求（默认命令）', '數據、目標和要求（預設命令）'],
  'only figures: stated quantities': ['只提取数据：文中说出的数量', '只提取數據：文中說出的數量'],
  'only targets: end states to be reached': ['只提取目标：要达到的状态', '只提取目標：要達到的狀態'],
  'only directives: what is to be done, or not': [
    '只提取要求：要做什么、不要做什么',
    '只提取要求：要做什麼、不要做什麼',
  ],
  'the tree of speeches and sections, with places and counts': [
    '讲话和章节的层级，附位置和数目',
    '講話和章節的層級，附位置和數目',
  ],
  'why something was found in a line, or was not: explain FILE:LINE': [
    '某一行为什么有或没有结果：explain 文件:行号',
    '某一行為什麼有或沒有結果：explain 檔案:行號',
  ],
  'counts and rates over results (-f ndjson), for each document or group': [
    '对已有结果（-f ndjson）按文档或分组计数、算频率',
    '對已有結果（-f ndjson）按文件或分組計數、算頻率',
  ],
  'the text as the rules read it, or in another script': [
    '规则所读的规范化文本，或转换成另一种字形',
    '規則所讀的規範化文字，或轉換成另一種字形',
  ],
  'the words, one sentence a line': ['分词，每句一行', '斷詞，每句一行'],
  'the built-in cues, actors, indicators and units, in the form of --lexicon': [
    '内置的提示词、主体、指标和单位，格式同 --lexicon',
    '內建的提示詞、主體、指標和單位，格式同 --lexicon',
  ],
  'the JSON Schema of the output': ['输出的 JSON Schema', '輸出的 JSON Schema'],
  'whether all is in order on this machine, and what to do if not': [
    '检查本机环境是否正常，不正常时如何处理',
    '檢查本機環境是否正常，不正常時如何處理',
  ],
  'completion of commands and options for bash, zsh or fish': [
    'bash、zsh 或 fish 的命令和选项补全',
    'bash、zsh 或 fish 的命令和選項的自動完成',
  ],
  'the manual page': ['手册页', '使用手冊'],

  // groups of options
  'Output:': ['输出：', '輸出：'],
  'Which findings:': ['筛选结果：', '篩選結果：'],
  'Reading:': ['读取：', '讀取：'],
  'Many documents:': ['大批文档：', '大批文件：'],
  'Grouping:': ['分组：', '分組：'],
  'Settings:': ['设置：', '設定：'],

  // options
  'headings and tables for a terminal (default)': [
    '标题和表格，供终端阅读（默认）',
    '標題和表格，供終端機閱讀（預設）',
  ],
  'one object that holds everything (see “jianggao schema”)': [
    '一个包含全部内容的对象（见 jianggao schema）',
    '一個包含全部內容的物件（見 jianggao schema）',
  ],
  'one object a document and line, errors too': [
    '每个文档一行一个对象，错误也在内',
    '每個文件一行一個物件，錯誤也在內',
  ],
  'one table of all kinds for spreadsheets and statistics (--bom for Excel)': [
    '各类结果合为一张表，供电子表格和统计软件使用（Excel 加 --bom）',
    '各類結果合為一張表，供試算表和統計軟體使用（Excel 加 --bom）',
  ],
  'the same with tabs between': ['同上，以制表符分隔', '同上，以定位字元分隔'],
  'headings and pipe tables for a report': ['标题和 Markdown 表格，供报告使用', '標題和 Markdown 表格，供報告使用'],
  'directives as Institutional Grammar statements for the IG Parser': [
    '把要求写成制度语法语句，供 IG Parser 使用',
    '把要求寫成制度語法語句，供 IG Parser 使用',
  ],
  'write to a file, whole or not at all': ['写入文件；要么完整写成，要么不写', '寫入檔案；要麼完整寫成，要麼不寫'],
  'only these columns, in this order: line,text,low,high': [
    '只要这些列，并按此顺序：line,text,low,high',
    '只要這些欄，並按此順序：line,text,low,high',
  ],
  'width of tables (default: the terminal’s, else COLUMNS, else 100)': [
    '表格宽度（默认取终端宽度，其次 COLUMNS，再次 100）',
    '表格寬度（預設取終端機寬度，其次 COLUMNS，再次 100）',
  ],
  'auto, always or never (default: auto; NO_COLOR and FORCE_COLOR count)': [
    '颜色：auto、always 或 never（默认 auto；也看 NO_COLOR 和 FORCE_COLOR）',
    '顏色：auto、always 或 never（預設 auto；也看 NO_COLOR 和 FORCE_COLOR）',
  ],
  'the same as --color never': ['同 --color never', '同 --color never'],
  'byte-order mark before csv and tsv, for Excel': [
    '在 csv 和 tsv 前加字节顺序标记，供 Excel 使用',
    '在 csv 和 tsv 前加位元組順序標記，供 Excel 使用',
  ],
  'byte-order mark before csv, for Excel': [
    '在 csv 前加字节顺序标记，供 Excel 使用',
    '在 csv 前加位元組順序標記，供 Excel 使用',
  ],
  'what start and end count: codepoint or utf16 (default: codepoint)': [
    'start 和 end 的计数单位：codepoint 或 utf16（默认 codepoint）',
    'start 和 end 的計數單位：codepoint 或 utf16（預設 codepoint）',
  ],
  'add the sentences, with what their passage does (json, ndjson)': [
    '加上各句及其所在段落的功能（json、ndjson）',
    '加上各句及其所在段落的功能（json、ndjson）',
  ],
  'add the text that places count in (json, ndjson)': [
    '加上位置所对应的文本（json、ndjson）',
    '加上位置所對應的文字（json、ndjson）',
  ],
  'add why each finding is there: rule, words, mood, what was taken over (a column in csv and tables)': [
    '加上每条结果的依据：规则、词语、功能、承前的内容（csv 和表格中为一列）',
    '加上每條結果的依據：規則、詞語、功能、承前的內容（csv 和表格中為一欄）',
  ],
  'add the sentences with their words (json, ndjson)': [
    '加上各句及其分词（json、ndjson）',
    '加上各句及其斷詞（json、ndjson）',
  ],
  'FIELD=VALUE, !=, >=, <= or ~ (contains); FIELD= means null; may be repeated, all must hold': [
    '字段=值，或 !=、>=、<=、~（包含）；“字段=”表示空值；可重复，须同时满足',
    '欄位=值，或 !=、>=、<=、~（包含）；「欄位=」表示空值；可重複，須同時滿足',
  ],
  'of one speech: s1': ['某一篇讲话：s1', '某一篇講話：s1'],
  'of one section and those below it: s1.2': ['某一节及其下级：s1.2', '某一節及其下級：s1.2'],
  'at most so many of each kind a document': ['每个文档每类至多这么多条', '每個文件每類至多這麼多條'],
  'when the speech was given (2014, 2014-04, 2014-04-01): tells which year 今年 is': [
    '讲话日期（2014、2014-04、2014-04-01），据此确定“今年”是哪一年',
    '講話日期（2014、2014-04、2014-04-01），據此確定「今年」是哪一年',
  ],
  'counts without a value (几十, 数百家) as figures too, open above': [
    '没有确定数值的数量（几十、数百家）也算数据，上限不定',
    '沒有確定數值的數量（幾十、數百家）也算數據，上限不定',
  ],
  'read machine-made words (網際網路) as what they stand for (互联网): auto, always or never (default: auto)': [
    '把机器转换的用语（網際網路）按原意（互联网）理解：auto、always 或 never（默认 auto）',
    '把機器轉換的用語（網際網路）按原意（互联网）理解：auto、always 或 never（預設 auto）',
  ],
  'add words for the segmenter, one a line; may be repeated': [
    '补充分词词语，每行一个；可重复',
    '補充斷詞詞語，每行一個；可重複',
  ],
  'add cues, actors, indicators and units (“jianggao lexicon” shows the form); may be repeated': [
    '补充提示词、主体、指标和单位（格式见 jianggao lexicon）；可重复',
    '補充提示詞、主體、指標和單位（格式見 jianggao lexicon）；可重複',
  ],
  'read as {} (default: what bytes and name tell)': [
    '按此格式读取：{0}（默认由内容和文件名判断）',
    '按此格式讀取：{0}（預設由內容和檔名判斷）',
  ],
  'of text, web pages and corpora: gb18030, big5, utf-16le … (default: what the bytes tell)': [
    '文本、网页和语料的编码：gb18030、big5、utf-16le……（默认由内容判断）',
    '文字、網頁和語料的編碼：gb18030、big5、utf-16le……（預設由內容判斷）',
  ],
  'column of a corpus (csv, tsv, ndjson) that holds the texts (default: text)': [
    '语料（csv、tsv、ndjson）中存放文本的列（默认 text）',
    '語料（csv、tsv、ndjson）中存放文字的欄（預設 text）',
  ],
  'column that holds their ids (default: id)': ['存放编号的列（默认 id）', '存放編號的欄（預設 id）'],
  'read the files that a list names, one a line; - is standard input': [
    '读取清单所列的文件，每行一个；- 为标准输入',
    '讀取清單所列的檔案，每行一個；- 為標準輸入',
  ],
  'exit with 0 even if some input could not be read': [
    '即使有输入读不了，退出码也为 0',
    '即使有輸入讀不了，結束代碼也為 0',
  ],
  'threads (default: as many as there are cores, and memory for 400 MB each)': [
    '线程数（默认按处理器核心数，并按每个 400 MB 的内存计）',
    '執行緒數（預設按處理器核心數，並按每個 400 MB 的記憶體計）',
  ],
  'go on where a run with -o and --resume was cut off (ndjson)': [
    '从上次带 -o 和 --resume 而中断的地方继续（ndjson）',
    '從上次帶 -o 和 --resume 而中斷的地方繼續（ndjson）',
  ],
  'only the documents of one share of n, told by their id: 1/4': [
    '按编号分成 n 份，只处理其中一份：1/4',
    '按編號分成 n 份，只處理其中一份：1/4',
  ],
  'write what could not be read to a file, one JSON object a line, with the reason': [
    '把读不了的输入及原因写入文件，每行一个 JSON 对象',
    '把讀不了的輸入及原因寫入檔案，每行一個 JSON 物件',
  ],
  'no progress on a terminal': ['终端上不显示进度', '終端機上不顯示進度'],
  'neither progress nor messages about single inputs': [
    '不显示进度，也不提示单个输入的问题',
    '不顯示進度，也不提示單個輸入的問題',
  ],
  'of tables, messages and help: en, zh-Hans or zh-Hant (default: what the locale says)': [
    '表格、提示和帮助的语言：en、zh-Hans 或 zh-Hant（默认依系统区域设置）',
    '表格、提示和說明的語言：en、zh-Hans 或 zh-Hant（預設依系統地區設定）',
  ],
  'show what goes to a terminal in a pager (PAGER, else less)': [
    '用分页程序（PAGER，否则 less）显示终端输出',
    '用分頁程式（PAGER，否則 less）顯示終端機輸出',
  ],
  'no pager, whatever JIANGGAO_PAGER says': ['不分页，不管 JIANGGAO_PAGER 如何', '不分頁，不管 JIANGGAO_PAGER 如何'],
  'read settings from a file (default: jianggao.config.json, here or in a folder above)': [
    '从文件读取设置（默认为本文件夹或上级文件夹中的 jianggao.config.json）',
    '從檔案讀取設定（預設為本資料夾或上級資料夾中的 jianggao.config.json）',
  ],
  'read settings from no file': ['不从文件读取设置', '不從檔案讀取設定'],
  'only show the settings in force, and where each comes from': [
    '只显示现行设置及各自的来源',
    '只顯示現行設定及各自的來源',
  ],
  '{} or {} (default: {})': ['{0} 或 {1}（默认 {2}）', '{0} 或 {1}（預設 {2}）'],
  '{} or {} or {} (default: {})': ['{0}、{1} 或 {2}（默认 {3}）', '{0}、{1} 或 {2}（預設 {3}）'],
  'count figures, targets and directives too (takes a second more)': [
    '同时统计数据、目标和要求（多花一秒）',
    '同時統計數據、目標和要求（多花一秒）',
  ],
  'say what most sentences of each section do: report, assess, plan, aims, norm, courtesy': [
    '标明每节多数句子的功能：report（回顾）、assess（评述）、plan（部署）、aims（目标）、norm（条文）、courtesy（礼节）',
    '標明每節多數句子的功能：report（回顧）、assess（評述）、plan（部署）、aims（目標）、norm（條文）、courtesy（禮節）',
  ],
  'a row for each group and not for each document: columns of metadata (year,region), source, script; metadata.source is a column of that name':
    [
      '按组而不按文档列行：元数据的列（year,region）、source、script；metadata.source 指名为 source 的列',
      '按組而不按文件列出：後設資料的欄（year,region）、source、script；metadata.source 指名為 source 的欄',
    ],
  'hans, hant, tw (Taiwan), hk (Hong Kong) or original (default: hans)': [
    'hans（简体）、hant（繁体）、tw（台湾）、hk（香港）或 original（原文）（默认 hans）',
    'hans（簡體）、hant（繁體）、tw（台灣）、hk（香港）或 original（原文）（預設 hans）',
  ],
  'list each change instead, with its place and reason': [
    '改为逐条列出改动及其位置和原因',
    '改為逐條列出改動及其位置和原因',
  ],
  'of --changes: table or ndjson (default: table)': [
    '--changes 的格式：table 或 ndjson（默认 table）',
    '--changes 的格式：table 或 ndjson（預設 table）',
  ],
  'with parts of speech: 工作/vn': ['附词性：工作/vn', '附詞性：工作/vn'],
  'one part: {}': ['只要其中一部分：{0}', '只要其中一部分：{0}'],

  // examples
  'tables for reading': ['供阅读的表格', '供閱讀的表格'],
  'a table for reading': ['供阅读的表格', '供閱讀的表格'],
  'one section and those below it': ['某一节及其下级', '某一節及其下級'],
  'one table of all, for Excel': ['全部合为一张表，供 Excel 使用', '全部合為一張表，供 Excel 使用'],
  'on through a pipe': ['经管道交给下一个程序', '經管線交給下一個程式'],
  'from standard input; 今年 is 2009': ['从标准输入读取；“今年”指 2009 年', '從標準輸入讀取；「今年」指 2009 年'],
  'sums from 1亿元': ['1亿元及以上的金额', '1億元及以上的金額'],
  'what is planned, four columns': ['计划中的数据，四列', '計畫中的數據，四欄'],
  'those with a number, and its low and high': ['有数值的目标，及其下限和上限', '有數值的目標，及其下限和上限'],
  'more or less than plainly promised': ['承诺得比一般更强或更弱的', '承諾得比一般更強或更弱的'],
  'what is strictly forbidden': ['严格禁止的事项', '嚴格禁止的事項'],
  'what the education authorities are to do': ['教育部门要做的事', '教育部門要做的事'],
  'the first ten that name nobody': ['没有指明主体的前十条', '沒有指明主體的前十條'],
  'the tree, with line:column and sentences': ['层级，附“行:列”和句数', '層級，附「行:欄」和句數'],
  'and what each section holds': ['并列出每节的结果数', '並列出每節的結果數'],
  'which sections report and which plan': ['哪些章节回顾，哪些部署', '哪些章節回顧，哪些部署'],
  'for programs': ['供程序使用', '供程式使用'],
  'rules, words, mood of what was found in line 25, and what was passed over': [
    '第 25 行各结果的规则、词语和功能，以及略过的词语',
    '第 25 行各結果的規則、詞語和功能，以及略過的詞語',
  ],
  'a line for each document and one for all': ['每个文档一行，合计一行', '每個文件一行，合計一行'],
  'a line for each year and region of the corpus': ['语料中每个年份和地区一行', '語料中每個年份和地區一行'],
  'results in several files, as a table for statistics': [
    '多个结果文件，合成统计用的表',
    '多個結果檔案，合成統計用的表',
  ],
  'Simplified, half-width digits, no stray blanks': ['简体、半角数字、没有多余空格', '簡體、半形數字、沒有多餘空格'],
  'the same in Traditional characters as in Taiwan': ['同上，用台湾的繁体字', '同上，用台灣的繁體字'],
  'what was changed, where and why': ['改了什么、在哪里、为什么', '改了什麼、在哪裡、為什麼'],
  'only words restored': ['只看还原的用语', '只看還原的用語'],
  'words with blanks between': ['词语之间加空格', '詞語之間加空格'],
  'tagged, with words of your own': ['附词性，并加入自己的词语', '附詞性，並加入自己的詞語'],
  'the most frequent words': ['最常用的词', '最常用的詞'],
  'all words that the rules look up': ['规则查用的全部词语', '規則查用的全部詞語'],
  'a template: keep the rows that you change, drop the others': [
    '模板：保留要改的行，删去其余',
    '範本：保留要改的行，刪去其餘',
  ],
  'read with the words of the file': ['用文件中的词语分析', '用檔案中的詞語分析'],
  'for a validator or an editor': ['供校验程序或编辑器使用', '供驗證程式或編輯器使用'],
  'the fields of a figure': ['数据的各个字段', '數據的各個欄位'],
  'exits with 1 if something is not in order': ['有不正常之处时退出码为 1', '有不正常之處時結束代碼為 1'],
  'in this shell; as a line of ~/.bashrc, in every one': [
    '在当前 shell 生效；写进 ~/.bashrc 则每次生效',
    '在目前 shell 生效；寫進 ~/.bashrc 則每次生效',
  ],
  'the same for ~/.zshrc, below compinit': [
    '同上，写进 ~/.zshrc，放在 compinit 之后',
    '同上，寫進 ~/.zshrc，放在 compinit 之後',
  ],
  'fish looks there by itself': ['fish 会自动到那里查找', 'fish 會自動到那裡尋找'],
  'shows it; an installed package has it as “man jianggao”': [
    '显示手册页；安装后也可用 man jianggao 查看',
    '顯示使用手冊；安裝後也可用 man jianggao 檢視',
  ],
};
