import { baseCss } from "./style/base";
import { controlsCss } from "./style/controls";
import { fieldsCss } from "./style/fields";
import { resultCss } from "./style/result";

/** The player's whole style, by hand and small. Colours and radius come from `themeVariables`. */
export const playerCss: string = [baseCss, controlsCss, fieldsCss, resultCss].join("").replace(/\n\t*/g, "\n").trim();
