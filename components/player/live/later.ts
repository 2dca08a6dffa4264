/** What the first answer doesn't wait for; hosted, it comes in a script of its own. */
export { sayAmiss } from "../say-amiss";
export { ignoreDoubleClicks } from "./double-clicks";
export { paintEnding, sendSignUp } from "./ending";
export { moveFocus } from "./keys";
export { showKnown } from "./known";
export { fetchPictures } from "./pictures";
export { showErrors } from "./show-errors";
