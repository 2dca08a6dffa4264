import { make } from "./make";

/** Of every mode. Directions are the page's: a tab at the end of lines is at the left where lines run that way. */
const css = `
:host{display:contents!important}
:host(:not([mode])),:host([mode=inline]){display:block!important}
.root{all:initial;display:contents}
.inline{display:grid;max-height:20000px}
iframe{display:block;flex:1;width:100%;height:100%;border:0;color-scheme:normal}
a{margin:24px;font:16px system-ui}
button{border:1px solid transparent;font:600 16px/1.2 system-ui;cursor:pointer}
button:focus-visible{outline:3px solid;outline-offset:-6px}
.launch{min-height:48px;padding:0 24px;border-radius:24px;background:var(--colour);color:var(--ink)}
dialog div{text-align:end}
.close{width:44px;height:44px;background:none;color:inherit;font-size:24px}
dialog{width:560px;height:760px;max-width:calc(100% - 48px);max-height:calc(100% - 48px);padding:0;border:0;border-radius:16px;overflow:hidden;box-shadow:0 12px 48px #0005}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#0008;overflow:hidden;overscroll-behavior:contain}
.slide-in dialog,.side-tab dialog{inset-block:0;inset-inline:auto 0;width:480px;min-height:100%;margin:0;border-radius:0}
.side-tab .launch{position:fixed;z-index:2000000000;top:50%;inset-inline-end:0;min-width:48px;padding:24px 0;transform:translateY(-50%)}
.side-tab span{writing-mode:vertical-rl}
.chat>*{position:fixed;z-index:2000000000;inset-block:auto 24px;inset-inline:auto 24px}
.chat dialog{bottom:88px;width:400px;height:640px;max-height:calc(100% - 112px);margin:0}
.start:not(.popup)>*{inset-inline:0 auto}
.start.chat>*{inset-inline:24px auto}
@media(max-width:600px){.root.root dialog{inset:0;min-width:100%;min-height:100%;margin:0;border-radius:0}}
`.replace(/\n/g, "");

/** Nothing of the page around gets in, and nothing gets out: it stands in a shadow tree. No policy of the page forbids it. */
export function applyStyle(shadow: ShadowRoot): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		shadow.adoptedStyleSheets = [sheet];
	} catch {
		// Safari before 16.4.
		make(shadow, "style").textContent = css;
	}
}

/** Black or white, whichever reads better on a colour such as "#1f6f4f". */
export function inkOn(colour: string): string {
	const rgb = Number.parseInt(colour.slice(1), 16);
	return (rgb >> 16) * 0.3 + ((rgb >> 8) & 255) * 0.59 + (rgb & 255) * 0.11 > 150 ? "#000" : "#fff";
}
