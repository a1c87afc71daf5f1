/** Which mood a heading announces for what stands under it. The first that fits decides; tested on the heading without its numbering. */
export const HEADING_MOODS: readonly { mood: 'report' | 'plan' | 'aims' | 'assess'; pattern: RegExp }[] = [
  { mood: 'aims', pattern: /^(?:[\u4e00-\u9fff“”、和与及]{0,16})?(?:目标|目标任务|发展目标|总目标|预期目标)$/ },
  {
    mood: 'report',
    pattern:
      /回顾|过去(?:的|一|五|几)|总结|取得的(?:成就|成绩|进展)|主要成就|完成情况|执行情况|发展现状|发展成就|工作(?:成效|成绩)|历史性(?:成就|变革)|五年来|一年来|十年来|年工作情况|年来的工作/,
  },
  {
    mood: 'assess',
    pattern: /形势|背景|现状|问题(?:和|与)(?:困难|挑战|不足)|面临的|意义|必要性|重要性|编制依据|有关情况|说明$/,
  },
  {
    mood: 'plan',
    pattern:
      /^(?:要|务必|必须|进一步|切实|全面|着力|大力|坚持|加快|加强|强化|推进|推动|深化|落实|突出|完善|健全|提高|提升|优化|狠抓|抓好|做好|严格|实施|建立|构建|打造|促进|保障|高度重视|统一思想|明确|扩大|发展|巩固)|任务|安排|部署|措施|要求|建议|保障|工作重点|重点工作|打算|思路|原则|实施|指导思想|今后|下一步|着力|加强|推进|建设$/,
  },
];

/** A sentence that opens a list of aims: 主要预期目标是：…. */
export const AIMS_OPENER =
  /(?:约束性|预期性?|主要|发展|工作|总体|奋斗|具体|全年|今年|目标|控制|考核|下达|责任)[^。，；：]{0,12}(?:目标(?:任务)?|指标)[^。，；：]{0,6}(?:是|为|如下|有|：)/;

/** Marks of a passage that reports: each counts once. */
export const REPORT_WORDS =
  /去年|过去(?:一|五|的一|的五)?年|(?:[一二三四五六七八九十]{1,2}|\d{1,2}|近)年来|历史性|[从由][^，。；]{1,14}(?:增长|增加|提高|上升|下降|降低)(?:到|至)|跃升|回顾|(?<![为除罢极])了(?![解望])|已经(?![^，]{0,24}的)|先后|累计|同比|荣获|圆满完成|取得[^，。]{0,8}(?:成效|成绩|进展|成就)(?!的)|得到(?:有效|明显|显著|持续|全面|进一步)|比上年|增长\d|达到\d[^，。]{0,12}，/g;
/** Marks of a passage that tells what is to be done. */
export const PLAN_WORDS =
  /(?<![主重需只想将])要(?![求点素件])|必须|务必|今年要|将(?!近|军)|力争|确保|争取|今年|明年|今后|下一步|进一步|继续|加快|大力|着力|全力|努力|不断/g;
/** Greetings, thanks, wishes. */
export const COURTESY =
  /(?:表示|致以)[^。]{0,20}(?:感谢|敬意|问候|祝贺|祝福|慰问)|拜(?:个)?年|恭祝|祝愿|^(?:最后，?)?祝|谢谢(?:大家|各位)/;
