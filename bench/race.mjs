// Runs contenders in turns, so that other load on the machine slows all of them.

const ROUNDS = 15;
/** The shortest round of one contender, in milliseconds. */
const ROUND = 15;
/** The shortest warm-up of a contender, in milliseconds: until its code is compiled for good. */
const WARM_UP = 300;

/** A function that asks the questions of a ring in order, `times` times. Each contender gets a loop of its own. */
export function asking(ask, ring) {
  const body = (call) => `
    let yes = 0;
    for (let at = 0; at < times; at++) if (${call}(ring[at % ring.length])) yes++;
    return yes;`;
  const waits = ask(ring[0]) instanceof Promise;
  const Code = waits ? Object.getPrototypeOf(async () => {}).constructor : Function;
  return new Code("ask", "ring", "times", body(waits ? "await ask" : "ask")).bind(undefined, ask, ring);
}

/** Times contenders in turns and prints the ratios. A contender is a function that does one `unit` of work `times` times. */
export async function race(title, contenders, unit = "call") {
  const racers = Object.entries(contenders).map(([name, run]) => ({ name, run, times: 1, took: [] }));
  const timed = async ({ run, times }) => {
    const start = performance.now();
    await run(times);
    return performance.now() - start;
  };
  for (const racer of racers) {
    for (let took = 0, all = 0; took < ROUND || all < WARM_UP; all += took) {
      took = await timed(racer);
      if (took < ROUND) racer.times *= 2;
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const racer of racers) racer.took.push((await timed(racer)) / racer.times);
    racers.push(racers.shift());
  }
  report(
    title,
    Object.keys(contenders).map((name) => racers.find((racer) => racer.name === name)),
    unit,
  );
}

/** Prints each contender's time, and its ratio to the fastest one. */
export function report(title, racers, unit) {
  const results = racers.map(({ name, took }) => {
    const sorted = [...took].sort((one, other) => one - other);
    return { name, least: sorted[0], median: sorted[sorted.length >> 1] };
  });
  const best = (key) => Math.min(...results.map((result) => result[key]));
  const times = (result, key) => `${(result[key] / best(key)).toFixed(2)} ×`;
  const rows = results.map((result) => [
    result.name,
    times(result, "least"),
    times(result, "median"),
    duration(result.least),
    duration(result.median),
  ]);
  table(title, ["", "least", "median", `least per ${unit}`, "median"], rows);
}

export function table(title, head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join("   ");
  console.log(`\n${title}\n\n${[head, ...rows].map((row) => `  ${line(row)}`).join("\n")}`);
}

export function duration(milliseconds) {
  if (milliseconds < 0.001) return `${(milliseconds * 1e6).toFixed(0)} ns`;
  if (milliseconds < 1) return `${(milliseconds * 1e3).toFixed(1)} µs`;
  if (milliseconds < 1000) return `${milliseconds.toFixed(1)} ms`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
