import { parseNumeral } from '../text/numeral.js';

/**
 * Words that hold a sentence together and say little of its matter, by class, in normal text. Drawn up for this program from the
 * closed classes of Chinese grammar and from what occurs in speeches, laws and reports. Adverbs that colour a policy (大力, 切实, 着力) and
 * a word that mostly names a thing where it stands alone (会, a meeting) are left out.
 */
const BY_CLASS: Readonly<Record<string, string>> = {
  particles: '的 地 得 之 所 者 了 着 过 等 等等 似的 般 一般 的话 来说 而言 来讲 起见 与否',
  modalParticles: '吗 呢 吧 啊 呀 嘛 啦 哇 哦 呐 罢了 而已 也罢 也好 矣 乎 焉 哉',
  pronouns: `
    我 你 您 他 她 它 我们 你们 他们 她们 它们 咱 咱们 俺 自己 自身 本人 各自 彼此 们 人家 别人 他人 其他 其它 其余 其 之间 大家 诸位
    这 那 这个 那个 这些 那些 这里 那里 这儿 那儿 这样 那样 这么 那么 此 此次 这次 该 本 本次 某 某些 某个 每 每个 各 各个 各种 各项 各类 另 另外 任何 一切 所有 全部 有的 有些 有关
    谁 什么 哪 哪个 哪些 哪里 怎么 怎样 怎么样 如何 为什么 为何 何 何时 多少 几 几个 若干 如此 上述 下列 以下 以上
  `,
  prepositions: `
    在 于 从 自 自从 由 由于 向 往 朝 到 至 对 对于 关于 至于 给 为 为了 以 按 按照 依 依照 依据 根据 据 凭 把 将 被 让 叫 使 令 用 跟 同 和 与 比 较 除 除了 除此之外 随 随着 沿 沿着 经 经过 通过
    围绕 针对 鉴于 基于 本着 作为 连 连同 趁 替 距 离 当 就 在于
  `,
  conjunctions: `
    和 与 及 以及 同 跟 并 并且 而 而且 且 或 或者 或是 还是 又 也 既 既是 不但 不仅 不仅仅 不只 不光 不论 无论 不管 虽 虽然 尽管 即使 即便 哪怕 就算 但 但是 可是 然而 不过 只是 却 否则 要不 要不然
    因 因为 因此 因而 所以 由此 从而 以便 以免 以致 以至 于是 那么 如 如果 假如 假使 倘若 若 若是 要是 只要 只有 除非 一旦 与其 宁可 何况 况且 此外 另外 同时 总之 综上所述 例如 比如 譬如 诸如 即 亦即
    首先 其次 再次 最后 然后 接着 其中 一方面 另一方面 换言之 也就是说 可见
  `,
  adverbs: `
    不 没 没有 未 无 非 勿 别 莫 很 太 更 更加 最 极 极其 十分 非常 特别 尤其 相当 比较 较为 稍 稍微 略 越 越来越 愈 多么 都 全 均 皆 总 总是 共 一共 总共 只 仅 仅仅 单 光 才 就 便 即 即将 将 将要 已 已经 曾 曾经
    正 正在 在 还 还是 仍 仍然 仍旧 依然 再 又 也 亦 重新 一再 再三 常 常常 经常 往往 时常 一直 始终 从来 历来 向来 刚 刚刚 马上 立刻 立即 随即 逐渐 渐渐 逐步 忽然 突然 果然 居然 竟 竟然 究竟 到底 毕竟 终于
    几乎 差不多 大约 大概 约 左右 也许 或许 可能 恐怕 似乎 好像 确实 的确 其实 实在 真 真正 当然 自然 显然 一定 必定 必然 未必 何必 不妨 反而 反正 相反 甚至 甚而 尚 尚未 并非 并不 决不 绝不 毫不 毫无
    分别 互相 相互 一起 一同 一并 共同 尽 尽量 尽可能 进一步 一般 有点 有所
  `,
  modalVerbs: '要 应 应当 应该 须 必须 需 需要 得 能 能够 可 可以 肯 敢 愿 愿意 不能 不要 不得 不可 不应 不宜',
  linkingVerbs:
    '是 就是 也是 都是 乃 系 为 有 无 具有 属于 称为 成为 等于 叫做 即是 来 去 进行 加以 予以 给予 作出 做出 使得 有着',
  localizers:
    '上 下 中 里 内 外 前 后 间 旁 左 右 之上 之下 之中 之内 之外 之前 之后 之间 以内 以外 以前 以后 以来 当中 其间 方面 时 时候 之时',
  measureWords:
    '个 名 位 项 条 件 次 种 类 家 户 批 些 点 份 张 只 台 套 座 所 处 场 届 片 段 层 道 股 番 遍 回 趟 年 月 日 号 元 吨 亩 米 公里 平方米',
  numerals:
    '一 二 三 四 五 六 七 八 九 十 百 千 万 亿 零 〇 两 半 第 一个 一些 一种 一项 一次 一是 二是 三是 四是 五是 六是 七是 八是 许多 很多 多 少 少数 多数 大多数 大量 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 数 余 多年',
  greetings: '各位 同志 同志们 先生 女士 女士们 先生们 朋友们 谢谢',
};

/** The built-in stop words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(BY_CLASS).flatMap((words) => words.trim().split(/\s+/)),
);

/** 2020 · 13.8 · 1/3 */
const DIGITS = /^[\d.,:/-]+$/;
/** 二〇三〇 · 3万 */
const NUMERAL = /^[\d.一二三四五六七八九十百千万亿零〇两]+$/;

/** Whether a word, in normal form, is a built-in stop word or a number. */
export const isStopWord = (word: string): boolean =>
  STOP_WORDS.has(word) || DIGITS.test(word) || (NUMERAL.test(word) && isNumber(word));

/** 十四五 is no number but a plan, though it may be fourteen or fifteen. */
function isNumber(word: string): boolean {
  const value = parseNumeral(word);
  return value !== undefined && value.low === value.high;
}
