import type { Catalogue } from './catalogue.js';

/** All that `--help` says. */
export const HELP: Catalogue = {
  // commands and the frame of help
  'Usage:': ['用法：', '用法：'],
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

  // formats
  'tasks with predictions, for Label Studio': [
    '带预标注的任务，供 Label Studio 使用',
    '帶預標註的任務，供 Label Studio 使用',
  ],
  'a line a document with entities and relations, for doccano': [
    '每个文档一行，含实体和关系，供 doccano 使用',
    '每個文件一行，含實體和關係，供 doccano 使用',
  ],
  'W3C Web Annotations as JSON-LD': ['W3C Web Annotation 标注，写作 JSON-LD', 'W3C Web Annotation 標註，寫作 JSON-LD'],
  'CoNLL-U: words with tags, findings in MISC': [
    'CoNLL-U：词语附词性，结果写在 MISC 列',
    'CoNLL-U：詞語附詞性，結果寫在 MISC 欄',
  ],
  'TEI: divisions, sentences, findings inline and apart': [
    'TEI：章节和句子，结果兼有内嵌标注和分离标注',
    'TEI：章節和句子，結果兼有內嵌標註和分離標註',
  ],
  'a folder (-o) with .txt and .ann of each document, for brat': [
    '文件夹（-o），每个文档有 .txt 和 .ann，供 brat 使用',
    '資料夾（-o），每個文件有 .txt 和 .ann，供 brat 使用',
  ],
  'a folder (-o) with UIMA CAS JSON of each document, for INCEpTION': [
    '文件夹（-o），每个文档有 UIMA CAS JSON，供 INCEpTION 使用',
    '資料夾（-o），每個文件有 UIMA CAS JSON，供 INCEpTION 使用',
  ],
  'an Excel workbook: a sheet of documents and one for each kind': [
    'Excel 工作簿：文档一张表，各类结果各一张表',
    'Excel 活頁簿：文件一張表，各類結果各一張表',
  ],
  'one table of all kinds with typed columns, for DuckDB, pandas, R': [
    '各类结果合为一张表，列带类型，供 DuckDB、pandas、R 使用',
    '各類結果合為一張表，欄帶類型，供 DuckDB、pandas、R 使用',
  ],
  'add to findings the places of what their fields quote: actor, cue, property … (json, ndjson)': [
    '给结果加上各字段所引字句的位置：actor、cue、property……（json、ndjson）',
    '給結果加上各欄位所引字句的位置：actor、cue、property……（json、ndjson）',
  ],
  'write what a replication needs: versions, options, hashes of inputs, words and output, counts (JSON)': [
    '写出复现所需的信息：版本、选项，输入、词表和输出的哈希值，以及条数（JSON）',
    '寫出重現所需的資訊：版本、選項，輸入、詞表和輸出的雜湊值，以及條數（JSON）',
  ],
  '{} or {} or {} or {} (default: {})': ['{0}、{1}、{2} 或 {3}（默认 {4}）', '{0}、{1}、{2} 或 {3}（預設 {4}）'],
  '{} or {} or {} or {} or {} or {} (default: {})': [
    '{0}、{1}、{2}、{3}、{4} 或 {5}（默认 {6}）',
    '{0}、{1}、{2}、{3}、{4} 或 {5}（預設 {6}）',
  ],

  // compare and reuse
  'two speeches side by side: targets, directives, actors, terms, shared wording': [
    '比较两篇讲话：目标、要求、主体、词项、共有语句',
    '比較兩篇講話：目標、要求、主體、詞項、共有語句',
  ],
  'table (default), csv (one part, with --part) or json': [
    'table（默认）、csv（一个部分，须加 --part）或 json',
    'table（預設）、csv（一個部分，須加 --part）或 json',
  ],
  'only one part: {}': ['只要其中一部分：{0}', '只要其中一部分：{0}'],
  'at most so many rows in each table (default: {#}); csv and json have all': [
    '每张表至多这么多行（默认 {0}）；csv 和 json 不限',
    '每張表至多這麼多列（預設 {0}）；csv 和 json 不限',
  ],
  'Wording:': ['共有语句：', '共有語句：'],
  'letters that a shared passage must have, numbers and marks apart (default: {#})': [
    '共有语段至少要有的字数，数字和标点不计（默认 {0}）',
    '共有語段至少要有的字數，數字和標點不計（預設 {0}）',
  ],
  'what changed from one year to the next': ['一年与下一年相比有何变化', '一年與下一年相比有何變化'],
  'two speeches of one file': ['同一文件中的两篇讲话', '同一檔案中的兩篇講話'],
  'the targets of both as one table': ['两篇的目标合为一张表', '兩篇的目標合為一張表'],
  'whom only A addresses': ['仅见于 A 的主体', '僅見於 A 的主體'],
  'wording that documents share: passages, set phrases (提法), the share of each that is boilerplate': [
    '各文档共有的语句：语段、提法，以及每篇中套话的比例',
    '各文件共有的語句：語段、提法，以及每篇中套話的比例',
  ],
  'table (default), csv (with --by) or json': [
    'table（默认）、csv（须加 --by）或 json',
    'table（預設）、csv（須加 --by）或 json',
  ],
  'only one kind of row: document, passage, phrase': [
    '只列其中一类：document（文档）、passage（语段）、phrase（提法）',
    '只列其中一類：document（文件）、passage（語段）、phrase（提法）',
  ],
  'documents that a set phrase must stand in (default: 3, or 2 where there are only two)': [
    '提法至少要见于几个文档（默认 3；只有两个文档时为 2）',
    '提法至少要見於幾個文件（預設 3；只有兩個文件時為 2）',
  ],
  'column of a corpus that says when a text was given (default: what the speech itself says)': [
    '语料中存放讲话日期的列（默认以讲话本身所说为准）',
    '語料中存放講話日期的欄（預設以講話本身所說為準）',
  ],
  'set phrases, longest passages, and how much of each speech is boilerplate': [
    '提法、最长的语段，以及每篇讲话中套话的比例',
    '提法、最長的語段，以及每篇講話中套話的比例',
  ],
  'set phrases with their first use': ['提法及其首见之处', '提法及其首見之處'],
  'the share of each document, as a table': ['每个文档的比例，输出为表格', '每個文件的比例，輸出為表格'],

  // score, sample and precision
  'codes of one’s own against results or a second coder’s: precision, recall, F1, alpha': [
    '把人工编码与结果或另一位编码者的编码对比：精确率、召回率、F1、alpha',
    '把人工編碼與結果或另一位編碼者的編碼比對：精確率、召回率、F1、alpha',
  ],
  'Comparing:': ['对比：', '比對：'],
  'the text that codes quote, or a folder or corpus of such (default: NAME.txt beside NAME.jsonl)': [
    '编码所引的文本，也可以是文件夹或语料（默认为 NAME.jsonl 旁边的 NAME.txt）',
    '編碼所引的文本，也可以是資料夾或語料（預設為 NAME.jsonl 旁邊的 NAME.txt）',
  ],
  'two places match from this share of what they cover together (default: {}; 1: the same span)': [
    '两处重叠达到合并范围的这一比例即为匹配（默认 {0}；1 为起止相同）',
    '兩處重疊達到合併範圍的這一比例即為相符（預設 {0}；1 為起止相同）',
  ],
  'list what was missed, false alarms and fields that differ: {}; in csv instead of the numbers': [
    '列出漏报、误报和不一致的字段：{0}；csv 中以此代替数值',
    '列出漏報、誤報和不一致的欄位：{0}；csv 中以此代替數值',
  ],
  'Codes:': ['人工编码：', '人工編碼：'],
  'figure, target or directive': ['figure、target 或 directive', 'figure、target 或 directive'],
  'line of the text, from 1': ['文本的行号，从 1 开始', '文本的行號，從 1 開始'],
  'the words as written; "n": 2 for the second time that they stand on the line': [
    '原文字句；同一行中第二次出现的加 "n": 2',
    '原文字句；同一行中第二次出現的加 "n": 2',
  ],
  'fields as the results have them; a field that no code has is not compared': [
    '其余为字段，同结果中的字段；没有任何编码用到的字段不对比',
    '其餘為欄位，同結果中的欄位；沒有任何編碼用到的欄位不比對',
  ],
  'how well the program did on a text that you coded': [
    '程序在自己编码过的文本上表现如何',
    '程式在自己編碼過的文本上表現如何',
  ],
  'many texts; each miss and false alarm with its line': [
    '多个文本；逐条列出漏报和误报及其行号',
    '多個文本；逐條列出漏報和誤報及其行號',
  ],
  'how far two coders agree': ['两位编码者的一致程度', '兩位編碼者的一致程度'],
  'a stratified random sample of findings (-f ndjson) as a sheet to judge by hand': [
    '从结果（-f ndjson）中分层随机抽样，制成供人工判定的表',
    '從結果（-f ndjson）中分層隨機抽樣，製成供人工判定的表',
  ],
  'Drawing:': ['抽样：', '抽樣：'],
  'findings to draw (default: {#})': ['抽取的条数（默认 {0}）', '抽取的條數（預設 {0}）'],
  'strata: fields of findings (type,rule,deontic), columns of metadata (year), source, script; metadata.type is a column of that name (default: type)':
    [
      '分层依据：结果的字段（type,rule,deontic）、元数据的列（year）、source、script；metadata.type 指名为 type 的列（默认 type）',
      '分層依據：結果的欄位（type,rule,deontic）、後設資料的欄（year）、source、script；metadata.type 指名為 type 的欄（預設 type）',
    ],
  'rows to each stratum: proportional to its size, or equal (default: proportional)': [
    '各层的条数：proportional（按层的大小）或 equal（各层相等）（默认 proportional）',
    '各層的條數：proportional（按層的大小）或 equal（各層相等）（預設 proportional）',
  ],
  'another number draws another sample (default: {#})': [
    '随机种子：换一个数就另抽一个样本（默认 {0}）',
    '隨機種子：換一個數就另抽一個樣本（預設 {0}）',
  ],
  'figures, targets and directives in proportion': ['数据、目标和要求按比例抽取', '數據、目標和要求按比例抽取'],
  'as many of each kind and year': ['每类、每年条数相等', '每類、每年條數相等'],
  'only directives, another draw': ['只抽要求，另抽一次', '只抽要求，另抽一次'],
  'once y, n or ? stands under “correct” in each row': [
    '在每行的 correct 列填好 y、n 或 ? 之后',
    '在每列的 correct 欄填好 y、n 或 ? 之後',
  ],
  'precision with its interval, from a sheet of “sample” that was judged by hand': [
    '由人工判定过的抽样表（sample）估计精确率及其置信区间',
    '由人工判定過的抽樣表（sample）估計精確率及其信賴區間',
  ],
  'overall and for each stratum, with 95 % intervals': [
    '总体和各层的精确率，附 95 % 置信区间',
    '整體和各層的精確率，附 95 % 信賴區間',
  ],

  // counting words
  'What is counted:': ['计数范围：', '計數範圍：'],
  'Measures:': ['度量：', '度量：'],
  'at most so many rows (default: {#} in a table, else all)': [
    '至多这么多行（默认：表格 {0} 行，其他格式不限）',
    '至多這麼多列（預設：表格 {0} 列，其他格式不限）',
  ],
  'words that are not listed: default (function words and numbers), none, or a file with one a line; may be repeated': [
    '停用词：default（虚词和数字）、none（不用）或每行一词的文件；可重复',
    '停用詞：default（虛詞和數字）、none（不用）或每行一詞的檔案；可重複',
  ],
  'only words of these classes: {} …, or tags of jieba: vn': [
    '只要这些词类的词：{0}……，或 jieba 的词性标记：vn',
    '只要這些詞類的詞：{0}……，或 jieba 的詞性標記：vn',
  ],
  'runs of n words, 1 to {#}, within a sentence and between its marks (default: 1)': [
    '连续 n 个词，n 为 1 至 {0}，不跨句子和标点（默认 1）',
    '連續 n 個詞，n 為 1 至 {0}，不跨句子和標點（預設 1）',
  ],
  'only terms that occur at least n times (default: 1)': [
    '只要至少出现 n 次的词项（默认 1）',
    '只要至少出現 n 次的詞項（預設 1）',
  ],
  'only terms that occur at least n times (default: {#}, 1 with --terms)': [
    '只要至少出现 n 次的词项（默认 {0}；有 --terms 时为 1）',
    '只要至少出現 n 次的詞項（預設 {0}；有 --terms 時為 1）',
  ],
  'only terms that occur at least n times in both together (default: 1)': [
    '只要两边合计至少出现 n 次的词项（默认 1）',
    '只要兩邊合計至少出現 n 次的詞項（預設 1）',
  ],
  'only these terms: words apart by commas, in either script, or a file with one a line': [
    '只要这些词项：以逗号分隔，简繁均可；或每行一词的文件',
    '只要這些詞項：以逗號分隔，簡繁均可；或每行一詞的檔案',
  ],
  'words or n-grams and how often they occur': ['词或 n-gram 及其频数', '詞或 n-gram 及其頻數'],
  'a list for each: document, speech, section, or columns of metadata (year,region), source, script': [
    '分组各列一表：document、speech、section，或元数据的列（year,region）、source、script',
    '分組各列一表：document、speech、section，或後設資料的欄（year,region）、source、script',
  ],
  'pairs of words, thrice or more': ['至少出现三次的二词组合', '至少出現三次的二詞組合'],
  'the nouns of each speech': ['每篇讲话的名词', '每篇講話的名詞'],
  'a list for each year, for statistics': ['每年一份词表，供统计使用', '每年一份詞表，供統計使用'],
  'words that one text or corpus uses more than another': [
    '一个文本或语料比另一个用得更多的词（关键性）',
    '一個文本或語料比另一個用得更多的詞（關鍵性）',
  ],
  'Against what:': ['对照：', '對照：'],
  'the texts to compare with: files, folders or quoted patterns, up to the next option': [
    '对照文本：文件、文件夹或加引号的模式，直到下一个选项为止',
    '對照文本：檔案、資料夾或加引號的模式，直到下一個選項為止',
  ],
  'or a list with the columns term and count, as “jianggao terms -f csv” writes it': [
    '或含 term 和 count 两列的词表，即 jianggao terms -f csv 的输出',
    '或含 term 和 count 兩欄的詞表，即 jianggao terms -f csv 的輸出',
  ],
  'all words of the corpus behind the list (default: what its column per1000 tells, else the sum of its counts)': [
    '词表所据语料的总词数（默认由 per1000 列推算，否则取 count 之和）',
    '詞表所據語料的總詞數（預設由 per1000 欄推算，否則取 count 之和）',
  ],
  'only terms whose p, corrected for how many are compared (Bonferroni), is at most this: 0.01': [
    '只要校正后（Bonferroni）的 p 值不大于此数的词项：0.01',
    '只要校正後（Bonferroni）的 p 值不大於此數的詞項：0.01',
  ],
  'likelihood (how sure) or ratio (how large the difference is) (default: likelihood)': [
    'likelihood（差异是否可靠）或 ratio（差异大小）（默认 likelihood）',
    'likelihood（差異是否可靠）或 ratio（差異大小）（預設 likelihood）',
  ],
  'log-likelihood, after Rayson and Garside 2000: how sure the difference is; 3.84 is p = .05, 10.83 p = .001': [
    '对数似然（Rayson & Garside 2000）：差异是否可靠；3.84 即 p = .05，10.83 即 p = .001',
    '對數概似（Rayson & Garside 2000）：差異是否可靠；3.84 即 p = .05，10.83 即 p = .001',
  ],
  'log ratio, after Hardie 2014: how large it is; 1 is twice as often, 2 four times, -1 half': [
    '对数比率（Hardie 2014）：差异大小（效应量）；1 为两倍，2 为四倍，-1 为一半',
    '對數比率（Hardie 2014）：差異大小（效果量）；1 為兩倍，2 為四倍，-1 為一半',
  ],
  'of LL, times the number of terms compared (Bonferroni); csv and json have the plain p and BIC too': [
    'LL 的 p 值，乘以所比较的词项数（Bonferroni）；csv 和 json 另有未校正的 p 值和 BIC',
    'LL 的 p 值，乘以所比較的詞項數（Bonferroni）；csv 和 json 另有未校正的 p 值和 BIC',
  ],
  'what one report says more than another, and less': [
    '一篇报告比另一篇多说、少说了什么',
    '一篇報告比另一篇多說、少說了什麼',
  ],
  'folders; sure differences, the largest first': [
    '比较文件夹；只列可靠的差异，大的在前',
    '比較資料夾；只列可靠的差異，大的在前',
  ],
  'against a list made by jianggao terms -f csv': [
    '与 jianggao terms -f csv 生成的词表对照',
    '與 jianggao terms -f csv 產生的詞表對照',
  ],
  'every hit of a word or pattern with what stands around it': [
    '词或模式的全部索引行，附上下文（语境共现）',
    '詞或模式的全部索引行，附上下文（語境共現）',
  ],
  'What is looked for:': ['检索：', '檢索：'],
  'the pattern is a regular expression (of JavaScript, with the u flag)': [
    '模式为正则表达式（JavaScript，带 u 标志）',
    '模式為正規表示式（JavaScript，帶 u 旗標）',
  ],
  'characters on either side (default: as many as fit in a table, else {#})': [
    '左右语境各多少字（默认：表格按宽度能容多少取多少，其他格式 {0}）',
    '左右語境各多少字（預設：表格按寬度能容多少取多少，其他格式 {0}）',
  ],
  'place, left or right: by what stands on that side, from the keyword outwards (default: place)': [
    'place（位置）、left 或 right：按该侧语境排序，从检索词向外比较（默认 place）',
    'place（位置）、left 或 right：按該側語境排序，從檢索詞向外比較（預設 place）',
  ],
  'at most so many lines': ['至多这么多行', '至多這麼多行'],
  'finds 计划, 計劃 and 計畫, with line:column': [
    '简繁各种写法都能找到，附“行:列”',
    '簡繁各種寫法都能找到，附「行:欄」',
  ],
  'what follows 改革 most often': ['“改革”之后最常出现什么', '「改革」之後最常出現什麼'],
  'a regular expression, as a table': ['用正则表达式检索，输出为表格', '用正規表示式檢索，輸出為表格'],
  'which words occur together in a sentence, paragraph, section or window': [
    '在同一句子、段落、章节或窗口中共现的词',
    '在同一句子、段落、章節或視窗中共現的詞',
  ],
  'what two words have to share: sentence, paragraph, section, document (default: sentence)': [
    '共现范围：sentence（句子）、paragraph（段落）、section（章节）或 document（文档）（默认 sentence）',
    '共現範圍：sentence（句子）、paragraph（段落）、section（章節）或 document（文件）（預設 sentence）',
  ],
  'or: n words that follow each other in a sentence, stop words counted': [
    '或以句中连续 n 个词为窗口，停用词也计在内',
    '或以句中連續 n 個詞為視窗，停用詞也計在內',
  ],
  'the n most frequent terms (default: {#})': [
    '只取最常用的 n 个词项（默认 {0}）',
    '只取最常用的 n 個詞項（預設 {0}）',
  ],
  'by which pairs are sorted and a matrix is filled: {} (default: {})': [
    '词对排序和矩阵取值的依据：{0}（默认 {1}）',
    '詞對排序和矩陣取值的依據：{0}（預設 {1}）',
  ],
  'only pairs that occur together at least n times (default: 1); a matrix has all': [
    '只要至少共现 n 次的词对（默认 1）；矩阵不限',
    '只要至少共現 n 次的詞對（預設 1）；矩陣不限',
  ],
  'Measures, of a and b units that hold one term, and ab that hold both:': [
    '度量（a、b 为含其中一个词项的单位数，ab 为同时含两者的单位数）：',
    '度量（a、b 為含其中一個詞項的單位數，ab 為同時含兩者的單位數）：',
  ],
  ab: ['ab', 'ab'],
  'ab / √(a·b), the cosine: 0 to 1': ['ab / √(a·b)，即余弦：0 至 1', 'ab / √(a·b)，即餘弦：0 至 1'],
  'ab / (a + b − ab): 0 to 1': ['ab / (a + b − ab)：0 至 1', 'ab / (a + b − ab)：0 至 1'],
  'normalised pointwise mutual information (Bouma 2009): −1 never together, 0 as by chance, 1 only together': [
    '归一化点互信息（Bouma 2009）：−1 从不共现，0 如同随机，1 总是共现',
    '正規化點互資訊（Bouma 2009）：−1 從不共現，0 如同隨機，1 總是共現',
  ],
  'pairs of frequent nouns in a sentence, the strongest first': [
    '常用名词在句中的共现，强的在前',
    '常用名詞在句中的共現，強的在前',
  ],
  'between words of your own': ['自选词语之间的共现', '自選詞語之間的共現'],
  'a network for Gephi or igraph': ['供 Gephi 或 igraph 使用的网络', '供 Gephi 或 igraph 使用的網路'],
  'a square matrix': ['方阵', '方陣'],
  'how evenly words are spread over documents, speeches, sections or slices': [
    '词在文档、讲话、章节或切片中分布的均匀程度（离散度）',
    '詞在文件、講話、章節或切片中分布的均勻程度（離散度）',
  ],
  'the parts (default: document): document, speech, section, or columns of metadata (year,region), source, script': [
    '划分依据（默认 document）：document、speech、section，或元数据的列（year,region）、source、script',
    '劃分依據（預設 document）：document、speech、section，或後設資料的欄（year,region）、source、script',
  ],
  'over n equal slices of all texts in their order, in place of --by': [
    '不用 --by，而把全部文本按顺序等分为 n 个切片',
    '不用 --by，而把全部文本按順序等分為 n 個切片',
  ],
  'count, or dp: the most uneven first (default: count)': [
    'count（频数）或 dp（最不均匀的在前）（默认 count）',
    'count（頻數）或 dp（最不均勻的在前）（預設 count）',
  ],
  'in how many parts a term occurs': ['词项见于几个部分', '詞項見於幾個部分'],
  'Juilland’s D, of the rates in the parts: 1 even, 0 all in one part': [
    'Juilland 的 D，由各部分的频率算出：1 为均匀，0 为全在一个部分',
    'Juilland 的 D，由各部分的頻率算出：1 為均勻，0 為全在一個部分',
  ],
  'deviation of proportions (Gries 2008): 0 even, near 1 all in one small part; DPnorm reaches 1 (Lijffijt and Gries 2012)':
    [
      '比例偏差（Gries 2008）：0 为均匀，接近 1 为全在一个小部分；DPnorm 最大可达 1（Lijffijt & Gries 2012）',
      '比例偏差（Gries 2008）：0 為均勻，接近 1 為全在一個小部分；DPnorm 最大可達 1（Lijffijt & Gries 2012）',
    ],
  'over documents': ['在各文档中的分布', '在各文件中的分布'],
  'two words over the sections of a speech': ['两个词在讲话各章节中的分布', '兩個詞在講話各章節中的分布'],
  'over ten slices, the most uneven first': [
    '在十个切片中的分布，最不均匀的在前',
    '在十個切片中的分布，最不均勻的在前',
  ],
  'over the years of a corpus, with the counts in each': [
    '在语料各年份中的分布，附各年的频数',
    '在語料各年份中的分布，附各年的頻數',
  ],

  // report
  'one page of HTML to read a speech by, its findings marked in place': [
    '供阅读讲话的 HTML 网页，结果标在原文中',
    '供閱讀講話的 HTML 網頁，結果標在原文中',
  ],
  'open report.html in a browser; it needs no network': [
    '用浏览器打开 report.html，无须联网',
    '用瀏覽器開啟 report.html，無須連網',
  ],
  'two speeches on one page, labels in Chinese': ['两篇讲话放在一页，界面用中文', '兩篇講話放在一頁，介面用中文'],
};
