// The hundred commonest surnames of China: a character that begins a person's name is no slip for another.
const COMMONEST =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄季曲权乐岳';

const SURNAMES: ReadonlySet<string> = new Set(COMMONEST);

/** True for a character that begins many people's names. */
export function isSurname(character: string): boolean {
  return SURNAMES.has(character);
}
