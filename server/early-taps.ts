import { cspHash } from "./html";

/**
 * Runs before anything else: a choice tapped while the script is still on its way is shown as chosen and kept in
 * `window.early`; the script presses it again once it has taken over (shopper/early-input.ts).
 */
export const earlyTaps = `addEventListener("click",window.early=e=>{const b=e.target.closest?.("button[data-number]");if(b){early.tap=b.dataset.number;document.querySelectorAll("button[data-number]").forEach(o=>o.setAttribute("aria-pressed",o===b))}})`;

export const earlyTapsHash: string = cspHash(earlyTaps);
