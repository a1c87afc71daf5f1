import type { Paragraph } from './paragraphs.js';

/** The paragraphs as a page of a county's site: navigation, breadcrumbs and buttons above, related pages and a footer below. */
export function htmlOf(paragraphs: readonly Paragraph[]): string {
  const title = paragraphs.find(({ kind }) => kind === 'title')?.text ?? '';
  return `${head(title)}${TOP}${body(paragraphs)}${BOTTOM}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const head = (title: string): string => `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>${escaped(title)}_政府信息公開_某縣人民政府門戶網站</title>
<meta name="keywords" content="講話,養老">
<link rel="stylesheet" href="/css/main.css">
<style>.content p { text-indent: 2em; } /* 正文 */</style>
<script>var page = '<p>不是正文。</p>'; if (1 < 2) document.write(page);</script>
</head>
`;

const TOP = `<body>
<!--[if lt IE 9]><p>您的瀏覽器版本過低。</p><![endif]-->
<div class="header">
<a href="/"><img src="/images/logo.png" alt="某縣人民政府"></a>
<ul class="nav">
<li><a href="/">首頁</a></li><li><a href="/zwgk/">政務公開</a></li><li><a href="/zwfw/">政務服務</a></li>
<li><a href="/hdjl/">互動交流</a></li><li><a href="/zjx/">走進我縣</a></li>
</ul>
<form action="/search"><input name="q" value="請輸入關鍵字"><select><option>全部</option><option>標題</option></select>
<button>搜索</button></form>
</div>
<div class="wrap">
<div class="crumbs">當前位置：<a href="/">首頁</a> &gt; <a href="/zwgk/">政務公開</a> &gt; <a href="/zwgk/ldjh/">領導講話</a></div>
<div class="content" id="zoom">
`;

const BOTTOM = `</div>
<div class="share">分享到：<a href="#" title="微信">微信</a><a href="#" title="微博">微博</a></div>
<p style="display:none">打印時間：<span id="now"></span></p>
<div>
<h3 class="related-title">相關文章</h3>
<ul>
<li><a href="1.html">縣政府召開養老服務工作會議</a><span>2019-03-13</span></li>
<li><a href="2.html">關於加快養老設施建設的通知</a><span>2019-02-20</span></li>
<li><a href="3.html">一圖讀懂養老服務實施方案</a><span>2019-02-21</span></li>
</ul>
</div>
</div>
<div class="footer">
<p>版權所有：某縣人民政府&nbsp;&nbsp;主辦：某縣人民政府辦公室</p>
<p><a href="https://beian.miit.gov.cn/">ICP備00000000號</a>　網站標識碼：0000000000</p>
</div>
<script src="/js/share.js"></script>
</body>
</html>
`;

function body(paragraphs: readonly Paragraph[]): string {
  const lines: string[] = [];
  let isInTable = false;
  for (const { kind, level, numbering, text, cells } of paragraphs) {
    const isRow = kind === 'row';
    if (isRow !== isInTable) lines.push(isRow ? '<table border="1">' : '</table>');
    isInTable = isRow;
    const words = escaped(numbering + text);
    if (isRow) lines.push(`<tr>${cells.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`);
    else if (kind === 'title') lines.push(`<h1>${words}</h1>`);
    else if (kind === 'heading') lines.push(`<h${level + 1}>${words}</h${level + 1}>`);
    else lines.push(`<p><span style="font-size: 16px">\u3000\u3000${words}</span></p>`);
  }
  if (isInTable) lines.push('</table>');
  return `${lines.join('\n')}\n`;
}
