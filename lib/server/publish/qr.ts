import "server-only";
import sharp from "sharp";
import { encode } from "uqr";

/** Light modules around the code, as the standard asks for. */
const border = 4;

/** A QR code of the address as one SVG path: sharp at any size, black on white. */
export function qrSvg(url: string): string {
	const { data, size } = encode(url, { ecc: "M", border });
	const rows = data.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${rows.join("")}"/></svg>`;
}

/** The same as a PNG of at least `pixels` a side, each module a whole number of pixels. */
export async function qrPng(url: string, pixels = 1024): Promise<Buffer> {
	const { size } = encode(url, { ecc: "M", border });
	const side = size * Math.ceil(pixels / size);
	const density = (72 * side) / size;
	return sharp(Buffer.from(qrSvg(url)), { density })
		.resize(side, side, { kernel: "nearest" })
		.png()
		.toBuffer();
}

/** Start and length of each run of dark modules. */
function runsOf(row: boolean[]): [number, number][] {
	const runs: [number, number][] = [];
	for (const [x, dark] of row.entries()) {
		const last = runs.at(-1);
		if (!dark) continue;
		if (last && last[0] + last[1] === x) last[1]++;
		else runs.push([x, 1]);
	}
	return runs;
}
