/** Words that jieba's dictionary lacks or cuts wrongly, with their part of speech. */
export const JIEBA_WORDS: readonly { word: string; tag: string }[] = [];
