import { LANGUAGES } from '../../messages/language.js';
import { type OptionSpec, oneOf } from '../options.js';

const SETTINGS = 'Settings:';

/** What every command takes: how the program itself behaves. */
export const SHELL_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--lang <language>',
    description: 'of tables, messages and help: en, zh-Hans or zh-Hant (default: what the locale says)',
    group: SETTINGS,
    parse: oneOf('language', LANGUAGES),
  },
  {
    flags: '--pager',
    description: 'show what goes to a terminal in a pager (PAGER, else less)',
    group: SETTINGS,
    once: true,
  },
  { flags: '--no-pager', description: 'no pager, whatever JIANGGAO_PAGER says', group: SETTINGS, once: true },
  {
    flags: '--config <file>',
    description: 'read settings from a file (default: jianggao.config.json, here or in a folder above)',
    group: SETTINGS,
    once: true,
  },
  { flags: '--no-config', description: 'read settings from no file', group: SETTINGS, once: true },
  {
    flags: '--print-config',
    description: 'only show the settings in force, and where each comes from',
    group: SETTINGS,
    once: true,
  },
];
