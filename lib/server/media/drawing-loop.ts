import "server-only";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { drawSizes } from "./draw-sizes";

const name = "drawing";

/** Draws new pictures in the sizes that pages show, one after the other. */
export const startDrawing = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, { work: drawSizes, onError });

export const nudgeDrawing = (): void => nudgeLoop(name);
