import type { Catalogue } from './catalogue.js';

/** Headings and lines of counts in tables. */
export const TABLES: Catalogue = {
  // what a document is
  'standard input': ['标准输入', '標準輸入'],
  Simplified: ['简体', '簡體'],
  Traditional: ['繁体', '繁體'],
  'Simplified and Traditional': ['简繁混用', '簡繁混用'],
  '{#} character': ['{0} 字', '{0} 字'],
  '{#} characters': ['{0} 字', '{0} 字'],
  'read as {}': ['按 {0} 读取', '按 {0} 讀取'],
  '{#} word restored': ['还原 {0} 个用语', '還原 {0} 個用語'],
  '{#} words restored': ['还原 {0} 个用语', '還原 {0} 個用語'],

  // groups and counts
  'outside the speeches': ['讲话之外', '講話之外'],
  '(outside the speeches)': ['（讲话之外）', '（講話之外）'],
  Figures: ['数据', '數據'],
  Targets: ['目标', '目標'],
  Directives: ['要求', '要求'],
  '{#} section': ['{0} 节', '{0} 節'],
  '{#} sections': ['{0} 节', '{0} 節'],
  '{#} figure': ['{0} 条数据', '{0} 條數據'],
  '{#} figures': ['{0} 条数据', '{0} 條數據'],
  '{#} target': ['{0} 条目标', '{0} 條目標'],
  '{#} targets': ['{0} 条目标', '{0} 條目標'],
  '{#} directive': ['{0} 条要求', '{0} 條要求'],
  '{#} directives': ['{0} 条要求', '{0} 條要求'],
  '{#} more figure': ['另 {0} 条数据', '另 {0} 條數據'],
  '{#} more figures': ['另 {0} 条数据', '另 {0} 條數據'],
  '{#} more target': ['另 {0} 条目标', '另 {0} 條目標'],
  '{#} more targets': ['另 {0} 条目标', '另 {0} 條目標'],
  '{#} more directive': ['另 {0} 条要求', '另 {0} 條要求'],
  '{#} more directives': ['另 {0} 条要求', '另 {0} 條要求'],
  '… and {} (left out by --limit)': ['……{0}（因 --limit 略去）', '……{0}（因 --limit 略去）'],
  '… and {}': ['……{0}', '……{0}'],
  'rise vs {}': ['较{0} 上升', '較{0} 上升'],
  'fall vs {}': ['较{0} 下降', '較{0} 下降'],
  'more vs {}': ['较{0} 多', '較{0} 多'],
  'less vs {}': ['较{0} 少', '較{0} 少'],
  'vs {}': ['较{0}', '較{0}'],
  'neither speeches nor sections': ['没有讲话，也没有章节', '沒有講話，也沒有章節'],
  nothing: ['无', '無'],
  'nothing was changed': ['没有改动', '沒有改動'],

  // of a summary
  total: ['合计', '合計'],
  'Per 1,000 characters': ['每千字', '每千字'],
  '/1,000': ['每千字', '每千字'],

  // of settings
  default: ['默认', '預設'],
  'command line': ['命令行', '命令列'],
  'no configuration file': ['没有配置文件', '沒有設定檔'],
};
