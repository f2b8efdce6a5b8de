// Words by which whoever asks turns to another, is polite or presses for an answer: they say nothing of what is asked.
import { phrasesOf } from './cues.ts';

/** Of both languages; each is said of no fact. */
export const ASKERS_WORDS: ReadonlySet<string> = new Set(
  phrasesOf(`
    please|pls|plz|kindly|thanks|cheers|ta|hi|hello|hey|sorry|exactly|precisely|actually|anyway|then|now|quick|remind|again|according to
    请|请问|想问|想问下|想问一下|问下|问一下|问问|请教|请教一下|麻烦|劳驾|话说|来着|到底|究竟|谢谢|多谢|谢了|急|在线等|帮我|帮忙|查查|查下|查一下|想知道|想了解|想了解一下|了解一下|有没有人知道|有人知道|大家好|您好|你好|那|记录
  `),
);
