// Reads { document, answers: [{ address, path, body }] } from standard input: an OpenAPI document, and what addresses of it
// answered. Says what is wrong with the document, with an answer that its schema does not allow, and with an example.
import { text } from "node:stream/consumers";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const { document, answers } = JSON.parse(await text(process.stdin));
const faults = [];

const validator = new Validator();
const { valid, errors } = await validator.validate(structuredClone(document));
if (!valid || validator.version !== "3.1") {
  faults.push(`the document is not valid OpenAPI 3.1: ${JSON.stringify(errors)}`);
}

// Whatever an answer has must be described, so no object may have more than its schema says.
const close = (schema) => {
  if (Array.isArray(schema)) {
    schema.forEach(close);
  } else if (schema && typeof schema === "object") {
    if (schema.properties && schema.type !== undefined) {
      schema.additionalProperties ??= false;
    }
    Object.values(schema).forEach(close);
  }
};
const whole = structuredClone(document);
close(whole.components.schemas);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
for (const format of ["int32", "int64", "double"]) {
  ajv.addFormat(format, true);
}
ajv.addSchema({ $id: "site", ...whole });
const pointer = (path) => path.split("/").map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("~1");
const compiled = new Map();
const schemaOf = (path, type) => {
  const $ref = `site#/paths/${encodeURI(pointer(path))}/get/responses/200/content/${type.replaceAll("/", "~1")}/schema`;
  compiled.set($ref, compiled.get($ref) ?? ajv.compile({ $ref }));
  return compiled.get($ref);
};
const held = (what, validate, value) => {
  if (!validate(value)) {
    faults.push(`${what}: ${ajv.errorsText(validate.errors.slice(0, 3))}`);
  }
};

for (const { address, path, type, body } of answers) {
  held(address, schemaOf(path, type), body);
}
for (const [path, { get }] of Object.entries(document.paths)) {
  for (const [type, media] of Object.entries(get.responses[200].content)) {
    if (["application/atom+xml", "text/calendar"].includes(type)) {
      // A feed is long, and described by standards of its own.
    } else if (media.example === undefined) {
      faults.push(`${path} has no example`);
    } else {
      held(`the example of ${path}`, schemaOf(path, type), media.example);
    }
  }
}

faults.forEach((fault) => console.log(fault));
process.exitCode = faults.length === 0 ? 0 : 1;
