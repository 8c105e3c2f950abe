// @ts-check
/** Starts the console. If the engine cannot start, says why. */

try {
  const { start } = await import("./app.js");
  await start();
} catch (error) {
  console.error(error);
  const main = /** @type {HTMLElement} */ (document.getElementById("main"));
  const paragraphs = [
    "The rules engine did not start, so this page cannot decide anything.",
    String(error),
    typeof WebAssembly === "undefined"
      ? "WebAssembly is switched off in this browser."
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
