// Runs in the page for a wrong address below /embed/: offers the same address in lower case.
const address = location.pathname.replace(/\/embed\/.*/, (path) => path.toLowerCase()).replace(/\/?$/, "/");
const link = document.querySelector<HTMLAnchorElement>("[data-lower]");
if (link && address !== location.pathname) {
  link.href = address + location.search;
  link.textContent = address;
  link.hidden = false;
}
