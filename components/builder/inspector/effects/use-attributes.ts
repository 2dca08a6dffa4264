"use client";
import { useQuery } from "@tanstack/react-query";
import { attributesOptions } from "@/lib/client/catalog";
import type { AttributeSummary } from "@/lib/contracts/catalog";
import { useBuilder } from "../../store/use-builder";

/** The catalog's attributes; none while they are fetched. */
export function useAttributes(): readonly AttributeSummary[] {
	return useQuery(attributesOptions(useBuilder().workspace)).data ?? [];
}
