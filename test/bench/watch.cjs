// Preloaded by processes.ts; see there.
process.on('exit', () => {
  const jieba = Object.keys(require.cache).some((file) => file.includes('nodejieba'));
  require('node:fs').writeSync(3, JSON.stringify({ kilobytes: process.resourceUsage().maxRSS, jieba }));
});
