import type { NodeId } from "@/lib/quiz/types";

/** Of the screen in the page. */
export const screenElementId = (screen: NodeId): string => `s-${screen}`;
