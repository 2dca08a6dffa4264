import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { useChecked } from "./checked";
import type { VerdictKind } from "./verdict-kind";

const tones: Record<VerdictKind, Tone> = {
	reached: "success",
	never: "warning",
	unavailable: "neutral",
	notSeen: "info",
};

export function VerdictBadge({ kind }: { kind: VerdictKind }) {
	const t = useTranslations("check.verdict");
	const { tried } = useChecked().proof.report.reach;
	return <Badge tone={tones[kind]}>{t(kind, { tried })}</Badge>;
}
