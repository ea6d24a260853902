// Runs in the head of an embed, before it is painted: shows the options of its address.
import { applyLook, optionsIn } from "./embed-options.client.ts";

applyLook(document, optionsIn(location.search));
