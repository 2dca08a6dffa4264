import type { NodeId } from "../../types";

const tail: NodeId[] = ["s-goals", "s-scent", "s-budget", "s-texture", "s-contact"];

/** The full walks of the golden quiz, by branch. */
export const dryPath: NodeId[] = ["s-skin", "s-tight", ...tail];
export const oilyPath: NodeId[] = ["s-skin", "s-shine", ...tail];
export const sensitivePath: NodeId[] = ["s-skin", "s-note", ...tail];
export const unsurePath: NodeId[] = ["s-skin", ...tail];
/** A budget under 100 passes over the texture screen. */
export const thriftyPath: NodeId[] = ["s-skin", "s-shine", "s-goals", "s-scent", "s-budget", "s-contact"];
/** Skin and scent declined: straight to the end. */
export const privatePath: NodeId[] = ["s-skin", "s-goals", "s-scent"];
