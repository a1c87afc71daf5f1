import type { Cue } from '../types.js';

export const CUES: readonly Cue[] = [
  // ---- obligation
  {
    words: ['必须', '务必', '一定要', '务须', '一律', '决不放松', '只能', '只许', '必需要'],
    deontic: 'obligation',
    strength: 'strong',
    takes: 'verb',
    opens: true,
    after: /^(?:的|性|招致|造成|带来|导致|使|会|说|意味)/,
  },
  {
    words: ['要'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'verb',
    opens: true,
    joined: [
      '还要',
      '就要',
      '都要',
      '也要',
      '又要',
      '更要',
      '既要',
      '而要',
      '一要',
      '二要',
      '三要',
      '四要',
      '五要',
      '要用',
      '要带头',
      '要同',
    ],
    // 如果要…, 想要…, 只要…, 将要… are none; nor is 要 of comparison: 要比…高, 要…得多
    before: /(?:早晚|迟早|如果|若|倘若|假如|想|将|快|只|主|重|若是|一旦|凡是|是否|为什么|谁|纲|首|还有多少)$/,
    after: /^(?:点|素|件|是(?!求)|害|么|的|不要|不得|不就|不是|比[^，。]{1,20}(?:高|低|大|小|多|少|快|慢|好))/,
  },
  {
    words: ['应当', '应该', '应'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'verb',
    opens: true,
    joined: ['应依', '应参', '应就', '应将', '应以', '应向', '应于', '应由', '应予', '应使', '应为', '应先', '不应'],
    before: /(?:不|无|相|反|适|供|响|顺|效|对|理)$/,
    after:
      /^(?:查|缴费|缴应|缴税|缴(?!纳|交)|征收碳费起|纳税|付款|收款|课|可以|能够?|会|[\u4e00-\u9fff]则|保尽|收尽|享尽|治尽|急|用|邀(?!集|请)|届|的|说|该说|有尽有|有的|当说|当看到的|运而生)/,
  },
  {
    words: ['须'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'verb',
    opens: true,
    joined: ['须经', '须于', '还须', '均须', '须由'],
    before: /(?:无|必|莫)$/,
    after: /^付的/,
  },
  {
    words: ['有必要', '有责任', '有义务', '负有义务'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'verb',
    opens: true,
    before: /没$/,
    after: /^(?:的|感|心)/,
  },
  {
    words: ['需要', '需'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'actor',
    opens: true,
    before:
      /(?:不|无|所|供|急|内|外|特|亟|迫切|如|若|满足|根据|按照|因|因为|的|发展|工作|实际|是|适应|群众|生活|业务|资金|等)$/,
    after: /^(?:的|求|要的|求的|量|，|。|、|和)/,
  },
  {
    words: ['要求'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'actor',
    opens: true,
    before:
      /(?:的|等|有|按|按照|总体|基本|本|新|工作|根据|符合|这一|该|提出|达到|项|个|条|政策|法定|标准|技术|质量|具体|目标|年检|强制|内在|必然|客观|迫切|上级|主要|诉求|发展|规定|相关|有关|时代|安全|环保|实践)$/,
    after: /^(?:的|是|，|。|；|、|和|进行|及|以及|了|为|等|更|不高|相)/,
  },
  // 公民有生育的权利，也有依法实行计划生育的义务: rights and duties of a law.
  {
    words: ['负有', '有', '都有', '均有', '具有'],
    deontic: 'obligation',
    strength: 'plain',
    takes: 'verb',
    opens: true,
    joined: ['也有', '又有', '都有', '均有'],
    followed: /^[^，。；]{0,40}(?:义务|责任)$/,
  },
  {
    words: ['享有', '有', '都有', '均有', '具有'],
    deontic: 'permission',
    strength: 'weak',
    takes: 'verb',
    opens: true,
    joined: ['也有', '又有', '都有', '均有'],
    followed: /^[^，。；]{0,40}(?:权利|自由)$/,
  },
  // ---- prohibition
  {
    words: [
      '不得',
      '不准',
      '不许',
      '决不能',
      '绝不能',
      '决不让',
      '绝不让',
      '不容',
      '切忌',
      '决不可',
      '绝不可',
      '切不可',
      '切勿',
      '切莫',
    ],
    deontic: 'prohibition',
    strength: 'strong',
    takes: 'verb',
    opens: true,
    before: /(?:被|屡)$/,
    after: /^(?:不|已|而|乐观|忽视的|易|人|止)/,
  },
  // 严禁任何单位截留资金: whom it forbids stands after it.
  {
    words: ['严禁', '禁止', '决不允许', '绝不允许', '不允许', '决不容许', '严格禁止', '坚决禁止'],
    deontic: 'prohibition',
    strength: 'strong',
    takes: 'actor',
    opens: true,
    before: /(?:被|屡)$/,
    after: /^(?:不|已|而|乐观|忽视的|易|人|止)/,
  },
  {
    words: ['不能', '不可', '不要', '不应当', '不应该', '不应', '不宜', '不该'],
    deontic: 'prohibition',
    strength: 'plain',
    takes: 'verb',
    opens: true,
    before:
      /(?:决|绝|切|还|(?<!时候|地方|情况下|无论如何|任何人|什么|谁|一[个户人家项件处分寸])都|就|而|却|是|仍|尚|会|功|密|必|缺一|势|所|从|难以|无|并|亦|结果|谁|岂)$/,
    after:
      /^(?:不|说|否认|忽视的|满足|适应|抗|逆|避免|分割|少|估量|持续|或缺|替代|再生|比拟|多得|的|很好|完全|有效|及时|正常|胜任|自拔|动摇的|同日|及|低估|小视|小觑|限量|多见)/,
  },
  {
    words: ['限制'],
    deontic: 'prohibition',
    strength: 'weak',
    takes: 'actor',
    opens: true,
    before: /(?:受|的|不|有|无|等|条件|和|年龄|数量|时间|放宽|取消|突破|打破|出境|、)$/,
    after: /^(?:的|性|，|。|、|类|和|区|开发|出境|人身|措施|条件)/,
  },
  // ---- permission
  {
    words: ['可以', '可'],
    deontic: 'permission',
    strength: 'weak',
    takes: 'verb',
    opens: true,
    joined: ['亦可', '均可', '可供', '可于'],
    before:
      /(?:不|许|认|宁|尽|无|非|没有[\u4e00-\u9fff]{1,6}|(?<!地)方|皆|将|的|才|就|便|即|而|必|岂|小|是|从而|这样|我们|完全|使|令|让|更|并)$/,
    after:
      /^(?:说|见|谓|能|比|靠|行|持|及|喜|贵|观|控|取|操|视|望|惜|爱|怕|敬|用|信|再生(?=能|资|水|物|利用|纸|金属|材料|性)|抗|逆|避|更|获|是|供|看到|看出|预见|想象|达|卖|支配|回收|复制|推广|追溯|预期|乘|再生|感|圈|耻|调|采(?!取|用|购)|兑)/,
  },
  // 得 (dé) of laws: 主管機關得委託…; a suffix elsewhere (取得, 做得好)
  {
    words: ['得'],
    deontic: 'permission',
    strength: 'weak',
    takes: 'verb',
    opens: true,
    joined: ['得于', '始得', '时得', '并得', '均得', '得经', '得为', '得由', '亦得', '得向', '得迳', '得径'],
    before: /(?:[取获所使值觉记懂赢博征求变显难舍认应不非])$/,
    after: /^(?:到|出|起|分(?!别)|以(?:实现|保障)|失|当(?!场)|力|益|知|很|好|更|了|的)/,
  },
  {
    words: ['允许', '准许', '容许'],
    deontic: 'permission',
    strength: 'weak',
    takes: 'actor',
    opens: true,
    before: /(?:不|未经|的|所|法律)$/,
    after: /^(?:的|，|。)/,
  },
  {
    words: ['有权'],
    deontic: 'permission',
    strength: 'weak',
    takes: 'verb',
    opens: true,
    before: /(?:没|所|具)$/,
    after: /^(?:的|限|利|力|机关|益|威)/,
  },
  // ---- recommendation
  {
    words: ['请'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'actor',
    opens: true,
    joined: ['请予', '建请', '谨请'],
    before: /(?:申|聘|邀|报|提|促|吁|未|经|声|函|呈)$/,
    after: /^(?:求|示|领|客|教|愿|益)/,
  },
  {
    words: ['提倡', '倡导', '鼓励', '支持', '引导'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'actor',
    opens: false,
    before:
      /(?:的|和|与|、|大力的|政策|受|得到|加大|加强|给予|理解|信任|积极的|予以|提供|资金|财政|及|奖励|以|在|等|以及|给与|重点|有力|有效|正确|正面|舆论|价格|金融|技术|人才|监督|关心|帮助|并|强有力的|工作上|生活上|政策上|政治上)$/,
    after: /^(?:的|和|下|，|。|、|与|力度|性|政策|体系|作用|机制|我们|我国|了|者|措施|基金|计划)/,
  },
  {
    words: ['恳请', '敬请', '呼吁', '吁请'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'actor',
    opens: true,
    before: /(?:的|有|和|与|、|强烈|再次|多次|一再|员|界|民|体|会|士|家|者)$/,
    after: /^(?:的|和|，|。|、|书|信|下|指正|指教|批评|不吝|谅解|留意)/,
  },
  {
    words: ['希望', '建议'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'actor',
    opens: true,
    before:
      /(?:的|有|大|新|充满|和|与|、|项|些|这|其|个|带来|给|看到|出|了|意见|该|政策|书面|工程|提案|人|士|界|表|司|者|民|众|业|会|员)$/,
    after: /^(?:的|和(?!谐)|，|。|、|工程|小学|书|稿|案|是|有保留|》)/,
  },
  // 与其事后灭火，不如事前做细: the better of two acts.
  {
    words: ['不如'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'verb',
    opens: true,
    after: /^(?:人|意|以前|往年|过去|去年|其他|别)/,
  },
  {
    words: ['让我们'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'verb',
    opens: true,
    after: /^(?:看到|感到|认识|深|更(?!加)|的)/,
  },
  {
    words: ['努力', '争取', '尽量', '力求'],
    deontic: 'recommendation',
    strength: 'weak',
    takes: 'verb',
    opens: false,
    before: /(?:的|共同|不懈|坚持不懈|积极|经过|通过|艰苦|辛勤|团结|不断|长期|、|和|一致|大家)$/,
    after: /^(?:，|。|、|的|下|了|和|奋斗|工作|到)/,
  },
];

/** Adverbs between two cues of one demand: 务必要, 必须坚决不得. */
export const CUE_ADVERBS =
  /^(?:都|也|还|更|就|又|均|仍|必|则|便|再|才|切实|坚决|始终|首先|同时|共同|一定|继续|进一步|特别|尤其|更加|着重|主动|积极|自觉|真正|及时|不断)+$/;

/** Cues that make a demand only as the head verb of their clause: 鼓励社会力量…, 努力建设…. */
export const HEAD_CUES: ReadonlySet<string> = new Set([
  '提倡',
  '倡导',
  '鼓励',
  '支持',
  '引导',
  '努力',
  '争取',
  '尽量',
  '力求',
  '限制',
  '允许',
  '准许',
]);
/** Cues by which somebody asks another: whose demand it is decides. */
export const ASKING_CUES: ReadonlySet<string> = new Set(['希望', '建议', '请', '要求', '恳请', '敬请', '呼吁', '吁请']);

/** Subjects for whom the speaker can bind themselves: 我们会…, 政府将…. Anchored at the end of the subject. */
export const COMMITTING_SUBJECT =
  /(?:^|[^各的级])(?:我们|我|政府|本府|本局|本署|当局|本部|本院|香港|局方|署方|局|署|[市县省区]委|海关|警方|房委会|医管局|行政长官)$/;
/** The speaker's own party, for 希望: our own act, not a demand. */
export const SPEAKER = /^(?:我们?|政府|特区政府|本府|本局|本席|香港)$/;

/** 会, 将 and the like as a commitment; what makes it strong or weak. */
export const COMMITMENT_WORDS: ReadonlySet<string> = new Set([
  '会',
  '将',
  '将会',
  '一定会',
  '一定',
  '必将',
  '承诺',
  '计划',
  '拟',
  '打算',
  '都会',
  '并会',
  '亦会',
  '也会',
  '就会',
  '还会',
  '现将',
  '仍会',
  '们会',
  '府会',
  '我会',
  '局会',
  '将于',
  '将在',
  '会于',
  '会在',
]);
export const COMMITMENT_CUE = /一定会|必定会|^一定$|将会|必将|会|将|承诺|计划|拟|打算/;
export const WEAK_COMMITMENT =
  /^(?:计划|拟|考虑|研究|探讨|打算|希望|检讨|构思|争取|尽量|加强探讨|继续研究|积极考虑|积极研究|[^，。]{0,10}(?:探讨|考虑|研究(?!院|所|中心)))/;
/** 将[提升行动]纳入考核, 将[工作方案]报省局: 将 moves an object to the front of a verb that disposes of it. */
export const DISPOSED =
  /^(?!把)[^，]{2,20}?(?:纳入|列入|列为|作为|报送|报(?=[省市县局中上])|移送|移交|通报(?!批评)|提交|上报|抄送|转化为|分解(?:到|为)|落实到|转变为|建设成|打造成|建成)/;
/** What a commitment does not begin with: states and events that only befall. */
export const PREDICTED =
  /^(?:是|有|面临|迎来|出现|成为|带来|遇到|影响|导致|令|使|继续(?:上升|下降|增长)|增加至|下跌|上升|达到?[\d一二约]|不会|有助|有利|因|随)/;

/** Verbs of saying and meaning, as words: what follows is the content (强调要…, 这意味着…必须…). The directive starts after them. */
export const CONTENT_VERBS: ReadonlySet<string> = new Set([
  '意味着',
  '强调',
  '指出',
  '明确',
  '决定',
  '提出',
  '认为',
  '表示',
  '同意',
  '规定',
  '要求',
  '告诉',
  '重申',
  '号召',
  '部署',
  '说明',
  '证明',
  '启示',
  '关注',
  '是',
  '呼吁',
  '建议',
  '主张',
  '明确指出',
  '明确要求',
  '明确提出',
  '反复强调',
  '多次强调',
  '明确规定',
  '相信',
  '深信',
  '觉得',
]);

/** Verbs of knowing: what they govern is the content of one demand (要认识到…只能加强). */
export const COGNITION =
  /^[\u4e00-\u9fff]{0,4}(?:认识到|看到|意识到|清醒认识|知道|懂得|明白|承认|理解|领会到|注意到|相信|坚信)/;

/** Whose demand a clause reports. Tested on what stands before the verb of speaking. */
export const SUPERIORS =
  /(?:中央|国务院|总书记|主席|总理|上级|省委|省政府|自治区党委|市委|区委|会议|全会|大会|纲要|草案|意见|通知|决定|规划|宪法|法律|条例)[》”]?(?:明确|多次|反复|一再|再次|还|特别|并|都|又)?$/;
export const OTHERS =
  /(?:议员|业界|人士|市民|团体|有人|一些人|不少人|专家|学者|媒体|居民|院长|主委|部长|代表|委员[\u4e00-\u9fff]{0,3})(?:也|亦|都|曾|曾经|还|则|更)?$/;
/** Others whose acts a speaker only tells of: 有的地方层层加码，要求…. */
export const SOME_OTHERS = /(?:有的|有些|个别|一些|少数|部分)(?:地方|地区|部门|单位|企业|干部|同志|乡镇|领导|人)/;
/** 老大娘说：“…”: whose quoted words follow. Anchored at the opening mark. */
export const SAYS = /(?:说|讲|问|喊|抱怨|反映|念叨)(?:道|过)?[，：:]?$/;
export const SPEECH_VERBS = [
  '强调',
  '指出',
  '要求',
  '提出',
  '建议',
  '认为',
  '表示',
  '促请',
  '呼吁',
  '希望',
  '质疑',
  '主张',
  '倡议',
  '号召',
  '明确',
  '规定',
  '重申',
  '说',
] as const;

/** What the speaker does in the meeting: no directive. */
export const SPEECH_ACTS =
  /^(?:[就向对在从跟借代][^，]{0,24}(?:作出?|谈|讲|说|回应|解释|介绍|汇报|报告|强调|感谢|祝)|再强调|简要|谈|讲|说|作出?(?:解释|说明|回应|报告|发言|总结)|回应|解释|介绍|汇报|报告|强调|指出|给大家|感谢|祝|代表|在此|趁|引用|回答|补充|重复)/;
/** The speaker's own act announced in front of the cue: 下面，我…, 现在，请…. */
export const SPEECH_ACT_BEFORE = /(?:^|，)(?:下面|以下)[^，]*$/;
