import { type CandidatePack, resultFromPack } from "@/lib/quiz/candidate-pack";
import { evaluate } from "@/lib/quiz/recommend";

/** The engine as a script of its own: fetched on the way, used only when the server can't be reached at the end. */
export const resultOf: typeof resultFromPack = resultFromPack;
/** The result itself, with its trace. */
export const traceOf: typeof evaluate = evaluate;
export type { CandidatePack };
