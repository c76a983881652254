// Reads the data package in the folder given: its description, then every row of every table against it, with types,
// constraints, keys and references to other tables. Says what is wrong.
import { readFile, readdir, writeFile } from "node:fs/promises";
import datapackage from "datapackage";

const [folder] = process.argv.slice(2);
const described = JSON.parse(await readFile(`${folder}/datapackage.json`, "utf8"));
const faults = [];

// This reader is of 2018: those that came after take the mark at a file's start for what it is.
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".csv"))) {
  const text = await readFile(`${folder}/${file}`, "utf8");
  await writeFile(`${folder}/${file}`, text.replace(/^\uFEFF/, ""));
}

let rows = 0;

// A reference that is followed takes the place of its cells, so that a second one through the same column fails:
// the first reference of every table is followed, then the second, and so on.
const most = Math.max(...described.resources.map((each) => each.schema?.foreignKeys?.length ?? 0));
for (let key = 0; key < most; key++) {
  const descriptor = structuredClone(described);
  for (const { schema } of descriptor.resources) {
    if (schema?.foreignKeys) {
      schema.foreignKeys = schema.foreignKeys.slice(key, key + 1);
    }
  }

  const read = await datapackage.Package.load(descriptor, { basePath: folder });
  faults.push(...read.errors.map((fault) => `datapackage.json: ${fault.message}`));
  for (const resource of read.resources.filter((each) => each.tabular)) {
    const relations = (resource.schema.descriptor.foreignKeys ?? []).length > 0;
    if (key > 0 && !relations) {
      continue;
    }

    try {
      const found = await resource.read({ relations });
      rows += key === 0 ? found.length : 0;
    } catch (fault) {
      const all = fault.multiple ? fault.errors : [fault];
      faults.push(...all.slice(0, 5).map((each) => `${resource.name}: ${each.message} (row ${each.rowNumber ?? "?"})`));
    }
  }
}

console.log(`${rows} rows`);
faults.forEach((fault) => console.log(fault));
process.exitCode = faults.length === 0 ? 0 : 1;
