// Reads prose: inline Markdown with its place-holders filled.
import { Marked, type Token, type Tokens } from "marked";
import type { Locale } from "./fields.ts";
import type { ProsePiece } from "./markup.ts";
import { PLACE_HOLDER, type PlaceHolder, placeHolderOf } from "./text-fields.ts";
import { dataset, type Dataset } from "./dataset.ts";
import { COUNTRY_SETS, type CountrySet, ORGANISATION_SETS, type OrganisationSet } from "./sets.ts";
import { type NumeralStyle, wordingOf, wordingOfDerived } from "./wording.ts";

interface HolderToken extends Tokens.Generic {
  readonly type: "holder";
  readonly holder: PlaceHolder;
}

const reader = new Marked({
  extensions: [
    {
      name: "holder",
      level: "inline",
      start: (text: string) => text.indexOf("{"),
      tokenizer(text: string): HolderToken | undefined {
        const match = new RegExp(`^${PLACE_HOLDER.source}`).exec(text);
        return match === null ? undefined : { type: "holder", raw: match[0], holder: placeHolderOf(match) };
      },
    },
  ],
});

/** The pieces of a text, its numbers filled in from the data. */
export function piecesOf(text: string, locale: Locale = "en", from: Dataset = dataset): ProsePiece[] {
  return reader.Lexer.lexInline(text, reader.defaults).flatMap((token) => pieceOf(token, locale, from));
}

/** The same text without markup, for titles, descriptions, alt texts and files. */
export function plainOf(text: string, locale: Locale = "en", from: Dataset = dataset): string {
  return piecesOf(text, locale, from).map(textOf).join("");
}

function pieceOf(token: Token, locale: Locale, from: Dataset): ProsePiece[] {
  if (token.type === "holder") return [numberOf((token as HolderToken).holder, locale, from)];
  const inner = () => (token as Tokens.Strong).tokens.flatMap((part) => pieceOf(part, locale, from));
  if (token.type === "strong") return [{ kind: "strong", pieces: inner() }];
  if (token.type === "em") return [{ kind: "em", pieces: inner() }];
  if (token.type === "link") return [{ kind: "link", href: (token as Tokens.Link).href, pieces: inner() }];
  return [{ kind: "text", text: (token as Tokens.Text).text }];
}

function numberOf(holder: PlaceHolder, locale: Locale, from: Dataset): ProsePiece {
  const text = fill(holder, locale, from);
  if (holder.kind === "countries" || holder.kind === "organisations") return { kind: "text", text };
  return { kind: "number", source: holder.kind, id: holder.id, text };
}

function textOf(piece: ProsePiece): string {
  return "text" in piece ? piece.text : piece.pieces.map(textOf).join("");
}

type WordsOf = (holder: PlaceHolder, locale: Locale, dataset: Dataset) => string | undefined;

/** The words of a place-holder. @throws Error for one that asks for nothing: the check of the texts comes before. */
export function fill(holder: PlaceHolder, locale: Locale, dataset: Dataset): string {
  const words = WORDS[holder.kind](holder, locale, dataset);
  if (words === undefined) throw new Error(`the place-holder ${holder.raw} asks for nothing that exists`);
  return holder.style === "upper" ? words.charAt(0).toLocaleUpperCase(locale) + words.slice(1) : words;
}

const WORDS: Readonly<Record<PlaceHolder["kind"], WordsOf>> = {
  figure: (holder, locale, { facts, texts }) => {
    const figure = facts.figures.find(({ id }) => id === holder.id);
    return figure && wordingOf(figure, locale, texts.wording, numeralsOf(holder));
  },
  derived: (holder, locale, { derived, texts }) => {
    const number = derived.get(holder.id);
    return number && wordingOfDerived(number, locale, texts.wording, numeralsOf(holder));
  },
  countries: ({ id }, locale, { facts, texts }) => {
    if (!(id in COUNTRY_SETS)) return undefined;
    const names = COUNTRY_SETS[id as CountrySet](facts).map((iso3) => texts.countries[iso3]);
    return listOf(
      names.map((entry) => entry?.inSentence ?? entry?.name ?? ""),
      locale,
    );
  },
  organisations: ({ id }, locale, { facts, texts }) => {
    if (!(id in ORGANISATION_SETS)) return undefined;
    const ids = ORGANISATION_SETS[id as OrganisationSet](facts);
    return listOf(
      ids.map((key) => texts.organisations[key]?.inSentence ?? texts.organisations[key]?.name ?? key),
      locale,
    );
  },
};

function numeralsOf({ style }: PlaceHolder): NumeralStyle {
  return style === "digits" || style === "month" ? style : "prose";
}

function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" }).format(names);
}
