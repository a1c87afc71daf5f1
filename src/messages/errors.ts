import type { Catalogue } from './catalogue.js';

/** What is wrong, and what to do: errors, warnings, and the parts they are made of. */
export const ERRORS: Catalogue = {
  // the command line
  '{} (see --help)': ['{0!}（见 --help）', '{0!}（見 --help）'],
  "unknown option '{}'": ['没有选项 {0}', '沒有選項 {0}'],
  "unknown option '{}'; did you mean {}?": ['没有选项 {0}；是 {1} 吗？', '沒有選項 {0}；是 {1} 嗎？'],
  "option '{}' argument missing": ['选项 {0} 后面缺一个词', '選項 {0} 後面缺一個詞'],
  'too many arguments. Expected {} arguments but got {}.': [
    '参数太多：应为 {0} 个，实为 {1} 个',
    '參數太多：應為 {0} 個，實為 {1} 個',
  ],
  'too many arguments. Expected {} argument but got {}.': [
    '参数太多：应为 {0} 个，实为 {1} 个',
    '參數太多：應為 {0} 個，實為 {1} 個',
  ],
  "too many arguments for '{}'. Expected {} arguments but got {}.": [
    '参数太多：应为 {1} 个，实为 {2} 个',
    '參數太多：應為 {1} 個，實為 {2} 個',
  ],
  'the command comes first: {} {} {}': ['命令要放在最前面：{0} {1} {2}', '命令要放在最前面：{0} {1} {2}'],
  '{}: no such command; commands are {}': ['{0}：没有这个命令；命令有 {1}', '{0}：沒有這個指令；指令有 {1}'],
  '{}: neither a command nor a file; {}': ['{0}：既不是命令，也不是文件；{1!}', '{0}：既不是命令，也不是檔案；{1!}'],
  'did you mean the command {}?': ['是命令 {0} 吗？', '是命令 {0} 嗎？'],
  'did you mean the file {}?': ['是文件 {0} 吗？', '是檔案 {0} 嗎？'],
  'did you mean the command {} or the file {}?': ['是命令 {0}，还是文件 {1}？', '是命令 {0}，還是檔案 {1}？'],
  'commands are {}': ['命令有 {0}', '命令有 {0}'],
  'unknown {} {}; did you mean {}? There are: {}': [
    '未知的{0!} {1}；是 {2} 吗？可用的有：{3}',
    '未知的{0!} {1}；是 {2} 嗎？可用的有：{3}',
  ],
  'unknown {} {}; there are: {}': ['未知的{0!} {1}；可用的有：{2}', '未知的{0!} {1}；可用的有：{2}'],
  'unknown value of {} {}; did you mean {}? There are: {}': [
    '{0} 没有值 {1}；是 {2} 吗？可用的有：{3}',
    '{0} 沒有值 {1}；是 {2} 嗎？可用的有：{3}',
  ],
  'unknown value of {} {}; there are: {}': ['{0} 没有值 {1}；可用的有：{2}', '{0} 沒有值 {1}；可用的有：{2}'],
  format: ['格式', '格式'],
  color: ['颜色设置', '顏色設定'],
  offsets: ['计数单位', '計數單位'],
  restore: ['还原设置', '還原設定'],
  script: ['字形', '字形'],
  part: ['部分', '部分'],
  language: ['语言', '語言'],
  shell: ['shell', 'shell'],
  field: ['字段', '欄位'],
  option: ['选项', '選項'],
  section: ['部分', '部分'],
  key: ['键', '鍵'],
  'unknown {} key {}; did you mean {}? There are: {}': [
    '{0!}没有键 {1}；是 {2} 吗？可用的有：{3}',
    '{0!}沒有鍵 {1}；是 {2} 嗎？可用的有：{3}',
  ],
  'unknown {} key {}; there are: {}': ['{0!}没有键 {1}；可用的有：{2}', '{0!}沒有鍵 {1}；可用的有：{2}'],
  cue: ['提示词', '提示詞'],
  actor: ['主体', '主體'],
  indicator: ['指标', '指標'],
  order: ['排序方式', '排序方式'],
  unit: ['单位', '單位'],
  measure: ['度量', '度量'],
  kind: ['类别', '類別'],
  allocation: ['分配方式', '分配方式'],
  'unknown part of speech {}; did you mean {}? There are: {}': [
    '未知的词类 {0}；是 {1} 吗？可用的有：{2}',
    '未知的詞類 {0}；是 {1} 嗎？可用的有：{2}',
  ],
  'unknown part of speech {}; there are: {}': ['未知的词类 {0}；可用的有：{1}', '未知的詞類 {0}；可用的有：{1}'],
  'no document has a column {} in its metadata; did you mean {}? There are: none: only rows of a corpus have any': [
    '没有文档的元数据有 {0} 这一列；是 {1} 吗？只有语料的行才有元数据',
    '沒有文件的後設資料有 {0} 這一欄；是 {1} 嗎？只有語料的行才有後設資料',
  ],
  'no document has a column {} in its metadata; there are: none: only rows of a corpus have any': [
    '没有文档的元数据有 {0} 这一列；只有语料的行才有元数据',
    '沒有文件的後設資料有 {0} 這一欄；只有語料的行才有後設資料',
  ],
  'completion: name one shell: bash, zsh or fish': [
    'completion：请指定一个 shell：bash、zsh 或 fish',
    'completion：請指定一個 shell：bash、zsh 或 fish',
  ],
  'explain: name one place, as in: jianggao explain speech.txt:25': [
    'explain：请指定一处，例如 jianggao explain speech.txt:25',
    'explain：請指定一處，例如 jianggao explain speech.txt:25',
  ],
  'nothing to read: name a file, or - for standard input\nusage: jianggao [command] [options] FILE…\nmore:  jianggao --help':
    [
      '没有可读的内容：请指定文件，或用 - 表示标准输入\n用法：jianggao [命令] [选项] 文件…\n更多：jianggao --help',
      '沒有可讀的內容：請指定檔案，或用 - 表示標準輸入\n用法：jianggao [命令] [選項] 檔案…\n更多：jianggao --help',
    ],
  'nothing to read: name a file of results (jianggao FILE… -f ndjson -o found.ndjson), or - for standard input': [
    '没有可读的内容：请指定结果文件（jianggao 文件… -f ndjson -o found.ndjson），或用 - 表示标准输入',
    '沒有可讀的內容：請指定結果檔案（jianggao 檔案… -f ndjson -o found.ndjson），或用 - 表示標準輸入',
  ],
  '{} {}: give a whole number from {}': ['{0} {1}：请给出不小于 {2} 的整数', '{0} {1}：請給出不小於 {2} 的整數'],
  '--date {}: write 2014, 2014-04 or 2014-04-01': [
    '--date {0}：请写作 2014、2014-04 或 2014-04-01',
    '--date {0}：請寫作 2014、2014-04 或 2014-04-01',
  ],
  '--fields: name at least one, as in line,text': [
    '--fields：至少指定一个，例如 line,text',
    '--fields：至少指定一個，例如 line,text',
  ],
  '--by: name at least one column, as in year,region': [
    '--by：至少指定一列，例如 year,region',
    '--by：至少指定一欄，例如 year,region',
  ],
  '--shard {}: write which of how many, as in 1/4': [
    '--shard {0}：请写明共几份中的第几份，例如 1/4',
    '--shard {0}：請寫明共幾份中的第幾份，例如 1/4',
  ],
  '--{} shows in json and ndjson only; add --format json': [
    '--{0} 只在 json 和 ndjson 中显示；请加 --format json',
    '--{0} 只在 json 和 ndjson 中顯示；請加 --format json',
  ],
  "--where {}: write FIELD=VALUE, with =, !=, >=, <= or ~, in quotes: --where 'low>=5'": [
    "--where {0}：请写作“字段=值”，用 =、!=、>=、<= 或 ~，并加引号：--where 'low>=5'",
    "--where {0}：請寫作「欄位=值」，用 =、!=、>=、<= 或 ~，並加引號：--where 'low>=5'",
  ],
  '--where {}: {}': ['--where {0}：{1!}', '--where {0}：{1!}'],
  '{} compares numbers, and {} is none': ['{0} 用于比较数字，而 {1} 不是数字', '{0} 用於比較數字，而 {1} 不是數字'],
  '{} needs a value': ['{0} 后面要有值', '{0} 後面要有值'],
  '{} is a number, and {} is none': ['{0} 是数字，而 {1} 不是', '{0} 是數字，而 {1} 不是'],
  '{} have no field {} ({} have)': ['{0}没有字段 {1}（{2}有）', '{0}沒有欄位 {1}（{2}有）'],
  'ig-script writes directives only; use “jianggao directives” or another format': [
    'ig-script 只输出要求；请用 jianggao directives 或其他格式',
    'ig-script 只輸出要求；請用 jianggao directives 或其他格式',
  ],
  '--fields: ig-script has no columns; leave it out or use csv': [
    '--fields：ig-script 没有列；请去掉，或改用 csv',
    '--fields：ig-script 沒有欄；請去掉，或改用 csv',
  ],
  'no speech {} was found (“jianggao outline” shows the ids)': [
    '没有找到讲话 {0}（编号见 jianggao outline）',
    '沒有找到講話 {0}（編號見 jianggao outline）',
  ],
  'no section {} was found (“jianggao outline” shows the ids)': [
    '没有找到章节 {0}（编号见 jianggao outline）',
    '沒有找到章節 {0}（編號見 jianggao outline）',
  ],
  'no speech {} was found; did you mean {}? (“jianggao outline” shows the ids)': [
    '没有找到讲话 {0}；是 {1} 吗？（编号见 jianggao outline）',
    '沒有找到講話 {0}；是 {1} 嗎？（編號見 jianggao outline）',
  ],
  'no section {} was found; did you mean {}? (“jianggao outline” shows the ids)': [
    '没有找到章节 {0}；是 {1} 吗？（编号见 jianggao outline）',
    '沒有找到章節 {0}；是 {1} 嗎？（編號見 jianggao outline）',
  ],
  'no document has a column {} in its metadata; did you mean {}? There are: {}': [
    '没有文档的元数据有 {0} 这一列；是 {1} 吗？现有：{2}',
    '沒有文件的後設資料有 {0} 這一欄；是 {1} 嗎？現有：{2}',
  ],
  'no document has a column {} in its metadata; there are: {}': [
    '没有文档的元数据有 {0} 这一列；现有：{1}',
    '沒有文件的後設資料有 {0} 這一欄；現有：{1}',
  ],

  // settings
  'the pager {}: {}; going on without it': ['分页程序 {0}：{1!}；改为不分页', '分頁程式 {0}：{1!}；改為不分頁'],
  'not found': ['找不到', '找不到'],
  'give a word, not true or false': ['请给出一个词，而不是 true 或 false', '請給出一個詞，而不是 true 或 false'],
  'write true or false': ['请写 true 或 false', '請寫 true 或 false'],
  '{}: write true or false': ['{0}：请写 true 或 false', '{0}：請寫 true 或 false'],
  'it takes one value, not a list': ['只能有一个值，不能是列表', '只能有一個值，不能是清單'],
  'write an object: {"all": {"lang": "zh-Hans"}}': [
    '请写成对象：{"all": {"lang": "zh-Hans"}}',
    '請寫成物件：{"all": {"lang": "zh-Hans"}}',
  ],
  '{} must hold options: {"format": "csv"}': [
    '{0} 之下应是选项：{"format": "csv"}',
    '{0} 之下應是選項：{"format": "csv"}',
  ],
  '{} is an option; put it under a command, or under all: {}': [
    '{0} 是选项；请放在某个命令之下，或放在 all 之下：{1}',
    '{0} 是選項；請放在某個命令之下，或放在 all 之下：{1}',
  ],
  'this cannot be set in a file; give it on the command line': [
    '这一项不能写在文件里；请在命令行上给出',
    '這一項不能寫在檔案裡；請在命令列上給出',
  ],
  'no valid JSON in line {}; is a comma, quote or bracket astray?': [
    '第 {0} 行不是有效的 JSON；是否有逗号、引号或括号写错？',
    '第 {0} 行不是有效的 JSON；是否有逗號、引號或括號寫錯？',
  ],
  'write a word, a number, true or false, or a list of words': [
    '请写一个词、一个数字、true 或 false，或词的列表',
    '請寫一個詞、一個數字、true 或 false，或詞的清單',
  ],
  'no such file': ['没有这个文件', '沒有這個檔案'],

  // writing
  'this is a directory; name a file in it': ['这是文件夹；请指定其中的文件', '這是資料夾；請指定其中的檔案'],
  'there is no such directory': ['没有这个文件夹', '沒有這個資料夾'],
  'this folder is not empty; name a new one': [
    '这个文件夹不是空的；请指定新的文件夹',
    '這個資料夾不是空的；請指定新的資料夾',
  ],
  '{} is left of a run that was cut off; remove it or name another folder': [
    '{0} 是上次中断的运行留下的；请删除它，或指定别的文件夹',
    '{0} 是上次中斷的執行留下的；請刪除它，或指定別的資料夾',
  ],
  'there is no folder to make it in': ['上级文件夹不存在', '上級資料夾不存在'],
  'this is a file; name a folder': ['这是文件；请指定文件夹', '這是檔案；請指定資料夾'],
  '-o {}: {}': ['-o {0}：{1!}', '-o {0}：{1!}'],
  '--rejects {}: {}': ['--rejects {0}：{1!}', '--rejects {0}：{1!}'],
  '-o {} --resume: {} is of a run without --resume; remove it to begin anew': [
    '-o {0} --resume：{1} 来自不带 --resume 的运行；要重新开始，请删除它',
    '-o {0} --resume：{1} 來自不帶 --resume 的執行；要重新開始，請刪除它',
  ],
  '-o {} --resume: {} is of other inputs, options or another version; remove it to begin anew': [
    '-o {0} --resume：{1} 来自不同的输入、选项或版本；要重新开始，请删除它',
    '-o {0} --resume：{1} 來自不同的輸入、選項或版本；要重新開始，請刪除它',
  ],
  '--resume: the inputs are not those that the run began with; remove the .part file to begin anew': [
    '--resume：输入与开始时不同；要重新开始，请删除 .part 文件',
    '--resume：輸入與開始時不同；要重新開始，請刪除 .part 檔案',
  ],
  '--resume: the inputs are fewer than what is done already; remove the .part file to begin anew': [
    '--resume：输入比已完成的还少；要重新开始，请删除 .part 文件',
    '--resume：輸入比已完成的還少；要重新開始，請刪除 .part 檔案',
  ],
  '--resume goes with -o FILE.ndjson: only lines can be taken up again': [
    '--resume 须与 -o 文件.ndjson 同用：只有按行的输出才能继续',
    '--resume 須與 -o 檔案.ndjson 同用：只有逐行的輸出才能繼續',
  ],
  '{} is complete; nothing to resume': ['{0} 已经完成，无须继续', '{0} 已經完成，無須繼續'],
  'stopped; the same command goes on': ['已停止；用同一命令可以继续', '已停止；用同一命令可以繼續'],
  stopped: ['已停止', '已停止'],

  // reading
  '{}, line {}: {}': ['{0!}，第 {1} 行：{2!}', '{0!}，第 {1} 行：{2!}'],
  '{}, line {} (record {}): {}': ['{0!}，第 {1} 行（记录 {2}）：{3!}', '{0!}，第 {1} 行（記錄 {2}）：{3!}'],
  'line {}: {}': ['第 {0} 行：{1!}', '第 {0} 行：{1!}'],
  'and {#} more; --format json lists all under “problems”': [
    '另有 {0} 处；用 --format json 可在 problems 下看到全部',
    '另有 {0} 處；用 --format json 可在 problems 下看到全部',
  ],
  'nothing in it (0 bytes); nothing to analyse': [
    '空文件（0 字节），没有可分析的内容',
    '空檔案（0 位元組），沒有可分析的內容',
  ],
  'only blanks in it; nothing to analyse': ['只有空白，没有可分析的内容', '只有空白，沒有可分析的內容'],
  'no text in it; nothing to analyse': ['其中没有文字，没有可分析的内容', '其中沒有文字，沒有可分析的內容'],
  'nothing in “{}”; nothing to analyse': ['“{0}”为空，没有可分析的内容', '「{0}」為空，沒有可分析的內容'],
  'no such file; check the name': ['没有这个文件；请检查名称', '沒有這個檔案；請檢查名稱'],
  '{} is there already, perhaps filled in; give another name, or delete it first': [
    '{0} 已经存在，可能已填写；请换一个名称，或先删除它',
    '{0} 已經存在，可能已填寫；請換一個名稱，或先刪除它',
  ],
  'no text in this folder, only pictures, programs and the like': [
    '文件夹中没有文本，只有图片、程序之类的文件',
    '資料夾中沒有文字檔，只有圖片、程式之類的檔案',
  ],
  'no files in this folder (hidden ones are left out)': [
    '这个文件夹里没有文件（隐藏文件不算）',
    '這個資料夾裡沒有檔案（隱藏檔不算）',
  ],
  'no file fits this pattern; check it': ['没有文件符合这个模式；请检查', '沒有檔案符合這個模式；請檢查'],
  'no permission to read it; change its permissions or run as its owner': [
    '没有读取权限；请更改权限，或以所有者身份运行',
    '沒有讀取權限；請變更權限，或以擁有者身分執行',
  ],
  'cannot be read: {}': ['无法读取：{0}', '無法讀取：{0}'],
  'there is none to read; name a file': ['没有可读的标准输入；请指定文件', '沒有可讀的標準輸入；請指定檔案'],
  '--files-from {}: {}': ['--files-from {0}：{1!}', '--files-from {0}：{1!}'],
  'not text: its bytes are of no known encoding; if it is text, name its encoding: --encoding': [
    '不是文本：字节不属于任何已知编码；如果确是文本，请用 --encoding 指定编码',
    '不是文字檔：位元組不屬於任何已知編碼；如果確是文字，請用 --encoding 指定編碼',
  ],
  'not text: it is full of control characters': ['不是文本：满是控制字符', '不是文字檔：滿是控制字元'],
  '{}, not text; {}': ['{0!}，不是文本；{1!}', '{0!}，不是文字檔；{1!}'],
  'written in {}; save it as UTF-8': ['编码为 {0}；请另存为 UTF-8', '編碼為 {0}；請另存成 UTF-8'],
  '{} of it is not {} (first in line {}); {}': [
    '{0} 的内容不是 {1}（最早在第 {2} 行）；{3!}',
    '{0} 的內容不是 {1}（最早在第 {2} 行）；{3!}',
  ],
  'it looks like {}: --encoding {}': ['看来是 {0}：--encoding {1}', '看來是 {0}：--encoding {1}'],
  'it is damaged, or in an encoding that is not known': ['文件已损坏，或编码未知', '檔案已損壞，或編碼未知'],
  'line {}: {} character is lost (not {})': [
    '第 {0} 行：{1} 个字符无法解码（不是 {2}）',
    '第 {0} 行：{1} 個字元無法解碼（不是 {2}）',
  ],
  'line {}: {} characters are lost (not {})': [
    '第 {0} 行：{1} 个字符无法解码（不是 {2}）',
    '第 {0} 行：{1} 個字元無法解碼（不是 {2}）',
  ],
  'unknown encoding {}; write a name of the Encoding Standard: {}': [
    '未知的编码 {0}；请用编码标准中的名称：{1}',
    '未知的編碼 {0}；請用編碼標準中的名稱：{1}',
  ],
  'more than {} characters, more than one document may have; split it': [
    '超过 {0} 字，单个文档不能这么长；请拆分',
    '超過 {0} 字，單個文件不能這麼長；請拆分',
  ],
  '{} characters, more than one document may have; split it': [
    '有 {0} 字，单个文档不能这么长；请拆分',
    '有 {0} 字，單個文件不能這麼長；請拆分',
  ],
  'more than {} characters in one page; split it': ['一个网页超过 {0} 字；请拆分', '一個網頁超過 {0} 字；請拆分'],
  '{} pages, more than one document may have; split it': [
    '有 {0} 页，单个文档不能这么长；请拆分',
    '有 {0} 頁，單個文件不能這麼長；請拆分',
  ],
  'more than {} MB; split it into documents': ['超过 {0} MB；请拆成多个文档', '超過 {0} MB；請拆成多個文件'],
  'it unpacks to more than {} MB, more than one document may have; split it': [
    '解压后超过 {0} MB，单个文档不能这么大；请拆分',
    '解壓後超過 {0} MB，單個文件不能這麼大；請拆分',
  ],
  'a table or list in it has more parts than one document may have; split it': [
    '其中一个表格或列表过大；请拆分',
    '其中一個表格或清單過大；請拆分',
  ],
  'more characters than one document may have': ['字数超过单个文档的上限', '字數超過單個文件的上限'],
  'elements nested more than {} deep, which no page needs; save it from a browser as text': [
    '元素嵌套超过 {0} 层，正常网页不会如此；请在浏览器中另存为文本',
    '元素巢狀超過 {0} 層，正常網頁不會如此；請在瀏覽器中另存成文字',
  ],
  'its XML is nested more than {} deep; open it in a word processor and save it as plain text': [
    '其 XML 嵌套超过 {0} 层；请用文字处理软件打开，另存为纯文本',
    '其 XML 巢狀超過 {0} 層；請用文書處理軟體開啟，另存成純文字',
  ],
  '{}; open it in a word processor and save it anew': [
    '{0!}；请用文字处理软件打开后重新保存',
    '{0!}；請用文書處理軟體開啟後重新儲存',
  ],
  'the Word file is damaged ({})': ['Word 文件已损坏（{0!}）', 'Word 檔案已損壞（{0!}）'],
  'it is protected by a password; save it without one (qpdf --decrypt IN OUT)': [
    '有密码保护；请另存为无密码的文件（qpdf --decrypt IN OUT）',
    '有密碼保護；請另存成無密碼的檔案（qpdf --decrypt IN OUT）',
  ],
  'a damaged PDF; repair it (qpdf IN OUT), or print it to a new file from a viewer': [
    'PDF 已损坏；请修复（qpdf IN OUT），或在阅读器中打印成新文件',
    'PDF 已損壞；請修復（qpdf IN OUT），或在閱讀器中列印成新檔案',
  ],
  'a scan: pages are images without text; recognise its text first (ocrmypdf -l chi_tra+chi_sim IN OUT)': [
    '扫描件：各页是没有文字的图像；请先识别文字（ocrmypdf -l chi_tra+chi_sim IN OUT）',
    '掃描檔：各頁是沒有文字的影像；請先辨識文字（ocrmypdf -l chi_tra+chi_sim IN OUT）',
  ],
  'its fonts do not tell which characters they show; recognise its text first (ocrmypdf --force-ocr -l chi_tra+chi_sim IN OUT)':
    [
      '字体没有说明所显示的是哪些字；请先识别文字（ocrmypdf --force-ocr -l chi_tra+chi_sim IN OUT）',
      '字型沒有說明所顯示的是哪些字；請先辨識文字（ocrmypdf --force-ocr -l chi_tra+chi_sim IN OUT）',
    ],
  '{}: no text; blank, or an image whose text has to be recognised first (OCR)': [
    '{0}：没有文字；是空白页，或是须先识别文字（OCR）的图像',
    '{0}：沒有文字；是空白頁，或是須先辨識文字（OCR）的影像',
  ],
  'an XML file, which is none of the formats read; take its text out first, or read it as it is: --from text': [
    'XML 文件，不在可读的格式之内；请先取出文字，或照原样读取：--from text',
    'XML 檔案，不在可讀的格式之內；請先取出文字，或照原樣讀取：--from text',
  ],
  '“{}” is read with a decimal point': ['“{0}”按带小数点的数理解', '「{0}」按帶小數點的數理解'],
  '“{}” is read as two numbers; it may be one with a decimal point': [
    '“{0}”按两个数理解；也可能是一个带小数点的数',
    '「{0}」按兩個數理解；也可能是一個帶小數點的數',
  ],

  // files that are not read
  'an old Office file (.doc, .xls, .wps) or one with a password': [
    '旧版 Office 文件（.doc、.xls、.wps），或有密码的文件',
    '舊版 Office 檔案（.doc、.xls、.wps），或有密碼的檔案',
  ],
  'a Rich Text file': ['RTF 文件', 'RTF 檔案'],
  'a DjVu file': ['DjVu 文件', 'DjVu 檔案'],
  'a web archive (.mht)': ['网页归档（.mht）', '網頁封存檔（.mht）'],
  'a gzip file': ['gzip 压缩文件', 'gzip 壓縮檔'],
  'a bzip2 file': ['bzip2 压缩文件', 'bzip2 壓縮檔'],
  'an xz file': ['xz 压缩文件', 'xz 壓縮檔'],
  'a zstd file': ['zstd 压缩文件', 'zstd 壓縮檔'],
  'a 7-zip archive': ['7-zip 压缩包', '7-zip 壓縮檔'],
  'a RAR archive': ['RAR 压缩包', 'RAR 壓縮檔'],
  'a zip archive': ['zip 压缩包', 'zip 壓縮檔'],
  'an image': ['图像', '影像'],
  'an Excel workbook (.xlsx)': ['Excel 工作簿（.xlsx）', 'Excel 活頁簿（.xlsx）'],
  'an Excel workbook (.xlsb)': ['Excel 工作簿（.xlsb）', 'Excel 活頁簿（.xlsb）'],
  'a PowerPoint presentation (.pptx)': ['PowerPoint 演示文稿（.pptx）', 'PowerPoint 簡報（.pptx）'],
  'an OFD document': ['OFD 文件', 'OFD 檔案'],
  'a Pages document': ['Pages 文稿', 'Pages 文稿'],
  'an e-book (.epub)': ['电子书（.epub）', '電子書（.epub）'],
  'a Java archive (.jar)': ['Java 归档（.jar）', 'Java 封存檔（.jar）'],
  'an OpenDocument text (.odt)': ['OpenDocument 文本（.odt）', 'OpenDocument 文本（.odt）'],
  'an OpenDocument spreadsheet (.ods)': ['OpenDocument 电子表格（.ods）', 'OpenDocument 試算表（.ods）'],
  'an OpenDocument presentation (.odp)': ['OpenDocument 演示文稿（.odp）', 'OpenDocument 簡報（.odp）'],
  'a Hangul document (.hwpx)': ['Hangul 文稿（.hwpx）', 'Hangul 文稿（.hwpx）'],
  'an Office file without a Word document in it': [
    '其中没有 Word 文稿的 Office 文件',
    '其中沒有 Word 文稿的 Office 檔案',
  ],
  'save it as .docx (LibreOffice: soffice --headless --convert-to docx FILE)': [
    '请另存为 .docx（LibreOffice：soffice --headless --convert-to docx FILE）',
    '請另存成 .docx（LibreOffice：soffice --headless --convert-to docx FILE）',
  ],
  'recognise its text first (OCR)': ['请先识别文字（OCR）', '請先辨識文字（OCR）'],
  'unpack it and name what is in it': ['请解压后指定其中的文件', '請解壓後指定其中的檔案'],
  'extract its text first (djvutxt)': ['请先提取文字（djvutxt）', '請先提取文字（djvutxt）'],
  'save the page as .html': ['请把网页另存为 .html', '請把網頁另存成 .html'],
  'unpack it first (gunzip)': ['请先解压（gunzip）', '請先解壓（gunzip）'],
  'unpack it first (bunzip2)': ['请先解压（bunzip2）', '請先解壓（bunzip2）'],
  'unpack it first (unxz)': ['请先解压（unxz）', '請先解壓（unxz）'],
  'unpack it first (unzstd)': ['请先解压（unzstd）', '請先解壓（unzstd）'],
  'save the sheet as .csv': ['请把工作表另存为 .csv', '請把工作表另存成 .csv'],
  'save its text as .txt or .docx': ['请把文字另存为 .txt 或 .docx', '請把文字另存成 .txt 或 .docx'],
  'save it as .pdf or .docx': ['请另存为 .pdf 或 .docx', '請另存成 .pdf 或 .docx'],
  'export it as .docx': ['请导出为 .docx', '請匯出成 .docx'],
  'save it as .docx or .txt': ['请另存为 .docx 或 .txt', '請另存成 .docx 或 .txt'],
  'name documents only': ['请只指定文稿', '請只指定文稿'],
  'save its text as .txt': ['请把文字另存为 .txt', '請把文字另存成 .txt'],

  // damaged Word files
  'its main part is missing': ['缺少主体部件', '缺少主體部件'],
  'its main part has no text in it': ['主体部件中没有正文', '主體部件中沒有正文'],
  'text of the Word file is in it as another file (a web page or document)': [
    '这个 Word 文件的文字是以另一个文件（网页或文档）嵌在其中的',
    '這個 Word 檔案的文字是以另一個檔案（網頁或文件）嵌在其中的',
  ],
  'text of the Word file is in it as another file (a web page or document) and was left out': [
    '这个 Word 文件有文字是以另一个文件（网页或文档）嵌在其中的，未读取',
    '這個 Word 檔案有文字是以另一個檔案（網頁或文件）嵌在其中的，未讀取',
  ],
  'a part has two roots': ['一个部件有两个根元素', '一個部件有兩個根元素'],
  'its XML breaks off or is mixed up': ['XML 中断或错乱', 'XML 中斷或錯亂'],
  'its XML has a DOCTYPE, which no Word file has': [
    'XML 中有 DOCTYPE，而 Word 文件没有',
    'XML 中有 DOCTYPE，而 Word 檔案沒有',
  ],
  'a part is empty': ['一个部件是空的', '一個部件是空的'],
  'its XML is not in {}': ['XML 的编码不是 {0}', 'XML 的編碼不是 {0}'],
  'its end is missing; it may not have been downloaded whole': [
    '缺少结尾，可能没有下载完整',
    '缺少結尾，可能沒有下載完整',
  ],
  'its list of parts is broken': ['部件清单已损坏', '部件清單已損壞'],
  'its parts are locked with a password': ['部件有密码保护', '部件有密碼保護'],
  'a part is not where the list says': ['一个部件不在清单所说的位置', '一個部件不在清單所說的位置'],
  'a part is cut off': ['一个部件不完整', '一個部件不完整'],
  'a part is packed by method {}, which no word processor uses': [
    '一个部件的压缩方法为 {0}，文字处理软件不用这种方法',
    '一個部件的壓縮方法為 {0}，文書處理軟體不用這種方法',
  ],
  'a part is not what it was when packed': ['一个部件与压缩时不同', '一個部件與壓縮時不同'],
  'a part cannot be unpacked': ['一个部件无法解压', '一個部件無法解壓'],

  // corpora and results
  'no header and no rows; nothing to analyse': [
    '没有表头，也没有行，没有可分析的内容',
    '沒有標題列，也沒有資料列，沒有可分析的內容',
  ],
  'no column “{}” for the texts; {}; name it: --text-column': [
    '没有存放文本的列“{0}”；{1!}；请用 --text-column 指定',
    '沒有存放文字的欄「{0}」；{1!}；請用 --text-column 指定',
  ],
  'no column “{}” for the ids; {}; name it: --id-column': [
    '没有存放编号的列“{0}”；{1!}；请用 --id-column 指定',
    '沒有存放編號的欄「{0}」；{1!}；請用 --id-column 指定',
  ],
  'there are: {}': ['现有：{0}', '現有：{0}'],
  'two columns are named “{}”; rename one': ['有两列都叫“{0}”；请改名', '有兩欄都叫「{0}」；請改名'],
  'line {}: {}; mend it in an editor or a spreadsheet': [
    '第 {0} 行：{1!}；请用编辑器或电子表格改正',
    '第 {0} 行：{1!}；請用編輯器或試算表改正',
  ],
  'a quote opens there that is never closed': ['此处的引号没有收尾', '此處的引號沒有收尾'],
  '{#} cells, the header has {#}; is a quote or comma astray?': [
    '有 {0} 格，表头有 {1} 格；是否有引号或逗号写错？',
    '有 {0} 格，表頭有 {1} 格；是否有引號或逗號寫錯？',
  ],
  '{#} cells, the header has {#}; is a quote or tab astray?': [
    '有 {0} 格，表头有 {1} 格；是否有引号或制表符写错？',
    '有 {0} 格，表頭有 {1} 格；是否有引號或定位字元寫錯？',
  ],
  'no valid JSON': ['不是有效的 JSON', '不是有效的 JSON'],
  'no JSON object': ['不是 JSON 对象', '不是 JSON 物件'],
  '“{}” is no text ({})': ['“{0}”不是文本（{1}）', '「{0}」不是文字檔（{1}）'],
  'there is no “{}”; it has {}: name one with --text-column': [
    '没有“{0}”；现有 {1}：请用 --text-column 指定一个',
    '沒有「{0}」；現有 {1}：請用 --text-column 指定一個',
  ],
  'no file of results in it; their names end in .ndjson or .jsonl': [
    '其中没有结果文件；结果文件的名称以 .ndjson 或 .jsonl 结尾',
    '其中沒有結果檔案；結果檔案的名稱以 .ndjson 或 .jsonl 結尾',
  ],
  '{#} more of its lines could not be read either': ['另有 {0} 行也读不了', '另有 {0} 行也讀不了'],
  'cut off or no JSON; make the results anew with -f ndjson': [
    '不完整，或不是 JSON；请用 -f ndjson 重新生成结果',
    '不完整，或不是 JSON；請用 -f ndjson 重新產生結果',
  ],
  'UTF-16, as PowerShell writes behind “>”; write results with -o FILE': [
    '是 UTF-16，即 PowerShell 用“>”写出的文件；请用 -o 文件 输出结果',
    '是 UTF-16，即 PowerShell 用「>」寫出的檔案；請用 -o 檔案 輸出結果',
  ],
  'JSON over many lines; make the results anew with -f ndjson': [
    '是跨行的 JSON；请用 -f ndjson 重新生成结果',
    '是跨行的 JSON；請用 -f ndjson 重新產生結果',
  ],
  'more than {} MB in one line; make the results anew without --sentences and --tokens': [
    '一行超过 {0} MB；请去掉 --sentences 和 --tokens 重新生成结果',
    '一行超過 {0} MB；請去掉 --sentences 和 --tokens 重新產生結果',
  ],
  'not UTF-8; convert the file first': ['不是 UTF-8；请先转换文件', '不是 UTF-8；請先轉換檔案'],
  'a line of more than {} MB': ['有一行超过 {0} MB', '有一行超過 {0} MB'],
  'no object but a list; make the results anew with -f ndjson': [
    '是列表，不是对象；请用 -f ndjson 重新生成结果',
    '是清單，不是物件；請用 -f ndjson 重新產生結果',
  ],
  'no object but a single value; make the results anew with -f ndjson': [
    '是单个值，不是对象；请用 -f ndjson 重新生成结果',
    '是單個值，不是物件；請用 -f ndjson 重新產生結果',
  ],
  "all documents in one object, as -f json writes them; make the results anew with -f ndjson, or take them out: jq -c '.documents[]'":
    [
      "全部文档在一个对象中，是 -f json 的输出；请用 -f ndjson 重新生成结果，或逐个取出：jq -c '.documents[]'",
      "全部文件在一個物件中，是 -f json 的輸出；請用 -f ndjson 重新產生結果，或逐個取出：jq -c '.documents[]'",
    ],
  'no result of jianggao ({}); make the results anew with -f ndjson': [
    '不是 jianggao 的结果（{0!}）；请用 -f ndjson 重新生成结果',
    '不是 jianggao 的結果（{0!}）；請用 -f ndjson 重新產生結果',
  ],
  'no “source”': ['没有“source”', '沒有「source」'],
  'no “characters”': ['没有“characters”', '沒有「characters」'],
  '“{}” is no list': ['“{0}”不是列表', '「{0}」不是清單'],
  '“{}” of a {} is {}, not one of {}': [
    '{1} 的“{0}”为 {2}，而应为下列之一：{3}',
    '{1} 的「{0}」為 {2}，而應為下列之一：{3}',
  ],

  // dictionaries and lexicons
  '{}, line {}: {}; write one word a line, then its tag if you like: 孕情 n': [
    '{0}，第 {1} 行：{2!}；请每行写一个词，其后可加词性：孕情 n',
    '{0}，第 {1} 行：{2!}；請每行寫一個詞，其後可加詞性：孕情 n',
  ],
  '“{}” is no frequency': ['“{0}”不是词频', '「{0}」不是詞頻'],
  '“{}” is no part-of-speech tag': ['“{0}”不是词性标记', '「{0}」不是詞性標記'],
  'a word of more than 64 characters': ['有超过 64 个字的词', '有超過 64 個字的詞'],
  'a NUL character': ['有 NUL 字符', '有 NUL 字元'],
  '{#} fields': ['有 {0} 栏', '有 {0} 欄'],
  'not UTF-8; convert it first': ['不是 UTF-8；请先转换', '不是 UTF-8；請先轉換'],
  '{} must have {}; write {}: {}': ['{0!}须有 {1}；请写 {2}：{3}', '{0!}須有 {1}；請寫 {2}：{3}'],
  'a cue': ['提示词', '提示詞'],
  'an actor': ['主体', '主體'],
  'an indicator': ['指标', '指標'],
  'a unit': ['单位', '單位'],
  '{} must have keys: {}': ['{0!}须有键：{1}', '{0!}須有鍵：{1}'],
  'the file must have keys with lists under them; keys are {}': [
    '文件须有键，其下为列表；键有 {0}',
    '檔案須有鍵，其下為清單；鍵有 {0}',
  ],
  '{} must be a list: each row begins with “- ”': ['{0} 须是列表：每行以“- ”开头', '{0} 須是清單：每行以「- 」開頭'],
  '{} must hold words': ['{0} 之下须是词语', '{0} 之下須是詞語'],
  '{}: an empty word; fill it in or take it out': ['{0}：有空词；请补上或去掉', '{0}：有空詞；請補上或去掉'],
  "{}: {} is no word; put it in quotes: '{}'": ["{0}：{1} 不是词；请加引号：'{2}'", "{0}：{1} 不是詞；請加引號：'{2}'"],
  '{}: a line break, tab or other control character in a word': [
    '{0}：词中有换行、制表符或其他控制字符',
    '{0}：詞中有換行、定位字元或其他控制字元',
  ],
  '{}: a word of more than {} characters': ['{0}：有超过 {1} 个字的词', '{0}：有超過 {1} 個字的詞'],
  '{} is empty; name a word or leave it out': [
    '{0} 为空；请写一个词，或去掉这一项',
    '{0} 為空；請寫一個詞，或去掉這一項',
  ],
  '{} must be true or false': ['{0} 须是 true 或 false', '{0} 須是 true 或 false'],
  '{} must be a number above 0, as in {}: 0.5': [
    '{0} 须是大于 0 的数，例如 {1}：0.5',
    '{0} 須是大於 0 的數，例如 {1}：0.5',
  ],
  '{} must be a list of words or a regular expression': [
    '{0} 须是词的列表或正则表达式',
    '{0} 須是詞的清單或正規表示式',
  ],
  '{}: no regular expression: {}': ['{0}：不是正则表达式：{1}', '{0}：不是正規表示式：{1}'],
  'nested too deeply': ['嵌套太深', '巢狀太深'],
  'a second document begins here; keep one': ['此处又开始一个文档；请只留一个', '此處又開始一個文件；請只留一個'],
  'no YAML (or JSON): {}; “jianggao lexicon” shows the form': [
    '不是 YAML（或 JSON）：{0}；格式见 jianggao lexicon',
    '不是 YAML（或 JSON）：{0}；格式見 jianggao lexicon',
  ],
  '*{} stands for something above; write it out': ['*{0} 指代上文；请直接写出', '*{0} 指代上文；請直接寫出'],
  'a key must be a word': ['键须是一个词', '鍵須是一個詞'],
  '{} stands twice; keep one': ['{0} 出现两次；请只留一个', '{0} 出現兩次；請只留一個'],

  // formats, manifest, report
  '--offsets: {} counts as its readers do; leave it out': [
    '--offsets：{0} 按读取它的软件计数；请去掉',
    '--offsets：{0} 按讀取它的軟體計數；請去掉',
  ],
  '--fields: {} has no columns; leave it out or use csv, xlsx or parquet': [
    '--fields：{0} 没有列；请去掉，或改用 csv、xlsx 或 parquet',
    '--fields：{0} 沒有欄；請去掉，或改用 csv、xlsx 或 parquet',
  ],
  '{} makes files of each document; name a folder: -o FOLDER': [
    '{0} 为每个文档各写文件；请指定文件夹：-o 文件夹',
    '{0} 為每個文件各寫檔案；請指定資料夾：-o 資料夾',
  ],
  '{} is not for a terminal; name a file, as in -o found{}, or send it on: > found{}': [
    '{0} 不能在终端上显示；请指定文件，例如 -o found{1}，或重定向：> found{2}',
    '{0} 不能在終端機上顯示；請指定檔案，例如 -o found{1}，或重定向：> found{2}',
  ],
  '{} is not for a terminal; add -o sheet.{}': [
    '{0} 不能在终端上显示；请加 -o sheet.{1}',
    '{0} 不能在終端機上顯示；請加 -o sheet.{1}',
  ],
  'xlsx: {}; use parquet or csv, or make one file for each --shard': [
    'xlsx：{0!}；请改用 parquet 或 csv，或按 --shard 分成多个文件',
    'xlsx：{0!}；請改用 parquet 或 csv，或按 --shard 分成多個檔案',
  ],
  '--manifest {}: {}': ['--manifest {0}：{1!}', '--manifest {0}：{1!}'],
  'name a file': ['请指定文件', '請指定檔案'],
  'the same file as -o; name another': ['与 -o 是同一文件；请换一个', '與 -o 是同一檔案；請換一個'],
  'SOURCE_DATE_EPOCH is “{}”; write seconds since 1970, or unset it': [
    'SOURCE_DATE_EPOCH 为“{0}”；请写 1970 年以来的秒数，或取消这个变量',
    'SOURCE_DATE_EPOCH 為「{0}」；請寫 1970 年以來的秒數，或取消這個變數',
  ],
  'report: a page is read in a browser, not in a terminal; add -o report.html': [
    'report：网页要用浏览器看，不能在终端上显示；请加 -o report.html',
    'report：網頁要用瀏覽器看，不能在終端機上顯示；請加 -o report.html',
  ],
  'report: more than {} million characters are no page to read; name fewer documents (“jianggao summary” counts over a corpus)':
    [
      'report：超过 {0} 百万字，不宜做成一页来读；请减少文档（统计语料可用 jianggao summary）',
      'report：超過 {0} 百萬字，不宜做成一頁來讀；請減少文件（統計語料可用 jianggao summary）',
    ],
  'more text than a workbook can be made of': ['文本太多，做不成工作簿', '文本太多，做不成活頁簿'],
  'more than {} {}, and Excel holds no more': ['超过 {0} 行（{1}），Excel 容不下', '超過 {0} 列（{1}），Excel 容不下'],
  'after {} {}, a workbook needs more memory than Node may take (NODE_OPTIONS=--max-old-space-size=8192 gives 8 GB)': [
    '到 {0} 行（{1}）时，工作簿所需的内存已超过 Node 的上限（NODE_OPTIONS=--max-old-space-size=8192 可给到 8 GB）',
    '到 {0} 列（{1}）時，活頁簿所需的記憶體已超過 Node 的上限（NODE_OPTIONS=--max-old-space-size=8192 可給到 8 GB）',
  ],

  // compare and reuse
  'csv holds one part: add --part {}': ['csv 只能有一个部分：请加 --part {0}', 'csv 只能有一個部分：請加 --part {0}'],
  'csv holds one table: add --by {}': ['csv 只能有一张表：请加 --by {0}', 'csv 只能有一張表：請加 --by {0}'],
  'compare: {} texts; name two (FILE#1 is the first speech of a file)': [
    'compare：有 {0} 个文本；请指定两个（“文件#1”是文件中的第一篇讲话）',
    'compare：有 {0} 個文本；請指定兩個（「檔案#1」是檔案中的第一篇講話）',
  ],
  'compare: name two texts, or one file that holds two speeches': [
    'compare：请指定两个文本，或一个含两篇讲话的文件',
    'compare：請指定兩個文本，或一個含兩篇講話的檔案',
  ],
  'compare: {}#{} and what? Name a second text': [
    'compare：{0!}#{1} 与什么比较？请再指定一个文本',
    'compare：{0!}#{1} 與什麼比較？請再指定一個文本',
  ],
  'more than one document; compare takes one of each file': [
    '不止一个文档；compare 只取每个文件中的一个',
    '不止一個文件；compare 只取每個檔案中的一個',
  ],
  '{} holds one speech; name a second file to compare it with': [
    '{0!} 只有一篇讲话；请再指定一个文件与它比较',
    '{0!} 只有一篇講話；請再指定一個檔案與它比較',
  ],
  '{} holds {} speeches; name two of them: jianggao compare {}#1 {}#2': [
    '{0!} 有 {1} 篇讲话；请指定其中两篇：jianggao compare {2}#1 {3}#2',
    '{0!} 有 {1} 篇講話；請指定其中兩篇：jianggao compare {2}#1 {3}#2',
  ],
  'to be compared it must be analysed with text and tokens': [
    '分析时须带 text 和 tokens 才能比较',
    '分析時須帶 text 和 tokens 才能比較',
  ],
  'there is no speech {}; did you mean {}? There are: {} (“jianggao outline” shows them)': [
    '没有讲话 {0}；是 {1} 吗？现有：{2}（见 jianggao outline）',
    '沒有講話 {0}；是 {1} 嗎？現有：{2}（見 jianggao outline）',
  ],
  'there is no speech {}; There are: {} (“jianggao outline” shows them)': [
    '没有讲话 {0}；现有：{1}（见 jianggao outline）',
    '沒有講話 {0}；現有：{1}（見 jianggao outline）',
  ],
  'there is no speech {}; There are: none (“jianggao outline” shows them)': [
    '没有讲话 {0}，一篇也没有（见 jianggao outline）',
    '沒有講話 {0}，一篇也沒有（見 jianggao outline）',
  ],
  'column {}: “{}” is no date; write 2014, 2014-04 or 2014-04-01': [
    '{0} 列：“{1}”不是日期；请写作 2014、2014-04 或 2014-04-01',
    '{0} 欄：「{1}」不是日期；請寫作 2014、2014-04 或 2014-04-01',
  ],
  'no document has a date in a column {}; first use is by the order of the input': [
    '没有文档在 {0} 列中有日期；首见以输入顺序为准',
    '沒有文件在 {0} 欄中有日期；首見以輸入順序為準',
  ],
  '{} of {} documents have no date and count as the last; mind it where first use is told': [
    '{1} 个文档中有 {0} 个没有日期，排在最后；看首见时请留意',
    '{1} 個文件中有 {0} 個沒有日期，排在最後；看首見時請留意',
  ],

  // counting words
  '{}: name at least one': ['{0}：至少写一个', '{0}：至少寫一個'],
  '--ngrams {}: at most {}': ['--ngrams {0}：最多 {1}', '--ngrams {0}：最多 {1}'],
  '--top {}: at most {}': ['--top {0}：最多 {1}', '--top {0}：最多 {1}'],
  '--alpha {}: give a number above 0, at most 1': [
    '--alpha {0}：请给出大于 0、不大于 1 的数',
    '--alpha {0}：請給出大於 0、不大於 1 的數',
  ],
  '--terms: name at least one, as in --terms 就业,改革': [
    '--terms：至少写一个，例如 --terms 就业,改革',
    '--terms：至少寫一個，例如 --terms 就業,改革',
  ],
  '--terms: a pair takes two words; name 2 to {}': [
    '--terms：词对要有两个词；请写 2 至 {0} 个',
    '--terms：詞對要有兩個詞；請寫 2 至 {0} 個',
  ],
  '--terms: no word of these texts: {}; if the segmenter cuts them apart (jianggao segment), add them with --dict': [
    '--terms：这些文本中没有的词：{0}；如果是被分词切开了（见 jianggao segment），请用 --dict 补充',
    '--terms：這些文本中沒有的詞：{0}；如果是被斷詞切開了（見 jianggao segment），請用 --dict 補充',
  ],
  '--pos: {}, or a tag of jieba: vn': ['--pos：{0!}，或 jieba 的词性标记：vn', '--pos：{0!}，或 jieba 的詞性標記：vn'],
  '--unit and --window are two ways to stand together; give one of them': [
    '--unit 和 --window 是两种共现范围；请只用一种',
    '--unit 和 --window 是兩種共現範圍；請只用一種',
  ],
  '--by and --parts are two ways to cut the texts; give one of them': [
    '--by 和 --parts 是两种划分方式；请只用一种',
    '--by 和 --parts 是兩種劃分方式；請只用一種',
  ],
  '--parts {}: the texts have only {} words': ['--parts {0}：文本只有 {1} 词', '--parts {0}：文本只有 {1} 詞'],
  'too many different terms to hold; name some with --terms, or take shorter n-grams': [
    '不同的词项太多，内存容不下；请用 --terms 指定一些，或用较短的 n-gram',
    '不同的詞項太多，記憶體容不下；請用 --terms 指定一些，或用較短的 n-gram',
  ],
  'too many different terms to hold: those that occur {} times or fewer may be missing, and counts be up to {} too low':
    [
      '不同的词项太多，内存容不下：出现 {0} 次以下的可能缺漏，频数最多可能少计 {1}',
      '不同的詞項太多，記憶體容不下：出現 {0} 次以下的可能缺漏，頻數最多可能少計 {1}',
    ],
  'there is one part only, so nothing is known of the spread; try --by section or --parts 10': [
    '只有一个部分，看不出分布；请试 --by section 或 --parts 10',
    '只有一個部分，看不出分布；請試 --by section 或 --parts 10',
  ],
  'no two of these {#} terms occur together in a {}': [
    '这 {0} 个词项中没有两个在同一{1!}中共现',
    '這 {0} 個詞項中沒有兩個在同一{1!}中共現',
  ],
  sentence: ['句子', '句子'],
  paragraph: ['段落', '段落'],
  document: ['文档', '文件'],
  'no two of these {#} terms occur together in a section': [
    '这 {0} 个词项中没有两个在同一章节中共现',
    '這 {0} 個詞項中沒有兩個在同一章節中共現',
  ],
  'no two of these {#} terms occur together in a window of {#} words': [
    '这 {0} 个词项中没有两个在 {1} 词的窗口中共现',
    '這 {0} 個詞項中沒有兩個在 {1} 詞的視窗中共現',
  ],
  'say what to compare with: either --against FILE… or --reference LIST.csv; the texts themselves come first': [
    '请说明与什么对照：--against 文件… 或 --reference 词表.csv；要考察的文本放在最前面',
    '請說明與什麼對照：--against 檔案… 或 --reference 詞表.csv；要考察的文本放在最前面',
  ],
  'nothing to compare: no words in {}': ['没有词可以比较：{0!}', '沒有詞可以比較：{0!}'],
  'the texts': ['文本', '文本'],
  'those of --against': ['--against 的文本', '--against 的文本'],
  '--reference {}': ['--reference {0!}', '--reference {0!}'],
  '{}; give it the columns term and count, as “jianggao terms -f csv” writes them': [
    '{0!}；词表须有 term 和 count 两列，如 jianggao terms -f csv 的输出',
    '{0!}；詞表須有 term 和 count 兩欄，如 jianggao terms -f csv 的輸出',
  ],
  'no column “{}” for the texts; {}': ['没有“{0}”列；{1!}', '沒有「{0}」欄；{1!}'],
  'there is no “{}”; it has {}': ['没有“{0}”；现有 {1}', '沒有「{0}」；現有 {1}'],
  'no column “count”': ['没有 count 列', '沒有 count 欄'],
  '“{}” is no count': ['“{0}”不是频数', '「{0}」不是頻數'],
  'say what to look for, then where: jianggao kwic 计划 speech.txt': [
    '请先写要找什么，再写到哪里找：jianggao kwic 计划 speech.txt',
    '請先寫要找什麼，再寫到哪裡找：jianggao kwic 計畫 speech.txt',
  ],
  'an empty pattern finds nothing; name a word': ['空模式什么也找不到；请写一个词', '空模式什麼也找不到；請寫一個詞'],
  '--regex {}: {}': ['--regex {0}：{1}', '--regex {0}：{1}'],
  '{#} more hit left out by --limit': ['另有 {0} 处因 --limit 略去', '另有 {0} 處因 --limit 略去'],
  '{#} more hits left out by --limit': ['另有 {0} 处因 --limit 略去', '另有 {0} 處因 --limit 略去'],

  // codes of one’s own
  'score: name two files, as in: jianggao score mine.jsonl found.json --text speech.txt': [
    'score：请指定两个文件，例如 jianggao score mine.jsonl found.json --text speech.txt',
    'score：請指定兩個檔案，例如 jianggao score mine.jsonl found.json --text speech.txt',
  ],
  'score: only one of the two can be standard input': [
    'score：两者中只能有一个是标准输入',
    'score：兩者中只能有一個是標準輸入',
  ],
  '--overlap {}: give a share above 0 and up to 1, as in 0.5': [
    '--overlap {0}：请给出大于 0、不大于 1 的比例，例如 0.5',
    '--overlap {0}：請給出大於 0、不大於 1 的比例，例如 0.5',
  ],
  '--text {}': ['--text {0!}', '--text {0!}'],
  'no codes or results in it; their names end in .jsonl, .ann, .ndjson or .json': [
    '其中没有编码或结果；它们的名称以 .jsonl、.ann、.ndjson 或 .json 结尾',
    '其中沒有編碼或結果；它們的名稱以 .jsonl、.ann、.ndjson 或 .json 結尾',
  ],
  'two documents are called “{}”; give each its own name or id': [
    '有两个文档都叫“{0}”；请各用不同的名称或编号',
    '有兩個文件都叫「{0}」；請各用不同的名稱或編號',
  ],
  'its codes quote a text; name it with --text speech.txt, or lay {}.txt beside it': [
    '编码引自一个文本；请用 --text speech.txt 指定，或把 {0}.txt 放在旁边',
    '編碼引自一個文本；請用 --text speech.txt 指定，或把 {0}.txt 放在旁邊',
  ],
  'its places count UTF-16 units; make it anew without --offsets': [
    '其位置以 UTF-16 单元计数；请去掉 --offsets 重新生成',
    '其位置以 UTF-16 單元計數；請去掉 --offsets 重新產生',
  ],
  'no result of jianggao; make it with -f json or -f ndjson': [
    '不是 jianggao 的结果；请用 -f json 或 -f ndjson 生成',
    '不是 jianggao 的結果；請用 -f json 或 -f ndjson 產生',
  ],
  'a {} of {} has no place or no text, as --fields leaves them out; make the results anew without it': [
    '{1} 的一条 {0} 没有位置或原文，是 --fields 略去的；请去掉 --fields 重新生成结果',
    '{1} 的一條 {0} 沒有位置或原文，是 --fields 略去的；請去掉 --fields 重新產生結果',
  ],
  '{} “{}” of {} is not as long as its place; make the results anew without --offsets': [
    '{0!}“{1}”（{2}）与其位置的长度不符；请去掉 --offsets 重新生成结果',
    '{0!}「{1}」（{2}）與其位置的長度不符；請去掉 --offsets 重新產生結果',
  ],
  '{}; code and analyse the same file': ['{0!}；请对同一文件编码和分析', '{0!}；請對同一檔案編碼和分析'],
  'one text has {} characters, the other {}': [
    '一个文本有 {0} 字，另一个有 {1} 字',
    '一個文本有 {0} 字，另一個有 {1} 字',
  ],
  'at {} to {} the one has “{}”, the other “{}”': [
    '在 {0} 至 {1} 处，一个为“{2}”，另一个为“{3}”',
    '在 {0} 至 {1} 處，一個為「{2}」，另一個為「{3}」',
  ],
  'no document is in both: {} has {}, {} has {}; name the files of codes like the texts, or by their ids': [
    '没有两边共有的文档（{0!}：{1!}；{2!}：{3!}）；编码文件请按文本的名称或编号命名',
    '沒有兩邊共有的文件（{0!}：{1!}；{2!}：{3!}）；編碼檔案請按文本的名稱或編號命名',
  ],
  '“{}” (could not be read)': ['“{0}”（无法读取）', '「{0}」（無法讀取）'],
  'no document': ['没有文档', '沒有文件'],
  '{} were not compared: {} has none': ['没有对比{0!}：{1!} 中没有', '沒有比對{0!}：{1!} 中沒有'],
  figures: ['数据', '數據'],
  targets: ['目标', '目標'],
  directives: ['要求', '要求'],
  'not compared, since {} lacks them: {}': ['没有对比，因为 {0!} 中没有：{1}', '沒有比對，因為 {0!} 中沒有：{1}'],
  '{}, and {#} more lines': ['{0!}，另有 {1} 行', '{0!}，另有 {1} 行'],
  '{}, and {#} more': ['{0!}，另有 {1} 处', '{0!}，另有 {1} 處'],
  missing: ['空缺', '空缺'],
  'no JSON object; mend or remove it': ['不是 JSON 对象；请改正或去掉', '不是 JSON 物件；請改正或去掉'],
  '“k” is {}; write figure, target or directive': [
    '“k”为{0!}；请写 figure、target 或 directive',
    '「k」為{0!}；請寫 figure、target 或 directive',
  ],
  '“line” is {}; write the line of the text, from 1': [
    '“line”为{0!}；请写文本的行号，从 1 开始',
    '「line」為{0!}；請寫文本的行號，從 1 開始',
  ],
  '“q” is {}; quote the words as they are written': ['“q”为{0!}；请照原文引用', '「q」為{0!}；請照原文引用'],
  '“n” is {}; write which one on its line, from 1': [
    '“n”为{0!}；请写同一行中的第几个，从 1 开始',
    '「n」為{0!}；請寫同一行中的第幾個，從 1 開始',
  ],
  '“{}” is to be on line {}, but {} has only {}; correct “line”': [
    '“{0}”应在第 {1} 行，而 {2} 只有 {3} 行；请改正“line”',
    '「{0}」應在第 {1} 行，而 {2} 只有 {3} 行；請改正「line」',
  ],
  '“{}” is not {} times on line {} of {}; correct “n”': [
    '“{0}”在 {3} 的第 {2} 行没有出现 {1} 次；请改正“n”',
    '「{0}」在 {3} 的第 {2} 行沒有出現 {1} 次；請改正「n」',
  ],
  '“{}” is nowhere in {}; quote it as it is written there, blanks and line ends included': [
    '{1} 中没有“{0}”；请照原文引用，包括空白和换行',
    '{1} 中沒有「{0}」；請照原文引用，包括空白和換行',
  ],
  '“{}” is not on line {} of {} but on line {}; correct “line”': [
    '“{0}”不在 {2} 的第 {1} 行，而在第 {3} 行；请改正“line”',
    '「{0}」不在 {2} 的第 {1} 行，而在第 {3} 行；請改正「line」',
  ],
  'a {} has no field {}; did you mean {}?': ['{0} 没有字段 {1}；是 {2} 吗？', '{0} 沒有欄位 {1}；是 {2} 嗎？'],
  '{}, line {}: {} is {}; there are: {}': [
    '{0!}，第 {1} 行：{2} 为 {3}；可用的有：{4}',
    '{0!}，第 {1} 行：{2} 為 {3}；可用的有：{4}',
  ],
  '{}, line {}: {} is {}; write a number or null': [
    '{0!}，第 {1} 行：{2} 为 {3}；请写数字或 null',
    '{0!}，第 {1} 行：{2} 為 {3}；請寫數字或 null',
  ],
  '{}, line {}: {} is {}; write true or false': [
    '{0!}，第 {1} 行：{2} 为 {3}；请写 true 或 false',
    '{0!}，第 {1} 行：{2} 為 {3}；請寫 true 或 false',
  ],
  '{}, line {}: {} is {}; write a list, as in ["加强", "落实"]': [
    '{0!}，第 {1} 行：{2} 为 {3}；请写列表，例如 ["加强", "落实"]',
    '{0!}，第 {1} 行：{2} 為 {3}；請寫清單，例如 ["加強", "落實"]',
  ],
  'no annotation of brat; write it as in “{}”': ['不是 brat 的标注；请写作“{0}”', '不是 brat 的標註；請寫作「{0}」'],
  '{} is empty; mark at least a character': ['{0!} 为空；请至少标一个字', '{0!} 為空；請至少標一個字'],
  '“{}” is not at {} to {} of {}, where “{}” stands; is it another text?': [
    '{3} 的 {1} 至 {2} 处不是“{0}”，而是“{4}”；是否用了另一个文本？',
    '{3} 的 {1} 至 {2} 處不是「{0}」，而是「{4}」；是否用了另一個文本？',
  ],
  'no findings to draw from; look at the results, and at --where': [
    '没有可抽取的结果；请检查结果文件和 --where',
    '沒有可抽取的結果；請檢查結果檔案和 --where',
  ],
  'one of its {} has no id or no text, as --fields leaves them out; make the results anew without it': [
    '其中 {0} 有一条没有编号或原文，是 --fields 略去的；请去掉 --fields 重新生成结果',
    '其中 {0} 有一條沒有編號或原文，是 --fields 略去的；請去掉 --fields 重新產生結果',
  ],
  '--by {}: neither a field of findings nor a column of metadata; did you mean {}? (columns of metadata: {})': [
    '--by {0}：既不是结果的字段，也不是元数据的列；是 {1} 吗？（元数据的列：{2}）',
    '--by {0}：既不是結果的欄位，也不是後設資料的欄；是 {1} 嗎？（後設資料的欄：{2}）',
  ],
  '--by {}: neither a field of findings nor a column of metadata (columns of metadata: {})': [
    '--by {0}：既不是结果的字段，也不是元数据的列（元数据的列：{1}）',
    '--by {0}：既不是結果的欄位，也不是後設資料的欄（後設資料的欄：{1}）',
  ],
  '--by {}: neither a field of findings nor a column of metadata; did you mean {}? (columns of metadata: none)': [
    '--by {0}：既不是结果的字段，也不是元数据的列；是 {1} 吗？（没有元数据）',
    '--by {0}：既不是結果的欄位，也不是後設資料的欄；是 {1} 嗎？（沒有後設資料）',
  ],
  '--by {}: neither a field of findings nor a column of metadata (columns of metadata: none)': [
    '--by {0}：既不是结果的字段，也不是元数据的列（没有元数据）',
    '--by {0}：既不是結果的欄位，也不是後設資料的欄（沒有後設資料）',
  ],
  '-n {}: fewer than the {} strata; draw more, or name fewer columns with --by': [
    '-n {0}：少于层数 {1}；请多抽一些，或在 --by 中少用几列',
    '-n {0}：少於層數 {1}；請多抽一些，或在 --by 中少用幾欄',
  ],
  '{#} of {#} findings drawn, from one stratum': [
    '已从一层的 {1} 条结果中抽取 {0} 条',
    '已從一層的 {1} 條結果中抽取 {0} 條',
  ],
  '{#} of {#} findings drawn, from {#} strata': [
    '已从 {2} 层的 {1} 条结果中抽取 {0} 条',
    '已從 {2} 層的 {1} 條結果中抽取 {0} 條',
  ],
  'precision: name one sheet, as in: jianggao precision sheet.csv': [
    'precision：请指定一张判定表，例如 jianggao precision sheet.csv',
    'precision：請指定一張判定表，例如 jianggao precision sheet.csv',
  ],
  'no row is judged; write y, n or ? under “correct”': [
    '没有一行判定过；请在 correct 列填 y、n 或 ?',
    '沒有一列判定過；請在 correct 欄填 y、n 或 ?',
  ],
  '{#} of {#} rows are not judged yet': ['{1} 行中还有 {0} 行没有判定', '{1} 列中還有 {0} 列沒有判定'],
  '“correct” is “{}”; write y, n or ?, or leave it empty': [
    '“correct”为“{0}”；请填 y、n 或 ?，或留空',
    '「correct」為「{0}」；請填 y、n 或 ?，或留空',
  ],
  '“stratumSize” is “{}”; leave it as it was drawn': [
    '“stratumSize”为“{0}”；请保持抽样时的原样',
    '「stratumSize」為「{0}」；請保持抽樣時的原樣',
  ],
  '“stratumSize” is {}, and {} above for the same stratum; leave it as it was drawn': [
    '“stratumSize”为 {0}，而上面同一层为 {1}；请保持抽样时的原样',
    '「stratumSize」為 {0}，而上面同一層為 {1}；請保持抽樣時的原樣',
  ],
  '{}, stratum {} has {} findings, but {} rows; is a row there twice?': [
    '{0!}，{1} 这一层只有 {2} 条结果，却有 {3} 行；是否有重复的行？',
    '{0!}，{1} 這一層只有 {2} 條結果，卻有 {3} 列；是否有重複的列？',
  ],

  // sheets
  'no column “{}”; it is empty': ['没有“{0}”列；文件是空的', '沒有「{0}」欄；檔案是空的'],
  'no column “{}”; there are: {}': ['没有“{0}”列；现有：{1}', '沒有「{0}」欄；現有：{1}'],
  'no workbook that can be read ({}); save it anew as .xlsx or .csv': [
    '无法读取的工作簿（{0}）；请另存为 .xlsx 或 .csv',
    '無法讀取的活頁簿（{0}）；請另存成 .xlsx 或 .csv',
  ],
  '{}; mend it in a spreadsheet': ['{0}；请在电子表格程序中改正', '{0}；請在試算表程式中改正'],

  // the machine
  '{} is missing: this installation is not whole; run “npm ci” in a checkout, else “npm install --yes” anew': [
    '缺少 {0}：安装不完整；在源代码目录中请运行 npm ci，否则请重新运行 npm install --yes',
    '缺少 {0}：安裝不完整；在原始碼目錄中請執行 npm ci，否則請重新執行 npm install --yes',
  ],
  'version {}': ['版本 {0}', '版本 {0}'],
  '{#} words, cuts {}': ['{0} 词，切分为 {1}', '{0} 詞，切分為 {1}'],
  'no locale set': ['没有设置区域', '沒有設定地區'],
  'line {} is malformed': ['第 {0} 行格式不对', '第 {0} 行格式不對'],
  'only {} words': ['只有 {0} 词', '只有 {0} 詞'],
  'the script tables do not load ({}); run “npm ci” anew': [
    '简繁转换表未能加载（{0}）；请重新运行 npm ci',
    '簡繁轉換表未能載入（{0}）；請重新執行 npm ci',
  ],
  'the word segmenter nodejieba is not installed; run “npm ci” in a checkout, else “npm install --yes” anew': [
    '分词程序 nodejieba 没有安装；在源代码目录中请运行 npm ci，否则请重新运行 npm install --yes',
    '斷詞程式 nodejieba 沒有安裝；在原始碼目錄中請執行 npm ci，否則請重新執行 npm install --yes',
  ],
  'the word segmenter nodejieba does not load ({}); install a C++ compiler and Python 3, then run “npm rebuild nodejieba” (README, “Install”, has what is needed where GitHub cannot be reached)':
    [
      '分词程序 nodejieba 未能加载（{0}）；请安装 C++ 编译器和 Python 3，然后运行 npm rebuild nodejieba（连不上 GitHub 时所需的，见 README 的“Install”一节）',
      '斷詞程式 nodejieba 未能載入（{0}）；請安裝 C++ 編譯器和 Python 3，然後執行 npm rebuild nodejieba（連不上 GitHub 時所需的，見 README 的「Install」一節）',
    ],
  'version {}; install Node {} or newer': [
    '版本 {0}；请安装 Node {1} 或更新的版本',
    '版本 {0}；請安裝 Node {1} 或更新的版本',
  ],
  'this Node (ICU {}) does not read {}; install one with full-icu, as nodejs.org has it': [
    '这个 Node（ICU {0}）读不了 {1}；请安装带 full-icu 的版本，如 nodejs.org 所提供',
    '這個 Node（ICU {0}）讀不了 {1}；請安裝帶 full-icu 的版本，如 nodejs.org 所提供',
  ],
  'opencc-js makes {} of 計劃隨著; run “npm ci” anew': [
    'opencc-js 把“計劃隨著”转成了 {0}；请重新运行 npm ci',
    'opencc-js 把「計劃隨著」轉成了 {0}；請重新執行 npm ci',
  ],
  '{} cannot be read ({}); run “npm ci” anew': [
    '{0} 无法读取（{1}）；请重新运行 npm ci',
    '{0} 無法讀取（{1}）；請重新執行 npm ci',
  ],
  'locale {}: Chinese may not show; export LANG=C.UTF-8': [
    '区域设置 {0}：中文可能无法显示；请执行 export LANG=C.UTF-8',
    '地區設定 {0}：中文可能無法顯示；請執行 export LANG=C.UTF-8',
  ],
  'its dictionary {}: {}; run “npm ci” (or “npm install nodejieba”) anew': [
    '其词典 {0}：{1}；请重新运行 npm ci（或 npm install nodejieba）',
    '其詞典 {0}：{1}；請重新執行 npm ci（或 npm install nodejieba）',
  ],
};
