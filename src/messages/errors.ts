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
  'cue key': ['提示词的键', '提示詞的鍵'],
  'actor key': ['主体的键', '主體的鍵'],
  'indicator key': ['指标的键', '指標的鍵'],
  'unit key': ['单位的键', '單位的鍵'],
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
  '-o {}: this is a directory; name a file in it': [
    '-o {0}：这是文件夹；请指定其中的文件',
    '-o {0}：這是資料夾；請指定其中的檔案',
  ],
  '-o {}: there is no such directory': ['-o {0}：没有这个文件夹', '-o {0}：沒有這個資料夾'],
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
  '{}, line {}: {}': ['{0}，第 {1} 行：{2!}', '{0}，第 {1} 行：{2!}'],
  '{}, line {} (record {}): {}': ['{0}，第 {1} 行（记录 {2}）：{3!}', '{0}，第 {1} 行（記錄 {2}）：{3!}'],
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
  '{}, not text; {}': ['{0}，不是文本；{1!}', '{0}，不是文字檔；{1!}'],
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
    '{0}；请用文字处理软件打开后重新保存',
    '{0}；請用文書處理軟體開啟後重新儲存',
  ],
  'the Word file is damaged ({}); open it in a word processor and save it anew': [
    'Word 文件已损坏（{0}）；请用文字处理软件打开后重新保存',
    'Word 檔案已損壞（{0}）；請用文書處理軟體開啟後重新儲存',
  ],
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

  // the machine
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
  'the word segmenter nodejieba did not load ({}); run “npm rebuild nodejieba” with a C++ compiler and Python installed':
    [
      '分词程序 nodejieba 未能加载（{0}）；请安装 C++ 编译器和 Python 后运行 npm rebuild nodejieba',
      '斷詞程式 nodejieba 未能載入（{0}）；請安裝 C++ 編譯器和 Python 後執行 npm rebuild nodejieba',
    ],
  'its dictionary {}: {}; run “npm ci” (or “npm install nodejieba”) anew': [
    '其词典 {0}：{1}；请重新运行 npm ci（或 npm install nodejieba）',
    '其詞典 {0}：{1}；請重新執行 npm ci（或 npm install nodejieba）',
  ],
  '{}: name at least one': ['{0}：至少写一个', '{0}：至少寫一個'],
  '--ngrams {}: at most {}': ['--ngrams {0}：最多 {1}', '--ngrams {0}：最多 {1}'],
  '--terms: name at least one, as in --terms 就业,改革': [
    '--terms：至少写一个，例如 --terms 就业,改革',
    '--terms：至少寫一個，例如 --terms 就業,改革',
  ],
  'no column “{}”; it is empty': ['没有“{0}”列；文件是空的', '沒有「{0}」欄；檔案是空的'],
  'no column “{}”; there are: {}': ['没有“{0}”列；现有：{1}', '沒有「{0}」欄；現有：{1}'],
  'no workbook that can be read ({}); save it anew as .xlsx or .csv': [
    '无法读取的工作簿（{0}）；请另存为 .xlsx 或 .csv',
    '無法讀取的活頁簿（{0}）；請另存為 .xlsx 或 .csv',
  ],
  '{}; mend it in a spreadsheet': ['{0}；请在电子表格程序中改正', '{0}；請在試算表程式中改正'],
};
