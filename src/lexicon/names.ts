/** Family names, the common ones of the mainland, Hong Kong and Taiwan in Simplified characters: what a speaker's line begins with. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐习布萨乌阿巴额斯';

/** Family names of two characters. */
const DOUBLE_SURNAMES = '欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|范徐|张简';

/** A person's name of two to four characters, written together: 温家宝, 张天喜, 欧阳修. */
export const PERSON = `(?:(?:${DOUBLE_SURNAMES})[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}][\\u4e00-\\u9fff]{1,2})`;

/** What the offices are called that people give speeches in. */
export const OFFICE =
  '(?:总理|主席|总书记|书记|省长|市长|区长|县长|州长|盟长|旗长|乡长|镇长|村长|部长|司长|局长|厅长|处长|科长|署长|院长|校长|所长|会长|理事长|委员长|检察长|秘书长|主任|行长|总干事|行政长官|总统|首相|总监|专员|发言人|议员|委员|代表|总裁|董事长|经理|大使|司令员|政委)';
