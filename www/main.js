// @ts-check
/** Starts the console; when the engine cannot start, says why. */

try {
  const { start } = await import("./app.js");
  await start();
} catch (error) {
  console.error(error);
  const main = /** @type {HTMLElement} */ (document.getElementById("main"));
  const paragraphs = [
    "The rules engine did not start, so nothing on this page can be decided.",
    String(error),
    typeof WebAssembly === "undefined"
      ? "This browser has WebAssembly switched off."
      : "If the page is served with a Content-Security-Policy, its script-src must contain 'wasm-unsafe-eval'.",
  ];
  const title = document.createElement("h1");
  title.textContent = "The console could not start";
  main.replaceChildren(
    title,
    ...paragraphs.map((text) => Object.assign(document.createElement("p"), { textContent: text })),
  );
}

export {};
