/**
 * Plays a single-page app: a click on a role changes the address at once and the text a moment later,
 * and no page is ever loaded anew.
 */
const place = document.querySelector('#role');

for (const link of document.querySelectorAll('a[data-role]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    void showRole();
  });
}
addEventListener('popstate', () => void showRole());
await showRole();

async function showRole() {
  const name = location.pathname.match(/^\/bramblewick\/roles\/([a-z-]+)$/)?.[1];
  if (!name) {
    place.innerHTML = '<p>Choose a role to read about it.</p>';
    document.title = 'Roles at Bramblewick';
    return;
  }
  const answer = await fetch(`/bramblewick/${name}.part.html`);
  // The previous role stays on screen for a moment, as it does where the network is slower than this computer.
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (!location.pathname.endsWith(name)) return;
  place.innerHTML = await answer.text();
  document.title = `${place.querySelector('h1').textContent} · Bramblewick`;
}
