#!/usr/bin/env node
const LEAST_NODE = 20;
if (Number.parseInt(process.versions.node, 10) < LEAST_NODE) {
  process.stderr.write(`jianggao: Node ${process.versions.node} is too old; install Node ${LEAST_NODE} or newer\n`);
  process.exit(1);
}

const { main } = await import('../dist/cli.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const [, missing] = /'([^']+)'/.exec(error.message) ?? [];
  process.stderr.write(
    `jianggao: ${missing} is missing: this installation is not built or not whole; run “npm ci” in a checkout, else “npm install --yes” anew\n`,
  );
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));
