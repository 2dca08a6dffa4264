import { cspHash } from "./html";

/**
 * Runs before anything else. Tells the style sheet that there is scripting, and keeps what is tapped while the script is on
 * its way for it to do (shopper/early-taps.ts). Where the server has worked out to which screen the first answer leads, that
 * screen is shown at once. If the script can't be had, the form goes to the server, which walks the quiz as well; so it does
 * from the start in a browser that doesn't tell which button submits.
 */
export const earlyTaps: string = `
(d=>{
if(!window.SubmitEvent)return;
let r=d.documentElement,taps=[],end=()=>{removeEventListener("submit",keep);removeEventListener("error",fail,!0)},
keep=e=>{
	let f=e.target,b=e.submitter,n=d.getElementById(b?.dataset.next);
	e.preventDefault();
	taps.push([f,b]);
	b?.setAttribute("aria-pressed",!0);
	if(n){f.hidden=!0;n.hidden=!1;n.querySelector("h1")?.focus()}
},
fail=e=>{
	if(!e.target.src?.includes("/shopper/"))return;
	end();
	r.className="";
	taps[0]?.[0].requestSubmit(taps[0][1])
};
r.className="js";
addEventListener("submit",keep);
addEventListener("error",fail,!0);
window.early={taps,end}
})(document)`.replace(/\n\t*/g, "");

export const earlyTapsHash: string = cspHash(earlyTaps);
