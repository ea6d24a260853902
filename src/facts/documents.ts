// Knows where the documents of data/ are that are published as they stand or with numbers filled in. Knows no word.
import changelogText from "../../data/CHANGELOG.md?raw";
import readmeText from "../../data/text/en/dataset-readme.md?raw";
import widgetReadmeText from "../../data/text/en/widget-readme.txt?raw";

/** What changed in numbers or words, newest first. */
export const changelog: string = changelogText;

/** The README of the download, with place-holders for numbers and for the parts that are worked out. */
export const datasetReadme: string = readmeText;

/** The README of a widget to host oneself, with place-holders. */
export const widgetReadme: string = widgetReadmeText;
