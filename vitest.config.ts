import { defineConfig } from 'vitest/config';

/** Tests read what the program prints, so it speaks English to them whatever the locale is. */
export default defineConfig({ test: { env: { JIANGGAO_LANG: 'en' } } });
