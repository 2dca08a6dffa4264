// @ts-check
// node content/demo/draw.mjs — draws public/demo/*.svg anew from products.json. The drawings are committed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shapes } from "./draw-shapes.mjs";
import { swatches } from "./draw-swatches.mjs";

/** @typedef {{ key: string, line: string, title: string, type: string, texture: string, ml: number, spf?: number }} Product */

/** Tints by line: backdrop, glass or plastic (light, dark), cap, ink. */
const palettes = {
	Hav: { back: "#e3ecec", halo: "#f1f6f5", light: "#b9d3d3", dark: "#7fa9ad", cap: "#f7f5f0", ink: "#21474d" },
	Klit: { back: "#f0e9dc", halo: "#f8f4ec", light: "#efe3cd", dark: "#cdb68f", cap: "#5c5346", ink: "#4a4131" },
	Lyng: { back: "#ece3ea", halo: "#f6f1f5", light: "#d6bfd0", dark: "#a98aa2", cap: "#efe6dc", ink: "#4b2f47" },
	Skov: { back: "#e2e8dd", halo: "#f0f3ec", light: "#9db394", dark: "#5f7d5b", cap: "#d9c9a8", ink: "#f4f1e6" },
};

/** @param {Product} product @returns {keyof typeof shapes} */
function shapeOf({ type, texture, ml, key }) {
	if (key === "hav-mist") return "spray";
	if (key === "sol-stift") return "stick";
	if (type === "serum") return ml >= 50 ? "bottle" : "dropper";
	if (type === "sun") return ml >= 150 ? "flask" : "tube";
	if (texture === "balm" || (type === "cream" && texture === "cream")) return "jar";
	if (type === "cream" || type === "extra") return texture === "cream" ? "jar" : "tube";
	return texture === "cream" ? "tube" : texture === "fluid" ? "flask" : "pump";
}

/** @param {Product} product */
function draw(product) {
	const palette = palettes[/** @type {keyof typeof palettes} */ (product.line)];
	const { back, halo, light, dark } = palette;
	const [, ...words] = product.title.replace(/ SPF \d+/, "").split(" ");
	const { body, label } = shapes[shapeOf(product)](palette);
	const text = (/** @type {number} */ y, /** @type {number} */ size, /** @type {string} */ words, extra = "") =>
		`<text x="300" y="${y}" font-size="${size}" ${extra}>${words}</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" role="img" aria-label="${product.title}">
<defs><linearGradient id="b"><stop stop-color="${dark}"/><stop offset=".22" stop-color="${light}"/><stop offset=".62" stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient>
<linearGradient id="c"><stop stop-color="#000" stop-opacity=".18"/><stop offset=".25" stop-color="#fff" stop-opacity=".25"/><stop offset=".7" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".22"/></linearGradient>
<radialGradient id="s"><stop stop-color="#000" stop-opacity=".22"/><stop offset="1" stop-color="#000" stop-opacity="0"/></radialGradient></defs>
<rect width="600" height="600" fill="${back}"/><circle cx="300" cy="270" r="215" fill="${halo}"/>
<ellipse cx="300" cy="530" rx="150" ry="18" fill="url(#s)"/>
${body}
<g text-anchor="middle" fill="${palette.ink}" font-family="Georgia, 'Times New Roman', serif">
${text(label.y, label.size, product.line.toLowerCase(), 'letter-spacing="3"')}
${text(label.y + label.size * 0.9, label.size * 0.42, words.join(" ") || product.type, 'font-family="Helvetica, Arial, sans-serif"')}
${text(label.y + label.size * 1.6, label.size * 0.36, product.spf ? `SPF ${product.spf}` : `${product.ml} ml`, 'font-family="Helvetica, Arial, sans-serif" opacity=".75"')}
</g></svg>
`;
}

const folder = fileURLToPath(new URL("../../public/demo/", import.meta.url));
mkdirSync(folder, { recursive: true });
/** @type {Product[]} */
const products = JSON.parse(readFileSync(new URL("products.json", import.meta.url), "utf8"));
for (const product of products) writeFileSync(`${folder}${product.key}.svg`, draw(product));
for (const [name, svg] of Object.entries(swatches)) writeFileSync(`${folder}${name}.svg`, svg);
