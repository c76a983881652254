// The rules by which HtmlTests reads the site's pages. Only what is a matter of taste is switched off.
export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // HTML allows an id to begin with a figure. Those of the record do, with a year, and links to them are permanent.
    "valid-id": ["error", { relaxed: true }],
    // A file of the site's own needs no hash; one from another host would.
    "require-sri": ["error", { target: "crossorigin" }],
    // A page's title is the fact that it states, and a source's is its publisher's: neither is cut at 70 characters.
    "long-title": "off",
    // Razor writes selected="selected", and leaves the indent of a section or partial that has nothing to say.
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",
  },
};
