import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { Standing } from "@/lib/contracts/results-replies";

const tones: Record<Standing, Tone> = {
	viewed: "neutral",
	open: "info",
	completed: "success",
	elsewhere: "neutral",
	abandoned: "warning",
};

export function StandingBadge({ standing }: { standing: Standing }) {
	const t = useTranslations("responses.standing");
	return <Badge tone={tones[standing]}>{t(standing)}</Badge>;
}
