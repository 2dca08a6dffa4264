/** What the first answer doesn't wait for, as a script of its own: keys, sending, coming back, and what stands at the end. */
export * from "@/components/player/live/later";
export { keepDown } from "./keep-down";
export { keepQuery } from "./keep-query";
export { type Sender, startSending } from "./sending";
export { takeUp } from "./take-up";
