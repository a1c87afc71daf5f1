import { spokenIn } from '../../messages/language.js';
import type { Say } from '../../messages/say.js';
import { oneLine } from '../../text/visible.js';
import type { Command } from '../command.js';
import { colorOf, widthOf } from '../display.js';
import type { Io } from '../io.js';
import type { OptionValues } from '../options.js';
import { flagOf } from './flags.js';
import { isSettable } from './setting.js';
import { type Setting, variableOf } from './settings.js';

/** Every option of a command that can be set, its value and where that comes from; then what else the command line gives. */
export async function settingsTable(
  command: Command,
  settings: readonly Setting[],
  file: string | undefined,
  options: OptionValues,
  io: Io,
  say: Say,
): Promise<string> {
  const { printer } = await import('../../write/table.js');
  const print = await printer(colorOf(options, io));
  const width = widthOf(options, io);
  const names = [...new Set(command.options.filter(isSettable).map((spec) => flagOf(spec).name))];
  const others = settings.filter(({ name }) => !names.includes(name) && name !== 'print-config');
  const rows = [...names, ...others.map(({ name }) => name)].map((name) => {
    const setting = settings.find((each) => each.name === name) ?? (name === 'lang' ? ofLocale(io) : undefined);
    return [
      { text: name, style: 'plain' as const },
      { text: setting ? oneLine(shown(setting.value)) : '', style: 'strong' as const },
      setting
        ? { text: say.text(setting.from), style: 'plain' as const }
        : { text: say.text('default'), style: 'dim' as const },
      { text: names.includes(name) ? variableOf(name) : '', style: 'dim' as const },
    ];
  });
  const head = ['option', 'value', 'from', 'variable'].map((label) => ({ label: say.label(label) }));
  const title = `jianggao ${command.name} · ${file === undefined ? say.text('no configuration file') : oneLine(file)}`;
  return print.paragraph('title', title, width) + print.grid({ head, rows }, width);
}

/** The language that no option names, where a variable of the locale does. */
function ofLocale({ env }: Io): Pick<Setting, 'value' | 'from'> | undefined {
  const { language, from } = spokenIn(env);
  return from === null ? undefined : { value: language, from };
}

/** As it would stand on the command line or in the file. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).join('/');
  return String(value);
}
