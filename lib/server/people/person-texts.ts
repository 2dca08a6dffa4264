import "server-only";
import ar from "@/content/person/ar.json";
import da from "@/content/person/da.json";
import de from "@/content/person/de.json";
import en from "@/content/person/en.json";
import es from "@/content/person/es.json";
import fi from "@/content/person/fi.json";
import fr from "@/content/person/fr.json";
import he from "@/content/person/he.json";
import it from "@/content/person/it.json";
import nb from "@/content/person/nb.json";
import nl from "@/content/person/nl.json";
import pl from "@/content/person/pl.json";
import sv from "@/content/person/sv.json";
import { type Language, languageOf } from "@/lib/quiz/languages";

/** What is written to people, by mail and on their own page; {0} is filled in by `fill`. */
export type PersonTexts = typeof en;

const texts: Record<Language, PersonTexts> = { en, da, sv, nb, de, nl, fr, es, it, pl, fi, ar, he };

export const personTexts = (locale: string): PersonTexts => texts[languageOf(locale)];
