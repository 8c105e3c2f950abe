// Prints how long a new process takes to load a contender and get one decision, in milliseconds.
import { contenders } from "./contenders.mjs";
import { ME, REGION, image, sent, shares } from "./facts.mjs";

const images = [image(0)];
const facts = sent({ account: ME, region: REGION, images });
const [action] = sent(shares(1, images, 1));
const start = performance.now();
const allows = await contenders[process.argv[2]](facts);
if (!(await allows(action))) throw new Error("the wrong answer");
console.log(performance.now() - start);
