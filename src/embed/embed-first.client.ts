// Knows what must be done before a widget is painted, in its head. Knows neither how, nor anything of its content.
import { lookAsked, markRoot } from "./embed-look.client.ts";

markRoot(document, lookAsked(location.search));
