/** Writes the speech of `fixtures/formats/speech.txt` anew in every other format: `npm run fixtures`. */
import { writeFileSync } from 'node:fs';
import { FORMATS } from './all.js';

for (const [name, make] of Object.entries(FORMATS))
  writeFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), make());
