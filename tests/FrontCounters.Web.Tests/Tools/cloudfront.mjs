// Runs the two functions of CloudFront that an export brings along, for each address of standard input, one a line.
// node cloudfront.mjs FOLDER; writes what each was answered with, as JSON.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const [folder] = process.argv.slice(2);
const functionOf = (file) => runInNewContext(`${readFileSync(join(folder, file))}\nhandler`);
const [request, response] = [functionOf('request.js'), functionOf('response.js')];
const answers = readFileSync(0, 'utf8').split('\n').map((address) => {
  const [uri, query] = address.split('?');
  const asked = request({ request: { uri, querystring: query ? { [query]: { value: '' } } : {}, headers: {} } });
  if (asked.statusCode) {
    return { status: asked.statusCode, location: asked.headers?.location?.value ?? null, headers: {} };
  }

  const { headers } = response({ request: asked, response: { statusCode: 200, headers: {} } });
  return { status: 200, key: asked.uri, headers: Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])) };
});
console.log(JSON.stringify(answers));
