/** What the first answer doesn't wait for; hosted, it comes in a script of its own. */
export { sayAmiss } from "../say-amiss";
export { showBeside } from "./beside";
export { ignoreDoubleClicks } from "./double-clicks";
export { paintEnding } from "./ending";
export { moveFocus } from "./keys";
export { showErrors } from "./show-errors";
